/** Codes as documents of Markdown tables: the form in which this site reads them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCode } from './generate.ts';

/** Empties `folder` and writes one file a document into it. */
export async function writeDocuments(codes: Iterable<BenchCode>, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [document, members] of Map.groupBy(codes, ({ document }) => document)) {
    await writeFile(join(folder, `${document}.md`), documentText(members));
  }
}

export function documentText(codes: readonly BenchCode[]): string {
  const [first] = codes;
  const lines = [
    `# ${first?.documentTitle ?? ''}`,
    '',
    `What the services of ${first?.documentTitle ?? ''} answer.`,
  ];
  for (const [title, members] of Map.groupBy(codes, ({ categoryTitle }) => categoryTitle)) {
    lines.push(
      '',
      `## ${title} error codes`,
      '',
      '| Name | Code | Description | Reason | Solution |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const { name, value, message, cause, solution } of members)
      lines.push(`| ${name} | ${value} | ${message} | ${cause} | ${solution} |`);
  }
  return `${lines.join('\n')}\n`;
}
