import { fingerprintOf } from '../coverage/fingerprint.js';
import { storyTerms } from '../coverage/story-terms.js';
import { termHashes } from '../coverage/term-hashes.js';
import type { Index } from '../library/restore.js';
import type { Reading } from '../statements/reading.js';

/** What an article is found by among others: its rare stretches of words, and the words that tell its story. */
export const foundBy = ({ article }: Pick<Reading, 'article'>): Index => ({
  fingerprints: fingerprintOf(article.text),
  terms: termHashes(storyTerms(article)),
});
