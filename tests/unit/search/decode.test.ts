import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/search/decode/decode.ts';
import { toJira, toMarkdown } from '../../../src/search/decode/report.ts';
import type { Decoded } from '../../../src/search/decode/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';
import { reportWords } from '../../support/report-words.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '41', name: 'ERR_BASKET_LOCKED', message: 'The basket is locked | busy', action: 'retry' },
    { value: '1042', message: 'The basket holds nothing' },
    { value: '404', message: 'No such basket' },
    { value: '200', message: 'The basket is sold' },
    { value: '20417', message: 'The basket is full' },
    { value: '17P01', message: 'The basket has no bottom' },
    { value: 'BSKTornApart', message: 'The basket is torn' },
  ],
  'shop/payment': [
    { value: '1042', message: 'The card was refused' },
    { value: '1043', message: 'The card is worn' },
    { value: '-5', message: 'The card is bent' },
    { value: '30000410', message: 'No such bank' },
    { value: '0x80070005', message: 'Access denied' },
    { value: 'ORA-00017', message: 'No session' },
    { value: '500-599', message: 'Bank out of order', span: { kind: 'range', from: 500, to: 599 } },
  ],
});
const { codes: known } = await openBuilt(catalogue);

/** What was found, as `[text in the paste, values of the owners]`. */
async function found(text: string): Promise<(readonly [string, string])[]> {
  const { codes } = await decode(text, known);
  return codes.flatMap(({ places, hits }) =>
    places.map(([start, end]) => [text.slice(start, end), hits[0].path] as const),
  );
}
const unknown = async (text: string): Promise<string[]> =>
  (await decode(text, known)).unknown.map((each) => each.text);

describe('decode', () => {
  it.each([
    ['call failed, ret=41', '41', '/shop/basket/41/'],
    ['ERR_BASKET_LOCKED', 'ERR_BASKET_LOCKED', '/shop/basket/41/'],
    ['Shop.errBasketLocked', 'errBasketLocked', '/shop/basket/41/'],
    ['LIB_ERR_BASKET_LOCKED', 'LIB_ERR_BASKET_LOCKED', '/shop/basket/41/'],
    ['SHOP_STATUSCODE_ERRBASKETLOCKED', 'SHOP_STATUSCODE_ERRBASKETLOCKED', '/shop/basket/41/'],
    ['{"statusCode":{"value":41},"state":2,"n":3}', '41', '/shop/basket/41/'],
    ['Till_Response=1043&Till_Order=17&Till_MerchantCode=20417', '1043', '/shop/payment/1043/'],
    ['seen 30000410 again', '30000410', '/shop/payment/30000410/'],
    ['hr = -2147024891', '-2147024891', '/shop/payment/0x80070005/'],
    ['HRESULT 0x80070005', '0x80070005', '/shop/payment/0x80070005/'],
    ['ORA-00017: no session', 'ORA-00017', '/shop/payment/ORA-00017/'],
    ['error code ４１', '４１', '/shop/basket/41/'],
    ['- Result: **Error 41**', '41', '/shop/basket/41/'],
    ['It ended with *error 404*.', '404', '/shop/basket/404/'],
    ['You may not carry more (20417)', '20417', '/shop/basket/20417/'],
    ['error 507', '507', '/shop/payment/500-599/'],
    ['exited: 2147942405', '2147942405', '/shop/payment/0x80070005/'],
    ['hr=80070005', '80070005', '/shop/payment/0x80070005/'],
    ['GET /till?errcode%3D41%26n=1', '41', '/shop/basket/41/'],
    ['HTTP/1.1 404 Not Found', '404', '/shop/basket/404/'],
    ['"GET /baskets/7 HTTP/1.1" 404 41', '404', '/shop/basket/404/'],
    ['\u001b[1;31mERR_BASKET_LOCKED\u001b[0m', 'ERR_BASKET_LOCKED', '/shop/basket/41/'],
    ['[41mERROR[0m code=\\u001b[33m30000410\\u001b[0m', '30000410', '/shop/payment/30000410/'],
    ['hr:-2147024891', '-2147024891', '/shop/payment/0x80070005/'],
    ['open failed: 41', '41', '/shop/basket/41/'],
    ['12:30:11 failed: 1043', '1043', '/shop/payment/1043/'],
    ['connect to a till, failed: 41', '41', '/shop/basket/41/'],
    ['failed: -5', '-5', '/shop/payment/-5/'],
    ['till[9] error [41]', '41', '/shop/basket/41/'],
    ['SQLSTATE[HY000] [41] gone', '41', '/shop/basket/41/'],
    ['支付失败 41', '41', '/shop/basket/41/'],
    ['17P01: till', '17P01', '/shop/basket/17P01/'],
    ['last state: BSKTornApart', 'BSKTornApart', '/shop/basket/BSKTornApart/'],
    ['HTTP/1.1 200 OK', '200', '/shop/basket/200/'],
    ['SIP/2.0 404 Not Found', '404', '/shop/basket/404/'],
    ['status=bounced (host said: 404 no)', '404', '/shop/basket/404/'],
    ['20417', '20417', '/shop/basket/20417/'],
    ['12:30:11,30000410,till', '30000410', '/shop/payment/30000410/'],
    ['12:30:11,20417,till', '20417', '/shop/basket/20417/'],
    ['pay -> 20417', '20417', '/shop/basket/20417/'],
    ['[till] error: sale 20417', '20417', '/shop/basket/20417/'],
    ['what=30000410', '30000410', '/shop/payment/30000410/'],
    ['call failed: 0x29', '0x29', '/shop/basket/41/'],
    ['1043', '1043', '/shop/payment/1043/'],
    ['(404)', '404', '/shop/basket/404/'],
    ['1043: The card is worn', '1043', '/shop/payment/1043/'],
    ['till 7 says: no such basket [404]', '404', '/shop/basket/404/'],
  ])('finds the code in %s', async (text, written, path) => {
    expect(await found(text)).toEqual([[written, path]]);
  });

  it.each([
    'took 41 ms',
    '41 items in basket',
    'user 1042 in room 41',
    '2026-05-01 12:41:11.041 started',
    'Till.java:41',
    'basket locked',
    'HTTP 507',
    'error for order 30000410',
    '41 tests failed, 41 errors',
    'Tests: 41 failed',
    'errors: 41',
    'err=0 state=41',
    '{"code":0,"retries":"41"}',
    '[41] error opening a till',
    'tills[41] error',
    'Till(41) error',
    'failed: 41',
    'passed: 22, failed: 41',
    'tills failed: 41',
    'ok=22 failed=41 skipped=41',
    '{"failed":41}',
    '22 failed, 41 total',
    'Tests run: 41, errors: 3, skipped: 41',
    'query result: 41 rows',
    'got 41 items',
    '41:17 error Missing comma',
    '41:ERROR no till',
    'status=sent delays=0/41/404',
    'till_errors{code="7"} 41',
    '"GET /baskets HTTP/1.1" 200 512',
    '"GET /?code=7 HTTP/1.1" 500 41',
    'retrying in 41, error again',
    'error in stage 41',
    '错误，房间 41',
    'till.open(0x29, 0x2)',
    'listening, bound to 20417',
    'sizes 20417, 20417, 9',
    'rate: 20417 in',
    'code=0 what=20417',
    '2026/05/01 12:30:11 [error] 41#41: *30000410 no answer',
    'see ticket #30000410',
    'Main process exited, code=exited, status=41/FAILURE',
    'closed with code 0',
    'GET https://shop.example/e/30000410/',
    '{"qty": 30000410}',
    '<11>1 2026-05-01T12:30:11Z host till 41 - [code="7"]',
  ])('finds none in %s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it('reads the header of a table', async () => {
    const text = 'time,uid,error_code,bytes\n12:30:11,1042,41,404\n12:30:12,30000410,1043,1042';
    expect(await found(text)).toEqual([
      ['41', '/shop/basket/41/'],
      ['1043', '/shop/payment/1043/'],
    ]);
    expect(await found('uid\terrcode\n1042\t41')).toEqual([['41', '/shop/basket/41/']]);
  });

  it('reads text of 16 bits, and gives its places as they are', async () => {
    const text = Array.from('error 41', (letter) => `${letter}\0`).join('');
    expect(await found(text)).toEqual([['4\u00001', '/shop/basket/41/']]);
  });

  it('looks up how a process ended where exit codes are listed, and nowhere else', async () => {
    const value = { value: '41', message: 'Out of baskets' };
    const both = await openBuilt(makeCatalogue({ 'shop/basket': [value], 'shop/exit-codes': [value] }));
    const ends = await decode('exit code 41, make: *** [Makefile:7: all] Error 41', both.codes);
    expect(ends.codes.flatMap(({ hits }) => hits.map(({ path }) => path))).toEqual(['/shop/exit-codes/41/']);
    expect(await found('Exit Code: 41')).toEqual([]);
    expect(await unknown('Exit Code: 43')).toEqual([]);
  });

  it('puts together what a terminal broke, and gives its place as it is written', async () => {
    const full = 'the till has been closed and said that its code is 300';
    const text = `${full}\n00410, at the end`;
    const { codes } = await decode(text, known);
    expect(codes.map(({ hits, places }) => [hits[0].value, places])).toEqual([
      ['30000410', [[full.length - 3, full.length + 6]]],
    ]);
    expect(await found(`${full}\n99999 baskets`)).toEqual([]);
  });

  it('takes no checksum for an unknown code', async () => {
    expect(await unknown('checksum 0xDEADBEEF, crc32=0x12345678')).toEqual([]);
  });

  it('counts every place, in the order of the text', async () => {
    const text = 'error 41\nerror 30000410\nerror 41';
    const { codes } = await decode(text, known);
    expect(codes.map(({ hits, places }) => [hits[0].value, places.length])).toEqual([
      ['41', 2],
      ['30000410', 1],
    ]);
  });

  it('tells the owners of one value apart by the words around each place', async () => {
    expect(await found('payment: error 1042 card refused\n\nbasket: error 1042')).toEqual([
      ['1042', '/shop/payment/1042/'],
      ['1042', '/shop/basket/1042/'],
    ]);
  });

  it('leaves it open when no word speaks for an owner', async () => {
    const { codes } = await decode('error 1042', known);
    expect(codes.map(({ certain, hits }) => [certain, hits.length])).toEqual([[false, 2]]);
  });

  it('lists what is called a code and is none', async () => {
    expect(await unknown('error 7777, ORA-00942, 0x80004005, error 7777')).toEqual([
      '7777',
      'ORA-00942',
      '0x80004005',
    ]);
  });

  it('names a failure that was returned and that nobody documents', async () => {
    expect(await unknown('login ret=-99123, result: -4711; ret=-1 status=200, took=-20')).toEqual([
      '-99123',
      '-4711',
    ]);
  });

  it('does not call success, addresses in memory and words unknown codes', async () => {
    expect(await unknown('error 0, code=0, at 0x7ffe12345678, H264, utf8, status=200')).toEqual([]);
  });

  it('reads a text without any line break', async () => {
    const text = 'x '.repeat(5000) + 'error 41 ' + 'y '.repeat(5000);
    expect(await found(text)).toEqual([['41', '/shop/basket/41/']]);
  });

  it('reads all numbers of a list that is called codes', async () => {
    const texts = async (text: string) => (await found(text)).map(([written]) => written);
    expect(await texts('errors: 1042, 1043 and 9042')).toEqual(['1042', '1043']);
    expect(await texts('codes=[404; 200]')).toEqual(['404', '200']);
    expect(await texts('коды ошибок: код 1042 и 1043')).toEqual(['1042', '1043']);
    expect(await texts('1042\n1043\n404\n')).toEqual(['1042', '1043', '404']);
    expect(await texts('errors: 41, skipped: 404')).toEqual([]);
  });

  it('takes the number of a ticket for no code where no code is written so', async () => {
    expect(await unknown('TILL-17: the drawer jams; ORA-00099')).toEqual(['ORA-00099']);
  });

  it('believes a number no more because it follows a labelled one', async () => {
    expect(await found('errors 1042, 404 skipped')).toEqual([['1042', '/shop/basket/1042/']]);
    expect(await unknown('errors 1042, 9042')).toEqual([]);
  });

  it('makes the same requests whatever the text', async () => {
    const requests = async (text: string): Promise<readonly string[]> => {
      const opened = await openBuilt(catalogue, sharded);
      await decode(text, opened.codes);
      return opened.fetched;
    };
    expect(await requests('error 41 ERR_BASKET_LOCKED')).toEqual(await requests('nothing'));
  });

  it('says which file is damaged, and reads it again when it is mended', async () => {
    const { codes, files } = await openBuilt(catalogue, sharded);
    const path = [...files.keys()].find((name) => name.includes('rows')) ?? '';
    const sound = files.get(path) ?? '';
    files.set(path, '{');
    await expect(decode('error 41', codes)).rejects.toThrow(path);
    files.delete(path);
    await expect(decode('error 41', codes)).rejects.toThrow(path);
    files.set(path, sound);
    expect((await decode('error 41', codes)).codes).toHaveLength(1);
  });
});

describe('reports', () => {
  const absolute = (href: string): string => `https://errors.example${href}`;
  const decoded = (): Promise<Decoded> => decode('error 41, error 1042, error 7777', known);

  it('are Markdown tables that a cell cannot break', async () => {
    expect(toMarkdown(await decoded(), absolute, reportWords).split('\n')).toEqual([
      '| Code | Name | Meaning | Where | What to do | Times |',
      '| --- | --- | --- | --- | --- | ---: |',
      '| [41](https://errors.example/shop/basket/41/) | ERR_BASKET_LOCKED | The basket is locked \\| busy | Basket | Retry | 1 |',
      '| [1042](https://errors.example/shop/basket/1042/) |  | The basket holds nothing | Basket |  | 1 |',
      '| or [1042](https://errors.example/shop/payment/1042/) |  | The card was refused | Payment |  |  |',
      '',
      'Not documented: `7777`',
    ]);
  });

  it('speak the language of their reader', async () => {
    const report = { ...reportWords.report, code: 'Fehlercode', or: (code: string) => `oder ${code}` };
    const actions = { ...reportWords.actions, retry: 'Wiederholen' };
    const [head, , first, , other] = toMarkdown(await decoded(), absolute, {
      ...reportWords,
      report,
      actions,
    }).split('\n');
    expect(head).toMatch(/^\| Fehlercode \|/u);
    expect(first).toContain('| Wiederholen |');
    expect(other).toMatch(/^\| oder \[1042\]/u);
  });

  it('are Jira tables that a cell cannot break', async () => {
    const [head, first] = toJira(await decoded(), absolute, reportWords).split('\n');
    expect(head).toBe('||Code||Name||Meaning||Where||What to do||Times||');
    expect(first).toBe(
      '|[41|https://errors.example/shop/basket/41/]|ERR_BASKET_LOCKED|The basket is locked \\| busy|Basket|Retry|1|',
    );
  });
});
