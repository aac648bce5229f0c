import type { Party } from '../../../coverage/party.js';
import { screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import type { PartyInShort, Story } from '../contents.js';
import { partyLabel } from './cards.js';

/** A party in a list of those that may be meant. */
export interface PartyLine extends PartyInShort, Pick<Party, 'affiliation'> {
  readonly statements: number;
  readonly stories: readonly Story[];
}

/** So many of its stories are named. */
const SHOWN = 3;

/** Parties that a name may mean, in the order given, each with its id and the stories that it speaks in. */
export function partiesText(typed: string, parties: readonly PartyLine[], options: TextOptions): string {
  const { paint, lines } = screenOf(options);
  const head = lines([
    { words: `${counted(parties.length, 'source')} by the name of ${typed}. Ask for one by its id.` },
  ]);
  const blocks = parties.map((party) => {
    const about = [party.id, party.kind, party.name === null ? null : party.description, party.affiliation];
    const titles = party.stories.slice(0, SHOWN).map(({ id, title }) => title ?? id);
    const more = party.stories.length > SHOWN ? [`and ${party.stories.length - SHOWN} more`] : [];
    return [
      ...lines([
        { words: `${partyLabel(party)}  `, paint: paint.bold },
        { words: about.filter((part) => part).join(' · '), paint: paint.dim },
      ]),
      ...lines([{ words: `${counted(party.statements, 'statement')} on ${[...titles, ...more].join('; ')}` }], 2),
    ];
  });
  return [head, ...blocks].map((block) => block.join('\n')).join('\n\n');
}
