import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { articleLine } from '../../../src/formats/library/views/article-line.js';
import { claimText } from '../../../src/formats/library/views/claim-text.js';
import { outletText } from '../../../src/formats/library/views/outlet-text.js';
import { sourceText } from '../../../src/formats/library/views/source-text.js';
import { storiesText } from '../../../src/formats/library/views/stories-text.js';
import { storyText } from '../../../src/formats/library/views/story-text.js';
import { bridgeCards, bridgeClaim, bridgeParty, bridgeStory } from './view-of-bridge.js';

const plain = { color: false, width: 80 };

const line = {
  id: 'st1',
  title: 'Engineers found cracks in Harbour Bridge',
  first: '2027-06-07T05:30:00+01:00',
  last: '2027-06-08',
  articles: 3,
  outlets: 2,
  claims: 1,
  origins: 1,
  statements: 9,
  unnamed: 2,
  widest: { text: 'Engineers found cracks in two piers', articles: 3, origins: 1 },
};

const outlet = {
  outlet: 'Quill Echo',
  articles: 40,
  first: '2027-06-01',
  last: '2027-06-30',
  relations: { origin: 10, copy: 25, rewrite: 0, pickup: 4, version: 1 },
  statements: 300,
  unnamed: 60,
  articlesWithUnnamed: 22,
  claims: 12,
  ownClaims: 3,
  from: [
    { outlet: 'Tarn Wire', relation: 'copy', articles: 25 },
    { outlet: 'Northern Star', relation: 'pickup', articles: 4 },
  ],
  to: [{ outlet: 'Shore Herald', relation: 'rewrite', articles: 2 }],
} as const;

it('lists stories with how few places each comes from', () => {
  expect(
    storiesText([line, { ...line, id: 'st2', title: null, first: null, last: null, widest: null }], plain),
  ).toMatchInlineSnapshot(`
    "Engineers found cracks in Harbour Bridge
      st1 · Mon 7 Jun 2027 to Tue 8 Jun 2027 · 2 outlets · 1 claim
      3 articles, 1 from its own sources
      3 articles → 1 origin  Engineers found cracks in two piers

    No headline
      st2 · 2 outlets · 1 claim
      3 articles, 1 from its own sources"
  `);
  expect(storiesText([], plain)).toContain('No stories');
});

it('tells a story by its claims and who has it from whom', () => {
  expect(storyText(bridgeStory, plain)).toMatchInlineSnapshot(`
    "Engineers found cracks in Harbour Bridge
    st1 · 3 articles · 1 from its own sources · 2 outlets · Mon 7 Jun 2027 to Tue 8
    Jun 2027

    From 1 to 2 origins

    2 articles → 1 to 2 origins, unnamed  Engineers found cracks in two piers of
    Harbour Bridge in May
      claim       c1
      ● backs     two people briefed on the survey (unnamed)
      ◆ disputes  Ansa Rook
      origin      Tarn Wire, Mon 7 Jun 2027, 05:30. The Tarn Wire had it from two
                  people itself.
      origin      in public: press conference, 8 June. She said it to all.
      ○ carries   Quill Echo (Mon 7 Jun 2027, 07:30)
      why         One report from its own sources; the copy adds none.

    1 claim more that one article alone has

    Who has it from whom
    Tarn Wire, Mon 7 Jun 2027, 05:30
    ├─ copy: Quill Echo, Mon 7 Jun 2027, 07:30
    └─ pickup: Quill Echo, Tue 8 Jun 2027, 16:00 · also from Northern Star"
  `);
});

it('tells a claim by its origins, each with its statements and what shows how others have it', () => {
  expect(claimText(bridgeClaim, plain)).toMatchInlineSnapshot(`
    "Engineers found cracks in two piers of Harbour Bridge in May
    c1
    By counting, 2 articles of 2 outlets have it. It comes from 1 to 2 origins.
    One report from its own sources; the copy adds none.

    Origin 1: Tarn Wire, Mon 7 Jun 2027, 05:30
      The Tarn Wire had it from two people itself.

      ● two people briefed on the survey (unnamed)  says · indirect
        Engineers found cracks in two piers of Harbour Bridge in May
        Tarn Wire, Mon 7 Jun 2027, 05:30
        the same words in Quill Echo, Mon 7 Jun 2027, 07:30

      How the others have it from here
      Quill Echo ← Tarn Wire  It has 31 words in a row from the Tarn Wire.
        shares 86% of its words: “Engineers found cracks in two piers of Harbour
        Bridge in May, two people briefed on the survey said. “We told them to shut
        it,” one of the two said. “Nobody …”

    Origin 2: in public: press conference, 8 June
      She said it to all.

      ◆ Ansa Rook  denies · indirect · Tue 8 Jun 2027
        any cracks had been found
        Quill Echo, Tue 8 Jun 2027, 16:00"
  `);
});

it('tells all that a party says, the same words once', () => {
  expect(sourceText(bridgeParty('p-rook'), plain)).toMatchInlineSnapshot(`
    "Ansa Rook
    p-rook · person · Mayor
    2 statements · 1 article · 1 outlet · Tue 8 Jun 2027

    Tue 8 Jun 2027, 16:00  Quill Echo  denies · indirect · Tue 8 Jun 2027
      any cracks had been found

    Tue 8 Jun 2027, 16:00  Quill Echo  says · direct · press conference
      No engineer has told me to shut anything"
  `);
  expect(sourceText(bridgeParty('p-one'), plain)).toMatchInlineSnapshot(`
    "one of the two (unnamed)
    p-one · person
    2 statements · 2 articles · 2 outlets · Mon 7 Jun 2027
    not named, no reason given
    May be the same as Ansa Rook (p-rook): Both speak of shutting it.

    Mon 7 Jun 2027, 05:30  Tarn Wire, as one of the two  says · direct
      We told them to shut it … Nobody did
      also in Quill Echo"
  `);
});

it('tells how much of an outlet is its own', () => {
  expect(outletText(outlet, plain)).toMatchInlineSnapshot(`
    "Quill Echo
    40 articles · Tue 1 Jun 2027 to Wed 30 Jun 2027

         10  from its own sources, 25%
         25  copied, 63%
          4  picked up, 10%
          1  changed later, 3%

         60  of 300 statements by unnamed sources, 20%
         22  of 40 articles with such a statement, 55%
          3  of 12 claims that it carries had from a source itself, 25%

    Takes articles from others
         25  Tarn Wire, copied
          4  Northern Star, picked up

    Others take articles from it
          2  Shore Herald, rewritten"
  `);
});

it('gives a line to cite an article by', () => {
  expect(articleLine(bridgeCards[0]!, 'ab12')).toMatchInlineSnapshot(
    `"Tarn Wire: “Engineers found cracks in Harbour Bridge -sources”; https://tarnwire.example/bridge?a=1&b=2; published Mon 7 Jun 2027, 05:30; read Wed 9 Jun 2027, 08:00; text SHA-256 ab12"`,
  );
});

it('says of a claim in a story that only unnamed sources back it', () => {
  expect(storyText(bridgeStory, plain)).toContain('2 articles → 1 to 2 origins, unnamed');
  const named = bridgeStory.claims.map((claim) => ({ ...claim, backedBy: [...claim.backedBy, 'p-port'] }));
  expect(storyText({ ...bridgeStory, claims: named }, plain)).not.toContain(', unnamed');
});

it('counts no article as carrying what it only disputes', () => {
  expect(storyText(bridgeStory, plain)).toMatch(/○ carries +Quill Echo \(Mon 7 Jun 2027, 07:30\)\n/);
});

describe('every view', () => {
  const hostile = 'x\u001B]0;y\u0007\u202E\n日本の漁師は怒った 😀 '.repeat(9);
  const articles = bridgeCards.map((card) => ({ ...card, title: hostile, outlet: hostile, published: hostile }));
  const parties = bridgeStory.parties.map((party) => ({ ...party, name: hostile, description: hostile }));
  const claim = { ...bridgeClaim.claim, text: hostile, why: hostile };
  const statements = bridgeClaim.statements.map((card) => ({
    ...card,
    content: hostile,
    sourceText: hostile,
    to: hostile,
  }));
  const views = [
    ['stories', (options: typeof plain) => storiesText([{ ...line, title: hostile }], options)],
    [
      'story',
      (options: typeof plain) =>
        storyText({ ...bridgeStory, title: hostile, articles, parties, claims: [claim] }, options),
    ],
    ['claim', (options: typeof plain) => claimText({ ...bridgeClaim, claim, articles, parties, statements }, options)],
    ['source', (options: typeof plain) => sourceText({ ...bridgeParty('p-one'), articles, said: statements }, options)],
    ['outlet', (options: typeof plain) => outletText({ ...outlet, outlet: hostile }, options)],
  ] as const;

  it.each(views)('lets no words steer the terminal: %s', (_, view) => {
    expect(view(plain)).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
    expect(view({ ...plain, color: true })).toContain('\u001B[');
  });

  it.each(views)('keeps to the width: %s', (_, view) => {
    for (const width of [24, 40, 80])
      for (const written of view({ ...plain, width }).split('\n'))
        expect(stringWidth(written)).toBeLessThanOrEqual(width);
  });
});
