import { isPersonNoun } from '../language/en/person-nouns.js';
import { TITLES } from '../language/en/titles.js';
import type { Source } from '../sources/source.js';
import { cut, type Span } from '../text/span.js';
import { type Draft, isQuoted, sentenceAt } from './draft.js';

/** What somebody does in the story's scene, which tells nothing of who it is. */
const SPEAKS_OR_GESTURES =
  /^(?:said|says|saying|told|tells|added|adds|asked|asks|wrote|writes|explained|explains|recalled|recalls|remembered|noted|notes|insisted|insists|argued|argues|warned|warns|replied|replies|admitted|conceded|continued|continues|joked|jokes|laughed|laughs|smiled|smiles|nodded|nods|shrugged|shrugs|sighed|sighs|paused|pointed|points|shook|shakes|agreed|agrees|tweeted|posted|testified|stated|states|declined|refused|believes?|believed|thinks?|thought|hopes?|hoped|feels?|felt|wants?|wanted|claims?|claimed|alleged|denied|denies|called|calls|put|went|did|does|would|could|can|will|and|or|but|in|on|at|to|also|then|later|too|for|with|as|that|this|just|only|even|who|whom|when|while|before|after|over|about|by|is quoted|, )\b/i;
const OPENS_WITH_HIM = /^["“]?(?:He|She|They|The two|The pair|Both|His|Her|Their|The (?:\p{Ll}+[ -]){0,3}?\p{Ll}+)\s+/u;
const OWN_WORDS = /\b(?:I am|I[’']m|I was|I[’']ve been|[Aa]s) an? (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)/gu;

/** True if the text says, anywhere in its body, what a named person is, does, or has to do with the story. */
export function introduces(draft: Draft, { id, name }: Source): boolean {
  if (name === null) return false;
  const last = name.split(' ').at(-1)!;
  for (const span of mentions(draft, last)) {
    const before = draft.text.slice(Math.max(0, span[0] - 80), span[0]);
    const after = draft.text.slice(span[1], span[1] + 80);
    if (!isQuoted(draft, span[0]) && (introducedBefore(before, name) || introducedAfter(after))) return true;
    if (!isQuoted(draft, span[0]) && toldNext(draft, span)) return true;
  }
  return draft.statements.some(
    ({ source, spans }) => source === id && spans.content.some((part) => tellsOwnRole(cut(draft.text, part))),
  );
}

function mentions({ text, body }: Draft, last: string): readonly Span[] {
  const found: Span[] = [];
  for (const { span } of body)
    for (let at = text.indexOf(last, span[0]); at >= 0 && at < span[1]; at = text.indexOf(last, at + 1))
      if (!/[\p{L}-]/u.test(text[at + last.length] ?? ' ')) found.push([at, at + last.length]);
  return found;
}

/** A title, a role, a relation or whose it is, in front: `goalkeeper Jo Moen`, `her brother, Jo Moen`, `the BBC’s Jo Moen`. */
function introducedBefore(before: string, name: string): boolean {
  const first = name.split(' ').slice(0, -1).join(' ');
  const own = before.endsWith(`${first} `) ? before.slice(0, -first.length - 1) : before;
  // `former governors, Ann Aske and Jo Moen`; `gave his name as Jo Moen`
  const lead = own.replace(/(?:\p{Lu}[\p{L}.’'-]+ ){2,3}and $/u, '');
  if (/\b(?:identified|gave|giving)\b[^.]{0,30} as $|[–—-]\s$/.test(lead)) return true;
  if (/['’]s?\s$|\)\s$|\b(?:Dr|Prof|Rev|Sgt|Lt|Col|Gen|Capt|Sen|Rep|Gov)\.\s$/.test(lead)) return true;
  const word = /([\p{L}’'-]+)\s(?:is |was |named |called )?["“]?$/u.exec(lead)?.[1];
  if (word !== undefined && /^\p{Ll}/u.test(word) && !SPEAKS_OR_GESTURES.test(word) && !NO_ROLE.test(word)) return true;
  if (word !== undefined && isRole(word)) return true;
  const apposed = /([^.,;"“”]{3,60}),\s$/u.exec(lead)?.[1];
  return apposed !== undefined && (apposed.match(/[\p{L}-]+/gu) ?? []).some(isRole);
}

const isRole = (word: string): boolean => {
  const noun = word.toLowerCase();
  return isPersonNoun(noun) || TITLES.has(noun) || /(?:ist|ian|er|or)$/.test(noun);
};
/** Words before a name that are no role: joining words and what is done to people. */
const NO_ROLE =
  /^(?:of|from|to|by|with|and|or|but|than|like|as|for|at|in|on|about|against|between|while|when|where|because|if|that|though|although|after|before|since|until|not|even|only|also|including|include[ds]?|per|via|both|let|see|met|meet|saw|thanks?|thanked|quoted?|cited?|named|ask|tell|interviewed|joined|joins?|helped|invited|remembers?|is|was|are|were|be|been|has|had|have|the|an?|his|her|their|its|our|my|your)$/i;

/** An apposition, a clause, a place or an outlet behind, or a verb that is not one of speech. */
function introducedAfter(after: string): boolean {
  const rest = after.replace(/^ and (?:\p{Lu}[\p{L}.’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+/u, '');
  if (
    /^ (?:writes?|wrote|argues?|argued|reports?|reported)(?: [\p{Ll}-]+){0,3} (?:in|for|on) (?:an? |his |her |the |\p{Lu})/u.test(
      rest,
    )
  )
    return true;
  if (/^\s?\(|^, [RDI]-/.test(rest) || /^ (?:of|from|at|for|in the|with) (?:the )?\p{L}/u.test(rest)) return true;
  if (
    /^, (?:\d{1,3}, )?(?:who|whose|of|from|at|with|in|an?|the|his|her|their|its|one|(?:\p{Lu}[\p{L}.]*\s?){1,3}['’]s?\s)/u.test(
      rest,
    )
  )
    return true;
  const verb = /^(?:,)?(?: \d{1,3},)? ([\p{Ll}-]+)/u.exec(rest);
  return (
    verb !== null &&
    (/^(?:is|was|are|were|has|had|have)$/.test(verb[1]!) ||
      (!SPEAKS_OR_GESTURES.test(verb[1]!) && !NO_ROLE.test(verb[1]!)))
  );
}

/** The next sentence of the paragraph tells of him or her: `He has been at the wheel since 1994.` */
function toldNext(draft: Draft, span: Span): boolean {
  const here = sentenceAt(draft, span[0]);
  if (here === null) return false;
  const next = draft.sentences[draft.sentences.indexOf(here) + 1];
  if (next === undefined || isQuoted(draft, next[0]) || /\n/.test(draft.text.slice(here[1], next[0]))) return false;
  const words = cut(draft.text, next);
  const opened = OPENS_WITH_HIM.exec(words);
  return (
    opened !== null &&
    !SPEAKS_OR_GESTURES.test(words.slice(opened[0].length)) &&
    /^(?:He|She|They|The two|The pair|Both|His|Her)/.test(words)
  );
}

const tellsOwnRole = (words: string): boolean => [...words.matchAll(OWN_WORDS)].some(([, noun]) => isPersonNoun(noun!));
