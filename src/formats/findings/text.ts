import { createColors } from 'picocolors';
import type { Severity } from '../../statements/finding.js';
import { printable } from '../../text/printable.js';
import type { TextOptions } from '../screen.js';
import { counted } from '../summary.js';
import { type Run, wrap } from '../wrap.js';
import type { CheckedDraft, PlacedFinding } from './checked-draft.js';

const NARROWEST = 20;
const WIDEST = 100;
const STEP = 2;
/** Longer words are shown by their beginning. */
const LONGEST_WORDS = 120;

/**
 * One draft's findings for a person at a terminal, in the order of the text: where, the words, what is wrong, what would
 * mend it, and the rule. Empty for a draft in which there is nothing to say.
 */
export function findingsToText({ file, findings, mended }: CheckedDraft, { color, width }: TextOptions): string {
  if (findings.length === 0 && (mended ?? []).length === 0) return '';
  const paint = createColors(color);
  const columns = Math.max(NARROWEST, Math.min(WIDEST, width));
  const lines = (runs: readonly Run[], indent = 0) =>
    wrap(runs, columns - indent).map((line) => ' '.repeat(indent) + line);
  const painted: Record<Severity, (words: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
  };
  const one = (finding: PlacedFinding, label: Run) => [
    ...lines(
      [
        { words: `${finding.start.line}:${finding.start.column}`, paint: paint.dim },
        { words: '  ' },
        label,
        { words: `  ${finding.rule}`, paint: paint.bold },
        { words: `  paragraph ${finding.paragraph}`, paint: paint.dim },
      ],
      STEP,
    ),
    ...lines([{ words: shown(finding.words), paint: paint.cyan }], 2 * STEP),
    ...lines([{ words: printable(finding.message) }], 2 * STEP),
    ...lines(
      [
        { words: finding.mend, paint: paint.dim },
        { words: `  (${finding.standard})`, paint: paint.dim },
      ],
      2 * STEP,
    ),
  ];
  const reported = findings.map((finding) =>
    one(finding, {
      words: finding.since === 'new' ? `new ${finding.severity}` : finding.severity,
      paint: painted[finding.severity],
    }),
  );
  const gone = (mended ?? []).flatMap(({ rule, words }) =>
    lines(
      [{ words: 'mended', paint: paint.green }, { words: `  ${rule}  ` }, { words: shown(words), paint: paint.cyan }],
      STEP,
    ),
  );
  const head = lines([{ words: printable(file), paint: (words) => paint.underline(words) }]);
  const blocks = [...reported, ...(gone.length > 0 ? [gone] : [])].map((block) => block.join('\n'));
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n\n`;
}

/** The last line: how many findings of each severity in how many drafts. */
export function findingsSummary(drafts: readonly CheckedDraft[]): string {
  const all = drafts.flatMap(({ findings }) => findings);
  const compared = drafts.some(({ mended }) => mended !== undefined);
  const of = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const parts = [
    of('error') > 0 && counted(of('error'), 'error'),
    of('warning') > 0 && counted(of('warning'), 'warning'),
    of('info') > 0 && `${of('info')} for information`,
  ].filter(Boolean);
  const since = compared
    ? ` · ${all.filter((finding) => finding.since === 'new').length} new, ${all.filter((finding) => finding.since === 'still').length} still there, ${drafts.flatMap(({ mended = [] }) => mended).length} mended`
    : '';
  const found = parts.length === 0 ? 'No findings' : parts.join(', ');
  return `${found} in ${counted(drafts.length, 'draft')}${since}\n`;
}

function shown(words: string): string {
  const line = printable(words).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS).replace(/\s+\S*$/, '')} …`;
}
