/** What the report of the decoder says in the reference's language. */
import type { ReportWords } from '../../src/search/decode/report.ts';
import { browser } from '../../src/ui/en/browser.ts';
import { search } from '../../src/ui/en/search.ts';

export const reportWords: ReportWords = {
  report: search.decode.report,
  actions: browser.actions,
  gone: browser.gone,
};
