import type { Vector } from '../meaning/vector.js';
import { nearness, unit } from '../meaning/vector.js';
import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import { contentOf } from './content.js';
import type { Covered, StatementRef } from './covered.js';
import { sharedWords, type Words, wordsOf } from './likeness.js';
import type { Lineage } from './lineage.js';
import { alikeUnnamed } from './unnamed.js';

/** A statement of an article and the one of the article before it that it was taken from. */
export interface Aligned {
  readonly here: StatementRef;
  readonly there: StatementRef;
  /** From 0, only just, to 1, word for word. */
  readonly alike: number;
}

/** What a statement means, if it has words. */
export type MeaningOf = (ref: StatementRef) => Vector | null;

/** Statements less alike than this, in words or in meaning, are not the same one told again. */
const LEAST = 0.5;
/** A rewriter seldom makes a denial of an assertion, and seldom gives the words to another. */
const [OTHER_ACT, OTHER_SOURCE] = [0.05, 0.15];

/**
 * Which statements of derived articles are which of the articles that they derive from: the order of points is kept by
 * copyists and by machines that swap words, so the alignment goes through both articles in order (Needleman and Wunsch
 * 1970).
 */
export function alignedStatements(
  articles: readonly Covered[],
  lineage: readonly Lineage[],
  meaningOf: MeaningOf,
): readonly Aligned[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const rows = new Map<string, readonly Row[]>();
  const rowsOf = (article: Covered): readonly Row[] => {
    const had = rows.get(article.id);
    if (had) return had;
    const made = article.reading.statements.map((statement) => row(article, statement, meaningOf)).sort(byPlace);
    rows.set(article.id, made);
    return made;
  };
  return lineage.flatMap(({ article, from }) =>
    from.flatMap((descent) => {
      const here = byId.get(article);
      const there = 'article' in descent.from ? byId.get(descent.from.article) : undefined;
      return here && there ? alignment(rowsOf(here), rowsOf(there)) : [];
    }),
  );
}

interface Row {
  readonly ref: StatementRef;
  readonly act: Statement['act'];
  readonly source: Source | null;
  readonly place: number;
  readonly words: Words;
  readonly meaning: Float32Array | null;
}

function row({ id, reading }: Covered, statement: Reading['statements'][number], meaningOf: MeaningOf): Row {
  const ref = { article: id, statement: statement.id };
  const meaning = meaningOf(ref);
  const [first] = statement.spans.content;
  return {
    ref,
    act: statement.act,
    source: reading.sources.find(({ id: source }) => source === statement.source) ?? null,
    place: statement.field === 'title' ? -1 : (first?.[0] ?? 0),
    words: wordsOf(contentOf(reading, statement)),
    meaning: meaning && unit(Float32Array.from(meaning)),
  };
}

const byPlace = (a: Row, b: Row): number => a.place - b.place;

/** Above 0 where two statements may be one, by how much. */
function gain(a: Row, b: Row): number {
  const inMeaning = a.meaning && b.meaning ? nearness(a.meaning, b.meaning) : 0;
  return (
    Math.max(inMeaning, sharedWords(a.words, b.words)) -
    LEAST -
    (a.act === b.act ? 0 : OTHER_ACT) -
    (otherSource(a.source, b.source) ? OTHER_SOURCE : 0)
  );
}

/** Whether two sources can't be one: named and not, or of different kinds or numbers. */
function otherSource(one: Source | null, other: Source | null): boolean {
  if (one === null || other === null) return false;
  if (one.named && other.named) return one.name !== other.name;
  return one.named !== other.named || !alikeUnnamed(one, other);
}

function alignment(here: readonly Row[], there: readonly Row[]): readonly Aligned[] {
  const gains = here.map((a) => there.map((b) => gain(a, b)));
  const best = Array.from({ length: here.length + 1 }, () => new Float64Array(there.length + 1));
  for (let i = 1; i <= here.length; i++)
    for (let j = 1; j <= there.length; j++) {
      const both = gains[i - 1]![j - 1]! > 0 ? best[i - 1]![j - 1]! + gains[i - 1]![j - 1]! : 0;
      best[i]![j] = Math.max(best[i - 1]![j]!, best[i]![j - 1]!, both);
    }
  const found: Aligned[] = [];
  for (let i = here.length, j = there.length; i > 0 && j > 0; ) {
    const won = gains[i - 1]![j - 1]!;
    if (best[i]![j] === best[i - 1]![j]) i--;
    else if (best[i]![j] === best[i]![j - 1]) j--;
    else {
      found.push({ here: here[i - 1]!.ref, there: there[j - 1]!.ref, alike: Math.min(1, won / (1 - LEAST)) });
      i--;
      j--;
    }
  }
  return found.reverse();
}
