import { createColors } from 'picocolors';
import type { TextOptions } from '../screen.js';
import { type Run, wrap } from '../wrap.js';
import type { RuleHelp } from './sarif.js';

/** A rule as it is listed: how grave it is by profile, and its options. */
export interface ListedRule extends RuleHelp {
  readonly severity: Readonly<Record<string, string>>;
  /** `off` for rules that are not for published articles. */
  readonly published?: string;
  readonly options: Readonly<Record<string, { readonly summary: string; readonly default: unknown }>>;
}

/** The rules for a person at a terminal. */
export function rulesToText(rules: readonly ListedRule[], { color, width }: TextOptions): string {
  const paint = createColors(color);
  const columns = Math.max(20, Math.min(100, width));
  const lines = (runs: readonly Run[]) => wrap(runs, columns - 2).map((line) => `  ${line}`);
  const one = ({ name, summary, standard, mend, severity, published, options }: ListedRule) =>
    [
      `${paint.bold(name)}  ${paint.dim(severities(severity, published))}`,
      ...lines([{ words: summary }]),
      ...lines([{ words: mend }]),
      ...lines([{ words: standard, paint: paint.dim }]),
      ...Object.entries(options).flatMap(([option, { summary: what, default: value }]) =>
        lines([{ words: `option ${option}`, paint: paint.cyan }, { words: `  ${what} (${JSON.stringify(value)})` }]),
      ),
    ].join('\n');
  return `${rules.map(one).join('\n\n')}\n`;
}

/** `warning`, or `info, error for ap`: the first profile's, and those that differ. */
function severities(severity: Readonly<Record<string, string>>, published?: string): string {
  const [[, first] = ['', ''], ...others] = Object.entries(severity);
  const different = [...new Set(others.map(([, level]) => level))]
    .filter((level) => level !== first)
    .map(
      (level) => `${level} for ${others.flatMap(([profile, its]) => (its === level ? [profile] : [])).join(' and ')}`,
    );
  const elsewhere = published === undefined ? [] : [`${published} in published articles`];
  return [first, ...different, ...elsewhere].join(', ');
}

/** The rules as JSON, with everything that a configuration can set. */
export const rulesToJson = (rules: readonly ListedRule[]): string =>
  `${JSON.stringify(
    rules.map(({ name, summary, standard, mend, severity, published, options }) => ({
      name,
      summary,
      standard,
      mend,
      severity,
      ...(published === undefined ? {} : { published }),
      options,
    })),
    null,
    2,
  )}\n`;

/** The rules as a table of Markdown, as the README has it. */
export const rulesToMarkdown = (rules: readonly ListedRule[]): string =>
  [
    '| rule | what it reports | severity | standard |',
    '|---|---|---|---|',
    ...rules.map(
      ({ name, summary, severity, published, standard }) =>
        `| \`${name}\` | ${summary} | ${severities(severity, published)} | ${standard} |`,
    ),
    '',
  ].join('\n');
