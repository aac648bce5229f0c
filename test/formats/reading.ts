import type { Attribution } from '../../src/attribution/attribution.js';
import type { Article } from '../../src/pages/article.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import type { Source } from '../../src/sources/source.js';
import type { Finding } from '../../src/statements/finding.js';
import type { Reading, Statement } from '../../src/statements/reading.js';
import { toReading } from '../../src/statements/to-reading.js';
import type { Span } from '../../src/text/span.js';
import { find } from '../find.js';

type Words = Readonly<Record<'source' | 'cue' | 'content', string | readonly string[]>>;

const spansOf = (text: string, words: string | readonly string[]): Span[] =>
  [words]
    .flat()
    .filter((w) => w !== '')
    .map((w) => placeOf(text, w as string));

/** The place of words that the text has once; `[she] told` is the place of `she` in words that it has once. */
function placeOf(text: string, words: string): Span {
  const inside = /^(.*)\[(.+)\](.*)$/s.exec(words);
  if (!inside) return find(text, words);
  const [, before, meant, after] = inside as unknown as [string, string, string, string];
  const start = find(text, before + meant + after)[0] + before.length;
  return [start, start + meant.length];
}

/** A Reading of a text by hand: each statement's parts are given by their words, each of which the text has once. */
export function readingOf(text: string, statements: readonly Words[], known: Partial<Article> = {}) {
  const attributions = statements.map(
    ({ source, cue, content }): Attribution => ({
      source: spansOf(text, source),
      cue: spansOf(text, cue),
      content: spansOf(text, content),
      confidence: 0.9,
    }),
  );
  return toReading({ ...articleFromText(text, { id: 'tide-quay' }), ...known }, attributions);
}

/** A source of which only what matters is said; mentions and evidence by their words. */
export interface SourceInWords extends Partial<Omit<Source, 'mentions' | 'evidence'>> {
  readonly mentions?: readonly (string | Span)[];
  readonly evidence?: Readonly<Partial<Record<keyof Source['evidence'], string>>>;
}

/** A statement of which only what matters is said; ids are `q1`, `q2`, … unless given. */
export interface StatementInWords
  extends Partial<Omit<Statement, 'spans' | 'channelSpan' | 'whenSpan' | 'toSpan' | 'source'>> {
  readonly words: Partial<Words>;
  /** The source's id. */
  readonly by: string | null;
  readonly channelWords?: string;
  readonly whenWords?: string;
  readonly toWords?: string;
}

export interface FindingInWords extends Omit<Finding, 'span'> {
  readonly words: string;
}

interface Rich {
  readonly sources: readonly SourceInWords[];
  readonly statements: readonly StatementInWords[];
  readonly findings?: readonly FindingInWords[];
}

/** A Reading of a text by hand with all that a source, a statement and a finding can hold. */
export function readingWith(text: string, rich: Rich, known: Partial<Article> = {}): Reading {
  const { id, ...article } = { ...articleFromText(text, { id: 'tide-quay' }), ...known };
  return {
    id,
    article,
    sources: rich.sources.map((source, i) => sourceWith(text, source, i)),
    statements: rich.statements.map((statement, i) =>
      statementWith(statement.field === 'title' ? article.title! : text, statement, i),
    ),
    findings: (rich.findings ?? []).map(({ words, ...finding }) => ({ ...finding, span: placeOf(text, words) })),
  };
}

function sourceWith(text: string, { mentions = [], evidence = {}, ...given }: SourceInWords, i: number): Source {
  const places = Object.entries(evidence).map(([field, words]) => [field, placeOf(text, words)]);
  return {
    id: `s${i + 1}`,
    name: null,
    kind: 'person',
    named: typeof given.name === 'string',
    count: [1, 1],
    partOf: null,
    description: null,
    affiliation: null,
    access: null,
    anonymity: null,
    reason: null,
    reasonClass: null,
    unresolved: false,
    ...given,
    mentions: mentions.map((words) => (typeof words === 'string' ? placeOf(text, words) : words)),
    evidence: Object.fromEntries(places),
  };
}

function statementWith(text: string, given: StatementInWords, i: number): Statement {
  const { words, by, channelWords, whenWords, toWords, ...fields } = given;
  const place = (found: string | undefined) => (found === undefined ? null : placeOf(text, found));
  return {
    id: `q${i + 1}`,
    act: 'assert',
    mode: 'indirect',
    hedged: false,
    distanced: false,
    negated: false,
    answered: null,
    channel: null,
    platform: null,
    when: null,
    to: null,
    spokenBy: null,
    via: null,
    within: null,
    answers: null,
    about: [],
    field: 'text',
    inferred: [],
    because: {},
    unresolved: false,
    confidence: 0.9,
    ...fields,
    source: by,
    channelSpan: place(channelWords),
    whenSpan: place(whenWords),
    toSpan: place(toWords),
    spans: {
      source: spansOf(text, words.source ?? ''),
      cue: spansOf(text, words.cue ?? ''),
      content: spansOf(text, words.content ?? ''),
    },
  };
}
