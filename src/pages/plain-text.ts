import type { Article, ArticleField, Provenance } from './article.js';
import { bylineIn } from './byline.js';
import { agencyAmong, datelineOf } from './dateline.js';
import { languageOf, languageWarning } from './language.js';

/**
 * An article that is nothing but a text. The text stays as it is, character for character; byline, agency and language
 * are read in it.
 */
export function articleFromText(
  text: string,
  { id, url, published }: { readonly id: string; readonly url?: string; readonly published?: string },
): Article {
  const byline = bylineIn(text);
  const agency = datelineOf(text).agency ?? agencyAmong(byline);
  const language = languageOf(text);
  const from: Partial<Record<ArticleField, Provenance>> = {
    text: 'text',
    ...(byline.length > 0 ? { byline: 'text' } : {}),
    ...(agency ? { agency: 'dateline' } : {}),
    ...(language ? { language: 'text' } : {}),
    ...(url ? { url: 'address' } : {}),
    ...(published ? { published: 'option' } : {}),
  };
  return {
    id,
    url: url ?? null,
    outlet: null,
    title: null,
    byline,
    published: published ?? null,
    modified: null,
    language,
    agency,
    warnings: languageWarning(language),
    text,
    from,
  };
}
