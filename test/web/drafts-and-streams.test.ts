import { expect, it } from 'vitest';
import { withQuery } from '../../src/web/address/query-string.js';
import { safeLink } from '../../src/web/address/to.js';
import { linesOf } from '../../src/web/client/lines.js';
import { toRead, typeOf } from '../../src/web/read/draft.js';

it('tells an address, a page and words apart', () => {
  expect(toRead(' https://quay.example/ferry ', '')).toEqual({ url: 'https://quay.example/ferry' });
  expect(toRead('<!DOCTYPE html><p>x</p>', 'T')).toEqual({ html: '<!DOCTYPE html><p>x</p>', title: 'T' });
  expect(toRead('See https://quay.example now', '')).toEqual({ text: 'See https://quay.example now' });
  expect(toRead('<3 the quay', '')).toEqual({ text: '<3 the quay' });
});

it('knows what a file is by its ending', () => {
  expect(typeOf('Quay.DOCX')).toContain('wordprocessingml');
  expect(typeOf('quay.png')).toBe(null);
  expect(typeOf('quay')).toBe(null);
});

it('puts lines together that come in pieces, in the middle of letters too', async () => {
  const bytes = new TextEncoder().encode('{"a":"é"}\n\n{"b":"😀"}\n{"c":1}');
  async function* pieces(size: number) {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  }
  for (const size of [1, 3, 100]) {
    const lines: string[] = [];
    for await (const line of linesOf(pieces(size))) lines.push(line);
    expect(lines).toEqual(['{"a":"é"}', '{"b":"😀"}', '{"c":1}']);
  }
});

it('follows only addresses of the web', () => {
  expect(safeLink('https://quay.example/a')).toBe('https://quay.example/a');
  for (const bad of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    '/story/1',
    null,
  ])
    expect(safeLink(bad)).toBe(null);
});

it('writes only what is told into an address', () => {
  expect(withQuery('/x', { a: null, b: '', c: undefined })).toBe('/x');
  expect(withQuery('/x', { q: 'a & b', n: 2 })).toBe('/x?q=a+%26+b&n=2');
});
