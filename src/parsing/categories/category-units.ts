/** Which code tables of one heading belong together, and what tells them apart. */
import { plainText } from '../../domain/inline-text.ts';
import type { Paragraph } from '../../domain/prose.ts';
import { isGenericHeading } from '../../domain/slug.ts';
import { errorLevel } from '../roles/error-words.ts';
import { isPlainCodeHeader } from '../roles/header-words.ts';
import type { CodeTable, Section } from '../section.ts';

export interface CategoryUnit {
  readonly section: Section;
  /** Empty for a section that only points elsewhere. */
  readonly tables: readonly CodeTable[];
  /** What tells this category from the others of its heading; missing for the one that bears the heading's name. */
  readonly part?: string;
}

/**
 * Tables of one heading are one category, unless captions name them or different codes head them ("Error
 * code" here, "Warning code" there).
 */
export function categoryUnits(section: Section): CategoryUnit[] {
  const tables = section.parts.filter((part) => part.kind === 'code-table');
  if (tables.length <= 1) return tables.length === 0 ? [] : [{ section, tables }];
  const captions = tables.map(({ caption }) => caption);
  const captioned = captions.slice(1).every((caption) => caption !== undefined) && new Set(captions).size > 1;
  const keys = captioned ? captions : valueHeaders(tables);
  const byKey = Map.groupBy(tables, (_, index) => keys[index]);
  return [...byKey].map(([part, members]) => ({
    section,
    tables: withLeads(members, section),
    ...(part === undefined ? {} : { part }),
  }));
}

/** Longest text that may stand above rows as their heading. */
const longestLead = 240;

/** Each but the first with the paragraph just above it, where all have one: a table without would seem to go on with the last. */
function withLeads([first, ...others]: readonly CodeTable[], { parts }: Section): CodeTable[] {
  const led = others.flatMap((table) => {
    const above = parts[parts.indexOf(table) - 1];
    const lead = above?.kind === 'block' && above.block.kind === 'paragraph' ? above.block : undefined;
    return lead && isLead(lead) ? [{ ...table, lead }] : [];
  });
  return [...(first ? [first] : []), ...(led.length === others.length ? led : others)];
}

/** What begins with a sign is a footnote of what stands above; links would be lost. */
function isLead({ text }: Paragraph): boolean {
  const words = plainText(text);
  const isText = words.length <= longestLead && /^["“„«(¿¡]?[\p{L}\d]/u.test(words);
  return isText && text.every(({ kind }) => kind !== 'link');
}

/** Headers of the value columns; those that say no more than "code" keep the heading's name. */
function valueHeaders(tables: readonly CodeTable[]): (string | undefined)[] {
  const headers = tables.map(({ table, roles }) => table.header[roles.indexOf('value')]?.text ?? '');
  const [first] = headers.map((header) => header.toLowerCase());
  return headers.map((header) =>
    header.toLowerCase() === first || isUnspecific(header) ? undefined : header,
  );
}

const special = /warn|alarm|alert|notice|success|警告|告警|警報|成功|предупр|успе|advert|aviso|avert/iu;

const isUnspecific = (header: string): boolean =>
  !special.test(header) &&
  (header === '' || isGenericHeading(header) || errorLevel(header) === 2 || isPlainCodeHeader(header));
