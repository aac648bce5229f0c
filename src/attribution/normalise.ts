const DROPPED = /^[\p{C}\0\uFFFD]$/u;
const SPACE = /^\p{White_Space}$/u;
const PUNCTUATION = /^[!-/:-@[-`{-~\p{P}]$/u;
const IDEOGRAPH =
  /^[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]$/u;

/** What a character is to the tokenizer: part of a word, a word of its own, a space, or nothing. */
export type Kind = 'word' | 'alone' | 'space' | 'dropped';

/** The kind of one character (code point) and the letters that the model sees for it. */
export interface Normal {
  readonly kind: Kind;
  readonly letters: string;
}

/**
 * One code point as an uncased BERT sees it: controls dropped, accents stripped, small letters, punctuation and
 * ideographs set apart (Devlin and others 2019, the reference implementation's BertNormalizer and BertPreTokenizer).
 */
export function normaliseCharacter(char: string): Normal {
  if (char !== '\t' && char !== '\n' && char !== '\r' && DROPPED.test(char)) return { kind: 'dropped', letters: '' };
  if (SPACE.test(char)) return { kind: 'space', letters: '' };
  const letters = char
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (PUNCTUATION.test(letters) || IDEOGRAPH.test(char)) return { kind: 'alone', letters };
  return { kind: letters ? 'word' : 'dropped', letters };
}

const ASCII: readonly Normal[] = Array.from({ length: 128 }, (_, code) =>
  normaliseCharacter(String.fromCharCode(code)),
);
const seen = new Map<string, Normal>();

/** The same, from a table: text has few different characters. */
export function normalOf(char: string): Normal {
  const code = char.charCodeAt(0);
  if (code < 128) return ASCII[code]!;
  let normal = seen.get(char);
  if (!normal) {
    normal = normaliseCharacter(char);
    if (seen.size < 10_000) seen.set(char, normal);
  }
  return normal;
}
