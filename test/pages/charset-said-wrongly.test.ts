import { expect, it } from 'vitest';
import { decodeBytes } from '../../src/pages/charset.js';

const words = 'Ménard said “no”, and Zoë “yes” — twice';

it.each(['base64', 'hex', 'utf-7', 'klingon'])('%s is no charset of a page', (name) => {
  const { text, warnings } = decodeBytes(Buffer.from('He said no.'), { contentType: `text/html; charset=${name}` });
  expect(text).toBe('He said no.');
  expect(warnings).toEqual([expect.stringContaining(name)]);
});

it('one wrong byte leaves the rest as it is', () => {
  const { text, warnings } = decodeBytes(Buffer.concat([Buffer.from(words), Buffer.of(0xe2, 0x80)]));
  expect(text).toBe(`${words}\uFFFD`);
  expect(warnings).toEqual([expect.stringContaining('not UTF-8')]);
});

it('latin text that begins as a byte order mark does is still latin', () => {
  const bytes = Buffer.of(0xef, 0x6c, 0x65, 0x20, 0xe9, 0x74, 0xe9);
  expect(decodeBytes(bytes, { contentType: 'text/plain; charset=latin1' })).toMatchObject({
    text: 'ïle été',
    warnings: [],
  });
});

it('a label means what browsers take it for', () => {
  const turkish = decodeBytes(Buffer.of(0xfe, 0x80), { contentType: 'text/plain; charset=iso-8859-9' });
  expect(turkish).toMatchObject({ text: 'ş€', charset: 'windows-1254' });
});
