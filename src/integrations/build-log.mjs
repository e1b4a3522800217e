// @ts-check
/**
 * The log of a build without its line for every page: a site of 10,000 codes would print 20,000 of them, and
 * whoever looks for a warning would not find it. Astro loads loggers as JavaScript only.
 */
import nodeLog from 'astro/logger/node';

/** A page's line begins with a branch of the tree; its time or "(cached)" follows as a message of its own. */
const pageLine = /├─/u;
const pageTime = /^ \S*\((?:\+|cached|restored)/u;

/** @returns {{ write: (event: import('astro').AstroLoggerMessage) => void }} */
export default function buildLog() {
  const log = nodeLog();
  return {
    write: (event) => {
      if (event.level === 'info' && (pageLine.test(event.message) || pageTime.test(event.message))) return;
      log.write(event);
    },
  };
}
