import type { Statement } from '../statements/reading.js';
import type { Origin, Place, Step } from './claim.js';
import type { StatementRef } from './covered.js';
import { sharedWords, type Words } from './likeness.js';
import { isPublic, occasionName } from './occasion.js';
import { sameOutlet } from './outlet-names.js';
import type { Traced } from './trace.js';

/** A statement that backs a claim, traced back. */
export interface Backing {
  readonly ref: StatementRef;
  readonly statement: Statement;
  readonly words: Words;
  /** When its article was published or read, in ms. */
  readonly at: number;
  readonly traced: Traced;
  readonly party: { readonly id: string; readonly name: string | null; readonly named: boolean } | null;
}

/** The independent origins of a claim, how many at least and at most, and why in words. */
export interface Origins {
  readonly origins: readonly Origin[];
  readonly range: readonly [number, number | null];
  readonly why: string;
}

/** Two tellings with so many words in common are one utterance. */
const SAME_WORDS = 0.55;

/**
 * Counts where a claim comes from independently. A statement in a derived article belongs to where it came from; one
 * credited to an outlet to that outlet; one that a named source made in public, or in the same words to several, is one
 * origin however many heard it; otherwise the article that has it from a source is an origin. The number is a range
 * where unnamed sources of two outlets may be the same people, where it is open which of two articles was first, and
 * where it depends on what counts as saying the same.
 * @param backings what says the claim and backs it
 * @param surely those that surely say the same
 * @param maybe those that may
 */
export function originsOf(
  backings: readonly Backing[],
  surely: readonly Backing[] = backings,
  maybe: readonly Backing[] = backings,
): Origins {
  const groups = groupsOf(backings);
  const origins = groups.map(toOrigin);
  const unnamed = groups.filter((group) => group.every(({ party }) => party !== null && !party.named)).length;
  const open = groups.filter((group) => group.every(({ traced }) => traced.isOpen)).length;
  const [fewest, most] = [groupsOf(surely).length, groupsOf(maybe).length];
  const some = Math.min(1, origins.length);
  const least = Math.max(some, Math.min(fewest, origins.length) - Math.max(0, unnamed - 1) - open);
  const range = [least, Math.max(origins.length, most)] as const;
  return { origins, range, why: whyOf(origins, range, unnamed, open) };
}

/** Statements by the places that they come from, one group an origin, the earliest first. */
function groupsOf(backings: readonly Backing[]): readonly (readonly Backing[])[] {
  const roots: Backing[][] = [];
  for (const backing of [...backings].sort((a, b) => a.at - b.at)) {
    const root = roots.find(([first]) => samePlace(first!.traced.place, backing.traced.place));
    if (root) root.push(backing);
    else roots.push([backing]);
  }
  return heardByMany(roots);
}

function samePlace(one: Place, other: Place): boolean {
  if ('article' in one && 'article' in other) return one.article === other.article;
  return 'outlet' in one && 'outlet' in other && sameOutlet(one.outlet, other.outlet);
}

/**
 * Joins a place to an earlier one where all that it has of its own is what named sources were heard to say there: a
 * second reporter at one press conference is no second origin.
 */
function heardByMany(places: readonly (readonly Backing[])[]): readonly (readonly Backing[])[] {
  const groups: Backing[][] = [];
  for (const place of places) {
    const direct = place.filter(isDirect);
    const heard = direct.map((one) => groups.find((group) => group.some((other) => isOneUtterance(one, other))));
    const earlier = direct.length > 0 && heard.every((group) => group !== undefined) ? heard[0] : undefined;
    if (earlier === undefined) groups.push([...place]);
    else earlier.push(...place);
  }
  return groups;
}

/** Whether an article has a statement from its source itself. */
const isDirect = ({ ref, traced }: Backing): boolean =>
  'article' in traced.place && traced.place.article === ref.article;

/** One named source says the same only once, unless it is told to have said it to each of two by itself. */
function isOneUtterance(one: Backing, other: Backing): boolean {
  if (one.party === null || other.party === null || !one.party.named || one.party.id !== other.party.id) return false;
  if (isPublic(one.statement) || isPublic(other.statement)) return true;
  return !(isToldInPerson(one) && isToldInPerson(other)) || sharedWords(one.words, other.words) >= SAME_WORDS;
}

const isToldInPerson = ({ statement }: Backing): boolean =>
  statement.channel === 'interview' || statement.channel === 'call' || statement.to !== null;

function toOrigin(group: readonly Backing[]): Origin {
  const [first] = group;
  const places = new Set(group.map(({ traced }) => JSON.stringify(traced.place)));
  const publicly = group.find(({ statement, party }) => party?.named && isPublic(statement));
  const place: Place =
    places.size > 1 && publicly
      ? { public: occasionName(publicly.party!.name ?? '', publicly.statement) }
      : first!.traced.place;
  return {
    place,
    statements: group.map(({ ref }) => ref),
    chain: chainOf(group),
    because: becauseOf(place, places.size),
  };
}

/** Each article's step once, the nearest to the origin last. */
function chainOf(group: readonly Backing[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const { traced } of group)
    for (const step of traced.steps) if (!steps.has(step.article)) steps.set(step.article, step);
  return [...steps.values()];
}

function becauseOf(place: Place, heardAt: number): string {
  if ('public' in place) return `A named source said it in public, and ${heardAt} outlets heard it.`;
  if ('outlet' in place) return 'It is credited to this outlet, whose report is not in the library.';
  if (heardAt > 1) return 'A named source said it to several outlets; this is the earliest report.';
  return 'Its outlet has it from a source of its own.';
}

function whyOf(origins: readonly Origin[], range: readonly [number, number], unnamed: number, open: number): string {
  if (origins.length === 0) return 'Nobody backs it: it is only disputed, or asked about.';
  const articles = new Set(origins.flatMap(({ chain }) => chain.map(({ article }) => article))).size;
  const [carry, places, rest] = [
    articles === 1 ? '1 article carries' : `${articles} articles carry`,
    origins.length === 1 ? '1 place' : `${origins.length} places`,
    origins.length === 1 ? 'does' : 'do',
  ];
  const parts = [`${carry} it, from ${places} that ${rest} not rest on another`];
  if (unnamed > 1) parts.push(`the unnamed sources of ${unnamed} of them may be the same people`);
  if (open > 0) parts.push(`of ${open} the texts leave open which was first`);
  if (range[1] > origins.length) parts.push(`${range[1] - origins.length} more may be saying the same`);
  return `${parts.join('; ')}.`;
}
