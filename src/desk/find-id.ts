import { articleLines } from '../library/articles.js';
import { type Identified, idsBeginning } from '../library/ids-beginning.js';
import type { Library } from '../library/open.js';
import { sightingsOf } from '../library/sightings.js';
import { didYouMean } from './nearest.js';
import { NotThere } from './not-there.js';

/** Fewer characters of an id lead to nothing. */
export const SHORTEST = 4;
/** So many are named where several begin alike. */
const NAMED = 5;

/** How to see what ids there are. */
const WHERE: Readonly<Record<Identified, string>> = {
  article: '`hearsay search WORDS --in articles` finds articles',
  story: '`hearsay stories` lists them',
  claim: '`hearsay story ID` lists the claims of a story',
  party: '`hearsay source NAME` finds them by name',
  judgement: '`hearsay history` lists them',
  alert: '`hearsay alert list` lists them',
};

/**
 * The whole id of what was meant by its beginning.
 * @throws NotThere if none begins so, or several do
 */
export async function findId(library: Library, kind: Identified, typed: string): Promise<string> {
  const found = await idsBeginning(library, kind, typed, NAMED + 1);
  if (found.length === 1 && (found[0] === typed || typed.length >= SHORTEST)) return found[0]!;
  const what = kind === 'party' ? 'source' : kind;
  if (found.length > 1 || (found.length === 1 && typed.length < SHORTEST)) throw tooShort(what, typed, found);
  const near = typed.length > SHORTEST ? await idsBeginning(library, kind, typed.slice(0, SHORTEST), 3) : [];
  throw new NotThere(`There is no ${what} ${typed} in ${library.where}.${didYouMean(near) || ` ${WHERE[kind]}.`}`);
}

/** Whether something of that kind has an id that begins so. */
export async function isBeginning(library: Library, kind: Identified, typed: string): Promise<boolean> {
  const [first] = await idsBeginning(library, kind, typed, 1);
  return first === typed || (first !== undefined && typed.length >= SHORTEST);
}

/** More than one begins so, or it is too short to lead anywhere. */
export function tooShort(what: string, typed: string, found: readonly string[]): NotThere {
  const more = found.length > NAMED ? ', …' : '';
  const shown = found.slice(0, NAMED).join(', ');
  return new NotThere(
    found.length > 1
      ? `Several of what is a ${what} begin with ${typed}: ${shown}${more}. Give more of the one you mean.`
      : `${typed} is too short: give at least ${SHORTEST} characters of the id of the ${what}.`,
  );
}

/**
 * The id of an article by the beginning of its id, or by its address: then of what the address held last.
 * @throws NotThere
 */
export async function findArticle(library: Library, typed: string): Promise<string> {
  if (!/^[a-z][a-z+.-]*:\/\//i.test(typed)) return findId(library, 'article', typed);
  const last = (await sightingsOf(library, typed)).at(-1);
  if (last) return last.article;
  const [line] = await articleLines(library, { url: typed }, { limit: 1 });
  if (line) return line.id;
  throw new NotThere(`There is no article of ${typed} in ${library.where}. ${WHERE.article}.`);
}
