// Readings that are made up from real ones, as many as wanted, the same for the same seed. Words are swapped for others
// of their length that are about as common, the same one for the same one all through an article, and digits for digits:
// every offset stays right, words are as common as in real news, and no two articles of one model share a passage. A copy
// is an earlier article with its title and a word here and there changed, under another outlet's name, hours later.
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const YEARS = 10;
/** Of an outlet's name: a publisher each. */
const PLACES = 'Harbour Quayside Tarn Fellgate Mosswick Brackley Orrin Saltby Dunmere Pellow Ashgrove Kirkhaven'.split(
  ' ',
);
const PAPERS = 'Courier Herald Gazette Tribune Mercury Argus Echo Sentinel Chronicle Clarion Beacon Standard'.split(
  ' ',
);
/** So many of the commonest words of the language stay as they are. */
const COMMONEST = 200;
/** The share of all other words that are swapped, and of those that are changed in a copy. */
const [SWAPPED, CHANGED] = [0.85, 0.06];
const WORD = /\p{L}+/gu;
const FIELDS = new Set(['text', 'title', 'name', 'description', 'affiliation']);

/** @param models real readings */
export function madeUp(models, random) {
  const { kinds, common } = vocabularyOf(models);
  const any = (list) => list[Math.floor(random() * list.length)];
  const other = (word) => any(kinds.get(kindOf(word)) ?? [word]);

  function swapping(share) {
    const swaps = new Map();
    const swapped = (word) => {
      if (word.length < 3 || common.has(word.toLowerCase())) return word;
      if (!swaps.has(word)) swaps.set(word, random() < share ? other(word) : word);
      return swaps.get(word);
    };
    const digits = new Map();
    const digit = (all) => {
      if (!digits.has(all))
        digits.set(
          all,
          all.replace(/\d/g, () => 1 + Math.floor(9 * random())),
        );
      return share === SWAPPED ? digits.get(all) : all;
    };
    return (words) => words.replace(WORD, swapped).replace(/\d+/g, digit);
  }

  function placed(reading, n, at) {
    const name = any(PLACES);
    const kind = any(PAPERS);
    const outlet = `${name} ${kind}`;
    const published = new Date(at).toISOString();
    const url = `https://${name}${kind}.example/${n}`.toLowerCase();
    return { ...reading, article: { ...reading.article, url, outlet, byline: [], agency: null, published } };
  }

  return {
    fresh: (n) =>
      placed(walked(any(models), swapping(SWAPPED)), n, FIRST_DAY + Math.floor(random() * YEARS * 365 * DAY)),
    copy: (of, n) => {
      const changed = walked(of, swapping(CHANGED));
      return placed(changed, n, Date.parse(of.article.published) + (1 + 20 * random()) * (DAY / 24));
    },
  };
}

/** The same reading with its words changed. */
function walked(value, change, key = '') {
  if (typeof value === 'string') return FIELDS.has(key) ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => walked(one, change, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, its]) => [name, walked(its, change, name)]));
}

const kindOf = (word) =>
  `${word.length}${word[0] === word[0].toLowerCase() ? 'a' : word.slice(1) === word.slice(1).toLowerCase() ? 'Aa' : 'A'}`;

/** The words of the models by length and case, each as often as it stands there; and the commonest of them. */
function vocabularyOf(models) {
  const words = models.flatMap(({ article }) => article.text.match(WORD) ?? []);
  const counts = new Map();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const common = new Set(byCount.slice(0, COMMONEST));
  const kinds = new Map();
  for (const word of words) {
    if (common.has(word.toLowerCase())) continue;
    const kind = kindOf(word);
    if (!kinds.has(kind)) kinds.set(kind, []);
    kinds.get(kind).push(word);
  }
  return { kinds, common };
}
