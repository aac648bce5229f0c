import { describe, expect, it } from 'vitest';
import { LEDE, paragraphs, read, SECOND } from './page.js';

const TITLE = 'East quay to close in May';
interface Parts {
  readonly title?: string;
  readonly head?: string;
  readonly top?: string;
  readonly foot?: string;
}
const outlet = ({ title = TITLE, head = '', top = '', foot = '' }: Parts) =>
  read(
    `<html><head><title>${title}</title>${head}</head><body>${top}<h1>${TITLE}</h1>${paragraphs(LEDE, SECOND)}${foot}</body></html>`,
  ).outlet;

describe('the outlet where nothing tells it to machines', () => {
  it.each([
    `${TITLE} | News | Tarmac & Tide`,
    `${TITLE} - Tarmac & Tide`,
    `${TITLE} – Harbour – Tarmac & Tide`,
    `${TITLE} :: Tarmac & Tide`,
    `Tarmac & Tide | ${TITLE}`,
    `Tarmac & Tide: ${TITLE}`,
    `Tarmac & Tide » Blog Archive » ${TITLE}`,
    'Divers find cracks: East quay closed | Tarmac & Tide',
    'Tarmac & Tide',
  ])('beside the headline in %s', (title) => {
    expect(outlet({ title })).toBe('Tarmac & Tide');
  });

  it('in a link to the front page, in words or as a picture', () => {
    expect(outlet({ top: '<div><a href="/">The Tide</a> <a href="/sport">Sport</a></div>' })).toBe('The Tide');
    expect(outlet({ top: '<a href="/index.html"><img src="l.png" alt="The Tide logo"></a>' })).toBe('The Tide');
    expect(outlet({ top: '<p class="site-title">The Tide</p>' })).toBe('The Tide');
  });

  it('in the copyright line', () => {
    expect(outlet({ foot: '<p>© 2019–2027 The Tide Ltd. All rights reserved.</p>' })).toBe('The Tide');
    expect(outlet({ foot: '<p>Copyright (c) 2027 The Tide</p>' })).toBe('The Tide');
  });

  it('of several, the one that the address repeats', () => {
    const head = '<link rel="canonical" href="https://www.tidetimes.example/quay">';
    const top = '<a href="/">Front page</a>';
    const foot = '© 2027 Brackwater Media. <a href="/">Tide Times</a>';
    expect(outlet({ title: `${TITLE} | Vessaly`, head, top, foot })).toBe('Tide Times');
  });

  it('in full rather than as initials', () => {
    expect(outlet({ title: `QT7 | ${TITLE}`, top: '<a href="/">Quay Today 7</a>' })).toBe('Quay Today 7');
  });

  it('by a feed’s title, if the address repeats it', () => {
    const feed = '<link rel="alternate" type="application/rss+xml" title="The Tide &raquo; Feed" href="/feed">';
    expect(outlet({ head: `${feed}<link rel="canonical" href="https://thetide.example/quay">` })).toBe('The Tide');
    expect(outlet({ head: feed.replace('The Tide', 'Just in') })).toBeNull();
  });
});

describe('no outlet', () => {
  it.each([
    ['a section', { title: `${TITLE} | News` }],
    ['the rest of a headline', { title: `${TITLE}: what the divers found` }],
    ['a page number', { title: `${TITLE} - Page 2` }],
    ['the link home', { top: '<a href="/">Home</a>' }],
    ['a picture’s rights', { foot: '<p>A seal. © Reuters</p>' }],
    ['a script’s rights', { foot: '<script>/* (c) 2027 Tracker */</script>' }],
    ['an address alone', { head: '<link rel="canonical" href="https://thetide.example/quay">' }],
    ['a link to another site', { foot: '<a href="https://weather.example/">Weather Today</a>' }],
  ])('is made of %s', (_, parts) => {
    expect(outlet(parts)).toBeNull();
  });
});
