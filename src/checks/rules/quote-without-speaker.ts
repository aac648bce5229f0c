import type { Quotation } from '../../text/quotations.js';
import { cut, overlaps, type Span } from '../../text/span.js';
import { isContinued } from '../continued.js';
import { type Draft, extent, sentenceAt } from '../draft.js';
import type { Paragraph } from '../paragraphs.js';
import type { Rule } from '../rule.js';

const SENTENCE_QUOTED = /^["“]\s?\p{Lu}[\s\S]*[.!?…—]["”]?$/u;
/** Before a quotation: the words that bring it in, a speaker's name in a transcript, or an item of a list. */
/** After it: a dash and a name, as under a motto. */
const SIGNED = /^\s*[—–-]+\s*\p{Lu}/u;
const BROUGHT_IN = /(?:[:\-–—•*]|^\d{1,3}[.)])\s*$/;
const TRANSCRIPT = /^(?:Q|A|\p{Lu}[\p{L}.'’ -]{1,40}):\s/u;
/** Words that report speech, wherever they stand: the speaker is then somebody whom the reader can look for nearby. */
const REPORTS_SPEECH =
  /\b(?:said|says|say|saying|told|tells|asked|asks|added|adds|wrote|writes|write|read|reads|tweeted|posted|replied|recalled|recalls|explained|explains|shouted|insisted|joked|continued|quipped|noted|notes|argued|argues|warned|warns|called|stated|states|according to|announced|answered|laughed|smiled|remembered|concluded|declared|admitted|conceded|claimed|claims|testified|quoted?|quotes|words|chanted|tweets?|posts?|statement|message|response|responded|hit back|fired back|lyrics?|anthem)\b/i;

export const quoteWithoutSpeaker: Rule = {
  name: 'quote-without-speaker',
  summary: 'Words stand in quotation marks as somebody’s speech, and nothing near them says whose.',
  standard: 'Associated Press, News Values and Principles: quotations; sources are identified',
  mend: 'Say who said it.',
  severity: { house: 'error', ap: 'error', reuters: 'error' },
  published: 'off',
  options: {
    most: { summary: 'More such quotations than this in a text are a form of its own, and not reported.', default: 2 },
    'fewest-words': { summary: 'Quotations of fewer words are titles, signs and turns of phrase.', default: 5 },
  },
  *check(draft, options) {
    if (isEssay(draft)) return;
    const found = draft.quoted.filter((quotation) => isLost(draft, quotation, options['fewest-words'] as number));
    // many are a form of their own: the dialogue of an essay, a numbered list of sayings
    if (found.length > (options.most as number)) return;
    for (const { span } of found) yield { span, message: 'Whose words these are, the text does not say.' };
  },
  bad: [
    {
      text: 'Fire destroyed the market on the quay. The city owns the building.\n\n“It went up like a box of hay. I had my whole winter in there.”\n\nTraders can set up in the bus depot.',
      finds: '“It went up',
    },
    {
      text: 'The choir sang until two, and drivers came in to listen. “Nobody clapped, because it was a church.” The road opens today.',
      finds: '“Nobody clapped',
    },
  ],
  good: [
    {
      text: 'Ida Moen opened the gates herself. “Bring a table,” she told them. “We will find you a wall and a lamp.”',
      statements: [['she', 'told', ['“Bring a table,”', '“We will find you a wall and a lamp.”']]],
    },
    {
      text: 'Ida Moen, a trader, said that all was lost.\n\n“It went up like a box of hay. I had my whole winter in there.”',
      statements: [['Ida Moen, a trader', 'said', 'that all was lost']],
    },
    {
      text: 'Ida Moen runs the night train. She talked to us on the platform.\n\n**Do you sleep on board?**\n\n“Badly. My cousin says that I snore.”\n\n**Often?**\n\n“Only when we cross a border in the dark.”',
    },
    { text: 'The sign on the gate is short: “Do not feed the heron after dark.”' },
    { text: 'He wrote “The Salt Clerk” at a desk by the window.' },
  ],
};

/** So often does a writer who tells of himself say `I`. */
const TELLS_OF_ITSELF = 3;

/** Dialogue in a first-person story follows the story's own turns. */
const isEssay = (draft: Draft): boolean =>
  (outside(draft, [0, draft.text.length]).match(/\b(?:I|my|me)\b/g) ?? []).length >= TELLS_OF_ITSELF;

/** Words quoted as a sentence, with no speaker to be found. */
function isLost(draft: Draft, quotation: Quotation, fewestWords: number): boolean {
  if (!quotation.closed && !isContinued(draft, quotation)) return false;
  const words = cut(draft.text, quotation.span);
  if (!SENTENCE_QUOTED.test(words) || isTitle(words) || words.split(/\s+/).length < fewestWords) return false;
  if (!beginsSentence(draft.text, quotation.span[0])) return false;
  const at = draft.body.findIndex(({ span }) => overlaps(span, quotation.span));
  return at >= 0 && !hasSpeaker(draft, quotation, at);
}

/** A speaker in its sentence or paragraph, in a question it answers, in what it goes on from, or just before it. */
function hasSpeaker(draft: Draft, quotation: Quotation, at: number): boolean {
  const { text, body } = draft;
  const paragraph = body[at]!;
  const sentence = sentenceAt(draft, quotation.span[0]) ?? paragraph.span;
  const lead = text.slice(paragraph.span[0], quotation.span[0]);
  const trail = text.slice(quotation.span[1], paragraph.span[1]);
  if (
    SIGNED.test(trail) ||
    BROUGHT_IN.test(lead) ||
    TRANSCRIPT.test(lead) ||
    REPORTS_SPEECH.test(outside(draft, sentence))
  )
    return true;
  if (speaks(draft, paragraph.span)) return true;
  const before = body[at - 1];
  if (before === undefined) return false;
  // one finding for quotations that follow one another
  if (draft.quoted.some(({ span }) => span[0] === before.span[0] && span[1] === before.span[1])) return true;
  if (before.kind === 'question' || endsOpen(draft, before) || /[:?]$/.test(cut(text, before.span))) return true;
  return speaks(draft, before.span);
}

/** `“Once Upon a Town: The Miracle of the North Platte Canteen.”` */
const isTitle = (words: string): boolean => {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
};

/** At the start of a paragraph or behind the end of a sentence: words quoted inside one are its own. */
const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|\n|[.!?…]["”’)]?)\s*$/.test(text.slice(Math.max(0, at - 6), at));

/** Somebody is credited with something in this paragraph, or words outside quotation marks report speech. */
const speaks = (draft: Draft, span: Span): boolean =>
  REPORTS_SPEECH.test(outside(draft, span)) ||
  draft.statements.some((statement) => statement.spans.source.length > 0 && overlaps(extent(statement), span));

const endsOpen = (draft: Draft, { span }: Paragraph): boolean =>
  draft.quoted.some(
    (quotation) => !quotation.closed && overlaps(quotation.span, span) && isContinued(draft, quotation),
  );

/** The words of a span that are not in quotation marks. */
function outside({ text, quoted }: Draft, [from, to]: Span): string {
  let rest = text.slice(from, to);
  for (const { span } of quoted)
    if (overlaps(span, [from, to])) {
      const [a, b] = [Math.max(0, span[0] - from), Math.min(to, span[1]) - from];
      rest = rest.slice(0, a) + ' '.repeat(b - a) + rest.slice(b);
    }
  return rest;
}
