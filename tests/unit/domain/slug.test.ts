import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeSegment,
  encodeDistinctSegment,
  encodeSegment,
  isGenericHeading,
  isSlug,
  slugFromHeading,
} from '../../../src/domain/slug.ts';

describe('a heading', () => {
  test.each([
    ['Recording Error Codes', 'recording'],
    ['3.2 Error codes', 'error-codes'],
    ['1. Login errors', 'login'],
    ['Other return codes', 'other-return-codes'],
    ['ja error code', 'ja-error-code'],
    ['Don’t retry these', 'dont-retry-these'],
    ['Opcodes and Status Codes', 'opcodes-and-status-codes'],
    ['Códigos de error', 'codigos-de-error'],
    ['Liste der Errors', 'liste-der-errors'],
    ['错误码', 'cuowuma'],
    ['Коды ошибок', 'kody-oshibok'],
    ['Größe & Länge', 'grosse-lange'],
    ['  --  ', 'section'],
    ['', 'section'],
    ['ＦＵＬＬ ｗｉｄｔｈ', 'full-width'],
    ['AUX error codes', 'aux-codes'],
    ['⚠️ Frequent errors', 'frequent'],
    ['❗ 8. Pump errors', 'pump'],
    ['3. 🚨 Alarms', 'alarms'],
    ['1️⃣ First steps', '1-first-steps'],
    ['🔍', 'section'],
  ])('%s has the address %s', (heading, slug) => {
    expect(slugFromHeading(heading)).toBe(slug);
  });

  test('is cut to what is an address as it is', () => {
    const long = 'long '.repeat(60);
    expect(isSlug(long.trim().replaceAll(' ', '-'))).toBe(false);
    expect(isSlug(slugFromHeading(long))).toBe(true);
  });

  test('never takes a name that Windows keeps for devices', () => {
    for (const heading of ['AUX error codes', 'Con', 'NUL errors', 'com1']) {
      expect(slugFromHeading(heading)).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/u);
    }
  });

  test('of any text has an address that every file system and every host can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (heading) => {
        const slug = slugFromHeading(heading);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(slug.length).toBeLessThanOrEqual(180);
      }),
    );
  });
});

test.each([
  ['Error codes', true],
  [' 3.2 Error code list ', true],
  ['Recording error codes', false],
])('%s says no more than that codes follow: %s', (heading, isGeneric) => {
  expect(isGenericHeading(heading)).toBe(isGeneric);
});

describe('a value', () => {
  test.each([
    ['1001', '1001'],
    ['AV_ERR_TIMEOUT', 'AV_ERR_TIMEOUT'],
    ['MK:0003', 'MK~3A0003'],
    ['a/b', 'a~2Fb'],
    ['..', '~2E~2E'],
    ['v1.2', 'v1.2'],
    ['1.md', '1~2Emd'],
    ['page.HTML', 'page~2EHTML'],
    ['nul', '~6Eul'],
    ['nul.txt', 'nul~2Etxt'],
    ['con.1', '~63on.1'],
    ['null', 'null'],
    ['é', '~C3~A9'],
    ['', '~'],
  ])('%s has the segment %s', (value, segment) => {
    expect(encodeSegment(value)).toBe(segment);
    if (value !== '') expect(decodeSegment(encodeSegment(value))).toBe(value);
  });

  const anyValue = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((text) => text.isWellFormed());

  test('can be read back from its segment', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const segment = encodeSegment(value);
        fc.pre(!segment.includes('~~'));
        expect(decodeSegment(segment)).toBe(value.normalize('NFC'));
      }),
    );
  });

  test('has a segment that needs no escaping in a path and that every file system can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (value) => {
        const segment = encodeSegment(value);
        expect(segment).toMatch(/^[A-Za-z0-9._~-]{1,180}$/u);
        // No escape is cut in two.
        expect(segment).toMatch(/^(?:~|(?:[A-Za-z0-9._-]|~[0-9A-F]{2})+(?:~~[0-9a-z]{11})?)$/u);
        expect(segment).not.toMatch(/^\.|\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu);
        expect(new URL(segment, 'https://errors.example/a/').pathname).toBe(`/a/${segment}`);
      }),
    );
  });

  test('that is too long has the segment that was published for it', () => {
    expect(encodeSegment('x'.repeat(180))).toBe('x'.repeat(180));
    expect(encodeSegment('x'.repeat(181))).toBe(`${'x'.repeat(164)}~~27a30z4t878`);
    expect(encodeSegment('数'.repeat(40))).toBe(`${'~E6~95~B0'.repeat(18)}~~015z8p80xq0`);
  });

  test('that is too long shares its segment with no other', () => {
    const long = (end: string): string => encodeSegment('x'.repeat(300) + end);
    expect(long('a')).not.toBe(long('b'));
    expect(decodeSegment(long('a'))).toBeUndefined();
  });

  test.each(['~', '~4', '~zz', '~FF', 'a~~0000'])('is not read from %s, which is no segment', (segment) => {
    expect(decodeSegment(segment)).toBeUndefined();
  });
});

test('a sign that is escaped already is not escaped again to tell two values apart', () => {
  const segment = encodeDistinctSegment('~a', (lowerCased) => lowerCased === '~7ea');
  expect(segment).toBe('~7E~61');
  expect(decodeSegment(segment)).toBe('~a');
});

test('values that differ in case only get segments that differ in more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'b', '.', '~', 'é') }), { maxLength: 30 }),
      (texts) => {
        const taken = new Set<string>();
        const values = new Set(texts.filter((text) => text !== ''));
        for (const value of values) {
          const segment = encodeDistinctSegment(value, (lowerCased) => taken.has(lowerCased));
          expect(taken.has(segment.toLowerCase()), `${segment} of ${[...values].join(' ')}`).toBe(false);
          expect(decodeSegment(segment)).toBe(value.normalize('NFC'));
          taken.add(segment.toLowerCase());
        }
      },
    ),
  );
});
