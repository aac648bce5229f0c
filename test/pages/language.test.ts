import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/pages/language.js';

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The minister said that the government would not change its plans before the summer, whatever the court decides.',
    ],
    [
      'fr',
      'Le ministre a déclaré que le gouvernement ne changerait pas ses plans avant l’été, quelle que soit la décision du tribunal.',
    ],
    [
      'de',
      'Der Minister sagte, die Regierung werde ihre Pläne vor dem Sommer nicht ändern, wie auch immer das Gericht entscheide.',
    ],
    [
      'es',
      'El ministro dijo que el gobierno no cambiaría sus planes antes del verano, decida lo que decida el tribunal supremo.',
    ],
    [
      'ar',
      'قال الوزير إن الحكومة لن تغير خططها قبل الصيف مهما كان قرار المحكمة، وأضاف أن المشاورات مستمرة مع جميع الأطراف',
    ],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('of a few words is what the page says, or unknown', () => {
    expect(languageOf('No comment.')).toBeNull();
    expect(languageOf('No comment.', 'en-GB')).toBe('en');
  });

  it('is what the words are, not what the page says', () => {
    expect(
      languageOf(
        'Der Minister sagte, die Regierung werde ihre Pläne vor dem Sommer nicht ändern, wie auch immer.'.repeat(2),
        'en',
      ),
    ).toBe('de');
  });
});
