/** Codes that no table has any more, though somebody may still meet them in an old log. */
import type { Gone } from './types.ts';

export const goneLabels: Readonly<Record<Gone, string>> = { retired: 'Retired', moved: 'Moved' };

export const isGone = (text: string): text is Gone => text === 'retired' || text === 'moved';
