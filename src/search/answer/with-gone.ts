/**
 * Codes that are gone, by their value or name, beside the answer of the living. What lives and has the same comes
 * first; what only comes close, such as a longer value, comes behind.
 */
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Hit, Reason } from '../types.ts';
import { answerKeys } from './answer-query.ts';
import type { Asked } from './asked.ts';
import { allowedRecords } from './filter.ts';

const sure: readonly Reason[] = ['value', 'spelling', 'name'];
const guessed: readonly Reason[] = ['prefix', 'name part', 'typo'];
/** `"AV_ERR_TIMEOUT"`, `"accessDenied"`: whoever writes this does not look for words. */
const isName = (text: string): boolean => /^\S*(?:[\d_]|\p{Ll}\p{Lu})\S*$/u.test(text);

/** `gone`: an index of codes that are gone. */
export async function withGone(living: Answer, gone: Store, asked: Omit<Asked, 'allowed'>): Promise<Answer> {
  const { limit, filters, query } = asked;
  const found = await answerKeys(gone, { ...asked, allowed: await allowedRecords(filters, gone) });
  const hits = 'hits' in found ? found.hits.filter(({ reason }) => sure.includes(reason)) : [];
  const [first] = hits;
  const [top] = living.hits;
  if (!('hits' in found) || !first) return living;
  if (!top || guessed.includes(top.reason) || (top.reason === 'words' && isName(query.text))) {
    const longer = without(hits, living.hits).filter(({ reason }) => reason === 'prefix');
    const suggestions = [...longer, ...found.suggestions].slice(0, settings.suggestions);
    return { ...found, hits, suggestions, prose: living.prose };
  }
  const others = without(living.hits, hits);
  if (top.reason === 'spelling' && first.reason !== 'spelling' && others.length > 0) {
    const kind = living.kind === 'exact' ? 'ambiguous' : living.kind;
    return { ...living, kind, hits: [...others, ...living.hits].slice(0, limit) };
  }
  // However many words match, the end of the list is kept for who has the number.
  const kept = living.hits.slice(0, Math.max(1, limit - others.length));
  return { ...living, hits: [...kept, ...others].slice(0, limit) };
}

/** Hits on other pages than those of `known`. */
const without = (known: readonly Hit[], hits: readonly Hit[]): Hit[] =>
  hits.filter(({ path }) => !known.some((hit) => hit.path === path));
