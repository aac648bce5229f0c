import type { Source } from '../sources/source.js';
import type { Reading, Statement } from '../statements/reading.js';
import { type Cell, countCell, row } from './csv-row.js';
import { labelOf } from './footing.js';
import { wordsOf } from './words.js';

/** What is told of a statement's source, a column each. */
const OF_SOURCE: readonly (readonly [string, (source: Source) => Cell])[] = [
  ['source_id', ({ id }) => id],
  ['source_name', ({ name }) => name],
  ['source_kind', ({ kind }) => kind],
  ['source_named', ({ named }) => named],
  ['source_count', ({ count }) => countCell(count)],
  ['source_description', ({ description }) => description],
  ['source_affiliation', ({ affiliation }) => affiliation],
  ['source_access', ({ access }) => access],
  ['source_anonymity', ({ anonymity }) => anonymity],
  ['source_reason', ({ reason }) => reason],
  ['source_reason_class', ({ reasonClass }) => reasonClass],
];

/** What is told of a statement beside its words, a column each. */
const OF_STATEMENT = [
  'act',
  'hedged',
  'distanced',
  'negated',
  'answered',
  'channel',
  'platform',
  'when',
  'to',
  'via',
  'within',
  'answers',
  'inferred',
  'unresolved',
  'field',
] as const satisfies readonly (keyof Statement)[];

const COLUMNS: readonly string[] = [
  'article',
  'url',
  'outlet',
  'title',
  'byline',
  'published',
  'statement',
  'mode',
  'source',
  'cue',
  'content',
  'source_spans',
  'cue_spans',
  'content_spans',
  'confidence',
  ...OF_SOURCE.map(([name]) => name),
  ...OF_STATEMENT,
];

/** The first line of a CSV file, with its line break. */
export const csvHeader = (): string => row(COLUMNS);

/**
 * A row a statement, for the article of a Reading. Spans are `start-end` pairs in UTF-16 units, parts joined by `;`,
 * into the title where `field` says so.
 */
export function toCsv({ id, article, sources, statements }: Reading): string {
  const known = [id, article.url, article.outlet, article.title, article.byline.join('; '), article.published];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return statements
    .map((statement) => {
      const { mode, spans, confidence, field } = statement;
      const parts = [spans.source, spans.cue, spans.content];
      const words = parts.map((part) => wordsOf(field === 'title' ? (article.title ?? '') : article.text, part));
      const places = parts.map((part) => part.map(([start, end]) => `${start}-${end}`).join(';'));
      const source = byId.get(statement.source ?? '');
      const footing = OF_SOURCE.map(([, cell]) => (source ? cell(source) : null));
      const told = OF_STATEMENT.map((name) => factOf(statement, name, byId));
      return row([...known, statement.id, mode, ...words, ...places, confidence, ...footing, ...told]);
    })
    .join('');
}

function factOf(statement: Statement, name: (typeof OF_STATEMENT)[number], byId: ReadonlyMap<string, Source>): Cell {
  if (name === 'inferred') return statement.inferred.join(';');
  const via = name === 'via' && byId.get(statement.via ?? '');
  return via ? labelOf(via) : statement[name];
}
