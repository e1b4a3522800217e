/** Everything that a plain number does not need, as one file to load when the first other query comes. */
import { answerQuery } from './answer/answer-query.ts';
import type { Asked } from './answer/asked.ts';
import { withUnknownWords } from './answer/unknown-words.ts';
import { withGone } from './answer/with-gone.ts';
import { readQuery } from './query/read-query.ts';
import type { Store } from './store/store.ts';
import type { Answer } from './types.ts';

/** `gone`: an index of codes that no table has any more. */
export async function answerWritten(
  written: string,
  store: Store,
  gone: Store | undefined,
  options: Omit<Asked, 'query' | 'allowed'>,
): Promise<Answer> {
  const asked = { ...options, query: await withUnknownWords(readQuery(written), store) };
  const living = await answerQuery(store, asked);
  return gone ? withGone(living, gone, asked) : living;
}
