/** What this reader searched for before, kept in this browser and nowhere else. */
import { siteStorage } from './site-storage.ts';

const key = 'recent-searches';
const most = 6;

/** Latest first. Empty where the browser keeps nothing for this site. */
export function recentSearches(): string[] {
  const stored = siteStorage()?.getItem(key);
  return stored ? stored.split('\n') : [];
}

export function rememberSearch(query: string): void {
  const line = query.replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > 200) return;
  const others = recentSearches().filter((other) => other !== line);
  siteStorage()?.setItem(key, [line, ...others].slice(0, most).join('\n'));
}

export function clearRecent(): void {
  siteStorage()?.removeItem(key);
}
