import { expect, it } from 'vitest';
import { articleFromRow } from '../../src/pages/jsonl.js';
import { articleFromText } from '../../src/pages/plain-text.js';
import { LEDE, paragraphs, read } from './page.js';

const german =
  'Der Minister sagte, die Regierung werde ihre Pläne vor dem Sommer nicht ändern, wie auch immer das Gericht entscheide.';
const warning = ['language: de, only English is read'];

it('an article that is not in English says so, however it came', () => {
  expect(articleFromText(german, { id: 'x' }).warnings).toEqual(warning);
  expect(articleFromRow({ text: german }).warnings).toEqual(warning);
  expect(read(paragraphs(german)).warnings).toEqual(warning);
});

it('one in English does not', () => {
  expect(articleFromText(LEDE, { id: 'x' }).warnings).toEqual([]);
});

it('text from right to left keeps its letters and loses only the invisible marks', () => {
  const arabic = 'قال الوزير إن الحكومة لن تغير خططها قبل الصيف مهما كان قرار المحكمة، وأضاف أن المشاورات مستمرة.';
  expect(read(`<p>\u200F${arabic}\u200E</p>`).text).toBe(arabic);
  expect(articleFromText(`\u200F${arabic}`, { id: 'x' }).text).toBe(`\u200F${arabic}`);
});
