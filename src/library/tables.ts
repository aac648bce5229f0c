import type { Generated } from 'kysely';

/*
 * The tables of a library, as queries see them. Instants are milliseconds since 1970 in UTC, flags 0 or 1, days whole
 * days since 1970; what is called `data` is JSON with all the evidence, and the columns beside it are what queries need.
 */

/** What an article was read from, kept so that a better model can read it again. */
export interface PageRow {
  key: Generated<number>;
  hash: string;
  kind: string;
  name: string | null;
  url: string | null;
  origin: string;
  content_type: string | null;
  item: string | null;
  bytes: Uint8Array;
}

/** One report as it was read; never changed by what is worked out across articles. */
export interface ArticleRow {
  key: Generated<number>;
  id: string;
  url: string | null;
  outlet: string | null;
  outlet_key: string | null;
  title: string | null;
  byline: string;
  published: string | null;
  published_at: number | null;
  modified: string | null;
  read_at: number;
  language: string | null;
  /** What read it: the model and the program, by name. */
  reader: string;
  page: number | null;
  text_hash: string;
  text: string;
  /** The rest of the Reading, packed. */
  reading: Uint8Array;
}

/** That an address held an article, from when to when; a page that flips between two states has a row for each spell. */
export interface SightingRow {
  key: Generated<number>;
  url: string;
  article: number;
  first_seen: number;
  last_seen: number;
  checks: number;
}

export interface StatementRow {
  key: Generated<number>;
  article: number;
  /** The statement's id in its reading. */
  ref: string;
  field: string;
  /** The source's id in its reading. */
  source: string | null;
  /** The words that the text has for the source here. */
  words: string | null;
  name: string | null;
  named: number | null;
  act: string;
  mode: string;
  content: string;
  said: string | null;
  published_at: number | null;
  party: string | null;
  claim: string | null;
  stance: string | null;
}

export interface StoryRow {
  id: string;
  title: string;
  started: number | null;
  ended: number | null;
  articles: number;
}

/** Which story an article is of, and where it has its text from. */
export interface LineageRow {
  article: number;
  story: string;
  position: number;
  relation: string | null;
  data: string | null;
}

export interface LineageEdgeRow {
  article: number;
  story: string;
  relation: string;
  from_article: string | null;
  from_outlet: string | null;
  share: number;
}

export interface PartyRow {
  id: string;
  story: string;
  position: number;
  name: string | null;
  kind: string;
  named: number;
  data: string;
}

export interface PartyWordRow {
  word: string;
  party: string;
  story: string;
}

export interface PartyMemberRow {
  party: string;
  story: string;
  article: number;
  source: string;
}

export interface ClaimRow {
  id: string;
  story: string;
  position: number;
  text: string;
  least: number;
  most: number | null;
  data: string;
}

export interface ClaimStatementRow {
  claim: string;
  story: string;
  article: number;
  ref: string;
  stance: string | null;
  /** It says part of the claim, or something about it. */
  partly: number;
}

export interface ClaimOriginRow {
  claim: string;
  story: string;
  kind: string;
  place: string;
}

export interface QuotationRow {
  id: string;
  story: string;
  position: number;
  speaker: string | null;
  text: string;
  data: string;
}

export interface QuotationVersionRow {
  quotation: string;
  story: string;
  article: number;
  ref: string;
  drifted: number;
}

export interface SeriesRow {
  id: string;
  story: string;
  position: number;
  quantity: string;
  unit: string | null;
  claim: string | null;
  data: string;
}

export interface SeriesValueRow {
  series: string;
  story: string;
  position: number;
  article: number;
  value: number;
  at: string | null;
}

/** What the statements of an article mean, packed. */
export interface MeaningRow {
  article: number;
  vectors: Uint8Array;
}

export interface FingerprintRow {
  hash: number;
  article: number;
}

export interface TermRow {
  week: number;
  hash: number;
  day: number;
  article: number;
}

/** An article whose story is still to be worked out, for the first time or again. */
export interface UncoveredRow {
  article: number;
}

export interface JudgementRow {
  id: string;
  position: Generated<number>;
  at: string;
  who: string;
  why: string;
  kind: string;
  decision: string;
  undone_by: string | null;
}

export interface JudgementArticleRow {
  judgement: string;
  article: string;
}

export interface AlertRow {
  id: string;
  target_kind: string;
  target: string;
  event: string;
  deliver_to: string;
  made_at: number;
}

export interface AlertEventRow {
  key: Generated<number>;
  alert: string;
  /** What makes it the same event when it is found again. */
  mark: string;
  article: string | null;
  at: number;
  data: string;
  sent_at: number | null;
}

export interface RemovedRow {
  hash: string;
  at: number;
}

/** A feed that is watched, and when it is polled next. */
export interface FeedRow {
  url: string;
  etag: string | null;
  last_modified: string | null;
  due: number;
  interval: number;
  failures: number;
}

/** A page that a watched feed led to; due is null for one that is never read again. */
export interface RecheckRow {
  url: string;
  due: number | null;
  first_read: number | null;
  digest: string | null;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  is_gone: number;
  /** What the feed tells of it. */
  item: string;
}

export interface MetaRow {
  name: string;
  value: string;
}

export interface Tables {
  meta: MetaRow;
  page: PageRow;
  article: ArticleRow;
  sighting: SightingRow;
  statement: StatementRow;
  story: StoryRow;
  lineage: LineageRow;
  lineage_edge: LineageEdgeRow;
  party: PartyRow;
  party_word: PartyWordRow;
  party_member: PartyMemberRow;
  claim: ClaimRow;
  claim_statement: ClaimStatementRow;
  claim_origin: ClaimOriginRow;
  quotation: QuotationRow;
  quotation_version: QuotationVersionRow;
  series: SeriesRow;
  series_value: SeriesValueRow;
  meaning: MeaningRow;
  fingerprint: FingerprintRow;
  term: TermRow;
  uncovered: UncoveredRow;
  judgement: JudgementRow;
  judgement_article: JudgementArticleRow;
  alert: AlertRow;
  alert_event: AlertEventRow;
  removed: RemovedRow;
  feed: FeedRow;
  recheck: RecheckRow;
}
