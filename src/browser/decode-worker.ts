/** Decodes off the main thread, so that five megabytes of log do not freeze the page. */
import { decode } from '../search/decode/decode.ts';
import { openCodes } from '../search/decode/open-codes.ts';
import type { Decoded } from '../search/decode/types.ts';
import { fetchLookupFile } from './lookup-files.ts';

export type DecodeReply =
  { readonly id: number; readonly decoded: Decoded } | { readonly id: number; readonly failure: string };

const codes = openCodes({ fetchText: fetchLookupFile });

/** An empty text only loads the table: it is there before there is a text that a request could depend on. */
async function answer(text: string): Promise<Decoded | undefined> {
  if (text !== '') return decode(text, codes);
  await codes.codeTable();
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
