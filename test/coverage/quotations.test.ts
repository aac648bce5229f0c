import { describe, expect, it } from 'vitest';
import type { Covered } from '../../src/coverage/covered.js';
import { lineageOf } from '../../src/coverage/lineage-of.js';
import { quotationsOf } from '../../src/coverage/quotations.js';
import { covered } from './covered.js';

const at = (id: string, marked: string, hour: number, known = {}) =>
  covered(id, marked, {
    outlet: `Outlet ${id}`,
    published: `2031-05-06T${String(hour).padStart(2, '0')}:00:00Z`,
    ...known,
  });

const nameOf = (articles: readonly Covered[]) => (article: string, source: string) =>
  articles
    .find(({ id }) => id === article)!
    .reading.sources.find(({ id }) => id === source)
    ?.name?.split(' ')
    .at(-1) ?? null;
const quotations = (...articles: readonly Covered[]) => quotationsOf(articles, lineageOf(articles), nameOf(articles));
const version = (id: string, ...articles: readonly Covered[]) =>
  quotations(...articles)[0]!.versions.find(({ article }) => article === id)!;

const FIRST = at('first', '[Dorothea Blane] {said}: <“The water came like a train, and nobody had rung the bell.”>', 8);
const second = (marked: string) => at('second', marked, 10);

describe('an utterance that several articles quote', () => {
  const found = quotations(
    FIRST,
    second('<"The water came like a train and nobody had rung the bell,"> [Blane] {said}.'),
  );

  it('is one quotation, by the first report’s words', () => {
    expect(found).toHaveLength(1);
    expect(found[0]!.text).toBe('The water came like a train, and nobody had rung the bell.');
    expect(found[0]!.speaker).toBe('Blane');
  });

  it('has the words of each article at their place', () => {
    for (const { article, spans, text } of found[0]!.versions) {
      const reading = (article === 'first' ? FIRST : second('')).reading;
      if (article === 'first') expect(reading.article.text.slice(...spans[0]!)).toBe(text);
    }
    expect(found[0]!.versions.map(({ article }) => article)).toEqual(['first', 'second']);
  });

  it('has an id that does not change with what else is read', () => {
    const other = at('other', '[Otto Weir] {said} <“the bell has been in a museum since the war”>.', 12);
    const again = quotations(
      other,
      FIRST,
      second('<"The water came like a train and nobody had rung the bell,"> [Blane] {said}.'),
    );
    expect(again.find(({ text }) => text.startsWith('The water'))!.id).toBe(found[0]!.id);
  });
});

describe('what is no drift', () => {
  it.each([
    ['case and quotation marks', '[Blane] {said} <‘the water came like a train, and nobody had rung the bell’>.'],
    [
      'an interruption to say who speaks',
      '<“The water came like a train,”> [Blane] {said}, <“and nobody had rung the bell.”>',
    ],
    ['an excerpt', '[Blane] {said} <the water “came like a train”>.'],
    ['words left out openly', '[Blane] {said}: <“The water came like a train … nobody had rung the bell.”>'],
  ])('%s', (_, marked) => {
    expect(version('second', FIRST, second(marked))).toMatchObject({ drifted: false, changes: [] });
  });

  it('is another house’s spelling of words and numbers', () => {
    const one = at(
      'first',
      '[Otto Weir] {said}: <“I honour his judgement, but any time you realise it, ring three bells.”>',
      8,
    );
    const two = second('[Weir] {said}: <“I honor his judgment, but anytime you realize it, ring 3 bells.”>');
    expect(version('second', one, two).drifted).toBe(false);
  });

  it('is a contraction with another apostrophe', () => {
    const one = at('first', "[Otto Weir] {said}: <“We don't ring it, and we won't ring it now.”>", 8);
    expect(
      version('second', one, second('[Weir] {said}: <‘We don’t ring it, and we won’t ring it now.’>')).drifted,
    ).toBe(false);
  });
});

describe('drift', () => {
  it('is other words', () => {
    const found = version(
      'second',
      FIRST,
      second('[Blane] {said}: <“The water came like an express train, and no one had rung the bell.”>'),
    );
    expect(found).toMatchObject({ drifted: true, changes: ['words'] });
  });

  it('is words cut from the middle without a mark', () => {
    const found = version('second', FIRST, second('[Blane] {said}: <“The water came and nobody had rung the bell.”>'));
    expect(found).toMatchObject({ drifted: true, changes: ['trimmed'] });
  });

  it('is an end put before the sentence’s own', () => {
    const found = version('second', FIRST, second('[Blane] {said}: <“The water came like a train.”>'));
    expect(found).toMatchObject({ drifted: true, changes: ['trimmed'] });
  });

  it('is two utterances joined as if they were one', () => {
    const one = at(
      'first',
      '[Dorothea Blane] {said}: <“The water came like a train. I was asleep at the time. Nobody had rung the bell at the dam.”>',
      8,
    );
    const found = quotations(one, second('[Blane] {said}: <“The water came like a train, nobody had rung the bell.”>'));
    expect(found.flatMap(({ versions }) => versions).find(({ article }) => article === 'second')).toMatchObject({
      drifted: true,
      changes: ['joined'],
    });
  });

  it('is held against the report that came first, whatever the order they were added in', () => {
    const late = second('[Blane] {said}: <“The water came like an express train, and nobody had rung the bell.”>');
    expect(version('first', late, FIRST).drifted).toBe(false);
    expect(version('second', late, FIRST).drifted).toBe(true);
  });
});

describe('a spun text', () => {
  const STORY = `[1:Engineers] {1:warned} <1:that a relief valve at the Quennet dam could no longer be opened by hand>, 17 weeks before the dam flooded the village of Lower Tessany on May 6.

The valve was one of nine faults that the Waterways Board had listed on January 8 after a visit of three days, and two of them were mended with wire by a guard called Ferrow.

<2:"It was a bath with the plug rusted in,"> [2:Otto Weir] {2:said} of the reservoir, which holds 14 million cubic metres and supplies Brackwater and Sele.

About 340 people were taken out of Lower Tessany in 9 boats, and 2 are missing. Hallam Water paid a dividend of 28 million crowns in March, the largest since 1997.`;
  const SPUN = STORY.replace(
    '<2:"It was a bath with the plug rusted in,">',
    '<2:It has been a tub with the plug oxidised in>,',
  )
    .replace('[2:Otto Weir] {2:said}', '[2:Otto Weir] {2:spoke}')
    .replaceAll(
      /\b(warned|relief|longer|hand|before|opened|flooded|nine|faults|listed|after|visit|them|wire|called|holds|metres|taken|paid|largest|that|were)\b/g,
      (word) => `${word.slice(1)}o`,
    );

  it('has a version of the words, found by their place', () => {
    const found = quotations(at('first', STORY, 8), at('hub', SPUN, 12));
    const hub = found.flatMap(({ versions }) => versions).find(({ article }) => article === 'hub');
    expect(hub).toMatchObject({
      text: 'It has been a tub with the plug oxidised in',
      drifted: true,
      changes: ['words'],
    });
  });
});

describe('the right words of the wrong speaker', () => {
  it('are re-attributed, and have not drifted', () => {
    const found = version(
      'second',
      FIRST,
      second('<“The water came like a train, and nobody had rung the bell,”> [Otto Weir] {said}.'),
    );
    expect(found).toMatchObject({ drifted: false, changes: ['reattributed'], speaker: 'Weir' });
  });
});

describe('what is no utterance of several articles', () => {
  it('is a phrase of a few words', () => {
    expect(
      quotations(
        at('first', '[Weir] {said} <it was “a disgrace”>.', 8),
        second('[Blane] {said} <it was “a disgrace”>.'),
      ),
    ).toEqual([]);
  });

  it('is two things said that merely begin alike', () => {
    const one = at('first', '[Weir] {said}: <“We will not leave this village until the wall is mended.”>', 8);
    expect(
      quotations(one, second('[Blane] {said}: <“We will not comment on what the lawyers of a company have written.”>')),
    ).toEqual([]);
  });
});
