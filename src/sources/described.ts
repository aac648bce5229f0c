import type { Span } from '../text/span.js';
import { isCapital, isWord, type Word, wordsIn } from '../text/words.js';
import type { Name } from './name.js';
import { kindOfNoun, singular } from './nouns.js';

const STOPS_BACKWARDS = new Set(
  `said says and but or that by to from with in on at for as of about than when while if because told is was are were be
  been has have had asked after before against whom who which like called named including`.split(/\s+/),
);

const PARTICIPLES = new Set(
  'retired elected appointed convicted accused disgraced renowned celebrated indicted embattled noted leading acting outgoing incoming visiting managing self-described self-proclaimed registered certified trained ousted exiled detained deposed'.split(
    ' ',
  ),
);

export const isVerb = ({ words, lower: word }: Word): boolean =>
  /^\p{Ll}+(?:ed|ing)$/u.test(words) && !PARTICIPLES.has(word);

/** `lawyer` in `Trump lawyer Marc Kasowitz`; `The harbour master,` before `Capt. Rurik Tolland`. */
export function beforeName(text: string, start: number): Span | null {
  const words = wordsIn(text, [Math.max(0, start - 120), start]);
  const apposed = words.at(-1)?.words === ',';
  const upTo = apposed ? words.length - 1 : words.length;
  let from = upTo;
  while (from > 0 && upTo - from < 9) {
    const word = words[from - 1]!;
    const isGenitive = /^['’]s?$/.test(word.words);
    if (
      (!isWord(word) && !isGenitive) ||
      isVerb(word) ||
      (STOPS_BACKWARDS.has(word.lower) && !(apposed && /^(?:of|for|at)$/.test(word.lower)))
    )
      break;
    if (/\n/.test(text.slice(word.span[1], words[from]?.span[0] ?? start))) break;
    from--;
    if (/^(?:the|an?|his|her|its|their)$/.test(word.lower)) break;
  }
  const lead = words.slice(from, upTo);
  if (lead.length === 0) return null;
  if (apposed && !/^(?:the|an?|his|her|its|their)$/.test(lead[0]!.lower) && !isCapital(lead[0]!)) return null;
  const prep = lead.findIndex(({ lower: word }) => /^(?:of|for|at)$/.test(word));
  const head = (prep < 0 ? lead : lead.slice(0, prep)).at(-1);
  if (head === undefined || kindOfNoun(singular(head.lower)) !== 'person' || singular(head.lower) !== head.lower)
    return null;
  return [lead[0]!.span[0], lead.at(-1)!.span[1]];
}

/** `, president of the Miami-based Florida Democratic Black Caucus` and `, who runs the lock`, after a name. */
export function afterName(text: string, { span: [, end] }: Name, wanted: 'person' | 'organisation'): Span | null {
  const rest = text.slice(end, end + 200);
  // a state's or party's tag, an age: `(D-Va.)`, `, D-Mo.,`, `, 58,`
  const skipped =
    /^(?:\s\([^)]{2,20}\)|,\s\d{1,3}(?=,)|,\s(?:Republican|Democrat|[DRI]-\p{L}+\.?)(?:\sof\s\p{Lu}[\p{L} ]+?)?(?=,))*/u.exec(
      rest,
    )![0].length;
  const match = /^\s?[,(—–]\s?((?:the|an?|his|her|its|their|who|whose|\p{Ll}|\d|\p{Lu})[^,;()—–\n"“”]{2,160})/u.exec(
    rest.slice(skipped),
  );
  if (match === null) return null;
  const from = end + skipped + match[0].length - match[1]!.length;
  const words = wordsIn(text, [from, end + skipped + match[0].length]);
  const stop = words.findIndex(({ lower: word, words: form }) => /^[.?!]$/.test(form) && word !== 'jr');
  const part = stop < 0 ? words : words.slice(0, stop);
  const last = part.at(-1);
  if (last === undefined) return null;
  if (isVerb(part[0]!)) return null;
  const isClause = wanted === 'person' && /^(?:who|whose)$/.test(part[0]!.lower);
  if (!isClause) {
    const prep = part.findIndex(
      ({ lower: word }, i) => i > 0 && /^(?:of|for|at|in|who|from|with|on|and|whose|based)$/.test(word),
    );
    const head = (prep < 0 ? part : part.slice(0, prep)).findLast((word) => isWord(word));
    if (head === undefined || kindOfNoun(singular(head.lower)) !== wanted) return null;
    if (part.some(({ lower: word }) => /^(?:said|says|told|is|was|has|had)$/.test(word)) && prep < 0) return null;
  }
  return [from, last.span[1]];
}
