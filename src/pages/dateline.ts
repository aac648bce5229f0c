import { AGENCIES } from '../language/en/agencies.js';

/** What a report's first line says of where it was written and for whom. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
}

const MONTH = '(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.?';
/** `CORROWAN, Vessaly, April 14 (NPA) - …`: a place in capitals, a date perhaps, an agency perhaps, and a dash. */
const DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’ \\-/]+(?:, \\p{Lu}[\\p{L}.'’ ]+?)?)?` +
    `(?:,? ${MONTH} \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} ${MONTH}(?: \\d{4})?)?` +
    ` ?(?:\\((?<agency>[^()]{2,40})\\))? ?(?:—|–|--|-|−|:) ?\\S`,
  'u',
);

/** The dateline at the start of a text, in one of its first three paragraphs; nulls where there is none. */
export function datelineOf(text: string): Dateline {
  const first = text
    .slice(0, 1500)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  for (const line of first) {
    const { place, agency } = DATELINE.exec(line.trimStart())?.groups ?? {};
    if (agency !== undefined && isAgency(agency, place !== undefined))
      return { place: place?.trim() ?? null, agency: agency.trim() };
    if (place !== undefined && agency === undefined) return { place: place.trim(), agency: null };
  }
  return { place: null, agency: null };
}

/** With a place before it, any short name in capitals in brackets is an agency; without one it must be known. */
function isAgency(words: string, withPlace: boolean): boolean {
  const name = words.trim();
  return AGENCIES.includes(name) || (withPlace && /^[\p{L}][\p{L}.&' -]*$/u.test(name) && /^\p{Lu}/u.test(name));
}

/** The agency among the names of a byline (`Jane Doe, Associated Press`), or null. */
export const agencyAmong = (names: readonly string[]): string | null =>
  names.find((name) => AGENCIES.includes(name)) ?? null;
