/** Where the browser tests find the sites; `TEST_PORT` moves both, for a second checkout. */
import process from 'node:process';

/** The first document, at the root. */
export const sitePort = Number(process.env.TEST_PORT ?? 4398);
/** The unusual content, below `basePath`. */
export const basePort = sitePort + 1;
