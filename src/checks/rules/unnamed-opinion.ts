import { JUDGING_DEEDS, JUDGING_WORDS } from '../../language/en/judgement.js';
import { isPersonNoun } from '../../language/en/person-nouns.js';
import { cut, type Span } from '../../text/span.js';
import type { Rule } from '../rule.js';
import { unnamedIn } from '../unnamed.js';

export const unnamedOpinion: Rule = {
  name: 'unnamed-opinion',
  summary: 'Somebody without a name gives an opinion or attacks somebody, where only facts may come without a name.',
  standard: 'Associated Press, News Values and Principles: anonymous sources; Reuters Handbook of Journalism: sources',
  mend: 'Leave it out, or have it said by somebody who puts a name to it.',
  severity: { house: 'warning', ap: 'error', reuters: 'error' },
  published: 'off',
  options: {},
  *check(draft) {
    for (const { statements, words } of unnamedIn(draft))
      for (const { spans, mode } of statements) {
        const span = spans.content.find((part) => mode !== 'indirect' && judges(draft.text, part));
        if (span !== undefined)
          yield { span, message: `A judgement by “${words.replace(/\s+/g, ' ')}”, who is not named.` };
      }
  },
  bad: [
    {
      text: '“He is a vain man with four ideas,” said one member of the company, who asked not to be named.',
      statements: [['one member of the company', 'said', '“He is a vain man with four ideas,”']],
      finds: 'vain',
    },
    {
      text: 'The bank may sell. “The chief executive panicked,” a director of the bank said.',
      statements: [['a director of the bank', 'said', '“The chief executive panicked,”']],
      finds: 'panicked',
    },
  ],
  good: [
    {
      text: '“The letter is drafted,” a board official said. “He is a vain man,” said Ida Moen, the chair.',
      statements: [
        ['a board official', 'said', '“The letter is drafted,”'],
        ['Ida Moen, the chair', 'said', '“He is a vain man,”'],
      ],
    },
  ],
};

function judges(text: string, span: Span): boolean {
  const words = cut(text, span);
  if (JUDGING_DEEDS.test(words)) return true;
  if (
    (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) =>
      baseForms(word).some((form) => JUDGING_WORDS.has(form)),
    )
  )
    return true;
  // `he is a man for the easy road`, not `he is a lawyer`
  return [...words.matchAll(CALLS_SOMEBODY)].some(
    ([, who, noun]) =>
      (who === undefined || isPersonNoun(who.toLowerCase())) &&
      (!isPersonNoun(noun!.toLowerCase()) || noun === 'man' || noun === 'woman'),
  );
}

const CALLS_SOMEBODY =
  /\b(?:he|she|the (\p{L}+))(?:[’']s| is| was) (?:just |really |simply |only |always )?an? ([\p{L}-]+)/giu;

/** `laziest` goes back to `lazy`, `vainer` to `vain`, `stupidly` to `stupid`. */
const baseForms = (word: string): readonly string[] => [
  word,
  word.replace(/i(?:er|est|ly)$/, 'y'),
  word.replace(/(?:er|est|ly)$/, ''),
  word.replace(/(?:er|est)$/, 'e'),
  word.replace(/(.)\1(?:er|est)$/, '$1'),
];
