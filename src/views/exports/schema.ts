/** `/api/schema.json`: what every key of the published JSON means, as JSON Schema 2020-12. */
import { actions } from '../../domain/action.ts';
import { page as english } from '../../ui/en.ts';
import { schemaPath } from './codes-json.ts';
import type { ExportContext } from './context.ts';
import { schemaVersion } from './published-record.ts';

const text = (description: string): object => ({ type: 'string', description });
const textOrNull = (description: string): object => ({ type: ['string', 'null'], description });
const url = (description: string): object => ({ type: 'string', format: 'uri', description });
const urlOrNull = (description: string): object => ({ type: ['string', 'null'], format: 'uri', description });
const day = (description: string): object => ({ type: ['string', 'null'], format: 'date', description });
const count = (description: string, minimum: number): object => ({ type: 'integer', minimum, description });
const list = (items: object, description: string): object => ({ type: 'array', items, description });
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });

/** All keys are always there; further ones may be added without a new version. */
const object = (description: string, properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  description,
  required: Object.keys(properties),
  properties,
});

const record = object('One row of a table. A value that has two rows is one code with two records.', {
  document: text('Slug of the document.'),
  category: text('Slug of the category.'),
  value: text('What is printed, as the source spells it. Always a string: zeros and signs count.'),
  name: textOrNull('Symbolic name.'),
  message: textOrNull('What the error says.'),
  cause: textOrNull('Why it happens.'),
  solution: textOrNull('What to do.'),
  fields: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'All other columns of the table, by their header.',
  },
  file: text('File that the row stands in, relative to the content folder.'),
  line: count('Line of the row in that file.', 1),
  url: url('The page of the code.'),
  shortUrl: url('Short address; where several codes own the value it lists them all.'),
  markdownUrl: url('The page as Markdown.'),
  jsonUrl: url('The code alone as JSON, with related codes.'),
  action: {
    enum: [...actions, null],
    description: `What to do first, where the source says it: ${Object.entries(english.actions)
      .map(([action, label]) => `${action} (${label})`)
      .join(', ')}.`,
  },
  deprecated: { type: 'boolean', description: 'Struck through in the source.' },
  keywords: list({ type: 'string' }, 'Words that readers use for this error.'),
  spellings: list({ type: 'string' }, 'Other spellings of the value that the source gives.'),
  group: textOrNull('Heading of the group of rows inside the table.'),
  links: list(
    object('A link in one of the texts.', { text: text('Its words.'), href: text('Its address.') }),
    'Links that the texts of the row hold.',
  ),
  added: day('Day on which the code was first published, as far as it is on record.'),
  changed: day('Day on which its text last changed.'),
});

const related = object('A code that has something to do with this one.', {
  value: text('Its value.'),
  name: textOrNull('Its first name.'),
  message: textOrNull('Its message.'),
  url: url('Its page.'),
});

const relatedList = object('Codes that share a value, a name or a wording.', {
  shared: text('What they share.'),
  total: count('How many there are.', 1),
  codes: list(ref('related'), 'The first of them.'),
});

const twin = object('One code: the JSON beside its page.', {
  $schema: url('This schema.'),
  schemaVersion: { const: schemaVersion },
  codes: { ...list(ref('record'), 'The rows of the code.'), minItems: 1 },
  note: textOrNull('What the authors say about it beyond its row, as Markdown.'),
  related: object('What stands near it.', {
    previous: {
      anyOf: [ref('related'), { type: 'null' }],
      description: 'The code before it in its category.',
    },
    next: { anyOf: [ref('related'), { type: 'null' }], description: 'The code after it.' },
    sameValue: list(ref('relatedList'), 'The same value in other categories.'),
    sameName: list(ref('relatedList'), 'Other codes with one of its names.'),
    counterparts: list(ref('related'), 'The same code of a parallel family of numbers.'),
    sameWording: list(ref('relatedList'), 'Other codes with the same message.'),
  }),
});

const retired = object('A code that is gone, with its last text.', {
  value: textOrNull('What was printed.'),
  names: list({ type: 'string' }, 'Its names.'),
  rows: list({ type: 'object' }, 'Its last texts, under the keys of a record.'),
  added: day('Day of the first publication.'),
  since: day('Day on which it was retired.'),
  why: textOrNull('The reason.'),
  successor: urlOrNull('What replaces it.'),
  url: url('The page that remembers it.'),
});

const retiredTwin = object('The JSON that stays at the address of a retired code.', {
  $schema: url('This schema.'),
  schemaVersion: { const: schemaVersion },
  retired: ref('retired'),
});

const movedTwin = object('The JSON that stays at the address of a code that moved.', {
  $schema: url('This schema.'),
  schemaVersion: { const: schemaVersion },
  movedTo: url('Where its JSON or page is.'),
});

const part = object('Some of the codes: a big site offers them in several files, too.', {
  $schema: url('This schema.'),
  schemaVersion: { const: schemaVersion },
  part: count('Number of the part.', 1),
  codes: { ...list(ref('record'), 'The records of the part.'), minItems: 1 },
});

const document = object('A file of tables.', {
  file: text('Path relative to the content folder.'),
  slug: text('Its part of every address.'),
  title: text('Title.'),
  lang: textOrNull('Language of its texts as a BCP 47 tag, where the author says it.'),
  url: url('Its page.'),
});

const category = object('A heading with a code table, or with only a pointer elsewhere.', {
  document: text('Slug of the document.'),
  slug: text('Its part of every address.'),
  title: text('Title.'),
  codes: count('How many codes it has.', 0),
  url: url('Its page.'),
});

export function jsonSchema({ absolute, siteName }: ExportContext): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaPath),
    title: `Error codes of ${siteName}`,
    ...object('All codes of the site. Keys never change their type within a schema version.', {
      $schema: url('This schema.'),
      schemaVersion: { const: schemaVersion, description: 'Grows when a key leaves or changes its meaning.' },
      site: object('Where the data comes from.', {
        name: text('Name of the site.'),
        url: url('Its home page.'),
      }),
      documents: list(ref('document'), 'The documents, by slug.'),
      categories: list(ref('category'), 'The categories, in the order of the sources.'),
      parts: list(
        object('A file with some of the codes.', {
          url: url('Its address.'),
          codes: count('How many codes it has.', 1),
        }),
        'The same codes in smaller files; empty where this file is small enough.',
      ),
      codes: list(ref('record'), 'One record a row, in the order of the sources.'),
      retired: list(ref('retired'), 'Codes that are gone.'),
      moved: list(
        object('A page that moved.', {
          url: url('Its old address.'),
          to: url('Its address now.'),
          since: day('Day of the move.'),
        }),
        'Pages that moved.',
      ),
    }),
    $defs: { record, related, relatedList, twin, retired, retiredTwin, movedTwin, part, document, category },
  };
}
