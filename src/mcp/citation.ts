import { z } from 'zod';
import { date } from '../formats/date.js';
import { shortened } from './shortened.js';

/** What an article is cited by. */
export const Citation = z.object({
  id: z.string().nullable().describe('The article’s id in the library; null for one that was only read.'),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable().describe('ISO day or instant of publication.'),
});

export type Citation = z.infer<typeof Citation>;

const LONGEST_NAME = 300;

/** An article’s citation; a name or headline that is longer than any is cut. */
export const citationOf = ({ id, outlet, title, url, published }: Citation): Citation => ({
  id,
  outlet: outlet === null ? null : shortened(outlet, LONGEST_NAME),
  title: title === null ? null : shortened(title, LONGEST_NAME),
  url,
  published,
});

/** `Quill Echo, “Mayor denies it”, https://quillecho.example/mayor, published Tue 8 Jun 2027, 16:00`. */
export function citationText({ id, outlet, title, url, published }: Citation): string {
  const words = [
    outlet ?? (url === null ? 'Outlet not known' : null),
    title === null ? null : `“${title}”`,
    url,
    published === null ? 'no date of publication' : `published ${date(published)}`,
    id === null ? null : `article ${id}`,
  ];
  return words.filter((part) => part !== null).join(', ');
}
