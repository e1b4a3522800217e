/** `verify`: walks over a finished site, in a folder or on the web, and names what would fail a reader. */
import { resolve } from 'node:path';
import { messageOf } from '../loading/content-files.ts';
import { loadLedger } from '../loading/ledger-file.ts';
import { contentFolder, contentOption, count, type Io, refuse, withArguments } from './command.ts';
import { checkCodes, checkXml } from './verify/check-data.ts';
import { checkAddresses } from './verify/check-addresses.ts';
import { checkPages } from './verify/check-pages.ts';
import { checkSearch } from './verify/check-search.ts';
import { createFindings, type Findings } from './verify/findings.ts';
import { openFolder } from './verify/open-folder.ts';
import { openUrl } from './verify/open-url.ts';
import type { FinishedSite } from './verify/finished-site.ts';

const usage = ({ typed }: Io): string => `Usage: ${typed('verify', 'dist')}
       ${typed('verify', 'https://errors.example.com')}

Walks over a finished site: links, anchors and ids, HTML, JSON by its schema, feed, sitemap, languages, the addresses of permalinks.json, the search index, sizes. On the web it follows links.

  --content FOLDER  the content folder whose permalinks.json is asked for; without it ./content, if it knows all that the site lists in codes.json, and else that list
  --help            print this text

Exit code: 0 nothing found, 1 problems, 2 wrong use.`;

/** Problems of one kind that are named before the rest is counted. */
const named = 10;

export const verify = (argv: readonly string[], io: Io): Promise<number> =>
  withArguments(
    { argv, io, usage: usage(io), options: contentOption },
    async ({ values, positionals: [place = ''] }) => {
      let site: FinishedSite;
      try {
        site = /^https?:\/\//iu.test(place)
          ? await openUrl(new URL(place))
          : await openFolder(resolve(io.cwd, place));
      } catch (error) {
        return refuse(io, `${messageOf(error)}.`, 2);
      }
      const findings = createFindings();
      const walked = await checkPages(site, findings, (pages) => {
        if (pages % 100 === 0) io.progress?.(`${pages} pages`);
      });
      io.progress?.('');
      const codes = await checkCodes(site, findings);
      await checkXml(site, walked, findings);
      const content = contentFolder(io, values.content);
      const isNamed = values.content !== undefined || (io.env.CONTENT_DIR ?? '') !== '';
      const { ledger, text } = await loadLedger(content);
      await checkAddresses(site, text === undefined ? undefined : ledger, { isNamed, findings });
      await checkSearch(site, codes, findings);
      if (site.total)
        findings.note(`${site.total.files} files, ${(site.total.size / 1e6).toFixed(1)} MB in all`);
      io.say(report(findings));
      return findings.problems.size === 0 ? 0 : 1;
    },
    ({ positionals }) =>
      positionals.length === 1 ? undefined : 'Which site? Give its folder or its address.',
  );

function report({ problems, notes }: Findings): string {
  const kinds = [...problems].map(([kind, list]) =>
    [
      `${kind}:`,
      ...list.slice(0, named).map((each) => `  ${each}`),
      ...(list.length > named ? [`  … and ${list.length - named} more`] : []),
      '',
    ].join('\n'),
  );
  const total = [...problems.values()].reduce((sum, list) => sum + list.length, 0);
  return [...kinds, ...notes.map((note) => `looked at ${note}`), `${count(total, 'problem')}.`].join('\n');
}
