import { DOCUMENT_NOUNS } from '../language/en/documents.js';
import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { COLLECTIVES, PERSON_NOUNS } from '../language/en/people.js';

/** What a noun (singular, lower case) is: a person, a body, a document, or nothing that we know of. */
export function kindOfNoun(noun: string): 'person' | 'organisation' | 'document' | null {
  const last = noun.includes('-') && !PERSON_NOUNS.has(noun) ? noun.slice(noun.lastIndexOf('-') + 1) : noun;
  if (PERSON_NOUNS.has(last)) return 'person';
  if (last === 'police') return 'organisation';
  if (COLLECTIVES.has(last)) return 'person';
  if (ORGANISATION_NOUNS.has(last)) return 'organisation';
  if (DOCUMENT_NOUNS.has(last)) return 'document';
  return null;
}

/** True for `officials`, `people`, `critics`. */
export const isPlural = (noun: string): boolean =>
  (COLLECTIVES.has(noun) && noun !== 'public' && noun !== 'crowd' && noun !== 'audience') || singular(noun) !== noun;

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  lives: 'life',
  wives: 'wife',
  media: 'media',
  data: 'data',
  aides: 'aide',
  attorneys: 'attorney',
};

/** A noun's singular, as far as rules go: `officials`, `agencies`, `spokesmen`, `witnesses`, `countries`. */
export function singular(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/men$/.test(noun) && PERSON_NOUNS.has(`${noun.slice(0, -2)}an`)) return `${noun.slice(0, -2)}an`;
  if (!/[^s']s$/.test(noun) || kindKnown(noun)) return noun;
  for (const stem of [noun.slice(0, -1), noun.slice(0, -2), `${noun.slice(0, -3)}y`]) if (kindKnown(stem)) return stem;
  if (/(?:[aiu]s|news|politics)$/.test(noun)) return noun;
  return /(?:ches|shes|sses|xes)$/.test(noun)
    ? noun.slice(0, -2)
    : /ies$/.test(noun)
      ? `${noun.slice(0, -3)}y`
      : noun.slice(0, -1);
}

const kindKnown = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || COLLECTIVES.has(noun) || ORGANISATION_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun);
