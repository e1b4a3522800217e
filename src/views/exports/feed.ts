/** `/feed.xml`, and one for each other language: codes added, changed, moved and retired, as Atom. */
import { escapeXml } from '../../domain/escapes.ts';
import { pathIn, withBase } from '../../domain/permalink.ts';
import { changesOf, groupChanges, type ChangeGroup } from './changes.ts';
import type { ExportContext } from './context.ts';

export const feedPath = '/feed.xml';

/** Readers poll the feed, so it holds the latest only. */
const mostEntries = 100;
/** More codes than this of one day, kind and category are one entry with a list. */
const mostSingles = 10;
const longestEntryList = 200;

interface Entry {
  readonly day: string;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
}

export function feed(context: ExportContext): string {
  const { absolute, siteName, language, catalogue, words } = context;
  const own = escapeXml(absolute(pathIn(catalogue.home, feedPath)));
  const entries = groupChanges(changesOf(context))
    .flatMap((group) => entriesOf(context, group))
    .slice(0, mostEntries);
  // Atom asks for a date. A site without a ledger has no history, so any fixed day says the same.
  const updated = entries[0]?.day ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<id>${own}</id>
<title>${escapeXml(words.files.feed.title(siteName))}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>${escapeXml(siteName)}</name></author>
<link rel="self" type="application/atom+xml" href="${own}"/>
<link rel="alternate" type="text/html" href="${escapeXml(absolute(catalogue.home))}"/>
${entries.map((entry) => printEntry(context, entry)).join('')}</feed>
`;
}

function entriesOf(context: ExportContext, { day, kind, category, changes }: ChangeGroup): Entry[] {
  const { catalogue, words } = context;
  const { feed: said } = words.files;
  const verb = said.entry[kind];
  if (changes.length <= mostSingles) {
    return changes.map(({ path, title, summary }) => ({
      day,
      id: entryId(context, day, `${path}${kind}`),
      title: said.one(title, verb),
      path,
      text: summary,
    }));
  }
  const known = catalogue.categoryById.get(category.slice(1, -1));
  const lines = changes
    .slice(0, longestEntryList)
    .map(({ title, summary }) => `${title}${words.files.colon}${summary}`);
  const rest = changes.length - lines.length;
  return [
    {
      day,
      id: entryId(context, day, `${category}${kind}`),
      title: said.many(changes.length, verb, known?.title ?? category),
      path: known ? category : catalogue.home,
      text: [...lines, ...(rest > 0 ? [words.more(rest)] : [])].join('\n'),
    },
  ];
}

/** Ids stay the same for ever, as Atom wants it; a tag names the site without being an address to fetch. */
const entryId = ({ site, base }: ExportContext, day: string, path: string): string =>
  site ? `tag:${site.hostname},${day}:${withBase(base, path)}` : `${withBase(base, path)}#${day}`;

const printEntry = ({ absolute }: ExportContext, { day, id, title, path, text }: Entry): string => `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escapeXml(absolute(path))}"/>
<content type="text">${escapeXml(text)}</content>
</entry>
`;
