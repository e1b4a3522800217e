/** Where the browser tests serve the site and the one below `/docs`; `TEST_PORT` moves both, for a second checkout. */
import process from 'node:process';

export const sitePort = Number(process.env.TEST_PORT ?? 4398);
export const docsPort = sitePort + 1;
