/**
 * What the site publishes as JSON, once: the types of what is written, and `/api/schema.json`, which says what every key
 * means as JSON Schema 2020-12. All keys are always there, but those that only a site of several languages has; further ones may come without a new version.
 */
import { z } from 'astro/zod';
import { actions } from '../../domain/action.ts';
import { page as english } from '../../ui/en/page.ts';
import type { ExportContext } from './context.ts';

/** Grows when a key leaves or changes its meaning; new keys may come at any time. 2: sites of several languages. */
export const schemaVersion = 2;
export const schemaPath = '/api/schema.json';

const text = (description: string) => z.string().meta({ description });
const textOrNull = (description: string) => z.string().nullable().meta({ description });
/** Of a site that does not know its address, a path. */
const url = (description: string) => z.string().meta({ format: 'uri-reference', description });
const day = (description: string) => z.string().meta({ format: 'date' }).nullable().meta({ description });
const count = (description: string, minimum: number) => z.int().min(minimum).meta({ description });
const texts = (description: string) => z.array(z.string()).meta({ description });
const list = <Item extends z.ZodType>(item: Item, description: string) => z.array(item).meta({ description });
const file = {
  $schema: url('This schema.'),
  schemaVersion: z
    .literal(schemaVersion)
    .meta({ description: 'Grows when a key leaves or changes its meaning.' }),
};

const labelled = Object.entries(english.actions).map(([action, label]) => `${action} (${label})`);

const remedies = list(
  z
    .object({ cause: textOrNull('Why it happens.'), solution: textOrNull('What to do.') })
    .meta({ description: 'A cause with what mends it.' }),
  'Where the source gives several for one meaning: all of them, the texts above first.',
);
const fields = z
  .record(z.string(), z.string())
  .meta({ description: 'All other columns of the table, by their header.' });

const said = {
  message: textOrNull('What the error says.'),
  cause: textOrNull('Why it happens.'),
  solution: textOrNull('What to do.'),
  remedies,
  fields,
};

const translated = z
  .object({ ...said, url: url('The page of the code in this language.') })
  .meta({ id: 'texts', description: 'The texts of a row in one language.' });

const recordSchema = z
  .object({
    document: text('Slug of the document.'),
    category: text('Slug of the category.'),
    value: text('What is printed, as the source spells it. Always a string: zeros and signs count.'),
    name: textOrNull('Symbolic name.'),
    ...said,
    file: text('File that the row stands in, relative to the content folder.'),
    line: count('Line of the row in that file.', 1),
    url: url('The page of the code.'),
    shortUrl: url('Short address; where several codes own the value it lists them all.'),
    markdownUrl: url('The page as Markdown.'),
    jsonUrl: url('The code alone as JSON, with related codes.'),
    action: z
      .enum(actions)
      .nullable()
      .meta({ description: `What to do first, where the source says it: ${labelled.join(', ')}.` }),
    deprecated: z.boolean().meta({ description: 'Struck through in the source.' }),
    keywords: texts('Words that readers use for this error.'),
    spellings: texts('Other spellings of the value that the source gives.'),
    group: textOrNull('Heading of the group of rows inside the table.'),
    links: list(
      z
        .object({ text: text('Its words.'), href: text('Its address.') })
        .meta({ description: 'A link in one of the texts.' }),
      'Links that the texts of the row hold.',
    ),
    added: day('Day on which the code was first published, as far as it is on record.'),
    changed: day('Day on which its text last changed.'),
    texts: z.record(z.string(), translated).optional().meta({
      description:
        'Of a site in several languages: the texts in each that has the row, its own among them, by BCP 47 tag.',
    }),
  })
  .meta({
    id: 'record',
    description: 'One row of a table. A value that has two rows is one code with two records.',
  });

const related = z
  .object({
    value: text('Its value.'),
    name: textOrNull('Its first name.'),
    message: textOrNull('Its message.'),
    url: url('Its page.'),
  })
  .meta({ id: 'related', description: 'A code that has something to do with this one.' });

const relatedList = z
  .object({
    shared: text('What they share.'),
    total: count('How many there are.', 1),
    codes: list(related, 'The first of them.'),
  })
  .meta({ id: 'relatedList', description: 'Codes that share a value, a name or a wording.' });

const twin = z
  .object({
    ...file,
    codes: z.array(recordSchema).min(1).meta({ description: 'The rows of the code.' }),
    note: textOrNull('What the authors say about it beyond its row, as Markdown.'),
    related: z
      .object({
        previous: related.nullable().meta({ description: 'The code before it in its category.' }),
        next: related.nullable().meta({ description: 'The code after it.' }),
        sameValue: list(relatedList, 'The same value in other categories.'),
        sameName: list(relatedList, 'Other codes with one of its names.'),
        counterparts: list(related, 'The same code of a parallel family of numbers.'),
        sameWording: list(relatedList, 'Other codes with the same message.'),
      })
      .meta({ description: 'What stands near it.' }),
  })
  .meta({ id: 'twin', description: 'One code: the JSON beside its page.' });

const retired = z
  .object({
    value: textOrNull('What was printed.'),
    names: texts('Its names.'),
    rows: list(z.record(z.string(), z.unknown()), 'Its last texts, under the keys of a record.'),
    added: day('Day of the first publication.'),
    since: day('Day on which it was retired.'),
    why: textOrNull('The reason.'),
    successor: url('What replaces it.').nullable(),
    url: url('The page that remembers it.'),
  })
  .meta({ id: 'retired', description: 'A code that is gone, with its last text.' });

const retiredTwin = z
  .object({ ...file, retired })
  .meta({ id: 'retiredTwin', description: 'The JSON that stays at the address of a retired code.' });

const movedTwin = z
  .object({
    ...file,
    movedTo: url('Where its JSON or page is.'),
  })
  .meta({ id: 'movedTwin', description: 'The JSON that stays at the address of a code that moved.' });

const part = z
  .object({
    ...file,
    part: count('Number of the part.', 1),
    codes: z.array(recordSchema).min(1).meta({ description: 'The records of the part.' }),
  })
  .meta({ id: 'part', description: 'Some of the codes: a big site offers them in several files, too.' });

const document = z
  .object({
    file: text('Path relative to the content folder.'),
    slug: text('Its part of every address.'),
    title: text('Title.'),
    lang: textOrNull('Language of its texts as a BCP 47 tag, where the author says it.'),
    url: url('Its page.'),
    translations: z
      .array(
        z
          .object({
            lang: text('Language as a BCP 47 tag.'),
            file: text('Path relative to the content folder.'),
            title: text('Title.'),
            url: url('Its page.'),
          })
          .meta({ description: 'The document in another language.' }),
      )
      .optional()
      .meta({ description: 'Of a site in several languages.' }),
  })
  .meta({ id: 'document', description: 'A file of tables.' });

const category = z
  .object({
    document: text('Slug of the document.'),
    slug: text('Its part of every address.'),
    title: text('Title.'),
    codes: count('How many codes it has.', 0),
    url: url('Its page.'),
  })
  .meta({ id: 'category', description: 'A heading with a code table, or with only a pointer elsewhere.' });

const whole = z
  .object({
    ...file,
    site: z
      .object({ name: text('Name of the site.'), url: url('Its home page.') })
      .meta({ description: 'Where the data comes from.' }),
    documents: list(document, 'The documents, by slug.'),
    categories: list(category, 'The categories, in the order of the sources.'),
    parts: list(
      z
        .object({ url: url('Its address.'), codes: count('How many codes it has.', 1) })
        .meta({ description: 'A file with some of the codes.' }),
      'The same codes in smaller files; empty where this file is small enough.',
    ),
    codes: list(recordSchema, 'One record a row, in the order of the sources.'),
    onlyTranslated: z
      .array(recordSchema)
      .optional()
      .meta({ description: 'Of a site in several languages: rows of codes that a translation alone has.' }),
    retired: list(retired, 'Codes that are gone.'),
    moved: list(
      z
        .object({
          url: url('Its old address.'),
          to: url('Its address now.'),
          since: day('Day of the move.'),
        })
        .meta({ description: 'A page that moved.' }),
      'Pages that moved.',
    ),
  })
  .meta({ description: 'All codes of the site. Keys never change their type within a schema version.' });

export type PublishedRecord = z.infer<typeof recordSchema>;
export type TextsRecord = z.infer<typeof translated>;
export type RelatedRecord = z.infer<typeof related>;
export type RelatedRecords = z.infer<typeof relatedList>;
export type CodeTwin = z.infer<typeof twin>;
export type RetiredRecord = z.infer<typeof retired>;
export type RetiredTwin = z.infer<typeof retiredTwin>;
export type MovedTwin = z.infer<typeof movedTwin>;
/** `/api/codes.json`, whose long lists are written one entry a line. */
export type CodesHead = Omit<z.infer<typeof whole>, 'codes' | 'onlyTranslated' | 'retired' | 'moved'>;
export type MovedRecord = z.infer<typeof whole>['moved'][number];

export function jsonSchema({ absolute, siteName }: ExportContext): object {
  const { $defs, ...root } = schemaOf(whole);
  const all = [$defs, ...[twin, retiredTwin, movedTwin, part].map((each) => schemaOf(each).$defs)];
  return {
    ...root,
    $id: absolute(schemaPath),
    title: `Error codes of ${siteName}`,
    $defs: Object.fromEntries(all.flatMap((each) => Object.entries(each ?? {}))),
  };
}

/** Of what may be read: with further keys than those that are described. */
const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
