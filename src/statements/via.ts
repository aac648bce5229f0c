import type { Source } from '../sources/source.js';
import { hull } from '../text/span.js';
import type { Credited, Occasion } from './occasion.js';

const PASSED_ON =
  /\b(?:published|released|obtained|leaked|posted|revealed|reported|seen|reviewed|quoted|cited|first reported|recorded|compiled) (?:\w+ )?by ((?:the |The )?\p{Lu}[\p{L}.’'&-]*(?: (?:of |the )?\p{Lu}[\p{L}.’'&-]*){0,4})/u;
const LEAKS = /\b(WikiLeaks|DCLeaks)\b/;
const IN_A_PIECE =
  /\b[Ii]n (?:an? (?:\w+ ){0,3}(?:article|profile|story|report|piece|feature|column) (?:in|for|by) )?((?:The |the )?\p{Lu}[\p{L}.’'&-]*(?: \p{Lu}[\p{L}.’'&-]*){0,3})['’]s (?:\w+ ){0,3}(?:article|profile|story|report|piece|feature|column)\b/u;

/**
 * Who passes a statement on, where that is not the reporter: who is quoted as quoting (`X said that Y had told him`), who
 * published the papers that it is in, or whose piece the article retells. A source's id, else words.
 */
export function viaOf(
  text: string,
  credited: readonly Credited[],
  occasions: readonly Occasion[],
  sentenceAt: (offset: number) => string,
): readonly (string | null)[] {
  const retold = retoldBy(text, credited);
  return credited.map((one, i): string | null => {
    const { attribution, source } = one;
    const outer = attribution.within === undefined ? null : credited[attribution.within]!.source;
    if (outer !== null) return outer === source ? null : outer.id;
    const words = `${attribution.source.length > 0 ? text.slice(...hull(attribution.source)) : ''} ${sentenceAt((attribution.cue[0] ?? attribution.content[0]!)[0])}`;
    const isPaper = source?.kind === 'document' || occasions[i]!.channel === 'message';
    const passed = isPaper ? (PASSED_ON.exec(words) ?? LEAKS.exec(words)) : null;
    if (passed !== null) return passed[1]!;
    const piece = source?.kind === 'person' || source?.kind === 'group' ? IN_A_PIECE.exec(words) : null;
    if (piece !== null) return piece[1]!;
    return retold !== null && retold.from < i && i < retold.to && isRetold(one, retold.source)
      ? retold.source.id
      : null;
  });
}

const PIECE = /\b(?:article|piece|feature|story|profile|exposé|column)\b/i;
/** Fewer statements than this by a piece don't make an article that retells it. */
const TIMES = 2;
/** Among so many first statements. */
const LEADS = 2;

/** The outlet's piece that an article retells: one that it credits again and again. */
function retoldBy(text: string, credited: readonly Credited[]): { source: Source; from: number; to: number } | null {
  const counts = new Map<Source, number[]>();
  for (const [i, { source, attribution }] of credited.entries()) {
    if (source === null || attribution.source.length === 0) continue;
    const isPiece =
      source.kind === 'document' && PIECE.test(source.mentions.map((span) => text.slice(...span)).join(' '));
    if (isPiece) counts.set(source, [...(counts.get(source) ?? []), i]);
  }
  const [best] = [...counts].sort((a, b) => b[1].length - a[1].length);
  if (best === undefined || best[1].length < TIMES) return null;
  const from = best[1][0]!;
  // credited from the start, it is what the whole article is about
  return { source: best[0], from, to: from <= LEADS ? credited.length : best[1].at(-1)! };
}

const isRetold = ({ source }: Credited, piece: Source): boolean =>
  source !== null && source !== piece && (source.kind === 'person' || source.kind === 'group');
