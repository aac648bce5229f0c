import type { Reading, Statement } from '../statements/reading.js';
import { cut, type Span } from '../text/span.js';
import { codePointCounter } from './code-points.js';

const CONTEXT = 32;

/**
 * A Reading as a W3C Web Annotation page (JSON-LD): an annotation for each part of each statement's source, cue and
 * content, tagged with its role, the statement's id and, for content, the mode and the act, so that tools which know one target
 * an annotation (Hypothesis, Recogito) read it. What is said in the title has no place in the text, and is left out. Each target has a TextQuoteSelector, with 32 characters around it, and a TextPositionSelector,
 * which counts code points as the model says (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export function toAnnotations({ id, article, statements }: Reading): string {
  const { text } = article;
  // half a character cannot be written in an address
  const name = encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const offset = codePointCounter(text);
  const source = article.url ?? `urn:hearsay:article:${name}`;
  const target = ([start, end]: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: cut(text, [start, end]),
        prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
        suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
      },
      { type: 'TextPositionSelector', start: offset(start), end: offset(end) },
    ],
  });
  const annotations = (statement: Statement) =>
    (['source', 'cue', 'content'] as const).flatMap((role) =>
      statement.spans[role].map((span, part) => ({
        id: `urn:hearsay:statement:${statement.id}:${role}:${part + 1}`,
        type: 'Annotation',
        motivation: 'tagging',
        body: [
          tag(role),
          tag(`statement ${statement.id}`),
          ...(role === 'content' ? [tag(statement.mode), tag(`act ${statement.act}`)] : []),
        ],
        target: target(span),
      })),
    );
  const items = statements.filter(({ field }) => field === 'text').flatMap(annotations);
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:hearsay:reading:${name}`,
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  });
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

/** Without half a character at either end. */
const wholeCharacters = (words: string): string => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
