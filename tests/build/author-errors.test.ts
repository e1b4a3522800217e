/** Whoever writes the tables is told all that is wrong, each with its place, before anything is built. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import {
  buildSite,
  createProject,
  fixtureSite,
  removeProject,
  type Build,
  type Project,
} from '../support/site.ts';

/** The places that a build names, as `file:line:column severity rule`, sorted. */
const placesIn = ({ output }: Pick<Build, 'output'>): string[] =>
  (output.match(/^\S+:\d+:\d+ (?:error|warning) \S+$/gmu) ?? []).sort();

describe('content with errors', () => {
  let project: Project;
  let build: Build;
  beforeAll(async () => {
    project = await createProject(fixtureSite('broken'));
    await mkdir(join(project.folder, 'dist'));
    await writeFile(join(project.folder, 'dist/index.html'), 'The site as it was.');
    await writeFile(join(project.folder, 'dist/.built-files'), 'index.html\n');
    build = await buildSite(project);
  });
  afterAll(() => removeProject(project));

  test('fails the build with every problem and its place', () => {
    expect(build.exitCode).not.toBe(0);
    expect(placesIn(build)).toEqual([
      'columns.md:1:1 warning no-code-table',
      'columns.md:3:1 warning no-code-column',
      'faulty.md:15:25 warning cells-joined',
      'faulty.md:1:1 warning address-taken',
      'faulty.md:2:1 error unknown-key',
      'faulty.md:4:3 error unknown-category',
      'faulty.md:7:3 error unknown-column',
      'guides/braces.mdx:6:20 error mdx-syntax',
      'guides/dead.mdx:6:30 error dead-link',
      'guides/dead.mdx:6:5 error dead-link',
      'guides/dead.mdx:7:5 error dead-link',
      'guides/links.mdx:4:1 error unknown-key',
      'guides/links.mdx:7:5 error unknown-code',
      'guides/links.mdx:8:5 error unknown-code',
      'guides/old.md:1:1 error prose-ending',
      'guides/settings.mdx:2:8 error front-matter-syntax',
      'notes/faulty/codes/77.mdx:1:1 error note-without-code',
      'slugs.md:2:1 warning slug-form',
      'words.md:1:1 warning no-code-table',
    ]);
  });

  test('says for each why it is one and what to do', () => {
    const reports = build.output.split(/^(?=\S+:\d+:\d+ (?:error|warning) )/gmu).slice(1);
    expect(reports.length).toBe(placesIn(build).length);
    for (const report of reports) expect(report).toMatch(/^\S.*\n {2}\S.+\n[\s\S]*^ {2}hint: \S/mu);
    expect(build.output).toContain('Did you mean `title`?');
    expect(build.output).toContain('npm run check:content');
    expect(build.output).not.toContain('Browser APIs');
    expect(build.output).not.toContain('Stack trace');
  });

  test('leaves the site that was there as it is', async () => {
    expect(await readdir(join(project.folder, 'dist'))).toEqual(['.built-files', 'index.html']);
  });

  test('is reported the same by the command that only checks', async () => {
    const check = await runCommand('check', [], { env: { CONTENT_DIR: project.content } });
    expect(check.code).toBe(1);
    const errors = (places: string[]): string[] => places.filter((place) => place.includes(' error '));
    expect(errors(placesIn(check))).toEqual(errors(placesIn(build)));
  });

  test('is taken once the errors are mended, whatever is still warned of', async () => {
    for (const file of ['clash.md', 'search.md', 'slugs.md', 'guides', 'notes']) {
      await rm(join(project.content, file), { recursive: true });
    }
    await writeFile(
      join(project.content, 'faulty.md'),
      '## Error codes\n\n| Error code | Meaning |\n| --- | --- |\n| 1 | Busy |\n| 2 | Down | again |\n| 1 | Late |\n',
    );
    const check = await runCommand('check', [], { env: { CONTENT_DIR: project.content } });
    expect(check.code).toBe(0);
    expect(placesIn(check)).toEqual([
      'columns.md:1:1 warning no-code-table',
      'columns.md:3:1 warning no-code-column',
      'faulty.md:6:14 warning cells-joined',
      'words.md:1:1 warning no-code-table',
    ]);
  });
});
