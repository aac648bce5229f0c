import { corrected } from '../coverage/corrected.js';
import { footingOf } from '../formats/footing.js';
import type { StatementFound } from '../formats/library/views/found-text.js';
import { GAP } from '../library/article-rows.js';
import { covered } from '../library/articles.js';
import { judgements } from '../library/judgements.js';
import type { Library } from '../library/open.js';
import { partiesNamed } from '../library/parties.js';
import { type Found, type StatementSearch, searchStatements } from '../library/search.js';
import type { Span } from '../text/span.js';
import { noSuchParty } from './find-party.js';
import { findOutlet } from './outlet-view.js';

/**
 * Statements by the words of their content and source, each with the footing of its source and its places in the
 * article. What a person said is no statement is left out.
 * @throws NotThere if there is no such outlet or source
 */
export async function findStatements(
  library: Library,
  words: string,
  search: StatementSearch,
): Promise<Found<StatementFound>> {
  if (search.outlet !== undefined) await findOutlet(library, search.outlet);
  const { hits, total } = await searchStatements(library, words, search);
  const { source } = search;
  if (total === 0 && source !== undefined && (await partiesNamed(library, source, 1)).length === 0)
    throw await noSuchParty(library, source);
  const ids = [...new Set(hits.map(({ article }) => article))];
  const made = await judgements(library, ids);
  const articles = new Map((await covered(library, ids)).map((one) => [one.id, corrected(one, made).reading]));
  const found = hits.flatMap((hit): readonly StatementFound[] => {
    const reading = articles.get(hit.article);
    const statement = reading?.statements.find(({ id }) => id === hit.statement);
    if (!reading || !statement) return [];
    const source = reading.sources.find(({ id }) => id === statement.source) ?? null;
    const whole = reading.sources.find(({ id }) => id === source?.partOf) ?? null;
    const { spans, answered } = statement;
    return [
      {
        ...hit,
        ...{ answered, spans, source },
        footing: source === null ? [] : footingOf(source, whole),
        places: placesIn(spans.content, hit.hits),
      },
    ];
  });
  return { hits: found, total: search.counted === false ? total : total - (hits.length - found.length) };
}

/** Where words found in a content stand in its article: the content's parts follow on each other with a gap between. */
function placesIn(content: readonly Span[], hits: readonly Span[]): readonly Span[] {
  let before = 0;
  return content.flatMap(([start, end]) => {
    const shift = start - before;
    const its = hits.filter(([from, to]) => from >= before && to <= before + end - start);
    before += end - start + GAP.length;
    return its.map(([from, to]): Span => [from + shift, to + shift]);
  });
}
