import { ANONYMITY, BARRED } from '../language/en/anonymity.js';
import { BOILERPLATE, INFORMS, NAME_LEFT_OUT, REASON_FOLLOWS } from '../language/en/withheld-names.js';
import { indexAt } from '../text/sentences.js';
import { cut, type Span } from '../text/span.js';
import { type Draft, isQuoted, matches, spanOf } from './draft.js';

/** A place that says that a name is withheld, and the reason if it gives one. */
export interface Withheld {
  readonly span: Span;
  readonly sentence: Span;
  /** The words of the reason, from `because` or `for fear of` to the end of the clause. */
  readonly reason: Span | null;
  /** True if the reason says nothing of what is at stake. */
  readonly boilerplate: boolean;
}

/** Where a text says that somebody's name is withheld; or, without saying so, that somebody may not speak. */
export function withheldNames(draft: Draft): readonly Withheld[] {
  const said = [...matches(draft, ANONYMITY), ...matches(draft, NAME_LEFT_OUT)]
    .map(spanOf)
    .flatMap((span): Withheld[] => {
      const i = indexAt(draft.sentences, span[0]);
      const sentence = draft.sentences[i];
      if (sentence === undefined || isQuoted(draft, span[0])) return [];
      const next = nextInParagraph(draft, i);
      const reason = reasonIn(draft.text, sentence, span) ?? reasonNext(draft.text, next);
      return [{ span, sentence, reason, boilerplate: reason !== null && isBoilerplate(draft.text, reason, next) }];
    });
  const barred = [...matches(draft, BARRED)].map(spanOf).flatMap((span): Withheld[] => {
    const i = indexAt(draft.sentences, span[0]);
    const sentence = draft.sentences[i];
    if (sentence === undefined || isQuoted(draft, span[0])) return [];
    if (said.some((other) => other.sentence === sentence) || !SPEAKING.test(cut(draft.text, span))) return [];
    return [{ span, sentence, reason: span, boilerplate: isBoilerplate(draft.text, span, nextInParagraph(draft, i)) }];
  });
  return [...said, ...barred].sort((a, b) => a.span[0] - b.span[0]);
}

const SPEAKING = /\b(?:speak|talk|discuss|comment|disclose|reveal|share|brief|publicly)\b/i;

function nextInParagraph({ text, sentences }: Draft, i: number): Span | null {
  const [here, next] = [sentences[i]!, sentences[i + 1]];
  return next !== undefined && !/\n/.test(text.slice(here[1], next[0])) ? next : null;
}

/** In the same sentence: after the words (`because …`), or before them (`Fearing for her job, she asked not to be named`). */
function reasonIn(text: string, sentence: Span, span: Span): Span | null {
  const after = cut(text, [span[1], sentence[1]]);
  const clause = REASON_FOLLOWS.exec(after);
  if (clause !== null) {
    const lead = /^[\s,;:—–-]*/.exec(after)![0].length;
    return [span[1] + lead, sentence[1]];
  }
  const later = /\b(?:because|for fear|out of fear|citing|fearing|lest|so as not to|given the)\b/i.exec(after);
  if (later !== null) return [span[1] + later.index, sentence[1]];
  const before = cut(text, [sentence[0], span[0]]);
  const led = /\b(?:because|fearing|for fear|citing|afraid|worried|given the)\b/i.exec(before);
  return led === null ? null : [sentence[0] + led.index, span[0]];
}

/** In the next sentence, where that tells what is at stake: `Everyone who has seen the plan had to sign an undertaking.` */
const reasonNext = (text: string, next: Span | null): Span | null =>
  next !== null && INFORMS.test(cut(text, next)) && !/["“]/.test(cut(text, next)) ? next : null;

/** Boilerplate, and nothing beside it or in the next sentence that informs. */
function isBoilerplate(text: string, reason: Span, next: Span | null): boolean {
  const words = cut(text, reason);
  const rest = words.replace(BOILERPLATE, ' ');
  if (rest === words) return false;
  return !INFORMS.test(rest) && reasonNext(text, next) === null;
}
