/**
 * What a header says about its column. These are hints: a column's cells decide, and a header breaks ties
 * (see columns.ts). A word for a new role, or in a new language, is added here.
 */

/** What a column is for, as far as its header tells. */
export type HeaderRole = 'value' | 'name' | 'message' | 'cause' | 'solution' | 'keywords' | 'status';

const patterns: readonly (readonly [HeaderRole, RegExp])[] = [
  [
    'solution',
    /solution|resolution|handling|remedy|recovery|corrective|workaround|instructions|what to do|action\b|fix\b/iu,
  ],
  ['cause', /\bcauses?\b|reason|situation|why|condition/iu],
  ['keywords', /^(?:keywords?|also known as|synonyms?|aliases)$/iu],
  ['value', /value|\bcode$|^code|number|\berrno\b/iu],
  ['message', /description|meaning|message|explanation|details?|remarks?|comments?|text|\bdesc\b|\bmsg\b/iu],
  ['name', /name|symbol|constant|identifier/iu],
];

/** `"Error Code Value"` -> `"value"`; undefined when the header says nothing known. */
export function headerRole(header: string): HeaderRole | undefined {
  if (/\bname\b/iu.test(header)) return 'name';
  return patterns.find(([, pattern]) => pattern.test(header))?.[0];
}
