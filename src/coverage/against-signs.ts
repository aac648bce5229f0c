import type { Statement } from '../statements/reading.js';
import { cut } from '../text/span.js';
import { contentOf, fieldOf } from './content.js';
import type { Covered } from './covered.js';
import type { Party } from './party.js';

/** A statement with the words in which signs are looked for. */
interface Worded {
  readonly statement: Statement;
  readonly cue: string;
  readonly content: string;
  /** What stands before it in its sentence, and a little more. */
  readonly before: string;
  /** Where it stands in its article, from 0 to 1. */
  readonly place: number;
}

type Sign = readonly [name: string, of: (worded: Worded) => boolean | number];

const cueHas = (name: string, pattern: RegExp): Sign => [`cue: ${name}`, ({ cue }) => pattern.test(cue)];
const says = (name: string, pattern: RegExp): Sign => [name, ({ content }) => pattern.test(content)];
const isOf = (act: Statement['act']): Sign => [`act: ${act}`, ({ statement }) => statement.act === act];

/**
 * What in a statement, and in how it is reported, tells whether who speaks is for or against what the others say. None
 * tells it alone; how much each does is learned (training/against.mjs).
 */
const OF_STATEMENT: readonly Sign[] = [
  says('a negation', /\b(?:not|no|never|none|nobody|nothing|neither|without|cannot)\b|n['’]t\b/i),
  says(
    'a word for what is untrue',
    /\b(?:false|untrue|not true|no truth|lie[sd]?|lying|liars?|nonsense|baseless|unfounded|fabricat\w+|fake|hoax|wrong|inaccurate|incorrect|misleading|rubbish|no record|no such|fiction|fantasy|invented|smears?|absurd|ridiculous|insult\w*|out of context|distort\w*|malicious|exaggerat\w*|rumou?rs?|speculation|gossip|conspiracy|stunt|disgruntled|myth)\b/i,
  ),
  says(
    'a word for what is proper',
    /\b(?:proper(?:ly)?|lawful(?:ly)?|legal(?:ly)?|routine(?:ly)?|normal(?:ly)?|in line with|compl(?:y|ied|ies|iance)|correct(?:ly)?|appropriate(?:ly)?|transparent(?:ly)?|every|always|full(?:y)?|only|merely|simply|just|entirely|usual|rules|standards|procedures?|safe(?:ly)?|confident)\b/i,
  ),
  says('the first person', /\b(?:I|we|We|my|My|our|Our|us|me)\b/),
  says('a figure', /\d/),
  [
    'a contrast before',
    ({ before }) =>
      /\b(?:but|however|though|yet|for (?:his|her|its|their) part|in response|asked about)\b/i.test(before),
  ],
  cueHas(
    'turns against',
    /\b(?:den(?:y|ies|ied|ying)|disput|reject|dismiss|contradict|refut|rebut|pushed back|took issue|disagree|scoff|denounc|brush|rule[sd]? out)/i,
  ),
  cueHas('holds to it', /\b(?:insist|maintain)/i),
  cueHas('answers', /\b(?:counter|respond|repl(?:y|ied)|answer|retort|shot back|hit back|fired back)/i),
  cueHas('calls it something', /\b(?:call(?:s|ed|ing)?\b|describ|label)/i),
  cueHas('charges', /\b(?:claim|alleg|accus|charg)/i),
  cueHas('shows', /\b(?:show|reveal|find|found|state[sd]?\b|record|indicat|suggest|according)/i),
  cueHas('grants', /\b(?:confirm|acknowledg|admit|conced)/i),
  cueHas('tells', /\bt(?:old|ell)/i),
  cueHas('reports', /\breport/i),
  isOf('deny'),
  isOf('decline'),
  isOf('confirm'),
  isOf('believe'),
  isOf('declare'),
  isOf('direct'),
  isOf('commit'),
  ['not said', ({ statement }) => statement.negated],
  ['hedged', ({ statement }) => statement.hedged],
  ['at a distance', ({ statement }) => statement.distanced],
  ['in its own words', ({ statement }) => statement.mode === 'direct'],
  ['in the title', ({ statement }) => statement.field === 'title'],
  ['inside another', ({ statement }) => statement.within !== null],
  ['told to somebody', ({ statement }) => statement.to !== null],
  ['of itself', ({ statement: { source, about } }) => source !== null && about.includes(source)],
];

const isA = (kind: Party['kind']) => (party: Party) => party.kind === kind;
const calledA =
  (pattern: RegExp) =>
  ({ name, description }: Party): boolean =>
    pattern.test(`${name ?? ''} ${description ?? ''}`);

type PartySign = readonly [name: string, of: (party: Party) => boolean | number];

/** What tells on which side a party is apart from what it says: those who are accused speak through others and are named. */
const OF_PARTY: readonly PartySign[] = [
  ['a person', isA('person')],
  ['a document', isA('document')],
  ['an organisation', isA('organisation')],
  ['a group', isA('group')],
  ['named', ({ named }) => named],
  ['heard often', ({ members }) => Math.log1p(members.length)],
  [
    'speaks for somebody',
    calledA(/\b(?:spokes\w+|lawyers?|attorneys?|solicitors?|counsel|representatives?|press secretary)\b/i),
  ],
  ['an office', calledA(/\b(?:office|department|ministry|embassy|company|board|bank|chief|minister)\b/i)],
  ['counted', ({ count }) => count !== null],
  [
    'was there',
    calledA(/\b(?:former|ex|witness(?:es)?|residents?|neighbou?rs?|survivors?|sources?|officials?|people|familiar)\b/i),
  ],
  [
    'on paper',
    calledA(/\b(?:reports?|letters?|records?|memos?|documents?|e-?mails?|logs?|inquiry|audit|filings?|minutes)\b/i),
  ],
  [
    'watches others',
    calledA(/\b(?:union|inspectors?|auditors?|campaign\w*|watchdog|regulator|investigators?|experts?|analysts?)\b/i),
  ],
];

/** The names of a statement's own signs, and of its party's, in the order of their values. */
export const STATEMENT_SIGNS: readonly string[] = [...OF_STATEMENT.map(([name]) => name), 'late in the article'];
export const PARTY_SIGNS: readonly string[] = OF_PARTY.map(([name]) => name);

/** The signs of each statement of an article, by the statement's id. */
export function statementSigns({ reading }: Covered): ReadonlyMap<string, readonly number[]> {
  return new Map(
    reading.statements.map((statement) => {
      const worded = wordedIn(reading, statement);
      return [statement.id, [...OF_STATEMENT.map(([, of]) => Number(of(worded))), worded.place]] as const;
    }),
  );
}

/** The signs of a party; all 0 where the text gives nobody. */
export const partySigns = (party: Party | null): readonly number[] =>
  OF_PARTY.map(([, of]) => (party === null ? 0 : Number(of(party))));

/** Characters before a statement in which a contrast tells of it. */
const BEFORE = 60;

function wordedIn(reading: Covered['reading'], statement: Statement): Worded {
  const text = fieldOf(reading, statement);
  const { source, cue, content } = statement.spans;
  const from = Math.min(...[...source, ...cue, ...content].map(([start]) => start));
  return {
    statement,
    cue: cue.map((span) => cut(text, span)).join(' '),
    content: contentOf(reading, statement),
    before: text.slice(Math.max(0, from - BEFORE), from),
    place: statement.field === 'title' ? 0 : from / Math.max(1, text.length),
  };
}
