import type { Attribution } from '../attribution/attribution.js';
import { OUTLET } from '../language/en/channels.js';
import { type Span, trimmed } from '../text/span.js';
import type { Frame } from './frame.js';

const TELLS =
  /\b(?:told|tells?|telling|assured|assures|reminded|informed|notified|warned|asked|asks|urged|urges|advised|begged|implored|lectured|briefed|wrote to|writes to|said to|shouted to|e-?mailed|texted|confided to|complained to|testified (?:before|to))\s/giu;
const WITH =
  /\b(?:interview|conversation|meeting|call|talk|phone call|comments?|remarks?|letter|letters|e-?mail|message|note|statement|speech|address|testimony|submission|appeal)s?(?: (?:on \w+day|last \w+|this \w+))? (?:with|to|before)\s/giu;
const OF_OUTLET = new RegExp(
  `\\b(?:in|during|on) an? (${OUTLET}) interview\\b|\\binterview(?:ed)? (?:on|by) (${OUTLET}(?:['’]s [“"]?[\\p{Lu}][^,.;\\uFFFC”"]{2,30})?)`,
  'u',
);
const ENDS =
  /[\uFFFC,.;:()“”"—–]|\s(?:that|in|on|at|during|about|after|before|when|who|which|because|while|as|if|whether|how|why|what|not|by|via|from|for|last|this|yesterday|today|earlier|later|late|early|again|recently|to|he|she|they|it|is|was|were|are|has|had|will|would|said|and said|but|noted|argued|added|asking|\p{Ll}+ing|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
const NOBODY =
  /^(?:(?:that|he|she|they|it|how|about|for|to|if|whether|in|on|by|of|and|or)\b.*|him|her|them|me|us|you|it|himself|herself|themselves|itself|that|of|a|the|his|her|their)$/i;

const ASKS =
  /\b(?:ask|asks|asked|asking|urge[sd]?|urging|tell|tells|told|order(?:s|ed)?|beg(?:s|ged)?|press(?:es|ed)?|warn(?:s|ed)?|advise[sd]?|encourage[sd]?|remind(?:s|ed)?|implore[sd]?|call(?:s|ed|ing)? on|call(?:s|ed|ing)? upon|invite[sd]?|instruct(?:s|ed)?|exhort(?:s|ed)?)$/i;
const WHO_TO =
  /^((?:the |an? |his |her |its |their |all |other |fellow )?[\p{L}][\p{L}’'. -]{1,50}?) (?:not )?to \p{Ll}/u;

/** `urged Congress to leave …`: whom the content begins with. */
function askedOf(text: string, cue: Span, content: Span): Span | null {
  if (!ASKS.test(text.slice(...cue)) || content[0] < cue[1]) return null;
  const who = WHO_TO.exec(text.slice(...content))?.[1];
  return who === undefined || NOBODY.test(who) || /\b(?:how|what|whether|whom)$/.test(who)
    ? null
    : [content[0], content[0] + who.length];
}

/** Whom a statement was told, by the words around it: `told NBC News`, `in a letter to Senate leaders`. */
export function addresseeOf({ from, words }: Frame, { cue: cues, content }: Attribution, text: string): Span | null {
  const [cue] = cues;
  const asked = cue === undefined ? null : askedOf(text, cue, content[0]!);
  if (asked !== null) return asked;
  const at = cue === undefined ? 0 : cue[0] - from;
  const outlet = OF_OUTLET.exec(words);
  const named = outlet?.[1] ?? outlet?.[2];
  const places = [TELLS, WITH]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .map((match) => match.index + match[0].length)
    .filter((end) => Math.abs(end - at) < 120)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  for (const start of places) {
    const rest = words.slice(start);
    const stop = ENDS.exec(rest);
    const end = start + (stop === null ? rest.length : stop.index);
    const tail =
      /^ (?:in|at) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(words.slice(end))?.[0].length ?? 0;
    const span = trimmed(words, [start, end + tail]);
    const who = words.slice(...span);
    if (who.length < 2 || who.length > 90 || NOBODY.test(who) || /\uFFFC/.test(who)) continue;
    return [from + span[0], from + span[1]];
  }
  if (outlet === null || named === undefined) return null;
  const start = from + outlet.index + outlet[0].indexOf(named);
  return [start, start + named.length];
}
