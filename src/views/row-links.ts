/** Where readers mend a row, report that it is wrong, or ask for help with its code. */
import type { ErrorCode } from '../domain/error-code.ts';
import type { Repository, SiteSettings } from '../domain/site-settings.ts';
import { codeMeaning, codeTitle } from './code-title.ts';

/** Links of a code; `address` is its page, as absolute as it is known. A link that the settings do not give is undefined. */
export function rowLinks(
  { repository, support }: Pick<SiteSettings, 'repository' | 'support'>,
  code: ErrorCode,
  address: string,
) {
  const title = codeTitle(code);
  const meaning = codeMeaning(code);
  const body = [meaning, address].filter((line) => line !== '').join('\n\n');
  return {
    /** The line of the first meaning in the editor of the host. */
    edit: repository && editUrl(repository, code),
    /** A new issue, filled in with the code, what it means and where. */
    report: repository && reportUrl(repository, `${title}: `, `${title}\n${body}\n\n`),
    /** Only for codes whose first step is to ask the support. */
    support:
      support === undefined || code.action !== 'contact-support'
        ? undefined
        : filled(support, { value: code.value, name: code.names[0] ?? '', url: address }),
  };
}

function editUrl({ url, type, branch, directory }: Repository, code: ErrorCode): string {
  const { file, line } = code.meanings[0].position;
  const path = encodePath([directory, file].filter((part) => part !== '').join('/'));
  const ref = encodePath(branch);
  return `${url}/${
    {
      github: `edit/${ref}/${path}#L${line}`,
      gitlab: `-/edit/${ref}/${path}#L${line}`,
      bitbucket: `src/${ref}/${path}?mode=edit&at=${encodeURIComponent(branch)}#lines-${line}`,
      gitea: `_edit/${ref}/${path}#L${line}`,
    }[type]
  }`;
}

function reportUrl({ url, type }: Repository, title: string, body: string): string {
  const { path = 'issues/new', keys } = {
    github: { keys: ['title', 'body'] },
    gitlab: { path: '-/issues/new', keys: ['issue[title]', 'issue[description]'] },
    bitbucket: { keys: ['title', 'content'] },
    gitea: { keys: ['title', 'body'] },
  }[type];
  const query = new URLSearchParams([title, body].map((text, index) => [keys[index] ?? '', text]));
  // A blank as a plus is one to forms alone.
  return `${url}/${path}?${query.toString().replaceAll('+', '%20')}`;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const filled = (template: string, values: Readonly<Record<'value' | 'name' | 'url', string>>): string =>
  template.replace(/\{(value|name|url)\}/gu, (_, key: 'value' | 'name' | 'url') =>
    encodeURIComponent(values[key]),
  );
