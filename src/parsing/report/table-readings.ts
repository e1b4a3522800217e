/** What became of each table of a document, for those who want to know before a site is made. */
import type { ColumnRole } from '../roles/reading.ts';
import type { RawTable } from '../tables/raw-table.ts';
import type { Section } from '../section.ts';

interface TableFacts {
  /** Line of its header. */
  readonly line: number;
  readonly rows: number;
  readonly headers: readonly string[];
}

export type TableReading =
  | (TableFacts & { readonly kind: 'codes'; readonly roles: readonly ColumnRole[] })
  | (TableFacts & { readonly kind: 'prose'; readonly reason: string });

/** All tables of a document, in its order. */
export const tableReadings = (sections: readonly Section[]): TableReading[] =>
  sections.flatMap(({ parts }) =>
    parts.flatMap((part): TableReading[] => {
      if (part.kind === 'block') return [];
      const facts = factsOf(part.table);
      return part.kind === 'code-table'
        ? [{ kind: 'codes', ...facts, roles: part.roles }]
        : [
            {
              kind: 'prose',
              ...facts,
              reason: part.judgement.reason ?? 'too little says that it lists errors',
            },
          ];
    }),
  );

const factsOf = ({ line, rows, header }: RawTable): TableFacts => ({
  line,
  rows: rows.length,
  headers: header.map(({ text }) => text),
});
