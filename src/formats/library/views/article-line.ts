import { printable } from '../../../text/printable.js';
import { date } from '../../date.js';
import type { ArticleCard } from './cards.js';

/**
 * The line to cite an article by: outlet, headline, address, when it was published and read, and the SHA-256 of its
 * text, which says which state of it was read.
 */
export const articleLine = ({ outlet, title, url, published, readAt, id }: ArticleCard, hash: string): string =>
  printable(
    [
      [outlet ?? 'Outlet not known', title === null ? id : `“${title}”`].join(': '),
      url,
      published === null ? 'no date of publication' : `published ${date(published)}`,
      `read ${date(readAt)}`,
      `text SHA-256 ${hash}`,
    ]
      .filter((part) => part !== null)
      .join('; '),
  );
