import { describe, expect, it } from 'vitest';
import { covered, lineage, parents } from './covered.js';
import { later, WIRE } from './valve.js';

const FILLER = `The village lies in a bend of the river below the wall. Most of its houses are older than the dam, and few of them have an upper floor. The bus to Sele has not run since Sunday.`;
const pickup = (sentence: string, outlet = 'Sele Echo') =>
  lineage('echo', WIRE, later('echo', `${sentence}\n\n${FILLER}`, outlet));

describe('a pickup', () => {
  it.each([
    'A valve at the Quennet dam had seized in January, Orrin Wire reported on Tuesday.',
    'A valve at the Quennet dam had seized in January, according to a report by Orrin Wire.',
    'Four people told Orrin Wire that a valve at the Quennet dam had seized in January.',
    'Orrin Wire, citing four people, said a valve at the Quennet dam had seized in January.',
  ])('credits an outlet of the library, and is of its article: %s', (sentence) => {
    const found = pickup(sentence);
    expect(found.relation).toBe('pickup');
    expect(parents(found)).toEqual(['wire']);
  });

  it('shows where it credits', () => {
    const text = `A valve had seized in January, Orrin Wire reported on Tuesday.\n\n${FILLER}`;
    const { field, span, outlet } = lineage('echo', WIRE, later('echo', text, 'Sele Echo')).from[0]!.credits[0]!;
    expect(field).toBe('text');
    expect(text.slice(...span)).toBe('Orrin Wire');
    expect(outlet).toBe('Orrin Wire');
  });

  it.each([
    ['the Tessany Chronicle reported on Monday.', 'Tessany Chronicle'],
    ['a surveyor told Radio Quennet.', 'Radio Quennet'],
    ['according to The Valley Gazette.', 'The Valley Gazette'],
    ['an official told the AP.', 'Associated Press'],
    ['WQLT reports.', 'WQLT'],
  ])('credits an outlet that the library does not have: %s', (words, outlet) => {
    expect(parents(pickup(`The valve had been painted shut, ${words}`))).toEqual([`outlet: ${outlet}`]);
  });

  it('gives the outlet by its fullest name', () => {
    const text = `The valve had been painted shut, the Tessany Chronicle reported. The Chronicle said so twice.\n\n${FILLER}`;
    expect(parents(lineage('echo', later('echo', text, 'Sele Echo')))).toEqual(['outlet: Tessany Chronicle']);
  });

  it('of several outlets is of each', () => {
    const found = pickup(
      'The valve had seized, Orrin Wire reported, and was ordered in March, according to Farm Weekly.',
    );
    expect(parents(found)).toEqual(['wire', 'outlet: Farm Weekly']);
  });

  it('is of the report of the day that is named', () => {
    const first = covered(
      'first',
      'The Quennet dam is leaking and the valve is stuck, villagers say. The wall weeps at the foot.',
      {
        outlet: 'Tessany Chronicle',
        published: '2031-05-05T08:00:00Z',
      },
    );
    const second = covered(
      'second',
      'Anglers near the Quennet dam say the valve is stuck and the wall weeps at the foot.',
      {
        outlet: 'Tessany Chronicle',
        published: '2031-05-06T08:00:00Z',
      },
    );
    const text = `The valve of the Quennet dam is stuck, the Tessany Chronicle reported on Monday.\n\n${FILLER}`;
    expect(parents(lineage('echo', first, second, later('echo', text, 'Sele Echo', 12)))).toEqual(['first']);
  });
});

describe('what is no pickup', () => {
  it.each([
    ['an outlet’s own report', 'Four people told the Sele Echo that the valve had seized.'],
    ['its own report by a short name', 'Four people told the Echo that the valve had seized.'],
    [
      'a source that works for an outlet',
      'Bruna Vail, a photographer for the Tessany Chronicle, was among those rescued.',
    ],
    [
      'an outlet that the news is about',
      'The Tessany Chronicle was sued on Monday by the owner of the dam, who wants 3 million crowns.',
    ],
    [
      'a programme on which somebody spoke in public',
      'The minister said on CNN’s “State of the Union” that the valve had seized.',
    ],
  ])('%s', (_, sentence) => {
    expect(pickup(sentence).relation).toBe('origin');
  });

  it('is a report that says in passing who was first', () => {
    const text = `Three employees of Hallam Water told the Sele Echo that the valve had seized in January. They have worked on it for years.\n\n${FILLER}\n\nThat it was stuck was first reported by Orrin Wire.`;
    expect(lineage('echo', WIRE, later('echo', text, 'Sele Echo')).relation).toBe('origin');
  });
});
