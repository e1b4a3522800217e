import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Imports go down only: each folder names the folders it may not reach. README, "Architecture", has the picture. */
const forbidden = {
  domain: [
    'ui',
    'parsing',
    'loading',
    'search',
    'views',
    'components',
    'layouts',
    'browser',
    'pages',
    'integrations',
    'tools',
    'site',
  ],
  ui: [
    'parsing',
    'loading',
    'search',
    'views',
    'components',
    'layouts',
    'browser',
    'pages',
    'integrations',
    'tools',
    'site',
  ],
  parsing: [
    'ui',
    'loading',
    'search',
    'views',
    'components',
    'layouts',
    'browser',
    'pages',
    'integrations',
    'tools',
    'site',
  ],
  search: [
    'parsing',
    'loading',
    'views',
    'components',
    'layouts',
    'browser',
    'pages',
    'integrations',
    'tools',
    'site',
  ],
  loading: ['search', 'views', 'components', 'layouts', 'browser', 'pages', 'integrations', 'tools', 'site'],
  views: ['loading', 'components', 'layouts', 'browser', 'pages', 'integrations', 'tools', 'site'],
  components: ['parsing', 'layouts', 'pages', 'integrations', 'tools'],
  layouts: ['parsing', 'loading', 'pages', 'integrations', 'tools'],
  browser: ['parsing', 'loading', 'views', 'components', 'layouts', 'pages', 'integrations', 'tools'],
  integrations: ['components', 'layouts', 'browser', 'pages', 'tools'],
  tools: ['components', 'layouts', 'browser', 'pages'],
};

/** Floors that must also run in a browser or a plain test: no file system, no Astro. */
const pure = ['domain', 'ui', 'parsing', 'search', 'views', 'browser'];

const floors = Object.entries(forbidden).map(([floor, folders]) => ({
  files: [`src/${floor}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${folders.join('|')})(?:/|\\.ts|$)`,
            message: `src/${floor} may only import from the floors below it.`,
          },
          ...(pure.includes(floor)
            ? [{ regex: '^(?:node:|astro:|astro/)', message: `src/${floor} knows neither Node nor Astro.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      'bench/',
      'node_modules/',
      'tests/fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  ...floors,
);
