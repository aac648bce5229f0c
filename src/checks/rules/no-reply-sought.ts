import { KNOWN_BY_ONE_NAME } from '../../language/en/known-people.js';
import { PERSON_NOUNS } from '../../language/en/people.js';
import { PLACES } from '../../language/en/places.js';
import { ACCUSED_OF, ACCUSES, DEEDS, DOER, KNEW, MISDEED, WRONG_THING } from '../../language/en/wrongdoing.js';
import type { Name } from '../../sources/name.js';
import type { Statement } from '../../statements/reading.js';
import { contains, cut, overlaps, type Span } from '../../text/span.js';
import { type Draft, extent, paragraphAt } from '../draft.js';
import { isGivenName, lastNameOf, namesIn } from '../people.js';
import { hasReplied } from '../replies.js';
import type { Hit, Rule } from '../rule.js';

export const noReplySought: Rule = {
  name: 'no-reply-sought',
  summary: 'A named party is accused of wrongdoing, and the text has no reply from it and no attempt to get one.',
  standard: 'BBC Editorial Guidelines: right of reply; Society of Professional Journalists, Code of Ethics',
  mend: 'Ask the accused for a reply, and say in the text that you did and what came of it.',
  severity: { house: 'warning', ap: 'warning', reuters: 'error' },
  published: 'off',
  options: {},
  *check(draft): Generator<Hit> {
    const told = new Set<string>();
    for (const statement of draft.statements) {
      if (isLink(draft, statement)) continue;
      const accused = accusedIn(draft, statement);
      if (accused === null || told.has(lastNameOf(accused)) || hasReplied(draft, accused)) continue;
      told.add(lastNameOf(accused));
      yield {
        span: extent(statement),
        message: `${accused.words.join(' ')} is accused here, and the text has no reply.`,
      };
    }
  },
  bad: [
    {
      text: 'The county paid Gladwell Catering for meals that no child ate. Councillor Rhona Pike said that Gladwell Catering had padded the invoices on purpose. The treasurer, Joost Amery, said that payments had been stopped.',
      statements: [
        ['Councillor Rhona Pike', 'said', 'that Gladwell Catering had padded the invoices on purpose'],
        ['The treasurer, Joost Amery', 'said', 'that payments had been stopped'],
      ],
      finds: 'had padded the invoices',
    },
    {
      text: 'Both blame the visiting vet, Lothar Minns, who by their account forged a health sheet.',
      statements: [['Both', 'blame', 'the visiting vet, Lothar Minns']],
      finds: 'Lothar Minns',
    },
  ],
  good: [
    {
      text: 'The farmers say that the warden, Klaas Immer, left the sluice open and then falsified the log. Mr. Immer did not come to the telephone.',
      statements: [
        ['The farmers', 'say', 'that the warden, Klaas Immer, left the sluice open and then falsified the log'],
      ],
    },
    {
      text: 'Councillor Rhona Pike said that Gladwell Catering had padded the invoices. The firm did not reply to three calls.',
      statements: [
        ['Councillor Rhona Pike', 'said', 'that Gladwell Catering had padded the invoices'],
        ['The firm', 'did not reply', 'to three calls'],
      ],
    },
    {
      text: 'Councillor Rhona Pike said that Gladwell Catering had padded the invoices. Its director, Ida Moen of Gladwell Catering, said that all was in order.',
      statements: [
        ['Councillor Rhona Pike', 'said', 'that Gladwell Catering had padded the invoices'],
        ['Its director, Ida Moen of Gladwell Catering', 'said', 'that all was in order'],
      ],
    },
    {
      text: 'The critic, Rhona Pike, said that Ivo Rask’s novel was dull.',
      statements: [['The critic, Rhona Pike', 'said', 'that Ivo Rask’s novel was dull']],
    },
  ],
};

/** Whom a statement accuses: who is named as the doer of a misdeed, or after a word that accuses. */
function accusedIn(draft: Draft, statement: Statement): Name | null {
  const { spans } = statement;
  if (spans.source.length === 0 || spans.content.length === 0) return null;
  const [from, to] = extent(statement);
  const content = spans.content.map((span) => cut(draft.text, span)).join(' ');
  const parties = partiesIn(draft).filter(({ span }) => !spans.source.some((part) => overlaps(part, span)));
  const others = parties.filter((name) => !isSpeaker(draft, statement, name));
  const direct = others.find((name) => {
    if (!contains([from, to], name.span)) return false;
    const before = draft.text.slice(Math.max(from, name.span[0] - 60), name.span[0]);
    const after = draft.text.slice(name.span[1], to).replace(/^ (?:and|&) \p{Lu}\p{L}+/u, '');
    if (KNEW.test(after) && WRONG_THING.test(content)) return true;
    return (!name.possessive && ACCUSING_BEFORE.test(before)) || DOES_AFTER.test(after);
  });
  if (direct !== undefined) return direct;
  // `the invoices had been padded`: by the one party of the paragraph that is not the speaker
  if (!MISDEED.test(content)) return null;
  const near = others.filter(
    ({ span }) => isInParagraph(draft, span, statement) && IS_SUBJECT.test(draft.text.slice(span[1], span[1] + 20)),
  );
  const isMain = (name: Name) => parties.filter((other) => other.words[0] === name.words[0]).length > 1;
  return new Set(near.map(({ words }) => words[0])).size === 1 && isMain(near[0]!) ? near[0]! : null;
}

const ACCUSING_BEFORE = new RegExp(
  `\\b${ACCUSES} (?:(?!(?:me|us|him|them|himself|herself|themselves|of|for|that|in|on|with|to|by|at|from|and)\\b)[\\p{Ll}’'-]+,? ){0,5}$`,
  'iu',
);
const DOES_AFTER = new RegExp(
  `^(?:['’]s)?(?:(?:,[^,.]{1,80},)? (?:${ACCUSED_OF}|(?:had |has |then )*(?:${DEEDS})\\b)|${DOER}|,? \\p{Ll}+ [^.;:"“”]{0,100}? and (?:then |also |later |had |has )*(?:${DEEDS})\\b)`,
  'iu',
);

/** Bodies and people that can be asked: no nations, parties or crowds, no one whom everybody answers every day. */
function partiesIn(draft: Draft): readonly Name[] {
  const all = namesIn(draft);
  // `Holt`, in `Holt and Daughters`
  const isFull = ({ words, span }: Name) => words.length > 1 || JOINED.test(draft.text.slice(span[1], span[1] + 30));
  return all.filter((name) => {
    const { kind, words, span } = name;
    // `Gladwell`, where `Gladwell Catering` is named
    if (words.length === 1 && isGivenName(words[0]!)) return false;
    if (
      LAW.test(words.at(-1)!) ||
      (!isFull(name) && !all.some((other) => isFull(other) && other.words.includes(words[0]!)))
    )
      return false;
    const last = words.at(-1)!.toLowerCase();
    const full = isFull(name) ? name : all.find((other) => isFull(other) && other.words.includes(words[0]!));
    if (full === undefined || PUBLIC_BODY.test(full.words.at(-1)!)) return false;
    if (kind === 'place' || KNOWN_BY_ONE_NAME.has(last) || PLACES.has(words.join(' ').toLowerCase())) return false;
    if (PERSON_NOUNS.has(last) || PERSON_NOUNS.has(last.replace(/s$/, '')) || NATION.test(last)) return false;
    const before = draft.text.slice(Math.max(0, span[0] - 20), span[0]);
    // `a detained Al Qaeda operative`, `the Planned Parenthood videos`: no party, but a word for what kind
    if (
      /\ban? (?:\p{Ll}+ )?$/u.test(before) ||
      (/\bthe $/.test(before) && MISDEED.test(draft.text.slice(span[1], span[1] + 12)))
    )
      return false;
    return !/\b(?:at|in|on|near|from|outside|across|to)\s(?:the\s)?$/i.test(
      draft.text.slice(Math.max(0, span[0] - 14), span[0]),
    );
  });
}

/** They answer every day, or never: a city's street of banks, a court, a paper. */
const PUBLIC_BODY =
  /^(?:Street|Court|House|Party|News|Times|Post|Committee|Commission|Department|Congress|Senate|Government|Ministry|Brotherhood|Administration|Campaign|Agency|Bureau|States|Nations|Union|Guard|Army|Patriots|Caucus)$/;
/** What follows a name that does something; not `the Democratic primary`. */
const IS_SUBJECT =
  /^ (?:had|has|have|was|were|will|would|did|saw|knew|took|made|got|gave|sent|sold|paid|kept|left|\p{Ll}+ed)\b/u;
const JOINED = /^ (?:and|&) (?:Sons?|Daughters?|Co|Company|Partners|Brothers|Sisters|\p{Lu}\p{L}+,? (?:the|an?) )\b/u;
const LAW =
  /^(?:Act|Bill|Law|Code|Treaty|Agreement|Accord|Amendment|Constitution|Plan|Program|Programme|Project|Day|War|Award|Prize)$/;
const NATION =
  /(?:ans?|ese|ish|ites?|ists?|ims?)$|^(?:congress|senate|parliament|government|house|state|reuters|twitter|facebook)$/;

function isSpeaker(draft: Draft, { source }: Statement, name: Name): boolean {
  const speaker = source === null ? null : (draft.sources.get(source)?.name ?? null);
  return speaker?.toLowerCase().includes(lastNameOf(name)) ?? false;
}

function isInParagraph(draft: Draft, span: Span, statement: Statement): boolean {
  const paragraph = paragraphAt(draft, extent(statement)[0]);
  return paragraph !== undefined && contains(paragraph.span, span);
}

/** A headline that leads to another article: `… over Russia contact Read more`. */
function isLink(draft: Draft, statement: Statement): boolean {
  const paragraph = paragraphAt(draft, extent(statement)[0]);
  return (
    paragraph !== undefined &&
    /\bRead more\s*$|^\s*(?:SEE ALSO|READ MORE|RELATED)\b/.test(cut(draft.text, paragraph.span))
  );
}
