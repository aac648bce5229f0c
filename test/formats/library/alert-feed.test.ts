import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { toAtom } from '../../../src/formats/library/atom.js';

const raised = {
  id: 'r1',
  at: '2027-06-08T16:10:00+01:00',
  title: 'Ansa Rook denies it in the Quill Echo',
  url: 'https://quillecho.example/mayor?a=1&b=2',
  words: 'any cracks had been found',
};
const feed = { id: 'urn:hearsay:alert:a1', title: 'Denials', made: '2027-06-07T12:00:00Z' };

it('tells what happened, where, and in which words, the newest first', () => {
  const earlier = { ...raised, id: 'r0', at: '2027-06-08T14:00:00Z', title: 'A second origin' };
  const read = parseAtomFeed(toAtom({ ...feed, raised: [earlier, raised] }));
  expect(read).toMatchObject({ id: 'urn:hearsay:alert:a1', updated: '2027-06-08T15:10:00.000Z' });
  expect(read.entries?.map(({ title }) => title?.value)).toEqual([raised.title, 'A second origin']);
  expect(read.entries?.[0]).toMatchObject({
    id: 'urn:hearsay:raised:r1',
    links: [{ href: raised.url }],
    content: { value: 'any cracks had been found', type: 'text' },
  });
});

it('is a feed before there is anything to tell', () => {
  expect(parseAtomFeed(toAtom({ ...feed, raised: [] }))).toMatchObject({ updated: '2027-06-07T12:00:00.000Z' });
});

it('lets no title or words end their element, and no control character spoil the file', () => {
  const hostile = ']]></title><script>alert(1)</script>&amp;\u0000\u001B\uD800';
  const text = toAtom({ ...feed, title: hostile, raised: [{ ...raised, title: hostile, words: hostile }] });
  expect(text).not.toContain('<script');
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
  const { entries } = parseAtomFeed(text);
  expect(entries).toHaveLength(1);
  expect(text.match(/&lt;script&gt;/g)).toHaveLength(3);
});

it('links to no script', () => {
  expect(toAtom({ ...feed, raised: [{ ...raised, url: 'javascript:alert(1)' }] })).not.toContain('javascript');
});
