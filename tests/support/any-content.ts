/** The unit tests that read what `content/` holds, and hold for whatever that is. */
export const testsOfAnyContent = [
  'tests/unit/loading/check-content.test.ts',
  'tests/unit/tools/verify.test.ts',
];
