import { centred, unit } from '../meaning/vector.js';
import type { Act } from '../statements/reading.js';
import type { MeaningOf } from './aligned.js';
import { contentOf } from './content.js';
import type { Covered, SourceRef } from './covered.js';
import { wordPairs, wordsOf } from './likeness.js';
import type { Told } from './pair-features.js';

/** Contents of fewer characters tell nothing by themselves: `it`, `the report`. */
const SHORTEST = 12;
/** What answers is told by what it answers: `denied it`, `declined to comment`. */
const ANSWERS: ReadonlySet<Act> = new Set(['deny', 'confirm', 'decline']);

/** The statements of a story as they are compared with one another; those without words that mean anything are left out. */
export function toldIn(
  articles: readonly Covered[],
  meaningOf: MeaningOf,
  partyOf: (ref: SourceRef) => string | null,
): readonly Told[] {
  const found = articles.flatMap(({ id, reading }) =>
    reading.statements.flatMap((statement) => {
      const meaning = meaningOf({ article: id, statement: statement.id });
      const content = contentOf(reading, statement);
      if (meaning === null || (content.length < SHORTEST && !ANSWERS.has(statement.act))) return [];
      const { source, act, field, spans } = statement;
      return [{ article: id, reading, statement, source, act, field, spans, content, meaning }];
    }),
  );
  const apart = centred(found.map(({ meaning }) => meaning));
  return found.map(({ article, statement, source, act, field, spans, content, meaning }, i) => ({
    article,
    statement: statement.id,
    party: source === null ? null : partyOf({ article, source }),
    act,
    inTitle: field === 'title',
    from: Math.min(...spans.content.map(([start]) => start)),
    to: Math.max(...spans.content.map(([, end]) => end)),
    words: wordsOf(content),
    pairs: wordPairs(content),
    meaning: unit(Float32Array.from(meaning)),
    apart: apart[i]!,
  }));
}
