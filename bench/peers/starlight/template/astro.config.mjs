import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const sidebar = JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8'));
export default defineConfig({
  site: 'http://localhost',
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Error codes', sidebar })],
});
