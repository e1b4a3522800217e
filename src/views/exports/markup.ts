/** Text inside HTML and XML. */
import { escapeMarkup } from '../../domain/escapes.ts';

/** `escapeMarkup` for XML 1.0, which has no way to write most control characters. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- naming them is the point
  escapeMarkup(text).replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

/** JSON that can stand inside a `<script>` element. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</gu, '\\u003c');
