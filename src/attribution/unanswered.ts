import { ORGANISATION_NOUNS } from '../language/en/organisations.js';
import { COLLECTIVES, PERSON_NOUNS } from '../language/en/people.js';
import { contains, overlaps, type Span, trimmed } from '../text/span.js';
import type { Attribution, Trace } from './attribution.js';

const ADVERBS =
  '(?: (?:immediately|directly|promptly|publicly|yet|also|either|been|be|ever|so far|independently|currently))*';
const NOT = `(?:did|does|do|has|have|had|could|would|will|was|were|is|are)(?: also)?(?:n['’]t| not)`;
/** `to a request for comment`, `to The Courier’s repeated e-mailed questions`. */
const ASKED =
  '(?: (?:to|for|on|with))?(?: [\\p{L}\\p{N}.’\'-]+){0,6}? (?:requests?|questions?|messages?|calls?|e-?mails?|letters?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|texts?|voice ?mails?|comment|press time|publication)\\b[^.;:!?\\n“”"—]{0,80}';
/** What somebody does who gives no answer: the cue, then what was asked. */
const ACTIVE = new RegExp(
  `(${NOT}${ADVERBS} (?:respond|reply|responded|replied)|(?:failed|has yet|have yet|had yet|neglected) to (?:respond|reply|comment|answer|return)|${NOT}${ADVERBS} (?:return|returned|answer|answered|acknowledge)(?=${ASKED})|(?:has|have|had) (?:no|offered no|made no|given no) (?:immediate |further |public |direct )?(?:comment|response|reply)|${NOT}${ADVERBS} (?:comment|commented)|(?:could|can)(?:not|n['’]t| not)${ADVERBS} reached|${NOT}${ADVERBS} available|went (?:unanswered|unreturned)|${NOT}${ADVERBS} (?:returned|answered)|(?:was|were) unsuccessful)(${ASKED}|)`,
  'giu',
);
/** Who was asked, where the words before the verb are the asking: `Calls to the mine’s owner were not returned`. */
const ASKING =
  /^(?:(?:an?|the|several|multiple|repeated|numerous|two|three|follow-up|further|phone|telephone|e-?mailed|written|messages?)\s)*(?:calls?|messages?|e-?mails?|letters?|requests?|questions?|inquiries|attempts?|efforts?|texts?|voicemails?)(?:\s(?:and|or)\s\w+)*(?:\s(?:left|sent|seeking|for|asking)\s(?:comment|an? \w+)?)*\s?(?:with|to|for|by|at)?\s?(?:reach|contact|interview|speak with)?\s?(?:to|with|for)?\s?/i;

/**
 * Requests that got no answer: `did not respond to a request for comment`, `could not be reached`. The corpus that the
 * model learnt from leaves them out (its guidelines count refusing, not silence), so they are found by their few set
 * phrases; for a newsroom they are as much a part of the footing as a refusal.
 */
export function unanswered(text: string, found: readonly Attribution[], trace: Trace): readonly Attribution[] {
  const added: Attribution[] = [];
  const replaced = new Set<Attribution>();
  for (const match of text.matchAll(ACTIVE)) {
    const made = attributionAt(text, match);
    if (made === null) continue;
    if (found.some((other) => saysSo(other, made))) continue;
    // `requests for comment` taken for somebody's request
    for (const other of found) if (isPartOf(other, made)) replaced.add(other);
    trace(() => ({ step: 'unanswered', because: 'a set phrase says that no answer came', words: match[0] }));
    added.push(made);
  }
  if (added.length === 0) return found;
  const at = ({ cue, content }: Attribution) => (cue[0] ?? content[0]!)[0];
  const all = [...found.filter((one) => !replaced.has(one)), ...added].sort((a, b) => at(a) - at(b));
  const places = new Map(all.map((one, i) => [one, i]));
  return all.map(({ within, ...rest }) => {
    const outer = within === undefined ? undefined : places.get(found[within]!);
    return outer === undefined ? rest : { ...rest, within: outer };
  });
}

const whole = ({ cue, content }: Attribution): Span => [cue[0]![0], content.at(-1)![1]];

/** The same refusal found already: its cue is there, or the silence is inside what somebody says. */
const saysSo = ({ cue, content }: Attribution, made: Attribution): boolean =>
  cue.some((span) => overlaps(span, made.cue[0]!)) || content.some((span) => contains(span, made.cue[0]!));

const isPartOf = ({ cue }: Attribution, made: Attribution): boolean =>
  cue.length > 0 && cue.every((span) => contains(whole(made), span));

function attributionAt(text: string, match: RegExpExecArray): Attribution | null {
  const start = match.index;
  const cueEnd = start + match[1]!.length;
  const rest = trimmed(text, [cueEnd, cueEnd + clause(match[2]!).length]);
  const before = text.slice(Math.max(0, start - 160), start);
  const lead = /[^.;:!?\n“”"—]*$/.exec(before)![0];
  const subject = trimmed(text, [start - subjectOf(lead).length, start]);
  const isPassive =
    /returned|answered|unsuccessful|unanswered|unreturned/.test(match[1]!) && ASKING.test(text.slice(...subject));
  if (/unsuccessful/.test(match[1]!) && !isPassive) return null;
  const who: Span = isPassive
    ? trimmed(text, [subject[0] + ASKING.exec(text.slice(...subject))![0].length, subject[1]])
    : subject;
  // silence about anything but a question is no silence of a source
  if (
    rest[0] === rest[1] &&
    !/comment|reached|respon|repl|available|unanswered|unreturned|unsuccessful|returned/.test(match[1]!)
  )
    return null;
  if (rest[0] === rest[1] && (ABOUT_A_THING.test(text.slice(cueEnd, cueEnd + 40)) || !canAnswer(text.slice(...who))))
    return null;
  if (/available/.test(match[1]!) && !/comment|interview/.test(match[2]!)) return null;
  if (who[1] - who[0] < 2 && !isPassive) return null;
  const lastWord = /\S+$/.exec(match[1]!)!;
  const content: Span = rest[1] > rest[0] ? rest : [cueEnd - lastWord[0].length, cueEnd];
  const cue: Span = rest[1] > rest[0] ? [start, cueEnd] : trimmed(text, [start, content[0]]);
  if (cue[1] <= cue[0]) return null;
  return { source: who[1] - who[0] < 2 ? [] : [who], cue: [cue], content: [content], confidence: 0.9 };
}

/** `did not respond to the drug`; not `to The Courier`, `to us`. */
const ABOUT_A_THING = /^ (?:to|with) (?!(?:[Tt]he )?\p{Lu}|us\b|me\b)/u;
const WHO = /^(?:he|she|they|it|we|none|neither|both|all)\b/i;

/** True for a name, a pronoun, and nouns for people and bodies: engines and patients’ hearts give no comment. */
function canAnswer(who: string): boolean {
  const words = who.match(/[\p{L}\p{N}.’'-]+/gu) ?? [];
  const isSomebody = (word: string) =>
    [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some(
      (noun) => PERSON_NOUNS.has(noun) || COLLECTIVES.has(noun) || ORGANISATION_NOUNS.has(noun),
    );
  return (
    who === '' ||
    WHO.test(who) ||
    words.some(
      (word, i) =>
        (/^\p{Lu}/u.test(word) && (i > 0 || !/^(?:The|An?|His|Her|Its|Their)$/.test(word))) || isSomebody(word),
    )
  );
}

/** Up to the next clause. */
const clause = (words: string): string => /^.*?(?=,| but | and (?:the|its|his|her|a)\b|$)/s.exec(words)![0];

const ADVERBIAL = /^\s*(?:in|on|at|by|after|before|when|as|for|since|despite|asked|contacted)\b/i;
const FINITE = /\b(?:would|could|said|says|told|is|was|were|are|has|had|have|did|does|will|declined|refused)\b/;

/** The last clause's subject: behind `and`, `but`, a comma that ends an apposition kept with its noun. */
function subjectOf(lead: string): string {
  const cut = /^(?:.*\b(?:and|but|though|although|while|said|that|however)\b,?\s+)?(.*)$/s.exec(lead)![1]!;
  const parts = cut.split(/,\s/);
  if (parts.length === 1) return cut;
  // `Christie, the governor, did not …` keeps its apposition; `In a call on Monday, Christie …` loses its adverbial, and
  // `a spokesman would say nothing, the bank had not answered` its other clause
  if (ADVERBIAL.test(parts[0]!)) return parts.slice(1).join(', ');
  return FINITE.test(parts.slice(0, -1).join(' ')) ? parts.at(-1)! : cut;
}
