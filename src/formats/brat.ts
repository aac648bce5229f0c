import type { Reading, Statement } from '../statements/reading.js';
import { cut, type Span } from '../text/span.js';
import { codePointCounter } from './code-points.js';

/**
 * A Reading as brat standoff with PolNeAR's types: a text-bound annotation for each source, cue and content, and an
 * event for each attribution, on its cue (on its content where it has none). Parts that are apart are one
 * discontinuous annotation; a source that serves several statements is one annotation. An attribution without a source
 * is an `Attribution-no-source`, as in PolNeAR. Each event has its act and its mode as attributes. Offsets count code
 * points; what is said in the title has no place in the text, and is left out.
 */
export function toBrat({ article: { text }, statements }: Reading): string {
  const offset = codePointCounter(text);
  const lines: string[] = [];
  const sources = new Map<string, string>();
  let count = 0;
  const bound = (type: string, parts: readonly Span[]): string => {
    const id = `T${++count}`;
    lines.push(
      `${id}\t${type} ${placesOf(parts, offset)}\t${parts.map((part) => onOneLine(cut(text, part))).join(' ')}`,
    );
    return id;
  };
  const boundSource = (parts: readonly Span[]): string => {
    const places = placesOf(parts, offset);
    const id = sources.get(places) ?? bound('Source', parts);
    sources.set(places, id);
    return id;
  };
  const inText = statements.filter(({ field }) => field === 'text');
  inText.forEach(({ spans, act, mode }, i) => {
    const roles: string[] = [];
    if (spans.source.length > 0) roles.push(`Source:${boundSource(spans.source)}`);
    if (spans.cue.length > 0) roles.push(`Cue:${bound('Cue', spans.cue)}`);
    if (spans.content.length > 0) roles.push(`Content:${bound('Content', spans.content)}`);
    const type = spans.source.length > 0 ? 'Attribution' : 'Attribution-no-source';
    const event = `E${i + 1}`;
    lines.push(`${event}\t${type}:${bound(type, triggerOf(spans))} ${roles.join(' ')}`);
    lines.push(`A${2 * i + 1}\tAct ${event} ${act}`, `A${2 * i + 2}\tMode ${event} ${mode}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

const triggerOf = ({ cue, content, source }: Statement['spans']): readonly Span[] =>
  cue.length > 0 ? cue : content.length > 0 ? content.slice(0, 1) : source;

const placesOf = (parts: readonly Span[], offset: (unit: number) => number): string =>
  parts.map(([start, end]) => `${offset(start)} ${offset(end)}`).join(';');

/** brat keeps an annotation on one line: whatever could be taken for the end of one becomes a space. */
const onOneLine = (words: string): string => words.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
