import { describe, expect, it } from 'vitest';
import { read, source, speakers } from './read.js';

describe('last names', () => {
  it('stand for who was named in full', () => {
    const reading = read(`[Judith Palfrey], who runs the mill, {said} <the wheel turns again>.
[Palfrey] {said} <it took two years>.
[Ms. Palfrey] {hopes} <to sell flour by autumn>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 2)).toMatchObject({ name: 'Judith Palfrey', named: true, kind: 'person', count: [1, 1] });
  });

  it('tell a married couple apart by Mr. and Mrs.', () => {
    const reading = read(`[Walter Sandell] {said} <the well ran dry in June>.
[His wife, Ingrid Sandell,] {said} <they had carried water ever since>.
[Mr. Sandell] {blames} <the quarry>.
[Mrs. Sandell] {thinks} <that it never rained enough>.`);
    expect(speakers(reading)).toEqual(['Walter Sandell', 'Ingrid Sandell', 'Walter Sandell', 'Ingrid Sandell']);
  });

  it('of two people stand for the one who was named so last', () => {
    const reading = read(`[Laura Finch], the coroner, {said} <the inquest would open in May>.
[Daniel Finch], no relation, {said} <he had seen the car>.
[Finch] {said} <its lights were off>.`);
    expect(speakers(reading)[2]).toBe('Daniel Finch');
  });

  it('tell a father from a son by the first name', () => {
    const reading = read(`[Arthur Brandt] {said} <he would hand over the vineyard>.
His son Felix Brandt has worked there for ten years.
[Felix Brandt] {said} <he would plant new vines>.
[Arthur Brandt] {said} <he wished him luck>.`);
    expect(speakers(reading)).toEqual(['Arthur Brandt', 'Felix Brandt', 'Arthur Brandt']);
  });

  it('before which a courtesy title stands need no full name', () => {
    const reading = read(`[Mr. Okonjo] {said} <the kiosk was his>.
[He] {said} <he had a licence>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 0)).toMatchObject({ named: true, kind: 'person' });
  });

  it('of several words stay whole', () => {
    const reading = read(`[Carla van der Meer] {said} <the dyke was checked daily>.
[Van der Meer] {said} <it would hold>.`);
    expect(reading.sources).toHaveLength(1);
    expect(source(reading, 1).name).toBe('Carla van der Meer');
  });

  it('lead to their bearer by the genitive', () => {
    const reading = read(`[Judith Palfrey] {said} <the wheel turns again>.
[Palfrey’s lawyer] {said} <the permit was in order>.`);
    expect(source(reading, 1)).toMatchObject({ named: false, affiliation: 'Palfrey' });
  });

  it('tell a father from a son by Sr. and Jr.', () => {
    const reading = read(`[Arthur Brandt Jr.] {said} <the vines were his>.
[Arthur Brandt Sr.] {said} <they were not>.`);
    expect(reading.sources).toHaveLength(2);
  });

  it('that names no list has are people’s all the same', () => {
    const reading = read(`[Yevhen Prystaiko], a diplomat, {said} <the ship was late>.
[Prystaiko] {said} <it carried grain>.
[Oyelowo Adegbite] {said} <it carried nothing>.
[Adegbite] {said} <he had looked>.`);
    expect(speakers(reading)).toEqual(['Yevhen Prystaiko', 'Yevhen Prystaiko', 'Oyelowo Adegbite', 'Oyelowo Adegbite']);
    expect(reading.sources.map(({ kind }) => kind)).toEqual(['person', 'person']);
  });
});
