import process from 'node:process';

/** Set by the command of the package, for the programs that it starts. */
export const packageVariable = 'ERROR_CODES_PACKAGE';

/** A text that names commands as a clone has them, for whoever uses the package: there are no scripts of that name there. */
export const asCalledHere = (text: string): string =>
  process.env[packageVariable] === undefined
    ? text
    : text.replace(/npm run (?:-s )?([a-z]+)(?::[a-z]+)?(?: --(?=\s))?/gu, 'npx error-codes $1');
