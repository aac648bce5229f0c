import { describe, expect, it } from 'vitest';
import { namesakeOf } from '../../src/coverage/namesake.js';
import type { Party } from '../../src/coverage/party.js';

type Told = Pick<Party, 'id' | 'name' | 'kind' | 'named' | 'description' | 'affiliation'>;

const VESS: Told = {
  id: 'here',
  name: 'Maren Vess',
  kind: 'person',
  named: true,
  description: 'goalkeeper of the national team',
  affiliation: null,
};
const other = (known: Partial<Told>): Told => ({ ...VESS, id: 'there', description: null, ...known });

describe('a party of another story is the same', () => {
  it.each<[string, Partial<Told>]>([
    ['by name, where nothing speaks against it', {}],
    ['in one walk of life', { description: 'a coach' }],
    ['where what it does is in no list', { description: 'mother of three' }],
  ])('%s', (_, known) => {
    expect(namesakeOf(VESS, [other(known)])).toEqual({ same: 'there', maybe: [] });
  });

  it('with one employer, whatever it does there', () => {
    const mine = { ...VESS, affiliation: 'Lenn United' };
    expect(namesakeOf(mine, [other({ description: 'chairman', affiliation: 'Lenn United' })]).same).toBe('there');
  });

  it('if it is a body of that name, whatever is told of it', () => {
    const body = { ...VESS, name: 'Lenn United', kind: 'organisation' as const };
    expect(namesakeOf(body, [{ ...body, id: 'there', description: 'a church' }]).same).toBe('there');
  });
});

describe('a party of another story is another', () => {
  it.each<[string, Partial<Told>]>([
    ['by another name', { name: 'Marin Vess' }],
    ['of another kind', { kind: 'organisation' }],
  ])('%s', (_, known) => {
    expect(namesakeOf(VESS, [other(known)])).toEqual({ same: null, maybe: [] });
  });

  it('in another walk of life, and then it is told that they may be one', () => {
    expect(namesakeOf(VESS, [other({ description: 'Bishop of Lenn' })])).toEqual({ same: null, maybe: ['there'] });
  });
});

it('of several it is the one that it can be', () => {
  const bishop = other({ id: 'bishop', description: 'Bishop of Lenn' });
  expect(namesakeOf(VESS, [bishop, other({ description: 'a coach' })])).toEqual({ same: 'there', maybe: [] });
});

it('a party is no namesake of its own', () => {
  expect(namesakeOf(VESS, [VESS])).toEqual({ same: null, maybe: [] });
});
