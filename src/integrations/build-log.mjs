// @ts-check
/**
 * The log of a build without its line for every page: a site of 10,000 codes would print 20,000 of them, and
 * whoever looks for a warning would not find it. Astro loads loggers as JavaScript only.
 */
import nodeLog from 'astro/logger/node';

/** A page's line begins with a branch of the tree; its time or "(cached)" follows as a message of its own. */
const pageLine = /├─/u;
const pageTime = /^ \S*\((?:\+|cached|restored)/u;
/** Where a build makes its site is nobody's business: it says itself where the site is put. */
const buildingFolder = /[\\/]building-\d+/u;

/** @returns {{ write: (event: import('astro').AstroLoggerMessage) => void }} */
export default function buildLog() {
  const log = nodeLog();
  return {
    write: (event) => {
      const isLeftOut = [pageLine, pageTime, buildingFolder].some((pattern) => pattern.test(event.message));
      if (event.level === 'info' && isLeftOut) return;
      log.write(event);
    },
  };
}
