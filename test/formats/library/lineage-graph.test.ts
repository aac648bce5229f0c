import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { LibraryRecord } from '../../../src/formats/library/contents.js';
import { toGraphml } from '../../../src/formats/library/graphml.js';
import { bridge, contentsOf, records, textOf } from './harbour-bridge.js';

const { DOMParser } = parseHTML('');
const graphOf = async (contents = bridge) =>
  new DOMParser().parseFromString(await textOf(toGraphml(contents)), 'text/xml') as unknown as Document;

const graph = await graphOf();
const toldOf = (element: Element) =>
  Object.fromEntries([...element.querySelectorAll('data')].map((data) => [data.getAttribute('key'), data.textContent]));

it('has a node for each article and each credited outlet that has none', () => {
  expect([...graph.querySelectorAll('node')].map((node) => node.getAttribute('id'))).toEqual([
    'a.wire',
    'a.copy',
    'a.denial',
    'o.Northern_20_Star',
  ]);
  expect(toldOf(graph.querySelectorAll('node')[1]!)).toMatchObject({
    'node-title': 'Cracks <in> "our" bridge & no word from City Hall',
    'node-outlet': 'Quill Echo',
    'node-published': '2027-06-07T07:30:00+01:00',
    'node-url': 'https://quillecho.example/cracks',
  });
});

it('has an edge from each article to where it has it from, with how and why', () => {
  const edges = [...graph.querySelectorAll('edge')];
  expect(edges.map((edge) => `${edge.getAttribute('source')} ${edge.getAttribute('target')}`)).toEqual([
    'a.copy a.wire',
    'a.denial a.wire',
    'a.denial o.Northern_20_Star',
  ]);
  expect(toldOf(edges[0]!)).toMatchObject({ 'edge-relation': 'copy', 'edge-share': '0.86', 'edge-direction': 'time' });
});

it('is built as the schema of GraphML has it', () => {
  const root = graph.documentElement;
  expect(root.getAttribute('xmlns')).toBe('http://graphml.graphdrawing.org/xmlns');
  expect([...root.children].map(({ localName }) => localName).join()).toMatch(/^(key,)+graph$/);
  expect(graph.querySelector('graph')!.getAttribute('edgedefault')).toBe('directed');
  const keys = new Map([...graph.querySelectorAll('key')].map((key) => [key.getAttribute('id'), key]));
  for (const key of keys.values()) expect(key.getAttribute('attr.type')).toMatch(/^(string|double)$/);
  for (const data of graph.querySelectorAll('data'))
    expect(keys.get(data.getAttribute('key'))?.getAttribute('for')).toBe(data.parentElement!.localName);
});

it('has ids that are name tokens, one for each article, whatever its id is', async () => {
  const ids = ['a b', 'a_20_b', 'ä/?&"<', 'a.b', '😀'];
  const odd = records.flatMap((record): readonly LibraryRecord[] =>
    record.kind === 'article' && record.value.id === 'wire'
      ? ids.map((id) => ({ ...record, value: { ...record.value, id } }))
      : [],
  );
  const nodes = [...(await graphOf(contentsOf(odd))).querySelectorAll('node')].map((node) => node.getAttribute('id')!);
  expect(new Set(nodes).size).toBe(ids.length);
  for (const id of nodes) expect(id).toMatch(/^[\w.-]+$/);
});
