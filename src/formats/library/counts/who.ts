import type { SourceKind } from '../../../sources/source.js';
import type { Standing } from '../../footing.js';
import { type By, byGroup, type Group, groupColumns, groupKey } from './by.js';
import { byWords, type CountTable, countTable, ratio } from './count-table.js';
import type { Spoken } from './spoken.js';

interface Voices extends Group {
  readonly kind: SourceKind | null;
  readonly standing: Standing;
  statements: number;
  words: number;
  /** Those articles, and outlets, that let it speak. */
  readonly articles: Set<string>;
  readonly outlets: Set<string | null>;
}

/**
 * Who gets to speak. By party: its statements, words, articles and outlets, who says most first. By outlet or month:
 * the same for each kind of source and each standing, with its share of all words that anybody says there.
 */
export async function whoTable(rows: AsyncIterable<Spoken>, by: By): Promise<CountTable> {
  const voices = new Map<string, Voices>();
  const all = new Map<string, number>();
  for await (const { article, outlet, month, party, kind, standing, words } of rows) {
    const group = groupKey({ outlet, month, party }, by);
    if (group === null) continue;
    const key = by === 'party' ? group : JSON.stringify([group, kind, standing]);
    const voice = voices.get(key) ?? {
      ...{ outlet, month, party, kind, standing, statements: 0, words: 0 },
      articles: new Set<string>(),
      outlets: new Set<string | null>(),
    };
    voices.set(key, voice);
    voice.statements++;
    voice.words += words;
    voice.articles.add(article);
    voice.outlets.add(outlet);
    all.set(group, (all.get(group) ?? 0) + words);
  }
  return by === 'party' ? partyTable([...voices.values()]) : kindTable([...voices.values()], by, all);
}

const partyTable = (voices: readonly Voices[]): CountTable =>
  countTable(
    [...voices].sort((a, b) => b.words - a.words || byWords(a.party!.id, b.party!.id)),
    [
      ...groupColumns('party'),
      ['statements', 'whole', ({ statements }) => statements],
      ['words', 'whole', ({ words }) => words],
      ['articles', 'whole', ({ articles }) => articles.size],
      ['outlets', 'whole', ({ outlets }) => outlets.size],
    ],
  );

const kindTable = (voices: readonly Voices[], by: By, all: ReadonlyMap<string, number>): CountTable =>
  countTable(
    [...voices].sort(
      (a, b) => byGroup(by)(a, b) || b.words - a.words || byWords(a.kind, b.kind) || byWords(a.standing, b.standing),
    ),
    [
      ...groupColumns(by),
      ['kind', 'words', ({ kind }) => kind],
      ['standing', 'words', ({ standing }) => standing],
      ['statements', 'whole', ({ statements }) => statements],
      ['words', 'whole', ({ words }) => words],
      ['share_of_words', 'share', (voice) => ratio(voice.words, all.get(groupKey(voice, by)!)!)],
      ['articles', 'whole', ({ articles }) => articles.size],
    ],
  );
