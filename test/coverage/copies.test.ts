import { describe, expect, it } from 'vitest';
import { bare, covered, lineage, parents } from './covered.js';
import { later, WIRE, WIRE_TEXT } from './valve.js';

const paragraphs = WIRE_TEXT.split('\n\n');
const WITHOUT_CREDIT = WIRE_TEXT.replace('BRACKWATER, May 6 (Orrin Wire) - ', '').replace(' told Orrin Wire', ' said');
const LOCAL = `The pupils of Sele primary school collected blankets on Tuesday for the families of the flooded village, and the head teacher asked parents to bring dry shoes as well.`;

describe('a copy', () => {
  it.each([
    ['cut at the end', paragraphs.slice(0, 4).join('\n\n')],
    ['without dateline and credit', WITHOUT_CREDIT],
    ['under a local paragraph', `${LOCAL}\n\n${WIRE_TEXT}`],
    ['with its paragraphs in another order', paragraphs.toReversed().join('\n\n')],
    ['with other quotation marks and dashes', WIRE_TEXT.replaceAll('"', '”').replace(' - ', ' — ')],
  ])('%s is of the report that it has its words from', (_, text) => {
    const found = lineage('echo', WIRE, later('echo', text, 'Sele Echo'));
    expect(found.relation).toBe('copy');
    expect(parents(found)).toEqual(['wire']);
  });

  it('has the same words in both places of every passage', () => {
    const echo = later('echo', `${LOCAL}\n\n${WITHOUT_CREDIT}`, 'Sele Echo');
    const { passages, share } = lineage('echo', WIRE, echo).from[0]!;
    expect(share).toBeGreaterThan(0.8);
    expect(passages.length).toBeGreaterThan(0);
    for (const { here, there, alike } of passages) {
      const own = bare(echo.reading.article.text.slice(...here)).split(' ');
      const its = bare(WIRE.reading.article.text.slice(...there)).split(' ');
      if (alike === 'exact') expect(own).toEqual(its);
      else expect([own[0], own.at(-1)]).toEqual([its[0], its.at(-1)]);
    }
  });

  it('that was made from a copy is of that copy, by what only they have', () => {
    const edited = WITHOUT_CREDIT.replace('nine faults', 'nine grave faults').replace('by boat', 'by boat and tractor');
    const post = later('post', `${LOCAL}\n\n${edited}`, 'Brackwater Post', 8);
    const site = later('site', `${LOCAL}\n\n${edited}`, 'County Online', 11);
    expect(parents(lineage('site', WIRE, post, site))).toEqual(['post']);
    expect(parents(lineage('post', WIRE, post, site))).toEqual(['wire']);
  });

  it('of a wire that forty outlets carry is of the wire', () => {
    const carried = Array.from({ length: 40 }, (_, i) =>
      later(`o${i}`, WIRE_TEXT, `Outlet of ${'ABCDEFGH'[i % 8]}${i}`, 10),
    );
    const found = lineage('o33', ...carried, WIRE);
    expect(parents(found)).toEqual(['wire']);
  });

  it('under an agency’s dateline is the agency’s, though the library has not its report', () => {
    const found = lineage(
      'post',
      covered('post', paragraphs.slice(0, 3).join('\n\n').replaceAll('Orrin Wire', 'Reuters'), {
        outlet: 'Brackwater Post',
        agency: 'Reuters',
        published: '2031-05-06',
      }),
    );
    expect(found.relation).toBe('copy');
    expect(parents(found)).toEqual(['outlet: Reuters']);
  });
});

describe('what is no copy', () => {
  it('is one publisher’s text on two of its sites', () => {
    const one = covered('one', WITHOUT_CREDIT, {
      outlet: 'Sele Echo',
      url: 'https://sele.hallamnews.example.com/a',
      published: '2031-05-06',
    });
    const two = covered('two', WITHOUT_CREDIT, {
      outlet: 'Tessany Echo',
      url: 'https://tessany.hallamnews.example.com/b',
      published: '2031-05-07',
    });
    expect(lineage('two', one, two).from).toEqual([]);
  });

  it('is the text of two outlets that call themselves publications of one house', () => {
    const one = later('one', `${WITHOUT_CREDIT}\n\nThe Sele Echo is a Hallam News publication.`, 'Sele Echo', 8);
    const two = later('two', `${WITHOUT_CREDIT}\n\nThe Tessany Bell is a Hallam News publication.`, 'Tessany Bell', 9);
    expect(lineage('two', one, two).from).toEqual([]);
  });

  it('is an agency’s text that two outlets carry: each has it from the agency', () => {
    const text = WIRE_TEXT.replaceAll('Orrin Wire', 'Reuters');
    const carries = (id: string, outlet: string, day: number) =>
      covered(id, text, { outlet, agency: 'Reuters', published: `2031-05-0${day}` });
    expect(parents(lineage('two', carries('one', 'Sele Echo', 6), carries('two', 'Tessany Bell', 7)))).toEqual([
      'outlet: Reuters',
    ]);
  });

  it('is a long quotation of one public document', () => {
    const document = `“The Board has looked at every structure in the county with the care that the public may expect of it. It found the wall sound, the spillway clear and the gates in working order, and it wrote so to the operator on the second of February. It has nothing to add to that letter, which anybody may read in the reading room of the Board between nine and four, and it will answer to the inquiry and to nobody else. The Board asks for patience while the engineers do their work in the rain.”`;
    const one = later(
      'one',
      `The Waterways Board broke its silence on Tuesday. Its letter to the villagers was read out at the school gate by a clerk who did not give his name.\n\n${document}\n\nFew of those who listened had slept, and some of them laughed when he came to the spillway.`,
      'Sele Echo',
      8,
    );
    const two = later(
      'two',
      `Farmers in the lower valley have been told to keep their cattle off the meadows for a month. The regulator published a letter on the flood.\n\n${document}\n\nThe union of dairy farmers called that an insult and will meet in Sele on Friday night.`,
      'Farm Weekly',
      9,
    );
    expect(lineage('two', one, two).relation).toBe('origin');
  });
});
