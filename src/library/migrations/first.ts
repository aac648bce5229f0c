import type { Ddl } from '../engine.js';

/** Version 1: the tables a library begins with. Never to be changed: what comes later is a migration of its own. */
export function first({ key, integer, real, bytes, keyOnly, search1 }: Ddl): readonly string[] {
  const perArticle = `article ${integer} not null references article (key) on delete cascade`;
  const perStory = 'story text not null references story (id) on delete cascade';
  return [
    'create table meta (name text primary key, value text not null)',
    `create table page (key ${key}, hash text not null unique, kind text not null, name text, url text,
      origin text not null, content_type text, item text, bytes ${bytes} not null)`,
    `create table article (key ${key}, id text not null unique, url text, outlet text, outlet_key text, title text,
      byline text not null, published text, published_at ${integer}, modified text, read_at ${integer} not null,
      language text, reader text not null, page ${integer} references page (key), text_hash text not null,
      text text not null,
      reading ${bytes} not null)`,
    'create index article_url on article (url)',
    'create index article_outlet on article (outlet_key, published_at)',
    'create index article_published on article (published_at)',
    'create index article_page on article (page)',
    'create index article_text on article (text_hash)',
    'create index article_reader on article (reader)',
    `create table sighting (key ${key}, url text not null, ${perArticle}, first_seen ${integer} not null,
      last_seen ${integer} not null, checks ${integer} not null)`,
    'create index sighting_url on sighting (url)',
    'create index sighting_article on sighting (article)',
    `create table statement (key ${key}, ${perArticle}, ref text not null, field text not null, source text, words text,
      name text, named ${integer}, act text not null, mode text not null, content text not null, said text,
      published_at ${integer}, party text, claim text, stance text, unique (article, ref))`,
    'create index statement_party on statement (party)',
    'create index statement_claim on statement (claim)',
    'create index statement_published on statement (published_at)',
    ...search1,
    `create table meaning (article ${integer} primary key references article (key) on delete cascade, vectors ${bytes} not null)`,
    `create table fingerprint (hash ${integer} not null, article ${integer} not null, primary key (hash, article))${keyOnly}`,
    // by week first: what is added at one time is written at one place, however large the table
    `create table term (week ${integer} not null, hash ${integer} not null, day ${integer} not null,
      article ${integer} not null, primary key (week, hash, day, article))${keyOnly}`,
    // articles whose stories are still to be worked out
    `create table uncovered (article ${integer} primary key references article (key) on delete cascade)`,
    `create table story (id text primary key, title text not null, started ${integer}, ended ${integer},
      articles ${integer} not null)`,
    'create index story_ended on story (ended)',
    ...coverageTables({ integer, real, perArticle, perStory }),
    ...keptTables({ key, integer }),
  ];
}

/** What is worked out across the articles of a story, and goes with it. */
function coverageTables(words: Readonly<Record<'integer' | 'real' | 'perArticle' | 'perStory', string>>) {
  const { integer, real, perArticle, perStory } = words;
  return [
    `create table lineage (article ${integer} primary key references article (key) on delete cascade, ${perStory},
      position ${integer} not null, relation text, data text)`,
    'create index lineage_story on lineage (story)',
    `create table lineage_edge (${perArticle}, ${perStory}, relation text not null, from_article text, from_outlet text,
      share ${real} not null)`,
    'create index lineage_edge_article on lineage_edge (article)',
    'create index lineage_edge_story on lineage_edge (story)',
    'create index lineage_edge_from on lineage_edge (from_article)',
    'create index lineage_edge_outlet on lineage_edge (from_outlet)',
    `create table party (id text not null, ${perStory}, position ${integer} not null, name text, kind text not null, named ${integer} not null,
      data text not null, primary key (id, story))`,
    'create index party_story on party (story)',
    'create index party_name on party (name, named, id, story)',
    `create table party_word (word text not null, party text not null, ${perStory}, primary key (word, party, story))`,
    'create index party_word_story on party_word (story)',
    `create table party_member (party text not null, ${perStory}, ${perArticle}, source text not null)`,
    'create index party_member_party on party_member (party)',
    'create index party_member_story on party_member (story)',
    'create index party_member_source on party_member (article, source)',
    `create table claim (id text not null, ${perStory}, position ${integer} not null, text text not null, least ${integer} not null, most ${integer},
      data text not null, primary key (id, story))`,
    'create index claim_story on claim (story)',
    `create table claim_statement (claim text not null, ${perStory}, ${perArticle}, ref text not null, stance text,
      partly ${integer} not null)`,
    'create index claim_statement_story on claim_statement (story)',
    'create index claim_statement_ref on claim_statement (article, ref)',
    `create table claim_origin (claim text not null, ${perStory}, kind text not null, place text not null)`,
    'create index claim_origin_story on claim_origin (story)',
    'create index claim_origin_place on claim_origin (kind, place)',
    `create table quotation (id text not null, ${perStory}, position ${integer} not null, speaker text, text text not null, data text not null,
      primary key (id, story))`,
    'create index quotation_story on quotation (story)',
    `create table quotation_version (quotation text not null, ${perStory}, ${perArticle}, ref text not null,
      drifted ${integer} not null)`,
    'create index quotation_version_story on quotation_version (story)',
    'create index quotation_version_article on quotation_version (article)',
    `create table series (id text not null, ${perStory}, position ${integer} not null, quantity text not null, unit text, claim text,
      data text not null, primary key (id, story))`,
    'create index series_story on series (story)',
    `create table series_value (series text not null, ${perStory}, position ${integer} not null, ${perArticle},
      value ${real} not null, at text)`,
    'create index series_value_story on series_value (story)',
    'create index series_value_article on series_value (article)',
  ];
}

/** What people and the program keep beside the articles. */
function keptTables({ key, integer }: Pick<Ddl, 'key' | 'integer'>) {
  return [
    `create table judgement (position ${key}, id text not null unique, at text not null, who text not null,
      why text not null, kind text not null, decision text not null, undone_by text)`,
    `create table judgement_article (judgement text not null references judgement (id) on delete cascade,
      article text not null, primary key (judgement, article))`,
    'create index judgement_article_article on judgement_article (article)',
    `create table alert (id text primary key, target_kind text not null, target text not null, event text not null,
      deliver_to text not null, made_at ${integer} not null)`,
    `create table alert_event (key ${key}, alert text not null references alert (id) on delete cascade,
      mark text not null, article text, at ${integer} not null, data text not null, sent_at ${integer},
      unique (alert, mark))`,
    'create index alert_event_article on alert_event (article)',
    `create table removed (hash text primary key, at ${integer} not null)`,
    `create table feed (url text primary key, etag text, last_modified text, due ${integer} not null,
      "interval" ${integer} not null, failures ${integer} not null)`,
    `create table recheck (url text primary key, due ${integer}, first_read ${integer}, digest text, etag text,
      last_modified text, failures ${integer} not null, is_gone ${integer} not null, item text not null)`,
    'create index recheck_due on recheck (due)',
  ];
}
