import { describe, expect, it } from 'vitest';
import { plainText, type InlineText } from '../../../src/domain/inline-text.ts';
import { firstSentence, paragraphsOf } from '../../../src/domain/sentences.ts';

const text = (words: string): InlineText => [{ kind: 'text', text: words }];
const plain = (texts: readonly InlineText[]): string[] => texts.map(plainText);

describe('paragraphs', () => {
  const sentence = (word: string) =>
    `${word} is a sentence that is long enough to be read as a paragraph of its own, whatever stands beside it.`;

  it('are cut between sentences where there are three and more, and no word is changed', () => {
    const words = ['One', 'Two', 'Three'].map(sentence);
    const paragraphs = plain(paragraphsOf(text(words.join(' ')), 'en'));
    expect(paragraphs).toEqual(words);
  });

  it('leave two sentences together', () => {
    const words = `${sentence('One')} ${sentence('Two')}`;
    expect(plain(paragraphsOf(text(words), 'en'))).toEqual([words]);
  });

  it('keep short sentences together', () => {
    expect(plain(paragraphsOf(text('Stop. Wait. Go.'), 'en'))).toEqual(['Stop. Wait. Go.']);
  });

  it('do not take an abbreviation for an end', () => {
    const words =
      'Wait approx. No. 5 of the queue is next. Then go on with the rest of it. And stop there then.';
    expect(plain(paragraphsOf(text(words), 'en')).join(' ')).toBe(words);
    expect(plain([firstSentence(text('See No. 5 of the list. Then stop.'), 'en')[0]])).toEqual([
      'See No. 5 of the list.',
    ]);
  });

  it('never cut a link or code, and lose no token', () => {
    const inline: InlineText = [
      {
        kind: 'text',
        text: 'First things first and in the right order of things, that is what counts. See ',
      },
      { kind: 'link', text: 'A. Guide. There.', href: 'https://example.com' },
      { kind: 'text', text: ' for more of it. Then call ' },
      { kind: 'code', text: 'stop. now.' },
      { kind: 'text', text: ' and wait. Done.' },
    ];
    const paragraphs = paragraphsOf(inline, 'en');
    expect(paragraphs.flat().filter(({ kind }) => kind !== 'text')).toEqual([inline[1], inline[3]]);
    expect(plain(paragraphs).join(' ')).toBe(plainText(inline));
  });

  it('know the stops of other languages, and put no blank between their sentences', () => {
    const words = '网络超时。请检查网络。然后重试。';
    expect(plain(paragraphsOf(text(words), 'zh-CN'))).toEqual([words]);
    const [first, rest] = firstSentence(text(words), 'zh-CN');
    expect([plainText(first), plainText(rest)]).toEqual(['网络超时。', '请检查网络。然后重试。']);
  });

  it('leave a text with line breaks of its own as it is', () => {
    const inline: InlineText = [...text('One. Two.'), { kind: 'break' }, ...text('Three. Four.')];
    expect(paragraphsOf(inline, 'en')).toEqual([inline]);
  });
});
