import { expect, it } from 'vitest';
import { toJsonLd } from '../../../src/formats/library/jsonld.js';
import { bridge, textOf } from './harbour-bridge.js';

type Node = Readonly<Record<string, unknown>>;
const text = await textOf(toJsonLd(bridge));
const nodes: readonly Node[] = JSON.parse(text)['@graph'];
const byId = new Map(nodes.map((node) => [node['@id'], node]));

it('tells of each article who published it, and what it is based on', () => {
  expect(JSON.parse(text)['@context']).toBe('https://schema.org');
  expect(byId.get('urn:hearsay:article:denial')).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://quillecho.example/mayor',
    publisher: { '@type': 'NewsMediaOrganization', name: 'Quill Echo' },
    datePublished: '2027-06-08T16:00:00+01:00',
    isBasedOn: [
      { '@id': 'urn:hearsay:article:wire' },
      { '@type': 'NewsArticle', publisher: { '@type': 'NewsMediaOrganization', name: 'Northern Star' } },
    ],
  });
});

it('tells of each claim where it appears, and who makes it', () => {
  expect(byId.get('urn:hearsay:claim:c1')).toMatchObject({
    '@type': 'Claim',
    text: 'Engineers found cracks in two piers of Harbour Bridge in May',
    author: [{ '@id': 'urn:hearsay:party:p-pair' }],
    appearance: ['wire', 'copy', 'denial'].map((id) => ({ '@id': `urn:hearsay:article:${id}` })),
  });
});

it('tells of each quotation who said it, and to whom each article gives it', () => {
  const quotations = nodes.filter((node) => node['@type'] === 'Quotation');
  expect(quotations[0]).toMatchObject({
    '@id': 'urn:hearsay:quotation:q1',
    creator: { '@id': 'urn:hearsay:party:p-one' },
  });
  expect(quotations[1]).toMatchObject({
    spokenByCharacter: { '@id': 'urn:hearsay:party:p-one' },
    isPartOf: { '@id': 'urn:hearsay:article:wire' },
  });
  expect(quotations[2]).not.toHaveProperty('spokenByCharacter');
});

it('refers to nothing that it does not tell of', () => {
  const referred = [...text.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(referred.length).toBeGreaterThan(8);
  for (const id of referred) expect(byId.has(id), id).toBe(true);
  expect(text).not.toContain('null');
});
