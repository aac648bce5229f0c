import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/formats/html.js';
import { toIndexPage } from '../../src/formats/index-page.js';
import { lockGate } from './lock-gate.js';
import { quay } from './quay.js';
import { readingOf, readingWith } from './reading.js';

const documentOf = (html: string) => parseHTML(html).document;

describe('the report page', () => {
  it('marks each part of each statement, also where one source serves two', () => {
    const document = documentOf(toHtml(quay));
    const marked = (selector: string) => [...document.querySelectorAll(selector)].map((m) => m.textContent);
    expect(marked('.text .source')).toEqual(['Ann Aske']);
    expect(document.querySelector('.text .source')!.getAttribute('data-s')).toBe('0 1');
    expect(marked('.content[data-s="2"]')).toEqual(['It is', 'late']);
  });

  it('lists the statements, each linked to its words, and says so where no source is given', () => {
    const entries = [...documentOf(toHtml(quay)).querySelectorAll('.statements .pick')];
    expect(entries.map((entry) => entry.getAttribute('href'))).toEqual(['#s1', '#s2', '#s3']);
    expect(entries[2]!.textContent).toContain('no source given reportedly');
    expect(entries[2]!.textContent).toContain('It is … late');
  });

  it('says in words where it is from and what was found', () => {
    const top = documentOf(toHtml(quay)).querySelector('.top')!.textContent!;
    expect(top).toContain('The Tide · Wed 14 Apr 2027, 05:15 · Nils Moen');
    expect(top).toContain(
      '1 source · 34% of the words from named ones · 9% with no source given · 56% the article’s own',
    );
    expect(top).toContain('3 statements: 3 indirect');
    expect(top).toContain('paywalled');
  });

  it('shows on top how much of the article is whose', () => {
    const strip = documentOf(toHtml(quay)).querySelector('.strip')!;
    expect([...strip.querySelectorAll('a')].map((segment) => segment.getAttribute('title'))).toEqual([
      'Ann Aske: 34% of the words',
      'no source given: 9% of the words',
    ]);
    expect(strip.textContent).toContain('56% own voice');
  });

  it('lets no words of the article become markup', () => {
    const image = '<img src=x onerror=alert(1)>';
    const html = toHtml(
      readingOf(
        `${image} said "no" </script><script>alert(4)</script>`,
        [{ source: image, cue: 'said', content: '"no"' }],
        {
          title: '</title><script>alert(2)</script>',
          outlet: '"><script>alert(5)</script>',
          byline: ['<u>'],
          language: '"><u>',
          published: '"><u>',
          warnings: ['<u>'],
          url: 'javascript:alert(3)',
        },
      ),
    );
    expect(html).not.toMatch(/<img|<script>alert|<u>|href="javascript:/);
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  it('lets no words of sources, statements and findings become markup', () => {
    const evil = `"'><u>x</u>`;
    const all = Object.fromEntries(['name', 'description', 'affiliation', 'access', 'reason'].map((f) => [f, evil]));
    const told = Object.fromEntries(['platform', 'when', 'to', 'via'].map((field) => [field, evil]));
    const html = toHtml(
      readingWith(
        `${evil} said no`,
        {
          sources: [
            { ...all, anonymity: 'stated', mentions: [evil] },
            { description: evil, partOf: 's1' },
          ],
          statements: [
            {
              ...told,
              by: 's1',
              channel: 'social',
              about: [evil],
              inferred: ['source', 'channel', 'when'],
              because: { source: evil, channel: evil, when: evil },
              words: { source: evil, cue: 'said', content: 'no' },
            },
            { by: 's2', field: 'title', answers: 'q1', within: 'q1', words: { content: evil } },
          ],
          findings: [{ rule: evil, severity: 'info', words: evil, message: evil, standard: evil, mend: evil }],
        },
        { title: evil },
      ),
    );
    expect(html).not.toMatch(/<u>/);
    expect(documentOf(html).querySelectorAll('u')).toHaveLength(0);
  });

  it('asks nothing of the network', () => {
    expect(toHtml(quay)).not.toMatch(/<(?:link|img|iframe)|src=|@import|url\(/);
  });

  it('can be made of an article in which nobody says anything', () => {
    const document = documentOf(toHtml(readingOf('It rained.', [])));
    expect(document.querySelector('.numbers')!.textContent).toBe('No statements: nobody is said to say anything.');
  });
});

describe('the index', () => {
  it('lists reports with their numbers', () => {
    const html = toIndexPage([{ href: 'tide-quay.html', reading: quay }]);
    expect(html).toContain('1 article · 3 statements');
    const [row] = documentOf(html).querySelectorAll('tbody tr');
    expect(row!.querySelector('a')!.getAttribute('href')).toBe('tide-quay.html');
    expect(row!.textContent).toContain('Quay <b>to close</b>The Tide · Wed 14 Apr 2027, 05:15');
    expect([...row!.querySelectorAll('.n')].map((cell) => cell.textContent)).toEqual([
      '1',
      '0',
      '3',
      '0',
      '0',
      '3',
      '1',
    ]);
  });

  it('counts the people once, and who of them has no name', () => {
    const [row] = documentOf(toIndexPage([{ href: 'lock.html', reading: lockGate }])).querySelectorAll('tbody tr');
    const numbers = [...row!.querySelectorAll('.n')].map((cell) => cell.textContent);
    expect(numbers.slice(0, 3)).toEqual(['11', '7', '19']);
  });

  it('lets no title become markup', () => {
    expect(toIndexPage([{ href: '"><b>.html', reading: quay }])).not.toMatch(/<b>/);
  });
});
