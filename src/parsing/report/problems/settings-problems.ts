import { didYouMean, error, note, warning } from './problem.ts';

/** Problems of `site.yaml`, the settings of a site. */
export const settingsProblems = {
  'settings-syntax': error<{ reason: string }>({
    message: ({ reason }) => `The settings are not valid YAML: ${reason}.`,
    explanation: 'The file `site.yaml` must be YAML, or none of its settings can be used.',
    example: 'name: Errors: all of them',
    fix: 'Correct the line, or put quotes around a value that holds ": " or "#".',
  }),
  'settings-name': error<{ file: string }>({
    message: ({ file }) => `Settings are read from \`site.yaml\`, so ${file} would have no effect.`,
    explanation: 'The settings of a site have one name, so that nobody has to ask which file counts.',
    example: 'content/site.yml',
    fix: 'Rename it to site.yaml.',
  }),
  'settings-key': error<{ key: string; suggestion: string | undefined; known: string }>({
    message: ({ key }) => `\`${key}\` is no setting, so it would have no effect.`,
    hint: ({ suggestion, known }) => didYouMean({ suggestion }) ?? `Known here: ${known}.`,
    explanation:
      'A setting that nothing reads is most often a typing error in one that would have been read.',
    example: 'nmae: Payment errors',
    fix: 'Correct the key, or remove it.',
  }),
  'settings-value': error<{ key: string; expected: string; suggestion?: string | undefined }>({
    message: ({ key, expected }) => `\`${key}\` must be ${expected}.`,
    hint: ({ suggestion }) => suggestion && `Write ${suggestion}.`,
    explanation: 'A setting has a value of the wrong kind, so it cannot be applied.',
    example: 'url: errors.example.com',
    fix: 'Give the setting a value of the kind that the message names.',
  }),
  'interface-language': note<{ language: string }>({
    message: ({ language }) =>
      `Nobody has written the site's own words in \`${language}\` yet, so menus, labels and messages are in English.`,
    explanation:
      'The site has words of its own: menus, labels, messages of the search. They exist in English and Simplified Chinese; a site in another language shows the English ones around its tables.',
    example: 'language: pt-BR',
    fix: 'Write them in a folder beside `src/ui/en/`, or leave it so: the tables are shown in their language.',
  }),
  'accent-contrast': error<{
    colour: string;
    scheme: string;
    ratio: number;
    surface: string;
    suggestion: string;
  }>({
    message: ({ colour, scheme, ratio, surface }) =>
      `The accent ${colour} cannot be read on ${scheme} pages: its contrast is ${ratio.toFixed(2)}:1 on ${surface}, and 4.5:1 is the least.`,
    hint: ({ suggestion }) => `Write ${suggestion}, the nearest that can be read.`,
    explanation:
      'Links are written in the accent. Readers with weak eyes or a bad screen need a contrast of 4.5:1 between text and what it stands on (WCAG 2.2, level AA).',
    example: "accent: '#ffcc00'",
    fix: 'Choose a darker colour for light pages and a lighter one for dark pages: `accent: { light: "#7a6200", dark: "#ffcc00" }`.',
  }),
  'logo-file': error<{ logo: string; reason: string; suggestion: string | undefined }>({
    message: ({ logo, reason }) => `The logo \`${logo}\` cannot be used: ${reason}.`,
    hint: didYouMean,
    explanation:
      'The logo is a picture in the content folder; header, icons and the card that chats show are made of it.',
    example: 'logo: logo.svg',
    fix: 'Name an SVG or PNG file of the content folder, relative to it.',
  }),
  'repository-place': warning<{ unknown: readonly ('branch' | 'directory')[] }>({
    message: ({ unknown }) =>
      `git does not say the ${unknown.map((key) => `\`${key}\``).join(' and the ')} of the content here, so links to its rows lead to ${unknown.map((key) => ({ branch: 'the branch `main`', directory: 'the top of the repository' })[key]).join(' and ')}.`,
    explanation:
      'Links to the line of a table need the branch and the folder inside of the repository. Where the site is built without its history, nobody but you can know them.',
    example: 'repository: https://github.com/company/errors',
    fix: 'Set `branch: main` and `directory: docs/errors`, as yours are called, beside `repository`.',
  }),
  'unknown-document': error<{ name: string; suggestion: string | undefined }>({
    message: ({ name }) => `The order of documents names "${name}", but no document has that name.`,
    hint: didYouMean,
    explanation:
      'The list `documents` names files or slugs of documents in the order in which they are shown.',
    example: 'documents: [paymnets]',
    fix: 'Write its file or its slug, or take the line out.',
  }),
} as const;
