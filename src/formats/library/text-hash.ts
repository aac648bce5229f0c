import { createHash } from 'node:crypto';

/** SHA-256 of a text as UTF-8, in hex: says that it is this very text, and nothing else of it. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');
