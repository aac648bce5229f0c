import type { NamedParty } from '../sources/find-sources.js';
import type { Source } from '../sources/source.js';
import type { Frame } from './frame.js';

const BY =
  /\b(?:by|through|via|from)\s((?:(?:its|their|his|her|an?|the|\p{L}+['’]s)\s)?(?:[\p{L}-]+\s){0,3}?(?:spokes(?:man|woman|person)|lawyers?|attorneys?|solicitors?|press secretary|press office|representatives?|publicist|press officer)\b,?(?:\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})?)/u;

/**
 * Who spoke in a body's name, where the text says so (`the Pentagon, in a statement by its spokesman John Kirby`): the id of
 * a source, a name, or the words for somebody without a name. Null for persons, who speak for themselves.
 */
export function spokenBy({ words }: Frame, source: Source | null, named: readonly NamedParty[]): string | null {
  if (source === null || source.kind !== 'organisation') return null;
  const who = BY.exec(words)?.[1];
  if (who === undefined) return null;
  const party = named.find(({ name }) => name.includes(' ') && who.includes(name));
  return party?.source ?? party?.name ?? who.trim();
}
