import { DOCUMENT_NOUNS } from '../../language/en/documents.js';
import { BORNE_OUT, NOT_BORNE_OUT } from '../../language/en/support.js';
import type { Statement } from '../../statements/reading.js';
import { cut } from '../../text/span.js';
import { type Draft, isQuoted } from '../draft.js';
import { pluralsForOne } from '../plural-sources.js';
import type { Hit, Rule } from '../rule.js';
import { type Unnamed, unnamedIn } from '../unnamed.js';

export const singleUnnamedSource: Rule = {
  name: 'single-unnamed-source',
  summary: 'What the story stands on rests on one unnamed source, and nobody and nothing else bears it out.',
  standard: 'Reuters Handbook of Journalism: sources; Associated Press, News Values and Principles: anonymous sources',
  mend: 'Have a second source or a document for it, or say in the text that there is none.',
  severity: { house: 'warning', ap: 'warning', reuters: 'error' },
  published: 'off',
  options: {
    'paragraphs-of-lead': {
      summary: 'What stands in so many paragraphs at the start is what the story stands on.',
      default: 2,
    },
  },
  *check(draft, options): Generator<Hit> {
    const unnamed = unnamedIn(draft);
    const [one] = unnamed;
    if (unnamed.length !== 1 || one === undefined || !isOnePerson(draft, one) || isBorneOut(draft, one)) return;
    const lead = draft.body[(options['paragraphs-of-lead'] as number) - 1] ?? draft.body.at(-1);
    const claim = one.statements.find((statement) => isClaim(draft, statement, lead?.span[1] ?? 0));
    if (claim !== undefined)
      yield {
        span: claim.spans.content.find((part) => part[1] - part[0] > 1)!,
        message: `Only “${one.words.replace(/\s+/g, ' ')}” says so, and is not named.`,
      };
  },
  bad: [
    {
      text: 'The board has decided to end its contract with the line, a senior board official said. “The letter is drafted,” the official said.\n\nThe line’s director, Ida Moen, said that nobody had told her.',
      statements: [
        ['a senior board official', 'said', 'The board has decided to end its contract with the line'],
        ['the official', 'said', '“The letter is drafted,”'],
        ['The line’s director, Ida Moen', 'said', 'that nobody had told her'],
      ],
      finds: 'has decided to end its contract',
    },
  ],
  good: [
    {
      text: 'The minister will not go to the summit, a member of her staff said.\n\nThe minister, Ida Moen, confirmed it.',
      statements: [
        ['a member of her staff', 'said', 'The minister will not go to the summit'],
        ['The minister, Ida Moen', 'confirmed', 'it'],
      ],
    },
    {
      text: 'Water came through the ceiling eleven times, according to a nurse on the ward and the hospital’s own fault book.',
      statements: [
        [
          'a nurse on the ward and the hospital’s own fault book',
          'according to',
          'Water came through the ceiling eleven times',
        ],
      ],
    },
    {
      text: 'The works will cut its night shift, said a supervisor and a member of the council who have seen the plan.',
      statements: [
        [
          'a supervisor and a member of the council who have seen the plan',
          'said',
          'The works will cut its night shift',
        ],
      ],
    },
    {
      text: 'Ida Moen has left the theatre, it announced.\n\nThe director will recast the part.\n\n“He is a vain man,” said one member of the company.',
      statements: [
        ['it', 'announced', 'Ida Moen has left the theatre'],
        ['one member of the company', 'said', '“He is a vain man,”'],
      ],
    },
  ],
};

const isOnePerson = (draft: Draft, { count, first }: Unnamed): boolean =>
  count[1] === 1 || pluralsForOne(draft).some(({ plural }) => plural[0] >= first[0] && plural[0] < first[1]);

/** Told as a fact in the reporter's words, at the start of the text. */
const isClaim = ({ text }: Draft, { act, mode, spans }: Statement, endOfLead: number): boolean =>
  mode !== 'direct' &&
  (act === 'assert' || act === 'confirm') &&
  spans.content.some(([at, to]) => at < endOfLead && to - at > 1 && !/["“‘']/.test(text[at]!));

/** Somebody else confirms it, or the text cites a document or record that bears it out. */
function isBorneOut(draft: Draft, one: Unnamed): boolean {
  // `according to a nurse and the hospital’s own fault book`
  const beside = / and (.+)$/s.exec(one.words)?.[1];
  if (
    beside
      ?.toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.some((word) => DOCUMENT_NOUNS.has(word))
  )
    return true;
  if (draft.statements.some(({ act, source }) => act === 'confirm' && source !== null && source !== one.source.id))
    return true;
  return draft.sentences.some((sentence) => {
    const words = cut(draft.text, sentence);
    return !isQuoted(draft, sentence[0]) && BORNE_OUT.test(words) && !NOT_BORNE_OUT.test(words);
  });
}
