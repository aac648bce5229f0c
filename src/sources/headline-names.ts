import type { Span } from '../text/span.js';
import { isCapital, type Word } from '../text/words.js';
import type { Name } from './name.js';

const LINE = /[^\n]+/g;

/** Lines in which most words are in capitals, so that capitals tell nothing. */
export function headlinesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (line.length > 250) continue;
    const long = line.match(/\p{L}{4,}/gu) ?? [];
    const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (long.length >= 4 && capitals / long.length > 0.75) found.push([index, index + line.length]);
  }
  return found;
}

/** The names of a text where they stand in its headlines, the longest first. */
export function namesAgain(words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const forms = new Map<string, Name>();
  for (const name of names) {
    forms.set(name.words.join(' ').toLowerCase(), name);
    const last = name.words.at(-1)!;
    const key = last.toLowerCase();
    if (name.kind === 'person' && !forms.has(key))
      forms.set(key, { ...name, words: [last], bare: [last], lower: [key] });
  }
  const found: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(6, words.length - i); length > 0; length--) {
      const run = words.slice(i, i + length);
      const name = forms.get(run.map(({ lower }) => lower).join(' '));
      if (name === undefined || !run.every(isCapital)) continue;
      const possessive = /^['’]s?$/i.test(words[i + length]?.words ?? '');
      found.push({ ...name, span: [run[0]!.span[0], run.at(-1)!.span[1]], title: null, courtesy: false, possessive });
      i += length - 1;
      break;
    }
  }
  return found;
}
