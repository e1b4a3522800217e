/** `error`: must be mended before the site is built; `warning`: a guess was made; `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing an author can get wrong. Explanation, example and fix make up its entry on the guide page. */
export interface Problem<Details> {
  readonly severity: Severity;
  readonly message: (details: Details) => string;
  readonly hint: (details: Details) => string;
  readonly explanation: string;
  /** Source that shows the problem. */
  readonly example: string;
  readonly fix: string;
}

/** Keeps the type of the details while the table keeps its literal keys. */
export const problem = <Details>(definition: Problem<Details>): Problem<Details> => definition;
