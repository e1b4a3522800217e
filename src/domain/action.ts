/** What to do first about an error, as far as the source says it. */
export const actions = [
  'fix-request',
  'check-first',
  'retry',
  'no-action',
  'contact-support',
  'read-log',
  'not-supported',
] as const;
export type Action = (typeof actions)[number];

export const isAction = (text: string): text is Action => actions.some((action) => action === text);
