import { describe, expect, it } from 'vitest';
import { cleanText, joinLetters } from '../../../src/search/text/fold.ts';
import { identifierParts, isIdentifier } from '../../../src/search/text/identifier.ts';
import { withoutEscapes } from '../../../src/search/text/pasted.ts';
import { stem } from '../../../src/search/text/stem.ts';
import { tokensOf } from '../../../src/search/text/tokens.ts';

describe('stem', () => {
  it.each([
    ['record', 'recording', 'recorded', 'records'],
    ['expire', 'expires', 'expired', 'expiring'],
    ['invite', 'invited', 'invitation', 'invitations'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['occupy', 'occupied', 'occupies'],
    ['repeat', 'repeated', 'repeats'],
    ['response', 'responses'],
    ['fail', 'failed', 'failing'],
    ['implement', 'implemented', 'implements'],
  ])('is one for the forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it('keeps words apart that only begin alike', () => {
    expect(new Set(['status', 'state', 'statement', 'start'].map(stem)).size).toBe(4);
  });

  it('leaves other scripts alone', () => {
    expect(stem('超时')).toBe('超时');
  });
});

describe('identifierParts', () => {
  it.each([
    ['AVRoom::ROOM_TYPE_PAIR', ['av', 'room', 'room', 'type', 'pair']],
    ['parseHTTPResponse', ['parse', 'http', 'response']],
    ['userIDs', ['user', 'ids']],
    ['H264_ERROR', ['h264', 'error']],
    ['Timeout3', ['timeout', '3']],
    ['TIMEOUT3', ['timeout', '3']],
    ['utf8Text', ['utf8', 'text']],
  ])('takes %s apart', (identifier, parts) => {
    expect(identifierParts(identifier)).toEqual(parts);
  });
});

describe('isIdentifier', () => {
  it.each(['AV_ERR', '_TIMEOUT', 'AV_ERR_', 'startRecord', 'A::b'])('takes %s for one', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  it.each(['Timeout', 'SDK', 'room', 'twenty-one'])('takes %s for a word', (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});

describe('tokensOf', () => {
  it('finds an identifier whole and by its parts, with their places', () => {
    expect(
      tokensOf('in ROOM_TYPE').map(({ word, start, end, joined }) => [word, start, end, joined]),
    ).toEqual([
      ['in', 0, 2, false],
      ['roomtype', 3, 12, true],
      ['room', 3, 12, false],
      ['type', 3, 12, false],
    ]);
  });

  it('reads scripts without spaces by pairs', () => {
    expect(tokensOf('房间不存在').map(({ word }) => word)).toEqual(['房间', '间不', '不存', '存在']);
    expect(tokensOf('없는 사용자').map(({ word }) => word)).toEqual(['없는', '사용', '용자']);
  });
});

describe('folding', () => {
  it('makes width, dashes and quotes plain', () => {
    expect(cleanText(' “１００１” – x\u200B ')).toBe('"1001" - x');
  });

  it('joins a name however it is separated', () => {
    expect(
      new Set(['AV_ERR_TIMEOUT', 'av err timeout', 'AvErrTimeout', 'av-err-timeout'].map(joinLetters)).size,
    ).toBe(1);
  });

  it('folds accents', () => {
    expect(joinLetters('Écran Größe')).toBe('ecrangroße');
  });
});

describe('withoutEscapes', () => {
  it.each([
    ['error%2020406%20%26%20more', 'error 20406 & more'],
    ['disk%20at%20100%%2C%20error%2020406', 'disk at 100%, error 20406'],
    ['%FF', '%FF'],
  ])('reads %s back', (written, text) => {
    expect(withoutEscapes(written)).toBe(text);
  });
});
