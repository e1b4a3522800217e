import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';
import type { Repository, RepositoryType } from '../../../src/domain/site-settings.ts';
import { rowLinks } from '../../../src/views/row-links.ts';

const [first, second] = readDocument({
  file: 'sub dir/pumps.md',
  text: '# Pumps\n\n## Error codes\n\n| Code | Name | Meaning | Solution |\n|---|---|---|---|\n| 1 | DRY | Dry & hot | Fill it |\n| 2 | BROKEN | Broken | Contact support |\n',
}).codes;
const address = 'https://pumps.example/pumps/error-codes/1/';
const at = (type: RepositoryType, directory = 'content'): Repository => ({
  url: 'https://host.example/company/errors',
  type,
  branch: 'main',
  directory,
});

describe('links of a row', () => {
  it.each([
    ['github', '/edit/main/content/sub%20dir/pumps.md#L7'],
    ['gitlab', '/-/edit/main/content/sub%20dir/pumps.md#L7'],
    ['bitbucket', '/src/main/content/sub%20dir/pumps.md?mode=edit&at=main#lines-7'],
    ['gitea', '/_edit/main/content/sub%20dir/pumps.md#L7'],
  ] as const)('lead to its line on %s', (type, path) => {
    if (!first) throw new Error('no code was read');
    const { edit } = rowLinks({ repository: at(type), support: undefined }, first, address);
    expect(edit).toBe(`https://host.example/company/errors${path}`);
  });

  it.each([
    ['github', '/issues/new', 'title', 'body'],
    ['gitlab', '/-/issues/new', 'issue[title]', 'issue[description]'],
    ['bitbucket', '/issues/new', 'title', 'content'],
    ['gitea', '/issues/new', 'title', 'body'],
  ] as const)('fill in a report on %s', (type, path, title, body) => {
    if (!first) throw new Error('no code was read');
    const { report = '' } = rowLinks({ repository: at(type, ''), support: undefined }, first, address);
    const url = new URL(report);
    expect(url.pathname).toBe(`/company/errors${path}`);
    expect(url.searchParams.get(title)).toContain('1 DRY');
    expect(url.searchParams.get(body)).toMatch(/1 DRY\n.*Dry & hot[\s\S]*\/pumps\/error-codes\/1\//u);
  });

  it('ask the support only where the table says so, with the code filled in', () => {
    if (!first || !second) throw new Error('no code was read');
    const settings = {
      repository: undefined,
      support: 'mailto:a@b.example?subject={value}%20{name}&body={url}',
    };
    expect(rowLinks(settings, first, address).support).toBeUndefined();
    expect(rowLinks(settings, second, 'https://x.example/2/?a&b').support).toBe(
      'mailto:a@b.example?subject=2%20BROKEN&body=https%3A%2F%2Fx.example%2F2%2F%3Fa%26b',
    );
  });

  it('are not there where nothing is set', () => {
    if (!second) throw new Error('no code was read');
    expect(rowLinks({ repository: undefined, support: undefined }, second, address)).toEqual({
      edit: undefined,
      report: undefined,
      support: undefined,
    });
  });
});
