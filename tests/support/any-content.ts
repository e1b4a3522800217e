/** The unit tests that read what `content/` holds, and hold for whatever that is. */
export const testsOfAnyContent = [
  'tests/unit/loading/check-content.test.ts',
  'tests/unit/tools/verify.test.ts',
];

/** The build tests that look at the site of what `content/` holds. */
export const buildTestsOfAnyContent = ['data', 'heads', 'hosting', 'links', 'recipes', 'short-addresses'].map(
  (name) => `tests/build/${name}.test.ts`,
);
