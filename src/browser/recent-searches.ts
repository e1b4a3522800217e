/** What this reader searched for before, kept in this browser and nowhere else. */
const key = 'recent-searches';
const most = 6;

/** Latest first. Empty where the browser keeps nothing for this site. */
export function recentSearches(): string[] {
  const stored = storage()?.getItem(key);
  return stored ? stored.split('\n') : [];
}

export function rememberSearch(query: string): void {
  const line = query.replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > 200) return;
  const others = recentSearches().filter((other) => other !== line);
  storage()?.setItem(key, [line, ...others].slice(0, most).join('\n'));
}

export function clearRecent(): void {
  storage()?.removeItem(key);
}

/** Private windows and strict settings refuse storage by throwing; the search works without it. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
