import type { Claim, Place } from '../coverage/claim.js';
import type { Coverage } from '../coverage/coverage.js';
import type { Lineage } from '../coverage/lineage.js';
import type { Party } from '../coverage/party.js';
import type { Quotation } from '../coverage/quotation.js';
import type { Series } from '../coverage/series.js';
import { foldedName } from './outlet-key.js';
import { storable, storableOrNull } from './packing.js';
import type { Tables } from './tables.js';

/** Rows by the table that they go to. */
export type Rows = { readonly [T in keyof Tables]?: readonly object[] };

/** An article's key by its id; undefined for what the library does not have. */
export type KeyOf = (article: string) => number | undefined;

/** What was worked out of a story as rows: what queries need as columns, the whole evidence as JSON beside it. */
export function coverageRows(story: string, articles: readonly string[], coverage: Coverage, keyOf: KeyOf): Rows {
  return {
    ...lineageRows(story, articles, coverage.lineage, keyOf),
    ...partyRows(story, coverage.parties, keyOf),
    ...claimRows(story, coverage.claims, keyOf),
    ...quotationRows(story, coverage.quotations, keyOf),
    ...seriesRows(story, coverage.series, keyOf),
  };
}

const data = (value: unknown): string => storable(JSON.stringify(value));

/** The things that are about an article of the library, each with its key. */
function keyed<T extends { readonly article: string }>(things: readonly T[], keyOf: KeyOf) {
  return things.flatMap((thing) => {
    const key = keyOf(thing.article);
    return key === undefined ? [] : [{ ...thing, key }];
  });
}

function lineageRows(story: string, articles: readonly string[], lineage: readonly Lineage[], keyOf: KeyOf): Rows {
  const known = new Map(lineage.map((one) => [one.article, one]));
  const placed = keyed(
    articles.map((article) => ({ article, own: known.get(article) })),
    keyOf,
  );
  return {
    lineage: placed.map(({ key, own }, position) => ({
      article: key,
      story,
      position,
      relation: own?.relation ?? null,
      data: own ? data(own) : null,
    })),
    lineage_edge: placed.flatMap(({ key, own }) =>
      (own?.from ?? []).map(({ from, relation, share }) => ({
        article: key,
        story,
        relation,
        from_article: 'article' in from ? from.article : null,
        from_outlet: 'outlet' in from ? storable(from.outlet) : null,
        share,
      })),
    ),
  };
}

function partyRows(story: string, parties: readonly Party[], keyOf: KeyOf): Rows {
  return {
    party: parties.map((party, position) => ({
      id: party.id,
      story,
      position,
      name: storableOrNull(party.name),
      kind: party.kind,
      named: Number(party.named),
      data: data(party),
    })),
    party_word: parties.flatMap(({ id, name }) =>
      [...new Set(nameWords(name ?? ''))].map((word) => ({ word, party: id, story })),
    ),
    party_member: parties.flatMap(({ id, members }) =>
      keyed(members, keyOf).map(({ key, source }) => ({ party: id, story, article: key, source })),
    ),
  };
}

/** The words by which a party is found. */
export const nameWords = (name: string): readonly string[] =>
  foldedName(storable(name))
    .split(/[ .]+/)
    .filter((word) => word !== '');

function claimRows(story: string, claims: readonly Claim[], keyOf: KeyOf): Rows {
  return {
    claim: claims.map((claim, position) => ({
      id: claim.id,
      story,
      position,
      text: storable(claim.text),
      least: claim.range[0],
      most: claim.range[1],
      data: data(claim),
    })),
    claim_statement: claims.flatMap(({ id, statements }) =>
      keyed(statements, keyOf).map(({ key, statement, stance, partly }) => ({
        claim: id,
        story,
        article: key,
        ref: statement,
        stance,
        partly: partly ? 1 : 0,
      })),
    ),
    claim_origin: claims.flatMap(({ id, origins }) =>
      origins.map(({ place }) => ({ claim: id, story, ...kindAndPlace(place) })),
    ),
  };
}

function kindAndPlace(place: Place): { readonly kind: string; readonly place: string } {
  const [kind, where] = Object.entries(place)[0] as [string, string];
  return { kind, place: storable(where) };
}

function quotationRows(story: string, quotations: readonly Quotation[], keyOf: KeyOf): Rows {
  return {
    quotation: quotations.map((quotation, position) => ({
      id: quotation.id,
      story,
      position,
      speaker: quotation.speaker,
      text: storable(quotation.text),
      data: data(quotation),
    })),
    quotation_version: quotations.flatMap(({ id, versions }) =>
      keyed(versions, keyOf).map(({ key, statement, drifted }) => ({
        quotation: id,
        story,
        article: key,
        ref: statement,
        drifted: Number(drifted),
      })),
    ),
  };
}

function seriesRows(story: string, series: readonly Series[], keyOf: KeyOf): Rows {
  return {
    series: series.map((one, position) => ({
      id: one.id,
      story,
      position,
      quantity: storable(one.quantity),
      unit: storableOrNull(one.unit),
      claim: one.claim,
      data: data(one),
    })),
    series_value: series.flatMap(({ id, values }) =>
      keyed(values, keyOf).map(({ key, value, at }, position) => ({
        series: id,
        story,
        position,
        article: key,
        value,
        at,
      })),
    ),
  };
}
