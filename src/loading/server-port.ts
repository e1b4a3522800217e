import { authorError } from './author-error.ts';

/** The port that the variable PORT gives to `dev` and `preview`; 4321 where it is empty, and 0 is any free one. */
export function serverPort(variable: string | undefined): number {
  const written = variable?.trim() ?? '';
  if (written === '') return 4321;
  const port = Number(written);
  if (/^\d+$/u.test(written) && port <= 65_535) return port;
  throw authorError(`PORT is "${written}", which is no port.`, 'Write a number up to 65535: PORT=8080');
}
