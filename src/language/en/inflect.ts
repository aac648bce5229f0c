const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  find: 'found',
  write: 'wrote written',
  show: 'showed shown',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  see: 'saw seen',
  hear: 'heard',
  understand: 'understood',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  seek: 'sought',
  read: 'read',
  forbid: 'forbade forbidden',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  sing: 'sang sung',
  bet: 'bet',
  beg: 'begged',
  plan: 'planned',
  ban: 'banned',
  bar: 'barred',
  admit: 'admitted',
  permit: 'permitted',
  commit: 'committed',
  rebut: 'rebutted',
  refer: 'referred',
  uphold: 'upheld',
  overrule: 'overruled',
  quip: 'quipped',
  brag: 'bragged',
  slam: 'slammed',
  rip: 'ripped',
  chat: 'chatted',
  broadcast: 'broadcast',
  undertake: 'undertook undertaken',
  teach: 'taught',
  hit: 'hit',
  lie: 'lied lying',
  prefer: 'preferred',
  outlaw: 'outlawed',
  veto: 'vetoed',
  dub: 'dubbed',
  pan: 'panned',
  mislead: 'misled',
  withhold: 'withheld',
  label: 'labeled labelled labeling labelling',
  signal: 'signaled signalled',
};
const DOUBLED =
  /^(?:beg|plan|ban|bar|admit|permit|commit|rebut|refer|quip|brag|slam|rip|prefer|dub|pan|bet|hit|forbid)$/;

/** The forms of an English verb: base, third person, past, participle, -ing. */
export function inflected(verb: string): readonly string[] {
  const e = verb.endsWith('e');
  const y = /[^aeiou]y$/.test(verb);
  const stem = DOUBLED.test(verb) ? verb + verb.at(-1) : e ? verb.slice(0, -1) : verb;
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : y ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  const past = IRREGULAR[verb]?.split(' ') ?? [y ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  return [verb, third, ...past, `${/ee$/.test(verb) ? verb : stem}ing`];
}
