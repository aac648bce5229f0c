/** Personal, possessive and relative pronouns that stand for a source: whom they can stand for. A closed class. */
export interface Pronoun {
  readonly number: 'one' | 'many' | 'either';
  /** Whom it fits: a man, a woman, the writer or speaker, the reader, a thing or body, or anybody. */
  readonly fits: 'man' | 'woman' | 'speaker' | 'reader' | 'thing' | 'anybody';
}

const row = (words: string, number: Pronoun['number'], fits: Pronoun['fits']) =>
  words.split(' ').map((word): [string, Pronoun] => [word, { number, fits }]);

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...row('he his him himself', 'one', 'man'),
  ...row('she her hers herself', 'one', 'woman'),
  ...row('it its itself', 'one', 'thing'),
  ...row('they their them themselves theirs', 'many', 'anybody'),
  ...row('i my me myself mine', 'one', 'speaker'),
  ...row('we our us ourselves ours', 'many', 'speaker'),
  ...row('you your yours yourself', 'either', 'reader'),
  ...row('who whom whose', 'either', 'anybody'),
  ...row('that which', 'either', 'thing'),
]);
export const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'that', 'which']);
export const POSSESSIVE: ReadonlySet<string> = new Set('his her its their my our your whose one’s'.split(' '));
