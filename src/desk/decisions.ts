import type { Decision } from '../coverage/judgement.js';
import type { Library } from '../library/open.js';
import { correction, missed } from './correction.js';
import { NotThere } from './not-there.js';
import { relation } from './relate.js';
import { sameness } from './same.js';

/** What people decide of things; taking back is apart. */
export type Decided = Exclude<Decision, { readonly kind: 'undo' }>;

/**
 * A decision as it is to be written down: all that it names is there.
 * @throws NotThere if something is not, or it makes no sense
 */
export async function decisionOn(library: Library, decided: Decided): Promise<readonly Decision[]> {
  switch (decided.kind) {
    case 'source': {
      const { one, other, same } = decided;
      return sameness(library, 'source', [`${one.article}:${one.source}`, `${other.article}:${other.source}`], same);
    }
    case 'claim': {
      const { one, other, same } = decided;
      return sameness(library, 'claim', [typed(one), typed(other)], same);
    }
    case 'story':
      return sameness(library, 'story', [decided.one, decided.other], decided.same);
    case 'lineage': {
      const { article, relation: is, from } = decided;
      if (is === 'origin' && from.length > 0) throw new NotThere('An origin has it from nobody: leave `from` empty.');
      if (is !== 'origin' && from.length === 0)
        throw new NotThere('Where does it have it from? Name an article or an outlet in `from`.');
      const places = from.map((place) => ('article' in place ? place.article : `outlet:${place.outlet}`));
      return [await relation(library, article, is, places)];
    }
    case 'missed':
      return [await missed(library, decided.article, decided.content, decided.source)];
    case 'stance':
      return correction(library, typed(decided.on), { stance: decided.stance });
    case 'no-statement':
      return correction(library, typed(decided.on), { noStatement: true });
    case 'wrong-source':
      return correction(library, typed(decided.on), { source: decided.source });
    case 'wrong-words':
      return correction(library, typed(decided.on), { content: decided.content });
  }
}

const typed = ({ article, statement }: { readonly article: string; readonly statement: string }): string =>
  `${article}:${statement}`;
