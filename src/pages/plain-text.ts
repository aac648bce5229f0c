import type { Article, ArticleField, Provenance } from './article.js';
import { bylineIn } from './byline.js';
import { dateInName, dateInText } from './date-in-text.js';
import { agencyAmong, datelineOf } from './dateline.js';
import { languageOf, languageWarning } from './language.js';
import type { Found } from './metadata.js';

/** What is known of an input beside what is in it. */
export interface Given {
  readonly id: string;
  readonly url?: string;
  /** ISO date for a text that gives none. */
  readonly published?: string;
  /** The file's name: it may hold a date. */
  readonly name?: string;
}

/** What a file says of the text in it, apart from the text. */
export interface Told {
  readonly title?: Found<string>;
  readonly byline?: Found<readonly string[]>;
  readonly published?: Found<string>;
  readonly modified?: Found<string>;
  /** The byline, where it was taken out of the text. */
  readonly above?: string;
}

/**
 * An article that is nothing but a text. The text stays as it is, character for character; byline, date, agency and
 * language are read in it.
 * @param told what the file says beside: it comes before what is read in the text
 * @param lastly what to believe where nothing else tells
 */
export function articleFromText(text: string, given: Given, told: Told = {}, lastly: Told = {}): Article {
  const { id, url, name } = given;
  const all = told.above ? `${told.above}\n\n${text}` : text;
  const credited = bylineIn(all);
  const byline = told.byline ?? (credited.length > 0 ? { value: credited, from: 'text' } : (lastly.byline ?? null));
  const published =
    told.published ??
    (given.published ? { value: given.published, from: 'option' } : null) ??
    dateInText(all) ??
    dateInName(name ?? '') ??
    lastly.published ??
    null;
  const modified = told.modified ?? lastly.modified ?? null;
  const title = told.title ?? lastly.title ?? null;
  const agency = datelineOf(text).agency ?? agencyAmong(byline?.value ?? []);
  const language = languageOf(text);
  const from: Partial<Record<ArticleField, Provenance>> = {
    text: 'text',
    ...(title ? { title: title.from } : {}),
    ...(byline ? { byline: byline.from } : {}),
    ...(published ? { published: published.from } : {}),
    ...(modified ? { modified: modified.from } : {}),
    ...(agency ? { agency: 'dateline' } : {}),
    ...(language ? { language: 'text' } : {}),
    ...(url ? { url: 'address' } : {}),
  };
  return {
    id,
    url: url ?? null,
    outlet: null,
    title: title?.value ?? null,
    byline: byline?.value ?? [],
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language,
    agency,
    warnings: languageWarning(language),
    text,
    from,
  };
}
