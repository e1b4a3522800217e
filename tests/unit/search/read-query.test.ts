import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/search/query/read-query.ts';

const codes = (text: string): (readonly [string | undefined, string])[] =>
  readQuery(text).codes.map(({ tries, certainty }) => [tries.at(-1), certainty] as const);

describe('codes in a query', () => {
  it.each([
    ['1001', '1001', 'loose'],
    ['errCode=-1001', '-1001', 'labelled'],
    ['{"code":30000208}', '30000208', 'labelled'],
    ['error code: 1003', '1003', 'labelled'],
    ['ret=10003', '10003', 'outcome'],
    ['#1102', '1102', 'loose'],
    ['err1001', '1001', 'labelled'],
    ['３０４', '304', 'loose'],
    ['30,000,410', '30000410', 'loose'],
    ['30 000 410', '30000410', 'loose'],
    ['ORA-00942', 'ORA-00942', 'shaped'],
    ['0X80070005', '0X80070005', 'shaped'],
    ['AV_ERR_TIMEOUT(1005)', '1005', 'loose'],
    ['exit code 1', '1', 'labelled'],
    ['错误码：1102', '1102', 'labelled'],
    ['errorCode%3D1102', '1102', 'labelled'],
    ['%FF code=1102', '1102', 'labelled'],
    ['ret:-5', '-5', 'outcome'],
    ['{code:-1,msg:x}', '-1', 'labelled'],
    ['code:ORA-00942', 'ORA-00942', 'shaped'],
    ['level:error:E8348', '8348', 'labelled'],
    ['error:5.7.1', '5.7.1', 'labelled'],
    ['FC5BE448', 'FC5BE448', 'shaped'],
    ['{\\"code\\":1102}', '1102', 'labelled'],
    ['err no:1102', '1102', 'outcome'],
    ['SQLSTATE[23505]: unique', '23505', 'labelled'],
    ['エラーコード：1102', '1102', 'labelled'],
    ['код ошибки 1102', '1102', 'labelled'],
    ['job #1102', '1102', 'loose'],
    ['zip code 1102', '1102', 'loose'],
    ['<errorCode>1102</errorCode>', '1102', 'labelled'],
    ['first\n[code] 1102', '1102', 'labelled'],
    ['\u001b[31mcode=\u001b[33m1102\u001b[0m', '1102', 'labelled'],
  ])('reads %s', (text, code, certainty) => {
    expect(codes(text)).toEqual([[code, certainty]]);
  });

  it.each(['code=1102 fps=30', 'error 1102 x12', 'error 1102 ms:30'])(
    'takes no unit from what follows in %s',
    (text) => {
      expect(codes(text)).toContainEqual(['1102', 'labelled']);
    },
  );

  it.each(['retry 1005', 'should I retry after 1005?', '用户反馈1005'])(
    'asks about the code in %s',
    (text) => {
      expect(codes(text)).toEqual([['1005', 'loose']]);
    },
  );

  it.each(['code 1102 after 3', 'retry 3, code 1102', 'code 1102 within 30'])(
    'takes a count beside the code of %s for none',
    (text) => {
      expect(codes(text)).toEqual([['1102', 'labelled']]);
    },
  );

  it('takes the count of a line of a log for no code', () => {
    expect(codes('could not reach the media relay of this room, retry 3000')).toEqual([]);
  });

  it('reads two codes behind one comma as two', () => {
    expect(codes('1001,1002').map(([code]) => code)).toEqual(['1001', '1002']);
  });

  it.each([
    '2026-05-01 12:30:11.402',
    '05/01/2026 12:30:11,402',
    'took 1001 ms',
    '1005 bytes',
    'RoomManager.java:1002',
    'File "main.py", line 1003',
    'room.cpp(1004)',
    '10.0.0.12:1801',
    'localhost:1801',
    'port 1801',
    'roomId=1201',
    'retry 3 of 5 after 1001ms',
    'chunk 3/5',
    'com.example.live[1001]: started',
    '1280x720',
    'v1.2.3',
    'HTTP/1.1 404 Not Found',
    'HTTP/3',
    'Mar  7 11:03:05 till: error',
    'Feb 20, 2026 12:04:17 PM error',
    '1280 x 720',
    'errorCount: 1102',
    'failed 1102 times',
    'ERROR 1102 --- [main]',
    'E/Tag( 1102): started',
    'E1102 12:30:11.402000 1102 room.cc:88] started',
    '20260501 12:30:11 started',
    '20260501T123011Z started',
    '#13 0x00001102 in main ()',
    '#13 /srv/till.php(88): open()',
    'main.go:13 +0x1102',
    '::1',
    'fe80::1',
    '00:1b:44:11:3a:b7',
    '7d444840-9dc0-11d1-b245-5ffdce74fad2',
  ])('sees none in %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('takes the process and thread of a phone log for what they are', () => {
    expect(codes('05-01 12:30:11.402  1234  1001 E Tag: fail 10003')).toEqual([['10003', 'outcome']]);
  });
});

describe('names in a query', () => {
  it.each([
    ['AV_ERR_TIMEOUT', 'averrtimeout'],
    ['avErrTimeout', 'averrtimeout'],
    ['av-err-timeout', 'averrtimeout'],
    ['_TIMEOUT', 'timeout'],
  ])('reads %s', (text, joined) => {
    expect(readQuery(text).identifiers.map((each) => each.joined)).toEqual([joined]);
  });

  it('reads each piece of a qualified name as well', () => {
    expect(readQuery('QAVError.AV_ERR_TIMEOUT').identifiers.map(({ written }) => written)).toContain(
      'AV_ERR_TIMEOUT',
    );
  });

  it.each(['Lib.NET_LOST', 'Lib.C_LOST'])('takes %s for no host and no source file', (text) => {
    expect(readQuery(text).identifiers.map(({ written }) => written)).toContain(text.slice(4));
  });

  it('knows when the last word may go on', () => {
    expect(readQuery('AV_ERR_TI').identifiers[0]?.open).toBe(true);
    expect(readQuery('AV_ERR_TI ').identifiers[0]?.open).toBe(false);
  });
});
