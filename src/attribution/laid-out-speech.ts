import { overlaps, type Span, trimmed } from '../text/span.js';
import type { Attribution, Trace } from './attribution.js';

const LINE = /[^\n]+/g;
/** A quotation, a dash, a name: `“It was loud.” — Odette Ruane, baker`. */
const SIGNED = /^\s*(["“”][^\n]*["”])\s*([―—–]|--?)\s*(\p{Lu}[\p{L}.'’"“” -]{1,60}(?:,[^\n]{1,80})?)\s*$/u;
/** A dash and a name on a line of their own, under a quotation. */
const SIGNATURE = /^\s*([―—–]|--)\s*(\p{Lu}[\p{L}.'’"“” -]{1,60}(?:,[^\n]{1,80})?)\s*$/u;
/** `MR. OLLERTON: No.` and `Q: When?` */
const TURN = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(:)\s+(\S[^\n]*?)\s*$/u;
/** Fewer turns than this are headings or lists rather than a transcript. */
const TURNS = 4;

/**
 * Speech that lay-out credits rather than verbs: quotations with a signature, and transcripts. What is found so is
 * certain, and takes the place of whatever was found on the same signature.
 */
export function laidOutSpeech(text: string, found: readonly Attribution[], trace: Trace): readonly Attribution[] {
  const sure = [...signed(text), ...turns(text)];
  if (sure.length === 0) return found;
  const kept = found.filter((attribution) => {
    const same = sure.find(({ source, cue }) => touches(attribution, [...source, ...cue]));
    if (same === undefined) return true;
    trace(() => ({
      step: 'laid-out speech',
      because: 'a signature or turn says who',
      words: text.slice(...attribution.content[0]!),
    }));
    return false;
  });
  return renumbered(found, kept, sure);
}

const touches = ({ cue, source, content }: Attribution, spans: readonly Span[]): boolean =>
  [...cue, ...(cue.length === 0 ? content : source)].some((one) => spans.some((other) => overlaps(one, other)));

/** `within` counts places in the list, so it moves with them. */
function renumbered(
  found: readonly Attribution[],
  kept: readonly Attribution[],
  sure: readonly Attribution[],
): readonly Attribution[] {
  const at = (one: Attribution) => (one.cue[0] ?? one.content[0]!)[0];
  const all = [...kept, ...sure].sort((a, b) => at(a) - at(b));
  return all.map(({ within, ...rest }) => {
    const outer = within === undefined ? -1 : all.indexOf(found[within]!);
    return outer < 0 ? rest : { ...rest, within: outer };
  });
}

function signed(text: string): readonly Attribution[] {
  const lines = [...text.matchAll(LINE)];
  return lines.flatMap(({ 0: line, index }, i): Attribution[] => {
    const whole = SIGNED.exec(line);
    if (whole !== null) {
      const quote = index + line.indexOf(whole[1]!);
      const mark = quote + whole[1]!.length + line.slice(quote - index + whole[1]!.length).indexOf(whole[2]!);
      const name = mark + whole[2]!.length + text.slice(mark + whole[2]!.length).search(/\S/);
      return [
        made(
          [name, name + whole[3]!.trimEnd().length],
          [mark, mark + whole[2]!.length],
          [quote, quote + whole[1]!.length],
        ),
      ];
    }
    const alone = SIGNATURE.exec(line);
    const before = lines[i - 1];
    if (alone === null || before === undefined || !/^\s*["“].*["”]\s*$/.test(before[0])) return [];
    const mark = index + line.indexOf(alone[1]!);
    const name = mark + alone[1]!.length + text.slice(mark + alone[1]!.length).search(/\S/);
    return [
      made(
        [name, name + alone[2]!.trimEnd().length],
        [mark, mark + alone[1]!.length],
        trimmed(text, [before.index, before.index + before[0].length]),
      ),
    ];
  });
}

function turns(text: string): readonly Attribution[] {
  const found = [...text.matchAll(LINE)].flatMap(({ 0: line, index }): { name: string; made: Attribution }[] => {
    const turn = TURN.exec(line);
    if (turn === null) return [];
    const start = index + line.search(/\S/);
    const end = start + turn[1]!.length;
    const content = trimmed(text, [end + 1, index + line.length]);
    return [{ name: turn[1]!.toLowerCase(), made: made([start, end], [end, end + 1], content) }];
  });
  const speakers = new Map<string, number>();
  for (const { name } of found) speakers.set(name, (speakers.get(name) ?? 0) + 1);
  // in a transcript some speak again; in a list every heading is new
  const again = found.filter(({ name }) => speakers.get(name)! > 1).length;
  return found.length >= TURNS && again >= TURNS - 1 ? found.map((turn) => turn.made) : [];
}

const made = (source: Span, cue: Span, content: Span): Attribution => ({
  source: [source],
  cue: [cue],
  content: [content],
  confidence: 1,
});
