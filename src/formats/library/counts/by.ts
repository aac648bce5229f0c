import type { PartyInShort } from '../contents.js';
import { byWords, type CountColumn } from './count-table.js';

/** What is counted together. */
export type By = 'outlet' | 'month' | 'party';

/** What is counted together: an outlet, a month, or a party with its name. */
export interface Group {
  readonly outlet: string | null;
  readonly month: string | null;
  readonly party: Pick<PartyInShort, 'id' | 'name' | 'kind' | 'named' | 'description'> | null;
}

/** What tells groups apart; null for what belongs to none: what nobody says, by party. */
export const groupKey = (group: Group, by: By): string | null =>
  by === 'party' ? (group.party?.id ?? null) : (group[by] ?? '');

/** The columns that name the group. */
export const groupColumns = (by: By): readonly CountColumn<Group>[] =>
  by === 'party'
    ? [
        ['party', 'words', ({ party }) => party!.id],
        ['name', 'words', ({ party }) => party!.name ?? party!.description],
        ['kind', 'words', ({ party }) => party!.kind],
        ['named', 'truth', ({ party }) => party!.named],
      ]
    : [[by, 'words', (group) => group[by]]];

/** The order of groups: outlets and months by name, parties by id. */
export const byGroup =
  (by: By) =>
  (a: Group, b: Group): number =>
    by === 'party' ? byWords(a.party!.id, b.party!.id) : byWords(a[by], b[by]);
