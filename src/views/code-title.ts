import { type ErrorCode, ownMeanings } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';

/** `"1001 AV_ERR_REPEATED_OPERATION"`: value and names, each once. */
export function codeTitle({ value, names }: Pick<ErrorCode, 'value' | 'names'>): string {
  const others = names.filter((name) => name !== value).join(', ');
  return others === '' ? value : `${value} ${others}`;
}

/** The messages of a code, each once; its cause or solution where the source has no message. */
export function codeMeaning(code: Pick<ErrorCode, 'meanings'>): string {
  const texts = ownMeanings(code).flatMap(({ message, cause, solution }) => {
    const text = plainText(message ?? cause ?? solution ?? []);
    return text === '' ? [] : [text];
  });
  return [...new Set(texts)].join(' / ');
}
