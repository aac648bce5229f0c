import type { Reading } from '../statements/reading.js';
import { cut, type Span } from '../text/span.js';
import { codePointCounter } from './code-points.js';

/**
 * A Reading as brat standoff with PolNeAR's types: a text-bound annotation for each source, cue and content, and an
 * event for each attribution, on its cue (on its content where it has none). Parts that are apart are one
 * discontinuous annotation. Offsets count code points.
 */
export function toBrat({ article: { text }, statements }: Reading): string {
  const offset = codePointCounter(text);
  let count = 0;
  return statements
    .map(({ spans }, i) => {
      const lines: string[] = [];
      const bound = (type: string, parts: readonly Span[]): string => {
        const id = `T${++count}`;
        const places = parts.map(([start, end]) => `${offset(start)} ${offset(end)}`).join(';');
        // brat keeps an annotation on one line: each line break in its words becomes a space
        const words = parts.map((part) => cut(text, part).replace(/[\n\r\t]/g, ' ')).join(' ');
        lines.push(`${id}\t${type} ${places}\t${words}`);
        return id;
      };
      const roles = (
        [
          ['Source', spans.source],
          ['Cue', spans.cue],
          ['Content', spans.content],
        ] as const
      )
        .filter(([, parts]) => parts.length > 0)
        .map(([type, parts]) => [type, bound(type, parts)] as const);
      const trigger = bound('Attribution', spans.cue.length > 0 ? spans.cue : spans.content.slice(0, 1));
      lines.push(`E${i + 1}\tAttribution:${trigger} ${roles.map(([type, id]) => `${type}:${id}`).join(' ')}`);
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
