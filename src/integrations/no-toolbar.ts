/**
 * Astro gets the packages of its toolbar ready for browsers whenever it starts a server, also the one that reads the content
 * of a build, which waits for them and shows no toolbar: a twentieth of the build of 1,000 codes.
 */
import type { AstroIntegration } from 'astro';

export const noToolbar: AstroIntegration = {
  name: 'error-codes:no-toolbar',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build' && command !== 'sync') return;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'error-codes:no-toolbar',
              configResolved: ({ environments }) => {
                for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
              },
            },
          ],
        },
      });
    },
  },
};
