import { describe, expect, it } from 'vitest';
import { runCommand } from '../../support/command.ts';

const fixtures = 'tests/fixtures/documents';

const check = (...argv: string[]) => runCommand('check', argv);

describe('check:content', () => {
  // Of any size.
  it('reads the content folder by default and ends with 0', { timeout: 120_000 }, async () => {
    const { code, output } = await check();
    expect(code).toBe(0);
    expect(output).toMatch(/^[\d,]+ codes? in [\d,]+ categor(?:y|ies) of [\d,]+ documents?;/mu);
  });

  it('explains a table by the name that reports give its file', async () => {
    const folder = `${fixtures}/names-only`;
    const { code, output } = await check('--content', folder, '--explain', 'input.md:5');
    expect([code, output.split('\n')[0]]).toEqual([0, expect.stringContaining('a table of codes')]);
    const unknown = await check('--explain', 'none.md:5');
    expect([unknown.code, unknown.errors]).toEqual([1, expect.stringContaining('unreadable-file')]);
  });

  it('prints nothing but one JSON object with --json', async () => {
    const { code, output, errors } = await check('--', '--json', `${fixtures}/names-only/input.md`);
    expect([code, errors]).toEqual([0, '']);
    const report: unknown = JSON.parse(output);
    expect(report).toMatchObject({
      documents: [{ file: `${fixtures}/names-only/input.md`, slug: 'input', title: 'Reference' }],
      categories: [{ document: 'input', slug: 'reference', title: 'Reference', codes: 2 }],
      diagnostics: [],
    });
    expect(report).toHaveProperty('codes.0', {
      document: 'input',
      category: 'reference',
      value: 'PUMP_ERR_DRY',
      name: null,
      message: 'The pump is dry',
      cause: null,
      solution: null,
      remedies: [],
      fields: {},
      file: `${fixtures}/names-only/input.md`,
      line: 5,
      url: '/input/reference/PUMP_ERR_DRY/',
    });
  });

  it('ends with 1 on errors, and with 2 on wrong use', async () => {
    expect((await check(`${fixtures}/front-matter-faults/input.md`)).code).toBe(1);
    expect((await check('no-such-file.md')).code).toBe(1);
    const wrong = await check('--jsno');
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toContain('Usage:');
  });

  it('names the dead links of guides', async () => {
    const { code, output } = await check('tests/fixtures/sites/broken');
    expect(code).toBe(1);
    expect(output).toContain('guides/dead.mdx:6:5 error dead-link');
  });

  it('tells how it is used', async () => {
    const { code, output } = await check('--help');
    expect([code, output.startsWith('Usage:')]).toEqual([0, true]);
  });
});
