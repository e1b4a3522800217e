import process from 'node:process';

/** Set by the command of the package, for the programs that it starts. */
export const packageVariable = 'ERROR_CODES_PACKAGE';

/**
 * A text that names commands as a clone with its own content has them, for whoever uses the package, where there are no scripts
 * of that name, and for whoever keeps the ledger of another folder.
 */
export function asCalledHere(text: string): string {
  const { [packageVariable]: isPackage, CONTENT_DIR: content = '' } = process.env;
  if (isPackage !== undefined)
    return text.replace(/npm run (?:-s )?([a-z]+)(?::[a-z]+)?(?: --(?=\s))?/gu, 'npx error-codes $1');
  return content === ''
    ? text
    : text.replace(
        /(?<!CONTENT_DIR=(?:\S+|'[^']*') )npm run (?=permalinks)/gu,
        (command) => `CONTENT_DIR=${asWord(content)} ${command}`,
      );
}

/** As a shell takes it for one word. */
export const asWord = (path: string): string =>
  /^[\w./~@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
