import type { Attribution } from '../attribution/attribution.js';
import type { Source } from '../sources/source.js';
import { indexAt } from '../text/sentences.js';
import { hull, type Span } from '../text/span.js';
import { addresseeOf } from './addressee.js';
import { channelOf, channelOfDocument, platformOf, type Told } from './channel.js';
import type { Frame } from './frame.js';
import type { Act, Statement } from './reading.js';
import { type Dated, whenOf } from './when.js';

/** When, how and to whom a statement was made; each null where the text doesn't tell. */
export interface Occasion
  extends Pick<Statement, 'channel' | 'channelSpan' | 'platform' | 'when' | 'whenSpan' | 'to' | 'toSpan'> {
  /** Why, where it is told elsewhere than in the statement's own sentence. */
  readonly because: string | null;
}

export interface Credited {
  readonly attribution: Attribution;
  readonly source: Source | null;
  /** The words that the credit rests on, of those that were found for the source. */
  readonly words: Span | null;
  readonly act: Act;
}

/** Occasions as each statement's own sentence tells them, then carried on to the statements that go on in them. */
export function occasionsOf(
  text: string,
  sentences: readonly Span[],
  frames: readonly Frame[],
  credited: readonly Credited[],
  published: string | null,
): readonly Occasion[] {
  const says = new Map<Source | null, number>();
  for (const { source } of credited) says.set(source, (says.get(source) ?? 0) + 1);
  const own = credited.map((one, i) => ownOccasion(text, one, frames[i]!, published, says.get(one.source)!));
  return onTheDayOf(text, sentences, published, carried(text, credited, own));
}

function ownOccasion(text: string, one: Credited, frame: Frame, published: string | null, says: number): Occasion {
  const { attribution, source, words } = one;
  const said = words === null ? [] : [words];
  const [cue] = attribution.cue;
  const toSpan = addresseeOf(blanked(frame, said, '\uFFFC'), attribution, text);
  const told =
    source?.kind === 'document'
      ? byDocument(text, attribution)
      : (channelOf(withoutClauses(blanked(frame, said, ' '), cue), cue) ??
        (isCourt(text, attribution) && says >= RULING ? byCourt(text, attribution) : null));
  const dated = whenOf(
    withoutClauses(source?.kind === 'document' ? frame : blanked(frame, said, ' '), cue),
    cue,
    published,
  );
  return {
    channel: told?.channel ?? null,
    channelSpan: told?.span ?? null,
    platform: told?.platform ?? null,
    when: dated?.when ?? null,
    whenSpan: dated?.span ?? null,
    to: toSpan === null ? null : text.slice(...toSpan),
    toSpan,
    because: null,
  };
}

function byDocument(text: string, { source }: Attribution) {
  if (source.length === 0) return null;
  const span = hull(source);
  const channel = channelOfDocument(text.slice(...span));
  return { channel, span, platform: platformOf(channel, text.slice(...span)) };
}

/** An article in which a court says so much is about its ruling. */
const RULING = 3;
const COURT = /\b(?:court|judges?|justices?|tribunal|circuit)\b/i;
const RULES =
  /\b(?:rul|overrul|reject|uph[eo]ld|overturn|dismiss|order|find|found|den[iy]|wrote|declin|block|grant|strik|struck)/i;
const isCourt = (text: string, { source, cue }: Attribution): boolean =>
  source.length > 0 &&
  cue.length > 0 &&
  COURT.test(text.slice(...hull(source))) &&
  RULES.test(text.slice(...hull(cue)));

const EVENT =
  /\b(?:forum|debate|rally|hearing|speech|convention|town hall|summit|news conference|press conference|briefing|ruling|decision|opinion|meeting|conference|testimony|ceremony|vigil|address|statement|letter|report)\b/gi;

/**
 * An occasion without a day of its own has that of its event, where the text tells it elsewhere: `in a ruling released
 * Thursday`, then `in the ruling`. Only where all sentences that date the event give one day.
 */
function onTheDayOf(
  text: string,
  sentences: readonly Span[],
  published: string | null,
  occasions: readonly Occasion[],
): readonly Occasion[] {
  const days = new Map<string, Dated | null>();
  return occasions.map((occasion) => {
    const { channelSpan, when, channel } = occasion;
    if (channelSpan === null || when !== null || channel === 'document') return occasion;
    const event = text
      .slice(...channelSpan)
      .toLowerCase()
      .match(EVENT)?.[0];
    if (event === undefined) return occasion;
    if (!days.has(event)) days.set(event, dayOfEvent(text, sentences, event, published));
    const dated = days.get(event)!;
    return dated === null
      ? occasion
      : { ...occasion, when: dated.when, whenSpan: dated.span, because: occasion.because ?? `the day of the ${event}` };
  });
}

/** How near, in characters, a date must stand to the event that it dates. */
const NEAR = 40;

function dayOfEvent(text: string, sentences: readonly Span[], event: string, published: string | null): Dated | null {
  const found: Dated[] = [];
  for (const [from, to] of sentences) {
    const words = text.slice(from, to);
    const at = words.toLowerCase().indexOf(event);
    if (at < 0) continue;
    const dated = whenOf({ from, words }, [from + at, from + at + event.length], published);
    if (dated !== null && Math.abs(dated.span[0] - from - at) <= NEAR + event.length) found.push(dated);
  }
  const [first] = found;
  return first !== undefined && found.every(({ when }) => when === first.when) ? first : null;
}

/** A court speaks by its rulings: its channel is a filing, by the word that the article has for it. */
function byCourt(text: string, { cue }: Attribution): Told {
  const word = /\b(?:ruling|decision|opinion|order|verdict|judgment)\b/.exec(text);
  const span: Span = word === null ? hull(cue) : [word.index, word.index + word[0].length];
  return { channel: 'filing', span, platform: null };
}

/** The frame with the words for the source blotted out: a date in them (`who met her on Monday`) is not the saying's. */
function blanked({ from, words }: Frame, spans: readonly Span[], mark: string): Frame {
  let out = words;
  for (const [start, end] of spans) {
    const [a, b] = [Math.max(0, start - from), Math.max(0, Math.min(words.length, end - from))];
    if (b > a) out = out.slice(0, a) + mark.repeat(b - a) + out.slice(b);
  }
  return { from, words: out };
}

const CLAUSE = /,\s(?:who|whom|whose|which|where|when)\b[^,.;]*,|\bsince (?:he|she|they|it)\b[^,.;]*/g;

/** The frame without relative clauses that the cue is not part of: what they tell happened at another time. */
function withoutClauses({ from, words }: Frame, cue: Span | undefined): Frame {
  const at = cue === undefined ? -1 : cue[0] - from;
  const out = words.replaceAll(CLAUSE, (clause, index: number) =>
    index <= at && at < index + clause.length ? clause : ' '.repeat(clause.length),
  );
  return { from, words: out };
}

/** How many paragraphs on an occasion is taken to hold, where the same source has others too. */
const HOLDS = 2;
/** And where it is the only one told of that source. */
const HOLDS_ALONE = 8;
/** A lead's occasion may be told only so many paragraphs on. */
const LEAD = 4;
const LEAD_ALONE = 12;

/**
 * `…, she said. She added …`: the same source goes on with no occasion of its own. An occasion that is the only one told
 * of a source holds for a while; of several, each holds for the paragraphs right behind it. What a lead leaves
 * out is often told a few paragraphs on.
 */
function carried(text: string, credited: readonly Credited[], own: readonly Occasion[]): readonly Occasion[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: words }) => words.trim() !== '')
    .map(({ 0: words, index }): Span => [index, index + words.length]);
  const places = new Map(
    credited.map((one) => [one, indexAt(paragraphs, (one.attribution.cue[0] ?? one.attribution.content[0]!)[0])]),
  );
  const at = (one: Credited) => places.get(one)!;
  const isOnly = onlyOccasions(credited, own);
  const all = [...own];
  for (const [i, one] of credited.entries()) {
    if (!mayCarry(one, all[i]!)) continue;
    const before = credited.findLastIndex(
      (other, j) =>
        j < i && isSame(one, other) && mayGive(all[j]!) && at(one) - at(other) <= (isOnly(one) ? HOLDS_ALONE : HOLDS),
    );
    if (before < 0) continue;
    const isNear = at(one) - at(credited[before]!) <= 1;
    all[i] = given(all[i]!, all[before]!, 'told of what the same source said before', isNear);
  }
  for (const [i, one] of credited.entries()) {
    if (!mayCarry(one, all[i]!)) continue;
    // a lead, or what leads up to `On Wednesday, he told a crowd …`
    const leadOf = (lead: Credited) => (at(lead) > 2 ? 1 : isOnly(lead) ? LEAD_ALONE : LEAD);
    const after = credited.findIndex(
      (other, j) => j > i && isSame(one, other) && at(other) - at(one) <= leadOf(one) && mayGive(own[j]!),
    );
    if (after >= 0) all[i] = given(all[i]!, own[after]!, 'told further on, of the same source', false);
  }
  return all;
}

/** Whether all that is told of a source's occasions is one and the same. */
function onlyOccasions(credited: readonly Credited[], own: readonly Occasion[]): (one: Credited) => boolean {
  const told = new Map<Source, Set<string>>();
  for (const [i, { source }] of credited.entries()) {
    const { channel, when } = own[i]!;
    if (source !== null && (channel !== null || when !== null))
      told.set(source, (told.get(source) ?? new Set()).add(`${channel} ${when}`));
  }
  return ({ source }) => source !== null && told.get(source)?.size === 1;
}

const isSame = (a: Credited, b: Credited): boolean => a.source !== null && a.source === b.source;
/** A belief or a decision is not said on the occasion of what was said before it. */
const mayCarry = ({ source, act }: Credited, { channel, when, because }: Occasion): boolean =>
  source !== null &&
  act !== 'believe' &&
  act !== 'declare' &&
  source.kind !== 'document' &&
  channel === null &&
  when === null &&
  because === null;
const mayGive = ({ channel }: Occasion): boolean => channel !== null && channel !== 'document' && channel !== 'media';
/** Whom it was told is its own, or goes on in what follows at once. */
function given(own: Occasion, other: Occasion, because: string, isNear: boolean): Occasion {
  const { to, toSpan } = own.to === null && isNear ? other : own;
  return { ...other, to, toSpan, because };
}
