import type { Attribution } from '../attribution/attribution.js';
import type { NamedParty } from '../sources/find-sources.js';
import { contains } from '../text/span.js';

/** Whom the content of an attribution speaks of: sources by id, other named parties by name, each once. */
export function aboutOf({ content }: Attribution, named: readonly NamedParty[]): readonly string[] {
  return named
    .filter(({ mentions }) => mentions.some((mention) => content.some((span) => contains(span, mention))))
    .map(({ source, name }) => source ?? name);
}
