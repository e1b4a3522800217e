/** Private windows and strict settings refuse storage by throwing; everything here works without it. */
export function siteStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
