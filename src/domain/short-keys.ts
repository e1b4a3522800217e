/** The keys under which a code answers in a short address. */
import { numericSpellings } from './value.ts';

/** Of what the source itself gives: value, other spellings, names. */
export const sourceKeys = ({ value, spellings = [], names = [] }: Keyed): string[] => [
  ...new Set([...(value === undefined ? [] : [value]), ...spellings, ...names]),
];

export interface Keyed {
  readonly value?: string | undefined;
  readonly spellings?: readonly string[] | undefined;
  readonly names?: readonly string[];
}

/**
 * Spellings that people try though the source does not give them: `"1001"` -> `["0x3e9"]`,
 * `"ORA-00942"` -> `["ORA-942"]`, `"MX:0003"` -> `["MX-0003", "MX-3"]`. They never count against a key of a source.
 */
export function derivedKeys(value: string): string[] {
  const keys = new Set(numericSpellings(value));
  const prefixed = /^(\p{L}[\p{L}_]*)([-:# ]?)(\d+)$/u.exec(value);
  if (prefixed) {
    const [, prefix = '', separator = '', digits = ''] = prefixed;
    const dash = separator === '' ? '' : '-';
    keys.add(prefix + dash + digits);
    keys.add(prefix + dash + digits.replace(/^0+(?=\d)/u, ''));
  }
  keys.delete(value);
  return [...keys];
}
