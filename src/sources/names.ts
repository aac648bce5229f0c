import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { PLACES } from '../language/en/places.js';
import { isCapital, type Word } from '../text/words.js';
import { opensSentence, runFrom } from './capital-runs.js';
import { headlinesIn, namesAgain } from './headline-names.js';
import { type Name, name } from './name.js';
import { kindOf } from './name-kinds.js';
import { namesOf } from './names-in-run.js';

/**
 * Proper names of persons, organisations and places among the words of a text, in order. Runs of capitals are cut where
 * a title ends and a name begins; what a run names is told by titles, given names, and the nouns that names of bodies
 * end with. A word that is in capitals only because it opens a sentence is no name unless it is one elsewhere.
 */
export function namesAmong(text: string, words: readonly Word[]): readonly Name[] {
  const headlines = headlinesIn(text);
  const inHeadline = ({ span: [at] }: Word) => headlines.some(([from, to]) => from <= at && at < to);
  const body = headlines.length > 0 ? words.filter((word) => !inHeadline(word)) : words;
  const sure = namesInsideSentences(text, body);
  const found: Name[] = [];
  for (let i = 0; i < body.length; ) {
    const run = runFrom(text, body, i, sure);
    if (run.length === 0) i++;
    else {
      // `Jr.` by itself names nobody
      found.push(...namesOf(body, i, run).filter(({ bare }) => bare.length > 0));
      i += run.length;
    }
  }
  const people = new Set(
    found
      .filter(({ kind, words: forms }) => kind === 'person' && forms.length > 1)
      .map(({ words: forms }) => forms.at(-1)!),
  );
  const names = found.flatMap((name) => cutApart(name, people, body));
  if (headlines.length === 0) return names;
  const inCapitals = namesAgain(words.filter(inHeadline), names);
  return [...inCapitals, ...names].sort((a, b) => a.span[0] - b.span[0]);
}

/** `at the Washington Post Trump said`: two names without the comma between them. */
function cutApart(found: Name, people: ReadonlySet<string>, words: readonly Word[]): readonly Name[] {
  const last = found.words.at(-1)!;
  const rest = found.words.slice(0, -1);
  if (found.kind === 'person' || !people.has(last) || rest.length === 0) return [found];
  if (!ORGANISATION_NOUNS.has(rest.at(-1)!.toLowerCase()) && !PLACES.has(rest.join(' ').toLowerCase())) return [found];
  const own = words.filter(({ span }) => span[0] >= found.span[0] && span[1] <= found.span[1]);
  const kind = kindOf(rest, undefined, own.at(-1));
  return [
    name(own.slice(0, -1), kind === 'other' ? 'organisation' : kind, null, false),
    name(own.slice(-1), 'person', null, found.possessive),
  ];
}

/** Words in capitals inside sentences: they are names there, so they are at the start of one. */
function namesInsideSentences(text: string, words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => isCapital(word) && !opensSentence(text, word)).map(({ words: form }) => form));
}
