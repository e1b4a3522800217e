import { expect, test } from 'vitest';
import { plainText } from '../../../../src/domain/inline-text.ts';
import { translateDocument } from '../../../../src/domain/translation/translate.ts';
import { readDocument } from '../../../../src/parsing/document.ts';

const original = readDocument({
  file: 'shop.md',
  text: `# Shop

## Network error codes
See the [other list](https://example.com/) for the rest of them.

## Basket errors
| Code | Name | Meaning | Solution |
|---|---|---|---|
| 41 | FULL | The basket is full | Take something out |
| 42 | GONE | The thing is sold out | Choose another one |
| 43 | LATE | The offer has ended | Look at new offers |

## Till errors
| Code | Meaning |
|---|---|
| 41 | The till is closed |
| 71 | The card was refused |
`,
});

const read = (text: string) =>
  translateDocument(original, readDocument({ file: 'shop.de.md', text }), {
    language: 'de',
    originalLanguage: 'en',
  });

const whole = `# Laden

## Netzwerk-Fehlercodes
Der Rest steht in einer [anderen Liste](https://example.com/).

## Fehler der Kasse
| Code | Bedeutung |
|---|---|
| 71 | Die Karte wurde abgelehnt |
| 41 | Die Kasse ist geschlossen |

## Fehler des Warenkorbs
| Code | Name | Bedeutung | Lösung |
|---|---|---|---|
| 41 | FULL | Der Korb ist voll | Etwas herausnehmen |
| 42 | GONE | Die Ware ist ausverkauft | Etwas anderes wählen |
| 43 | LATE | Das Angebot ist vorbei | Neue Angebote ansehen |
`;

test('a translation that has no title of its own goes by that of its original', () => {
  expect(read(whole.replace('# Laden\n', '')).parts.document.title).toBe('Shop');
});

test('categories are paired by the codes that they share, whatever their headings and their order', () => {
  const { parts, drift, shared } = read(whole);
  expect(parts.document).toMatchObject({
    slug: 'de/shop',
    lang: 'de',
    translationOf: 'shop',
    title: 'Laden',
  });
  expect(parts.categories.map(({ id, title }) => [id, title])).toEqual([
    ['de/shop/network', 'Netzwerk-Fehlercodes'],
    ['de/shop/basket', 'Fehler des Warenkorbs'],
    ['de/shop/till', 'Fehler der Kasse'],
  ]);
  expect(parts.codes.map(({ id, meanings: [{ message }] }) => [id, plainText(message ?? [])])).toEqual([
    ['de/shop/basket/41', 'Der Korb ist voll'],
    ['de/shop/basket/42', 'Die Ware ist ausverkauft'],
    ['de/shop/basket/43', 'Das Angebot ist vorbei'],
    ['de/shop/till/41', 'Die Kasse ist geschlossen'],
    ['de/shop/till/71', 'Die Karte wurde abgelehnt'],
  ]);
  expect(drift).toEqual([]);
  expect(shared).toBe(5);
});

test('a code that the translation lacks keeps the words of the original, with their language, and is named with both lines', () => {
  const { parts, drift } = read(
    whole.replace('| 42 | GONE | Die Ware ist ausverkauft | Etwas anderes wählen |\n', ''),
  );
  const lacking = parts.codes.find(({ id }) => id === 'de/shop/basket/42');
  expect(lacking).toMatchObject({ lang: 'en', document: 'de/shop' });
  expect(plainText(lacking?.meanings[0].message ?? [])).toBe('The thing is sold out');
  expect(drift).toMatchObject([
    {
      kind: 'code-missing',
      subject: '42',
      at: { file: 'shop.de.md', line: 15 },
      original: { file: 'shop.md', line: 10 },
    },
  ]);
});

test('codes and categories beyond the original are shown in this language alone and named', () => {
  const { parts, drift } = read(
    `${whole}| 49 | NEW | Neu und nur hier | Warten |\n\n## Fehler der Lieferung\n| Code | Bedeutung |\n|---|---|\n| 90 | Das Paket ist weg |\n| 91 | Niemand da |\n`,
  );
  expect(parts.codes.map(({ id }) => id).slice(-3)).toEqual([
    'de/shop/till/71',
    'de/shop/fehler-der-lieferung/90',
    'de/shop/fehler-der-lieferung/91',
  ]);
  expect(parts.codes.map(({ id }) => id)).toContain('de/shop/basket/49');
  expect(drift.map(({ kind, subject, at }) => [kind, subject, at.line])).toEqual([
    ['code-extra', '49', 18],
    ['category-extra', 'Fehler der Lieferung', 20],
  ]);
});

test('names and numbers of meanings that differ, and texts left as they were, are named', () => {
  const { parts, drift } = read(
    whole
      .replace('GONE | Die Ware', 'SOLD | Die Ware')
      .replace('Das Angebot ist vorbei', 'The offer has ended')
      .replace(
        '| 71 | Die Karte wurde abgelehnt |',
        '| 71 | Die Karte wurde abgelehnt |\n| 71 | Die Karte ist abgelaufen |',
      ),
  );
  expect(parts.codes.find(({ id }) => id.endsWith('basket/42'))?.names).toEqual(['GONE', 'SOLD']);
  expect(drift.map(({ kind, subject, says, originalSays }) => [kind, subject, says, originalSays])).toEqual([
    ['name-differs', '42', 'SOLD', 'GONE'],
    ['not-translated', '43', 'The offer has ended', 'The offer has ended'],
    ['meanings-differ', '71', '2', '1'],
  ]);
});

test('a category that the translation lacks is named once, not a row at a time', () => {
  const { parts, drift } = read(whole.replace(/## Fehler der Kasse[^#]*/u, ''));
  expect(parts.categories.map(({ id, lang }) => [id, lang])).toContainEqual(['de/shop/till', 'en']);
  expect(drift.map(({ kind, subject }) => [kind, subject])).toEqual([['category-missing', 'Till errors']]);
});

test('another document shares no code with it', () => {
  expect(
    read(
      '# Anderes\n\n## Fehlercodes\n| Code | Bedeutung |\n|---|---|\n| 900 | Nichts davon |\n| 901 | Auch das nicht |\n',
    ).shared,
  ).toBe(0);
});
