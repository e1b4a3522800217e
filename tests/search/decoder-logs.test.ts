/** Logs of many makers and what the decoder finds in them: see decoder-logs.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/search/decode/decode.ts';
import { makeCatalogue } from '../support/catalogue.ts';
import { openBuilt } from '../support/lookup.ts';

const message = (value: string) => ({ value, message: `What ${value} means` });
const { codes } = await openBuilt(
  makeCatalogue({
    'shop/gateway': ['1', '20', '404', '429', '503', '111', '13'].map(message),
    'shop/payment': [
      ...['1001', '1005', '4004', '10003', '20406', '400001', '30000410', '-105', '0x80070005'].map(message),
      { value: '41', name: 'ERR_BASKET_LOCKED', message: 'The basket is locked' },
    ],
    'shop/mail': ['550', '5.1.1'].map(message),
    'shop/database': ['ORA-00942', '42P01', '1045', '2002', 'ECONNREFUSED'].map(message),
  }),
);

interface PastedLog {
  readonly name: string;
  readonly found: readonly string[];
  readonly unknown: readonly string[] | undefined;
  readonly text: string;
}

const listed = (text: string | undefined): string[] | undefined => text?.split(' ').filter(Boolean).sort();

function readLog(section: string): PastedLog {
  const [name = '', ...lines] = section.split('\n');
  const setting = (key: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();
  const body = lines.filter((line) => !/^(?:found|unknown|encoding):/u.test(line)).join('\n');
  const isWide = setting('encoding') === 'utf16';
  return {
    name,
    found: listed(setting('found')) ?? [],
    unknown: listed(setting('unknown')),
    text: isWide ? Array.from(body, (letter) => `${letter}\0`).join('') : body,
  };
}

const logs = readFileSync(new URL('decoder-logs.txt', import.meta.url), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map(readLog);

describe('the decoder', () => {
  it.each(logs)('finds the codes of: $name', async ({ text, found, unknown }) => {
    const decoded = await decode(text, codes);
    expect(decoded.codes.map(({ hits }) => hits[0].name || hits[0].value).sort()).toEqual(found);
    if (unknown) expect(decoded.unknown.map((each) => each.text).sort()).toEqual(unknown);
  });
});
