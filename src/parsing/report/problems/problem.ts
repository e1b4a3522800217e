/** `error`: must be mended before the site is built; `warning`: a guess was made; `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing an author can get wrong. Explanation, example and fix make up its entry on the guide page. */
export interface Problem<Details> {
  readonly severity: Severity;
  readonly message: (details: Details) => string;
  /** What to do next, where the details say more about it than the fix. */
  readonly hint?: (details: Details) => string | undefined;
  readonly explanation: string;
  /** Source that shows the problem. */
  readonly example: string;
  /** What to do next. */
  readonly fix: string;
}

/** A hint where something that exists is nearly what was written. */
export const didYouMean = ({
  suggestion,
}: {
  readonly suggestion: string | undefined;
}): string | undefined => (suggestion === undefined ? undefined : `Did you mean \`${suggestion}\`?`);

/** How a problem is defined; keeps the type of its details while the table keeps its literal keys. */
const of =
  (severity: Severity) =>
  <Details = Record<string, never>>(definition: Omit<Problem<Details>, 'severity'>): Problem<Details> => ({
    severity,
    ...definition,
  });

export const error = of('error');
export const warning = of('warning');
export const note = of('note');
