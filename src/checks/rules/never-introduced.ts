import { DOCUMENT_NOUNS } from '../../language/en/documents.js';
import { KNOWN_BY_ONE_NAME } from '../../language/en/known-people.js';
import { ORGANISATION_NOUNS } from '../../language/en/organisations.js';
import { PERSON_NOUNS } from '../../language/en/people.js';
import { PLACES } from '../../language/en/places.js';
import { TITLES } from '../../language/en/titles.js';
import { singular } from '../../sources/nouns.js';
import { cut, type Span } from '../../text/span.js';
import { wordsIn } from '../../text/words.js';
import type { Draft } from '../draft.js';
import { introduces } from '../introduced.js';
import { isGivenName, isRunTogether } from '../people.js';
import type { Hit, Rule } from '../rule.js';
import { unnamedIn } from '../unnamed.js';

export const neverIntroduced: Rule = {
  name: 'never-introduced',
  summary: 'Somebody is quoted by name, and the text never says who that is.',
  standard: 'Society of Professional Journalists, Code of Ethics: identify sources clearly',
  mend: 'Say who it is: title, role, or relation to the story.',
  severity: { house: 'warning', ap: 'warning', reuters: 'warning' },
  published: 'off',
  options: { known: { summary: 'Last names that your readers know.', default: [] } },
  *check(draft, options): Generator<Hit> {
    const known = new Set((options.known as readonly string[]).map((name) => name.toLowerCase()));
    for (const source of draft.sources.values()) {
      if (!source.named || source.kind !== 'person' || source.name === null) continue;
      const isWithheld = unnamedIn(draft).some((one) => one.source.id === source.id);
      if (source.description !== null && !isWithheld) continue;
      const last = source.name.split(' ').at(-1)!.toLowerCase();
      if (!source.name.includes(' ') || known.has(last) || KNOWN_BY_ONE_NAME.has(last)) continue;
      if (!looksLikePerson(source.name)) continue;
      const quoted = draft.statements.some(
        ({ source: id, mode, spans }) =>
          id === source.id &&
          mode !== 'indirect' &&
          spans.source.some((span) => cut(draft.text, span).toLowerCase().includes(last)),
      );
      const first = firstInBody(draft, source.name);
      if (!quoted || first === null || !speaksByName(draft, source.name) || introduces(draft, source)) continue;
      if (sceneTells(draft, first)) continue;
      yield { span: first, message: `Who ${source.name} is, the text does not say.` };
    }
  },
  bad: [
    {
      text: 'The club moved its hours. “My dog swims there too,” said Dunstan Ivers.\n\nThe authority has asked both to a meeting.',
      statements: [['Dunstan Ivers', 'said', '“My dog swims there too,”']],
      finds: 'Dunstan Ivers',
    },
    {
      text: '“It was the sound that woke me,” said Ruan Apsley. “Then I saw the leaves.”',
      statements: [['Ruan Apsley', 'said', ['“It was the sound that woke me,”', '“Then I saw the leaves.”']]],
      finds: 'Ruan Apsley',
    },
  ],
  good: [
    {
      text: '“I drove their mothers,” said Wim Aldous. He has been at the wheel since 1994.',
      statements: [['Wim Aldous', 'said', '“I drove their mothers,”']],
    },
    {
      text: '“He would tap a pipe,” said Jory Pask. The two men shared a workshop.',
      statements: [['Jory Pask', 'said', '“He would tap a pipe,”']],
    },
    {
      text: '“We lit what we had,” said Bettina Crace, who farms above the village.',
      statements: [['Bettina Crace, who farms above the village', 'said', '“We lit what we had,”']],
    },
    {
      text: '“Fish do not read,” said the pool warden, Saskia Orme.',
      statements: [['the pool warden, Saskia Orme', 'said', '“Fish do not read,”']],
    },
  ],
};

/** A given name, or no word that is one of a body, a place, a document or a role: `Persecution Watch List`. */
function looksLikePerson(name: string): boolean {
  const words = name.split(' ');
  if (TITLES.has(words[0]!.toLowerCase()) || KNOWN_BY_ONE_NAME.has(words[0]!.toLowerCase())) return false;
  if (words.length > 3 || words.some(isRunTogether)) return false;
  if (PLACES.has(words[0]!.toLowerCase()) && PERSON_NOUNS.has(words.at(-1)!.toLowerCase())) return false;
  if (isGivenName(words[0]!)) return true;
  return !words.some((word) =>
    [ORGANISATION_NOUNS, PLACES, DOCUMENT_NOUNS, TITLES, PERSON_NOUNS].some((list) => list.has(word.toLowerCase())),
  );
}

const SAID = '(?:said|says|told|tells|added|adds|explained|recalled|replied|laughed|remembered)';

/** Lines that lead to other articles, and sayings of the dead: `As Edmund Burke once said`. */
const POINTS_ELSEWHERE =
  /^\s*(?:SEE ALSO|READ MORE|RELATED|MORE|WATCH|ALSO|READ)\b|\b(?:once|famously) (?:said|told|asked|noted|argued)\b|\bas \p{Lu}[^.]{2,40} said\b/u;

/** The full name stands beside the word for speaking: `said Jo Moen`, `Jo Moen, 57, told`. */
function speaksByName({ text, body }: Draft, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const beside = new RegExp(`\\b${SAID} ${escaped}(?!:)|${escaped}(?:, \\d{1,3},)? ${SAID}\\b(?! it\\b)`);
  return body.some(({ span }) => {
    const words = cut(text, span);
    return beside.test(words) && !words.includes(' | ') && !POINTS_ELSEWHERE.test(words);
  });
}

function firstInBody({ text, body }: Draft, name: string): Span | null {
  for (const { span } of body) {
    const at = cut(text, span).indexOf(name);
    if (at >= 0) return [span[0] + at, span[0] + at + name.length];
  }
  return null;
}

/** The paragraph itself tells who speaks: `her daughter`, `residents say`, `, a fellow at`. */
function sceneTells({ text, body, quoted }: Draft, at: Span): boolean {
  const paragraph = body.find(({ span }) => span[0] <= at[0] && at[1] <= span[1]);
  if (paragraph === undefined) return true;
  if (/\bvia (?:Instagram|Facebook|Twitter)\b|Hide Caption|Photos?:/.test(cut(text, paragraph.span))) return true;
  return wordsIn(text, paragraph.span).some(
    ({ lower, words, span }) =>
      words === lower &&
      PERSON_NOUNS.has(singular(lower)) &&
      !quoted.some((quotation) => quotation.span[0] <= span[0] && span[1] <= quotation.span[1]),
  );
}
