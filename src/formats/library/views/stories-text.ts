import { screenOf, type TextOptions } from '../../screen.js';
import { counted } from '../../summary.js';
import { daysFrom } from './cards.js';

/** A story in a list of them. */
export interface StoryLine {
  readonly id: string;
  readonly title: string | null;
  /** ISO dates of the first and the last article; null if none has one. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly outlets: number;
  readonly claims: number;
  /** How many of the articles are origins: have it all from their own sources. */
  readonly origins: number;
  readonly statements: number;
  /** How many of these are by sources without a name. */
  readonly unnamed: number;
  /** The claim with the widest gap between articles and origins. */
  readonly widest: { readonly text: string; readonly articles: number; readonly origins: number } | null;
}

/** Stories as a list, in the order given: for each, how much there is of it, and how few places it comes from. */
export function storiesText(stories: readonly StoryLine[], options: TextOptions): string {
  const { paint, lines } = screenOf(options);
  if (stories.length === 0) return 'No stories: no articles about the same events were found.';
  return stories
    .map(({ id, title, first, last, articles, outlets, claims, origins, widest }) => {
      const about = [id, daysFrom(first, last), counted(outlets, 'outlet'), counted(claims, 'claim')];
      const gap = `${counted(articles, 'article')}, ${origins} from ${origins === 1 ? 'its' : 'their'} own sources`;
      return [
        ...lines([{ words: title ?? 'No headline', paint: paint.bold }]),
        ...lines([{ words: about.filter((part) => part !== '').join(' · '), paint: paint.dim }], 2),
        ...lines([{ words: gap, paint: paint.cyan }], 2),
        ...(widest === null
          ? []
          : lines(
              [
                {
                  words: `${counted(widest.articles, 'article')} → ${counted(widest.origins, 'origin')}  `,
                  paint: paint.cyan,
                },
                { words: widest.text },
              ],
              2,
            )),
      ].join('\n');
    })
    .join('\n\n');
}
