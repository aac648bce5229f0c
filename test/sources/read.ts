import type { Attribution } from '../../src/attribution/attribution.js';
import { carriedSpeech } from '../../src/attribution/carried-speech.js';
import { laidOutSpeech } from '../../src/attribution/laid-out-speech.js';
import { unanswered } from '../../src/attribution/unanswered.js';
import type { Article } from '../../src/pages/article.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import type { Source } from '../../src/sources/source.js';
import type { Reading, Statement } from '../../src/statements/reading.js';
import { toReading } from '../../src/statements/to-reading.js';
import type { Span } from '../../src/text/span.js';

const PARTS = { '[': 'source', '{': 'cue', '<': 'content' } as const;
const CLOSING = ']}>';
type Part = 'source' | 'cue' | 'content';

interface Marked {
  readonly key: string;
  readonly spans: Record<Part, Span[]>;
  within: string | null;
}

/** A text without its marks, and the attributions that they mark. */
export interface MarkedText {
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/**
 * Reads the marks of a text: `[source]`, `{cue}` and `<content>`, of one attribution a line. Where a line holds several,
 * or one goes over several lines, the marks are numbered: `[1:She] {1:said} <1:so>`. What stands inside the content of
 * another is within it.
 */
export function unmarked(marked: string): MarkedText {
  const found = new Map<string, Marked>();
  const open: { readonly mark: Marked; readonly part: Part; readonly from: number }[] = [];
  let text = '';
  let line = 0;
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === '\n') line++;
    if (char in PARTS) {
      const number = /^\d+:/.exec(marked.slice(i + 1, i + 6))?.[0] ?? '';
      i += number.length;
      const key = number || `line ${line}`;
      const mark = found.get(key) ?? { key, spans: { source: [], cue: [], content: [] }, within: null };
      found.set(key, mark);
      mark.within ??= open.findLast(({ part, mark: outer }) => part === 'content' && outer !== mark)?.mark.key ?? null;
      open.push({ mark, part: PARTS[char as keyof typeof PARTS], from: text.length });
    } else if (CLOSING.includes(char)) {
      const { mark, part, from } = open.pop()!;
      mark.spans[part].push([from, text.length]);
    } else text += char;
  }
  const at = ({ spans: { cue, content } }: Marked) => (cue[0] ?? content[0]!)[0];
  const all = [...found.values()].sort((a, b) => at(a) - at(b));
  const attributions = all.map(
    ({ spans, within }): Attribution => ({
      ...spans,
      ...(within === null ? {} : { within: all.findIndex(({ key }) => key === within) }),
      confidence: 0.9,
    }),
  );
  return { text, attributions };
}

/** A reading of a marked text and title, without the model. */
export function read(marked: string, { title, ...known }: Partial<Article> = {}): Reading {
  const body = unmarked(marked);
  const headline = title ? unmarked(title) : null;
  const article = { ...articleFromText(body.text, { id: 'quay' }), ...known, title: headline?.text ?? null };
  return toReading(article, body.attributions, headline?.attributions ?? []);
}

/** The same, with what lay-out and set phrases tell beside the marks, as the whole program finds it. */
export function readAll(marked: string, known: Partial<Article> = {}): Reading {
  const { text, attributions } = unmarked(marked);
  const all = [laidOutSpeech, unanswered, carriedSpeech].reduce((so, step) => step(text, so, () => {}), attributions);
  return toReading({ ...articleFromText(text, { id: 'quay' }), ...known }, all);
}

/** The source of the statement of that place, the first being 0. */
export function source({ sources, statements }: Reading, place: number): Source {
  const found = sources.find(({ id }) => id === statements[place]?.source);
  if (found === undefined) throw new Error(`statement ${place} has no source`);
  return found;
}

/** For each statement, the name of its source, else its description; null where it has none. */
export const speakers = ({ sources, statements }: Reading): readonly (string | null)[] =>
  statements.map((statement) => {
    const found = sources.find(({ id }) => id === statement.source);
    return found === undefined ? null : (found.name ?? found.description);
  });

/** The only statement of a text. */
export function only({ statements }: Reading): Statement {
  if (statements.length !== 1) throw new Error(`${statements.length} statements, not one`);
  return statements[0]!;
}
