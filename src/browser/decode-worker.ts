/** Decodes off the main thread, so that five megabytes of log do not freeze the page. */
import { decode } from '../search/decode/decode.ts';
import { openCodes } from '../search/decode/code-table.ts';
import type { Decoded } from '../search/decode/types.ts';
import { fetchIn } from './lookup-files.ts';
import { pageHome } from './page-home.ts';

export type DecodeReply =
  | { readonly id: number; readonly decoded: Decoded }
  | { readonly id: number; readonly failure: string }
  /** The table is there. */
  | { readonly id: number; readonly isReady: true };

/** The text that is waited for; what is read of an older one is in vain. */
let latest = 0;

const codes = openCodes({ fetchText: fetchIn(pageHome()) });

/** An empty text only loads the table: it is there before there is a text that a request could depend on. */
async function answer(id: number, text: string): Promise<Decoded | undefined> {
  latest = id;
  if (text !== '') return decode(text, codes, () => latest !== id);
  await codes();
  return undefined;
}

addEventListener('message', ({ data: { id, text } }: MessageEvent<{ id: number; text: string }>) => {
  const reply = (message: DecodeReply): void => {
    postMessage(message);
  };
  answer(id, text).then(
    (decoded) => {
      if (decoded) reply({ id, decoded });
      else if (text === '') reply({ id, isReady: true });
    },
    (error: unknown) => {
      reply({ id, failure: error instanceof Error ? error.message : String(error) });
    },
  );
});
