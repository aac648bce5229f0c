import { ACTS } from '../../said.js';
import {
  all,
  eitherOf,
  fields,
  instant,
  listOf,
  number,
  oneOf,
  orNull,
  type Shape,
  span,
  truth,
  words,
} from './shape.js';

const KINDS = oneOf(['person', 'group', 'organisation', 'document']);
const RELATIONS = ['copy', 'rewrite', 'pickup', 'version'];
const STANCE = orNull(oneOf(['backs', 'disputes']));
const FIELD = oneOf(['text', 'title']);
const maybeWords = orNull(words);

const SOURCE = fields({ id: words, name: maybeWords, kind: KINDS, named: truth, mentions: listOf(span) });
const STATEMENT = fields({
  id: words,
  source: maybeWords,
  act: oneOf(Object.keys(ACTS)),
  mode: oneOf(['direct', 'indirect', 'mixed']),
  field: FIELD,
  spans: fields({ source: listOf(span), cue: listOf(span), content: listOf(span) }),
  inferred: listOf(words),
  about: listOf(words),
  confidence: number,
});
const DESCENT = all(
  eitherOf('article', 'outlet'),
  fields({
    relation: oneOf(RELATIONS),
    share: number,
    passages: listOf(fields({ here: span, there: span })),
    credits: listOf(fields({ span, outlet: words })),
    signs: listOf(fields({ here: span, there: span })),
    why: words,
  }),
);
const STATEMENT_REF = fields({ article: words, statement: words });

/** What each element of an export has to have for a library to be made of it. */
export const ARTICLE: Shape = fields({
  id: words,
  readAt: instant,
  story: maybeWords,
  page: maybeWords,
  before: maybeWords,
  reader: words,
  seen: listOf(fields({ at: instant, until: instant, checks: number, url: maybeWords })),
  url: maybeWords,
  outlet: maybeWords,
  title: maybeWords,
  byline: listOf(words),
  published: maybeWords,
  modified: maybeWords,
  text: words,
  lineage: orNull(fields({ relation: oneOf(['origin', ...RELATIONS]), why: words, from: listOf(DESCENT) })),
  reading: fields({
    id: words,
    sources: listOf(SOURCE),
    statements: listOf(STATEMENT),
    findings: listOf(fields({ rule: words, span, message: words })),
    warnings: listOf(words),
  }),
});

export const PARTY: Shape = fields({
  id: words,
  name: maybeWords,
  kind: KINDS,
  named: truth,
  members: listOf(fields({ article: words, source: words, why: words })),
  maybe: listOf(fields({ party: words, why: words })),
});

export const STORY: Shape = fields({ id: words, title: maybeWords });

export const CLAIM: Shape = fields({
  id: words,
  text: words,
  statements: listOf(all(STATEMENT_REF, fields({ stance: STANCE, implied: truth, partly: truth, why: words }))),
  origins: listOf(
    all(
      eitherOf('article', 'outlet', 'public'),
      fields({
        statements: listOf(STATEMENT_REF),
        chain: listOf(
          fields({ article: words, from: orNull(eitherOf('article', 'outlet', 'public')), because: words }),
        ),
        because: words,
      }),
    ),
  ),
  range: (value, where) =>
    Array.isArray(value) && value.length === 2
      ? (number(value[0], `${where}[0]`) ?? orNull(number)(value[1], `${where}[1]`))
      : `${where} should be a least and a most number`,
  why: words,
  backedBy: listOf(words),
  disputedBy: listOf(words),
});

export const QUOTATION: Shape = fields({
  id: words,
  speaker: maybeWords,
  text: words,
  versions: listOf(all(STATEMENT_REF, fields({ field: FIELD, text: words, spans: listOf(span), drifted: truth }))),
});

export const SERIES: Shape = fields({
  id: words,
  quantity: words,
  series: listOf(fields({ article: words, value: number, field: FIELD, span })),
  changes: listOf(fields({ from: number, to: number, article: words, why: words })),
});

export const JUDGEMENT: Shape = fields({
  id: words,
  at: instant,
  who: words,
  why: words,
  decision: fields({
    kind: oneOf([
      'source',
      'claim',
      'story',
      'lineage',
      'stance',
      'no-statement',
      'wrong-source',
      'wrong-words',
      'missed',
      'undo',
    ]),
  }),
});

export const ALERT: Shape = fields({
  id: words,
  of: eitherOf('claim', 'story', 'party'),
  on: oneOf(['origin', 'denial', 'change']),
  to: words,
  at: instant,
  raised: listOf(
    fields({
      id: words,
      at: instant,
      title: words,
      url: maybeWords,
      words,
      article: maybeWords,
      sentAt: orNull(instant),
    }),
  ),
});

export const REMOVAL: Shape = fields({ hash: words, at: instant });
