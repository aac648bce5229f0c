import { expect, it } from 'vitest';
import { LEDE, page, paragraphs, read, SECOND } from './page.js';

const remark = 'I have always said that the wall was rotten, and nobody on the council has ever listened to me.';
const thread = Array.from({ length: 30 }, (_, i) => `<div><b>Gull${i}</b><p>${remark} ${i}</p></div>`).join('');

it.each(['comments', 'disqus_thread', 'respond'])(
  'many more words in #%s than in the story are not the story',
  (id) => {
    const html = page(`<article>${paragraphs(LEDE, SECOND)}</article><div id="${id}">${thread}</div>`);
    expect(read(html).text).toBe(`${LEDE}\n\n${SECOND}`);
  },
);
