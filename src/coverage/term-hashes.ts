import { wordHash } from './fingerprint.js';
import type { StoryTerms } from './story-terms.js';

/** The words that tell a story as an index holds them: hashes (unsigned, 32 bits), sorted, each once. */
export const termHashes = (terms: StoryTerms): readonly number[] =>
  [...new Set([...terms.keys()].map(wordHash))].sort((a, b) => a - b);
