import { z } from 'zod';
import { SourceKind } from '../api/contract/reading.js';
import { footingOf, labelOf, standingOf } from '../formats/footing.js';
import { counted, summary } from '../formats/summary.js';
import type { Reading } from '../statements/reading.js';
import { cut } from '../text/span.js';
import { Citation, citationOf, citationText } from './citation.js';
import { CitedStatement, citedStatement, statementInArticle } from './cited-statement.js';
import { cutOf, type Portion, portion } from './portion.js';
import { shortened } from './shortened.js';
import type { Answer } from './tool.js';

const ToldSource = z.object({
  id: z.string(),
  label: z.string(),
  kind: SourceKind,
  standing: CitedStatement.shape.standing,
  footing: z.array(z.string()).readonly(),
  statements: z.int(),
});

const ToldFinding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  start: z.int(),
  end: z.int(),
  words: z.string().describe('The words that it is about.'),
  message: z.string(),
  mend: z.string().describe('What would mend it.'),
  standard: z.string().describe('The newsroom standard that it rests on.'),
});

/** One article that was read, with a part of its statements. */
export const ToldReading = z.object({
  article: Citation.extend({
    byline: z.array(z.string()).readonly(),
    language: z.string().nullable(),
    agency: z.string().nullable().describe('The agency whose report it carries, if it says so.'),
    length: z.int().describe('Of its text, in UTF-16 units.'),
    warnings: z.array(z.string()).readonly(),
  }),
  sources: z.array(ToldSource).readonly().describe('Who the statements are credited to; at most 60.'),
  total: z.int().describe('How many statements it has.'),
  cut: z.string().nullable().describe('What is not shown, and how to have it; null where all is shown.'),
  statements: z.array(CitedStatement).readonly().describe('In the order of the text.'),
  findings: z.array(ToldFinding).readonly().describe('At most 40.'),
});

type ToldReading = z.infer<typeof ToldReading>;

const MOST_SOURCES = 60;
const MOST_FINDINGS = 40;
const MOST_NAMES = 20;
const LONGEST = 300;

/** A reading to be told: who says what, and what its sourcing lacks. */
export function toldReading(reading: Reading, part: Portion): Answer<ToldReading> {
  const { article, sources, statements, findings } = reading;
  const shown = portion(statements, part).map((statement) => citedStatement({ id: null, reading }, statement));
  const short = (words: string) => shortened(words, LONGEST);
  const structured: ToldReading = {
    article: {
      ...citationOf({ ...article, id: null }),
      byline: article.byline.slice(0, MOST_NAMES).map(short),
      ...{ language: article.language, agency: article.agency, length: article.text.length },
      warnings: article.warnings.slice(0, MOST_NAMES).map(short),
    },
    sources: sources.slice(0, MOST_SOURCES).map((source) => ({
      id: source.id,
      label: short(labelOf(source)),
      kind: source.kind,
      standing: standingOf(source),
      footing: footingOf(source, sources.find(({ id }) => id === source.partOf) ?? null).map(short),
      statements: statements.filter((statement) => statement.source === source.id).length,
    })),
    total: statements.length,
    cut: cutOf(part, shown.length, statements.length, 'statements'),
    statements: shown,
    findings: findings.slice(0, MOST_FINDINGS).map(({ span, ...finding }) => ({
      ...{ start: span[0], end: span[1], words: short(cut(article.text, span)) },
      ...{ rule: finding.rule, severity: finding.severity, message: finding.message },
      ...{ mend: finding.mend, standard: finding.standard },
    })),
  };
  return { structured, text: textOf(structured, reading) };
}

function textOf({ article, sources, statements, findings, cut: part }: ToldReading, reading: Reading): string {
  const unshown = reading.findings.length - findings.length;
  return [
    [citationText(article), ...article.warnings, `${summary(reading.statements)}.`.replace('..', '.')].join('\n'),
    ...statements.map(statementInArticle),
    ...(part === null ? [] : [part]),
    ...(sources.length === 0 ? [] : [['Sources:', ...sources.map(sourceLine)].join('\n')]),
    findings.length === 0 ? 'No findings.' : ['Findings:', ...findings.map(findingLine)].join('\n'),
    ...(unshown > 0 ? [`Cut: ${counted(unshown, 'finding')} more.`] : []),
  ].join('\n\n');
}

const sourceLine = ({ label, footing, statements }: ToldReading['sources'][number]): string =>
  [`${label}: ${counted(statements, 'statement')}`, ...footing].join(' · ');

const findingLine = ({ rule, severity, start, end, words, message, mend, standard }: ToldReading['findings'][number]) =>
  `${severity} ${rule} at ${start}–${end}, “${words}”: ${message} ${mend} (${standard})`;
