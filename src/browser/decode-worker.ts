/** Decodes off the main thread, so that five megabytes of log do not freeze the page. */
import { decode } from '../search/decode/decode.ts';
import type { Decoded } from '../search/decode/types.ts';
import { getLookup } from './lookup.ts';

export type DecodeReply =
  { readonly id: number; readonly decoded: Decoded } | { readonly id: number; readonly failure: string };

/** An empty text only loads the table: it is there before there is a text that a request could depend on. */
async function answer(text: string): Promise<Decoded | undefined> {
  const lookup = await getLookup();
  if (text !== '') return decode(text, lookup);
  await lookup.codeTable();
  return undefined;
}

addEventListener('message', ({ data: { id, text } }: MessageEvent<{ id: number; text: string }>) => {
  const reply = (message: DecodeReply): void => {
    postMessage(message);
  };
  answer(text).then(
    (decoded) => {
      if (decoded) reply({ id, decoded });
    },
    (error: unknown) => {
      reply({ id, failure: error instanceof Error ? error.message : String(error) });
    },
  );
});
