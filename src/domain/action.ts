/** Who acts on an error, as far as the source says it. */
export const actions = ['fix-request', 'retry', 'no-action', 'contact-support', 'read-log'] as const;
export type Action = (typeof actions)[number];

export const actionLabels: Readonly<Record<Action, string>> = {
  'fix-request': 'Fix the request',
  retry: 'Retry',
  'no-action': 'No action needed',
  'contact-support': 'Contact support',
  'read-log': 'Read the log',
};

export const isAction = (text: string): text is Action => actions.some((action) => action === text);
