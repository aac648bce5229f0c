import { REPLY } from '../language/en/wrongdoing.js';
import type { Name } from '../sources/name.js';
import type { Statement } from '../statements/reading.js';
import { contains, cut, overlaps } from '../text/span.js';
import { type Draft, extent, isQuoted } from './draft.js';
import { lastNameOf, namesIn } from './people.js';

/**
 * True if the accused says something in the text, somebody speaks for them, or a sentence that is about nobody else tells
 * of a reply or of an attempt to get one.
 */
export function hasReplied(draft: Draft, accused: Name): boolean {
  const keys = accused.words.filter((word) => word.length > 2).map((word) => word.toLowerCase());
  const isAccused = (words: string) => keys.some((key) => words.toLowerCase().includes(key));
  const speaker = ({ source }: Statement) => (source === null ? null : (draft.sources.get(source)?.name ?? null));
  // `“He told his own sister,” said the buyer`: what others quote them with is no reply
  const own = draft.statements.filter(
    ({ spans, within }) => within === null && !isQuoted(draft, spans.cue[0]?.[0] ?? 0),
  );
  const speaks = own.some((statement) => {
    const who = speaker(statement);
    return statement.spans.source.some((span) => isAccused(cut(draft.text, span))) || (who !== null && isAccused(who));
  });
  if (speaks) return true;
  const names = namesIn(draft).filter(({ kind }) => kind !== 'place');
  return draft.sentences.some((sentence) => {
    const words = cut(draft.text, sentence);
    if (!REPLY.test(words)) return false;
    if (isAccused(words)) return true;
    if (names.some(({ span }) => contains(sentence, span))) return false;
    // `he conceded`, where he is somebody else
    return !draft.statements.some((statement) => {
      const who = speaker(statement)?.toLowerCase();
      return overlaps(extent(statement), sentence) && names.some((name) => who?.includes(lastNameOf(name)));
    });
  });
}
