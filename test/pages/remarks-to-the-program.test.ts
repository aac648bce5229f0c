import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/pages/article.js';
import { articleFromMarkdown } from '../../src/pages/markdown.js';
import { LEDE, page, read, SECOND, THIRD } from './page.js';

/** Each remark, and the words that it stands before. */
const placed = ({ text, comments = [] }: Article) => comments.map(({ words, at }) => [words, text.slice(at, at + 12)]);

describe('in Markdown', () => {
  it('are not in the text and stand before what follows them', () => {
    const source = `<!-- hearsay-disable passive-attribution -->\n# Quay\n\n<!-- by hand -->\n${LEDE}\n\n<!-- hearsay-disable-next-line\n  bare-source -->\n${SECOND} <!-- hearsay-enable x --> He left.\n\n<!-- hearsay-disable y -->`;
    const article = articleFromMarkdown(source, { id: 'x' });
    expect(article.text).toBe(`${LEDE}\n\n${SECOND}  He left.`);
    expect(placed(article)).toEqual([
      ['hearsay-disable passive-attribution', LEDE.slice(0, 12)],
      ['hearsay-disable-next-line\n  bare-source', SECOND.slice(0, 12)],
      ['hearsay-enable x', ' He left.'],
      ['hearsay-disable y', ''],
    ]);
  });

  it('are absent where there are none', () => {
    expect(articleFromMarkdown(`<!-- todo -->\n${LEDE}`, { id: 'x' })).not.toHaveProperty('comments');
  });
});

describe('in a page', () => {
  it('stand in the article’s text at their place, those before it at its start', () => {
    const article = read(
      page(
        `<!-- hearsay-disable a --><article><h1>Quay</h1><!-- hearsay-disable b --><p class="byline">By Jane Doe</p><p>${LEDE}</p>
        <!-- ad --><!-- hearsay-disable-next-line c --><p>${SECOND}</p><p>The <!-- hearsay-enable d -->board: ${THIRD}</p></article><!-- hearsay-disable e -->`,
      ),
    );
    expect(article.text).toBe(`${LEDE}\n\n${SECOND}\n\nThe board: ${THIRD}`);
    expect(placed(article)).toEqual([
      ['hearsay-disable a', LEDE.slice(0, 12)],
      ['hearsay-disable b', LEDE.slice(0, 12)],
      ['hearsay-disable-next-line c', SECOND.slice(0, 12)],
      ['hearsay-enable d', `board: ${THIRD}`.slice(0, 12)],
    ]);
  });
});
