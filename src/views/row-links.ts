/** Where readers mend a row, report that it is wrong, or ask for help with its code. */
import type { ErrorCode } from '../domain/error-code.ts';
import type { Repository, SiteSettings } from '../domain/site-settings.ts';
import { codeMeaning, codeTitle } from './code-title.ts';

export interface RowLinks {
  /** The line of the first meaning in the editor of the host. */
  readonly edit: string | undefined;
  /** A new issue, filled in with the code, what it means and where. */
  readonly report: string | undefined;
  /** Only for codes whose first step is to ask the support. */
  readonly support: string | undefined;
}

/** Links of a code; `address` is its page, as absolute as it is known. A link that the settings do not give is undefined. */
export function rowLinks(
  { repository, support }: Pick<SiteSettings, 'repository' | 'support'>,
  code: ErrorCode,
  address: string,
): RowLinks {
  const title = codeTitle(code);
  const meaning = codeMeaning(code);
  const body = [meaning, address].filter((line) => line !== '').join('\n\n');
  return {
    edit: repository && editUrl(repository, code),
    report: repository && reportUrl(repository, `${title}: `, `${title}\n${body}\n\n`),
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
  switch (type) {
    case 'github':
      return `${url}/edit/${ref}/${path}#L${line}`;
    case 'gitlab':
      return `${url}/-/edit/${ref}/${path}#L${line}`;
    case 'bitbucket':
      return `${url}/src/${ref}/${path}?mode=edit&at=${encodeURIComponent(branch)}#lines-${line}`;
    case 'gitea':
      return `${url}/_edit/${ref}/${path}#L${line}`;
  }
}

function reportUrl({ url, type }: Repository, title: string, body: string): string {
  const [titleKey, bodyKey] = {
    github: ['title', 'body'],
    gitlab: ['issue[title]', 'issue[description]'],
    bitbucket: ['title', 'content'],
    gitea: ['title', 'body'],
  }[type];
  const query = [
    [titleKey, title],
    [bodyKey, body],
  ].map(([key = '', value = '']) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `${url}${type === 'gitlab' ? '/-' : ''}/issues/new?${query.join('&')}`;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const filled = (template: string, values: Readonly<Record<'value' | 'name' | 'url', string>>): string =>
  template.replace(/\{(value|name|url)\}/gu, (_, key: 'value' | 'name' | 'url') =>
    encodeURIComponent(values[key]),
  );
