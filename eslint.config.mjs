import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import noCircles from './tests/support/import-circles.mjs';

/** Imports go down only: what each folder may reach beside itself. README, "Architecture", has the picture. */
const mayImport = {
  domain: [],
  words: [],
  ui: ['domain'],
  parsing: ['domain', 'words'],
  search: ['domain', 'words', 'ui'],
  loading: ['domain', 'words', 'ui', 'parsing'],
  views: ['domain', 'words', 'ui', 'parsing', 'search'],
  browser: ['domain', 'words', 'ui', 'search', 'site'],
  components: ['domain', 'words', 'ui', 'search', 'loading', 'views', 'browser', 'site'],
  layouts: ['domain', 'words', 'ui', 'search', 'views', 'browser', 'components', 'site'],
  integrations: ['domain', 'words', 'ui', 'parsing', 'search', 'loading', 'views', 'site'],
  tools: ['domain', 'words', 'ui', 'parsing', 'search', 'loading', 'views', 'integrations', 'site'],
};

/** Floors that must also run in a browser or a plain test: no file system, no Astro. */
const pure = ['domain', 'words', 'ui', 'parsing', 'search', 'views', 'browser'];

const restricted = [...Object.keys(mayImport), 'pages', 'site'];

const floors = Object.entries(mayImport).map(([floor, allowed]) => ({
  files: [`src/${floor}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${restricted.filter((name) => name !== floor && !allowed.includes(name)).join('|')})(?:/|\\.ts|$)`,
            message: `src/${floor} may only import from the floors below it.`,
          },
          ...(pure.includes(floor)
            ? [
                {
                  regex: '^(?:node:|astro:|astro/(?!zod$))',
                  message: `src/${floor} knows neither Node nor Astro.`,
                },
              ]
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
    files: ['src/**'],
    plugins: { imports: { rules: { 'no-circles': noCircles } } },
    rules: { 'imports/no-circles': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        // Else each file is given the two thousand names of the browser anew, of which no rule asks for one.
        lib: [],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The type check fails on what is deprecated, in Astro files too.
      '@typescript-eslint/no-deprecated': 'off',
      // A quarter of all that linting takes. The compiler takes no enums here, and the few classes are errors.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  // Words are data, and a test file grows by its cases.
  { files: ['src/{ui,words}/**', 'tests/**'], rules: { 'max-lines': ['error', 400] } },
  ...floors,
);
