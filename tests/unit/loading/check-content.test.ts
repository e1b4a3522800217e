import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const fixtures = 'tests/fixtures/documents';

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== 'CONTENT_DIR' && name !== 'GITHUB_ACTIONS'),
);

const check = (...options: string[]) =>
  spawnSync(process.execPath, ['src/tools/check-content.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });

describe('check:content', () => {
  it('reads the content folder by default and ends with 0', () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toContain('108 codes in 5 categories of 1 document;');
  });

  it('prints nothing but one JSON object with --json', () => {
    const { status, stdout, stderr } = check('--', '--json', `${fixtures}/names-only/input.md`);
    expect([status, stderr]).toEqual([0, '']);
    const report: unknown = JSON.parse(stdout);
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
      fields: {},
      file: `${fixtures}/names-only/input.md`,
      line: 5,
      url: '/input/reference/PUMP_ERR_DRY/',
    });
  });

  it('ends with 1 on errors, and with 2 on wrong use', () => {
    expect(check(`${fixtures}/front-matter-faults/input.md`).status).toBe(1);
    expect(check('no-such-file.md').status).toBe(1);
    const wrong = check('--jsno');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('Usage:');
  });

  it('names the dead links of guides', () => {
    const { status, stdout } = check('tests/fixtures/sites/broken');
    expect(status).toBe(1);
    expect(stdout).toContain('guides/dead.mdx:6:5 error dead-link');
  });

  it('tells how it is used', () => {
    const { status, stdout } = check('--help');
    expect([status, stdout.startsWith('Usage:')]).toEqual([0, true]);
  });
});
