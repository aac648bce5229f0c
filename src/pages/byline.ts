import { AGENCIES } from '../language/en/agencies.js';
import { MENS_NAMES, WOMENS_NAMES } from '../language/en/first-names.js';
import { datesIn } from './dates.js';
import { oneLine } from './normalise.js';

/** What follows a name in a byline and is no name. */
const ROLE =
  /^(?:\w+ )?(?:staff|senior|chief|special|contributing|political|business|national|foreign|science|health|legal|economics?|sports?|world|washington|white house|us|u\.s\.|uk)\b.*\b(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?)$|^(?:staff|by|story by|writers?|reporters?|correspondents?|editors?|contributors?|columnists?|staff writers?|updated.*|published.*|photographs? .*|and agencies|agencies|for .*|in [A-Z].*|of .*)$/i;

/** `Bryan Walsh Tuesday, Aug. 17` and `Andrea Stone Senior Washington Correspondent`: no mark parts name and rest. */
const WEEKDAY_AND_REST = /\s+(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/;
const TITLE_AFTER_NAME =
  /(?<=\p{Ll}) (?:Senior|Chief|Staff|Special|National|Political|Business|Foreign) (?:\p{L}+ )?(?:Correspondent|Reporter|Writer|Editor)$/u;

/** `Jane Doe in Port Calder`, `Jane Doe for The Tide`. */
const WHERE_OR_FOR_WHOM = /(?<=^(?!The )\S+ \S.*) (?:in|at|for|from|reports from|reporting from) (?:the )?\p{Lu}.*$/u;

/**
 * The names in a byline: `By Jane Doe and John Roe, Staff Writers` gives two. Order is kept, each name once;
 * addresses, roles and dates are left out.
 */
export function namesOf(words: string): readonly string[] {
  const line = (oneLine(words) ?? '')
    .replace(/^(?:written |reporting |reported |analysis |words |story |report |opinion )?by:?\s+/i, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(WEEKDAY_AND_REST, '')
    .replace(TITLE_AFTER_NAME, '')
    .replace(/\s*\(([^)]*)\)/g, (_, inside: string) => (AGENCIES.includes(inside.trim()) ? `, ${inside}` : ''));
  const names = line
    .split(/\s*(?:,|;|&| \/ |\band\b|\bwith\b)\s*/i)
    .map((name) =>
      name
        .replace(/^by:?\s+/i, '')
        .replace(WHERE_OR_FOR_WHOM, '')
        .trim(),
    )
    .filter((name) => name !== '' && !/@|(?<![\p{L}\d])\d|https?:|^www\./iu.test(name) && !ROLE.test(name));
  return [...new Set(names)].filter((name) => name.length <= 80);
}

const NEWSROOM = /\b(?:staff|team|desk|newsroom|reporters?|correspondents?|bureau|agenc(?:y|ies)|editors?)\b/i;

/**
 * The names in a line that is nothing but names and a date, in either order, without `By`: `Jane Doe, 9 March 2027`.
 * Only names that begin with a given name, and newsrooms: a place or a section stands there as well.
 */
export function namesBesideDate(line: string): readonly string[] {
  const dates = datesIn(line);
  if (dates.length === 0) return [];
  const before = line.slice(0, dates[0]!.start).replace(BEFORE_DATE, '').trim();
  const after = line.slice(dates.at(-1)!.end).replace(AFTER_DATE, '').trim();
  const names = namesOf(before === '' ? after : before);
  return names.length > 0 && names.every(isWriter) ? names : [];
}

const BEFORE_DATE = /(?:[\s,|•·/–—-]|\b(?:on|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?))+$/i;
const AFTER_DATE = /^(?:[\s,|•·/–—-]|at\b|\d{1,2}[.:]\d{2}\S*|[ap]\.?m\b\.?|[A-Z]{2,4}(?=[\s|•·]))+/;

const isWriter = (name: string): boolean => {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    (NEWSROOM.test(name) || ((MENS_NAMES.has(words[0]!) || WOMENS_NAMES.has(words[0]!)) && words.every(startsAsName)))
  );
};

const startsAsName = (word: string): boolean => /^\p{Lu}|^(?:de|del|van|von|der|den|la|le|bin|al)\b/u.test(word);

/** `By Jane Doe`, `Words: Jane Doe`, `Interview: Jane Doe`: how a line begins that credits whoever wrote the article. */
const CREDIT = /^(?:by:? |(?:words|text|story|report|reporting|interview|analysis)(?:: | by:? ))(?=\p{Lu})/iu;

/** True for a line that is nothing but a byline: who wrote it, and perhaps when. */
export const creditLine = (words: string): boolean => CREDIT.test(words) && words.length < 120 && !/[.!?]$/.test(words);

/** Which of a draft's first paragraphs is its byline: it is no more part of the story than the headline. */
export const bylineAmong = (paragraphs: readonly string[]): number =>
  paragraphs.slice(0, 3).findIndex((words) => creditLine(words) && bylineIn(words).length > 0);

/** Paragraphs as a text without their byline, and the byline; empty where there is none. */
export function withoutByline(paragraphs: readonly string[]): { readonly above: string; readonly text: string } {
  const at = bylineAmong(paragraphs);
  return { above: paragraphs[at] ?? '', text: paragraphs.filter((_, i) => i !== at).join('\n\n') };
}

/** A line at the start of a text that is nothing but a byline, as names; none if there is no such line. */
export function bylineIn(text: string): readonly string[] {
  const lines = text
    .slice(0, 1000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const line = lines.slice(0, 3).find(creditLine);
  return line === undefined ? [] : namesOf(line.replace(CREDIT, ''));
}
