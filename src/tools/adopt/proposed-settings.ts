/** `site.yaml` as a start: what could be told from the tables and from git, and the other keys as comments. */
import { defaultLanguage } from '../../domain/language.ts';
import { plainText } from '../../domain/inline-text.ts';
import type { remoteOf } from '../../loading/settings/repository.ts';
import type { Adopted } from './plan.ts';
import { languageOfHeaders } from '../../words/tables/read-words.ts';
import { writtenIn } from '../../domain/written-in.ts';

export type Proposal = ReturnType<typeof proposeSettings>;

/** `remote` is where the content folder is kept, as far as git knows. */
export function proposeSettings(adopted: readonly Adopted[], remote: Remote | undefined) {
  const name = proposedName(adopted, remote);
  const language = proposedLanguage(adopted);
  const proposed = [
    ...(name ? [{ key: 'name', ...name }] : []),
    ...(language ? [{ key: 'language', ...language }] : []),
    ...(remote ? [{ key: 'repository', value: remote.url, reason: `git remote ${remote.name}` }] : []),
  ];
  const left = examples.filter(([key]) => !proposed.some((each) => each.key === key));
  return {
    /** What was proposed and why, for the report. */
    reasons: proposed.map(({ key, value, reason }) => [key, `${value} (from ${reason})`] as const),
    text: [
      '# What makes this site yours. Every key is optional; a line without its # is in force.',
      ...proposed.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`),
      '',
      ...left.map(([key, value]) => `# ${key}: ${value}`),
      '',
    ].join('\n'),
  };
}

const examples: readonly (readonly [key: string, value: string])[] = [
  ['name', 'Payment error codes'],
  ['description', 'Every error of the payment API, what it means and what to do.'],
  ['url', 'https://errors.example.com'],
  ['language', 'en'],
  ['logo', 'logo.svg'],
  ['accent', '"#0a635d"'],
  ['repository', 'https://github.com/company/errors'],
  ['support', 'mailto:support@example.com?subject={value}'],
  ['footer', '[{ label: Terms, href: https://example.com/terms }]'],
  ['home', '{ title: Payment errors, lead: What went wrong and what to do. }'],
];

/** What git calls it, `origin`, and its address for browsers. */
type Remote = NonNullable<Awaited<ReturnType<typeof remoteOf>>>;

interface Guess {
  readonly value: string;
  readonly reason: string;
}

function proposedName(adopted: readonly Adopted[], remote: Remote | undefined): Guess | undefined {
  const [only, ...others] = adopted;
  if (only && others.length === 0) return { value: only.title, reason: 'the title of the document' };
  const repository =
    remote?.url
      .split('/')
      .at(-1)
      ?.replace(/[-_.]+/gu, ' ')
      .trim() ?? '';
  if (repository === '') return undefined;
  const words = repository.charAt(0).toUpperCase() + repository.slice(1);
  const value = /errors?|codes?/iu.test(words) ? words : `${words} error codes`;
  return { value, reason: 'the name of the repository' };
}

function proposedLanguage(adopted: readonly Adopted[]): Guess | undefined {
  const said = new Set(adopted.map(({ read }) => read.document.lang));
  const [language] = said;
  if (said.size === 1 && language !== undefined)
    return { value: language, reason: 'the front matter of all documents' };
  const votes = adopted.map(({ read }) => writtenIn(textOf(read)) ?? languageOfHeaders(headersOf(read)));
  const [vote] = votes;
  return vote !== undefined && vote !== defaultLanguage && votes.every((each) => each === vote)
    ? { value: vote, reason: 'the letters and headers of all documents' }
    : undefined;
}

const headersOf = ({ judgedTables }: Adopted['read']): string[] =>
  judgedTables.flatMap(({ kind, table }) =>
    kind === 'code-table' ? table.header.map(({ text }) => text) : [],
  );

function textOf({ codes }: Adopted['read']): string {
  const sample = codes.slice(0, 200).flatMap(({ meanings }) => meanings);
  return sample
    .flatMap(({ message, cause, solution }) => [message, cause, solution])
    .map((text) => (text ? plainText(text) : ''))
    .join(' ');
}
