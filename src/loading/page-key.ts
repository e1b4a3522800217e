import { hash } from 'node:crypto';

/**
 * Tells the build whether a page would come out as it did last time: changes with `data`, which must hold
 * everything of the content that the page shows. Templates are the build's own part (program-digest.ts).
 */
export const pageKey = (data: unknown): string => hash('sha256', JSON.stringify(data), 'base64url');
