import { normalOf } from './normalise.js';
import { TokenBuffer, type Tokens } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** Words of more characters than this are unknown, as in the reference tokenizer. */
const LONGEST_WORD = 100;

/**
 * Cuts a text into word pieces by greedy longest match (Wu and others 2016), with offsets into the text as it is.
 * Equal, piece by piece, to the reference tokenizer of uncased BERT, but that offsets count UTF-16 units.
 * Linear in the length of the text. Lone surrogates are dropped like control characters.
 */
export function wordPieces(text: string, vocabulary: Vocabulary): Omit<Tokens, 'features'> {
  const out = new TokenBuffer();
  const word = new Word(vocabulary, out);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const char = code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(at)!) : text[at]!;
    const next = at + char.length;
    const { kind, letters } = normalOf(char);
    if (kind === 'word') word.add(letters, at, next);
    else if (kind !== 'dropped') {
      word.flush();
      if (kind === 'alone') {
        word.add(letters, at, next);
        word.flush();
      }
    }
    at = next;
  }
  word.flush();
  return out.done();
}

/** The word that is being read: its letters, and for each letter's unit the character it comes from. */
class Word {
  private letters = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Pieces of words met before: most words of a text are. */
  private readonly known = new Map<string, readonly Piece[]>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly out: TokenBuffer,
  ) {}

  add(letters: string, start: number, end: number): void {
    // a word that is too long is unknown anyway: its rest need not be kept
    if (this.letters.length > 4 * LONGEST_WORD) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    this.letters += letters;
    for (let i = 0; i < letters.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  flush(): void {
    if (this.letters === '') return;
    let pieces = this.known.get(this.letters);
    if (!pieces) {
      pieces = split(this.letters, this.vocabulary);
      if (this.known.size < 50_000) this.known.set(this.letters, pieces);
    }
    for (const { id, from, to } of pieces) this.out.push(id, this.starts[from]!, this.ends[to - 1]!);
    this.letters = '';
    this.starts.length = 0;
    this.ends.length = 0;
  }
}

interface Piece {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

function split(word: string, { ids, unknown }: Vocabulary): readonly Piece[] {
  const whole = [{ id: unknown, from: 0, to: word.length }];
  if ([...word].length > LONGEST_WORD) return whole;
  const pieces: Piece[] = [];
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    let id: number | undefined;
    while (to > from) {
      id = ids.get(from > 0 ? `##${word.slice(from, to)}` : word.slice(from, to));
      if (id !== undefined) break;
      to--;
    }
    if (id === undefined) return whole;
    pieces.push({ id, from, to });
    from = to;
  }
  return pieces;
}
