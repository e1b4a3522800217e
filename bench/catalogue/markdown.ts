/** Codes as a document of Markdown tables: the form in which this site reads them. */
import type { BenchCode } from './generate.ts';

/** The codes must belong to one document. */
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
