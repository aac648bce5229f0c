import type { Statement } from '../../statements/reading.js';
import { cut } from '../../text/span.js';
import { escapeHtml } from './escape.js';
import { letter } from './letter.js';
import type { Mark, Part, Piece } from './pieces.js';
import type { Voice } from './voices.js';

/** What the marks need to know of the reading. */
export interface Marking {
  readonly statements: readonly Statement[];
  readonly voices: readonly Voice[];
  /** For each statement, the index of its voice. */
  readonly voiceOf: readonly number[];
}

/**
 * Writes one text's pieces, in order: each with what it is to every statement (`data-s`), source (`data-v`) and place
 * (`data-k`), and where a place begins, with its id. Pieces never nest.
 */
export function pieceWriter(text: string, pieces: readonly Piece[], marking: Marking): (piece: Piece) => string {
  const last = lastPieces(pieces);
  const begun = new Set<string>();
  return (piece) => {
    const { span, marks } = piece;
    // a lone carriage return is an old line break, which HTML draws as a space
    const words = escapeHtml(cut(text, span)).replace(/&#13;(?!\n)/g, '&#13;<br>');
    if (marks.length === 0) return words;
    const keys = [...new Set(marks.map(({ key }) => key))];
    const [first, ...others] = keys.filter((key) => !begun.has(key));
    for (const key of keys) begun.add(key);
    const ended = keys.filter((key) => last.get(key) === piece);
    const attributes = [
      ['class', classesOf(marks, marking).join(' ')],
      ['id', first],
      ['data-s', idsOf(marks).join(' ')],
      ['data-v', mentioned(marks, marking).join(' ')],
      ['data-k', keys.join(' ')],
      ['data-n', notes(marks, ended, marking)],
      ['data-f', flags(marks, ended)],
    ]
      .filter(([, value]) => value)
      .map(([name, value]) => ` ${name}="${value}"`);
    return `${others.map((key) => `<span id="${key}"></span>`).join('')}<span${attributes.join('')}>${words}</span>`;
  };
}

/** For each place, the piece that it ends with; a statement ends with its content. */
function lastPieces(pieces: readonly Piece[]): ReadonlyMap<string, Piece> {
  const last = new Map<string, Piece>();
  for (const piece of pieces)
    for (const { part, key } of piece.marks) if (part !== 'source' && part !== 'cue') last.set(key, piece);
  return last;
}

const of = (marks: readonly Mark[], ...parts: Part[]): readonly number[] => [
  ...new Set(marks.filter(({ part }) => parts.includes(part)).map((mark) => mark.of)),
];

/** The statements of a piece, the one that it says most about first. */
function idsOf(marks: readonly Mark[]): readonly number[] {
  const inContent = marks.some(({ part }) => part === 'content');
  return of(inContent ? [...marks].reverse() : marks, 'source', 'cue', 'content');
}

/** The sources that the words stand for: by their mentions, and by the statements that they are the source of. */
const mentioned = (marks: readonly Mark[], { voiceOf }: Marking): readonly number[] => [
  ...new Set([...of(marks, 'mention'), ...of(marks, 'source').map((statement) => voiceOf[statement]!)]),
];

/** On paper, the number of the source where what it says ends. */
const notes = (marks: readonly Mark[], ended: readonly string[], { voices, voiceOf }: Marking): string =>
  [
    ...new Set(
      marks
        .filter(({ part, key }) => part === 'content' && ended.includes(key))
        .map((mark) => voiceOf[mark.of]!)
        .filter((voice) => voices[voice]!.source !== null)
        .map((voice) => voice + 1),
    ),
  ].join(' ');

const flags = (marks: readonly Mark[], ended: readonly string[]): string =>
  marks
    .filter(({ part, key }) => part === 'finding' && ended.includes(key))
    .map((mark) => letter(mark.of))
    .join(' ');

/**
 * A source is coloured. Content has a line under it; content inside content, and a cue, have one below that.
 */
function classesOf(marks: readonly Mark[], { statements, voices, voiceOf }: Marking): readonly string[] {
  const voice = (statement: number) => voices[voiceOf[statement]!]!;
  const [outer, ...inner] = of(marks, 'content');
  const source = of(marks, 'source').at(-1);
  const cue = of(marks, 'cue').at(-1);
  const mention = of(marks, 'mention').at(-1);
  const classes = idsOf(marks).length > 0 || mention !== undefined ? ['m'] : [];
  if (source !== undefined) classes.push('source', voice(source).standing, `c${voice(source).color}`);
  else if (mention !== undefined) classes.push('mention', `c${voices[mention]!.color}`);
  if (outer !== undefined) classes.push('content', statements[outer]!.mode, `u${voice(outer).color}`);
  if (cue !== undefined) classes.push('cue', `v${voice(cue).color}`);
  else if (inner.length > 0) {
    const innermost = inner.at(-1)!;
    classes.push('inner', `inner-${statements[innermost]!.mode}`, `v${voice(innermost).color}`);
  }
  return classes;
}
