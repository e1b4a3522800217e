import type { ErrorCode } from '../domain/error-code.ts';

/** `make`, asked once for each code: what a dozen other codes show of one is worked out once. */
export function oncePerCode<Made>(make: (code: ErrorCode) => Made): (code: ErrorCode) => Made {
  const known = new Map<ErrorCode, Made>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const made = make(code);
    known.set(code, made);
    return made;
  };
}
