/**
 * The index could not be used: `unreachable` when a file did not arrive, `corrupt` when it is not what was
 * built. It is thrown, never turned into an empty answer: "found nothing" must mean that there is nothing.
 */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  readonly problem: 'unreachable' | 'corrupt';
  /** Path of the file below `/lookup/`. */
  readonly path: string;

  constructor(problem: 'unreachable' | 'corrupt', path: string, cause?: unknown) {
    super(
      problem === 'unreachable'
        ? `The search index could not be loaded: ${path} did not arrive.`
        : `The search index is damaged: ${path} is not readable.`,
      { cause },
    );
    this.problem = problem;
    this.path = path;
  }
}
