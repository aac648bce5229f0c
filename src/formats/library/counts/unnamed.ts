import type { Standing } from '../../footing.js';
import { type By, byGroup, type Group, groupColumns, groupKey } from './by.js';
import { type CountTable, countTable, ratio } from './count-table.js';
import type { Spoken } from './spoken.js';

interface Rest extends Group {
  statements: number;
  words: number;
  unnamedWords: number;
  readonly standings: Record<Standing, number>;
  articles: number;
  withUnnamed: number;
  /** The articles counted last: those of one follow on each other. */
  article: string | null;
  unnamedArticle: string | null;
}

/**
 * How much rests on sources without a name: statements and words, and the articles that have any such statement. Apart
 * from them stand those whose words lead to nobody that the program can tell, and those that give no source at all.
 */
export async function unnamedTable(rows: AsyncIterable<Spoken>, by: By): Promise<CountTable> {
  const groups = new Map<string, Rest>();
  for await (const row of rows) {
    const key = groupKey(row, by);
    if (key === null) continue;
    const rest = groups.get(key) ?? nothingOf(row);
    groups.set(key, rest);
    count(rest, row);
  }
  return countTable([...groups.values()].sort(byGroup(by)), [
    ...groupColumns(by),
    ['statements', 'whole', ({ statements }) => statements],
    ['unnamed', 'whole', ({ standings }) => standings.unnamed],
    ['share_unnamed', 'share', ({ standings, statements }) => ratio(standings.unnamed, statements)],
    ['cannot_tell', 'whole', ({ standings }) => standings.untold],
    ['no_source', 'whole', ({ standings }) => standings.nobody],
    ['words', 'whole', ({ words }) => words],
    ['words_unnamed', 'whole', ({ unnamedWords }) => unnamedWords],
    ['share_of_words_unnamed', 'share', ({ unnamedWords, words }) => ratio(unnamedWords, words)],
    ['articles', 'whole', ({ articles }) => articles],
    ['articles_with_unnamed', 'whole', ({ withUnnamed }) => withUnnamed],
  ]);
}

const nothingOf = ({ outlet, month, party }: Spoken): Rest => ({
  ...{ outlet, month, party },
  ...{ statements: 0, words: 0, unnamedWords: 0, articles: 0, withUnnamed: 0, article: null, unnamedArticle: null },
  standings: { named: 0, unnamed: 0, untold: 0, nobody: 0 },
});

function count(rest: Rest, { article, standing, words }: Spoken): void {
  rest.statements++;
  rest.words += words;
  rest.standings[standing]++;
  if (rest.article !== article) rest.articles++;
  rest.article = article;
  if (standing !== 'unnamed') return;
  rest.unnamedWords += words;
  if (rest.unnamedArticle !== article) rest.withUnnamed++;
  rest.unnamedArticle = article;
}
