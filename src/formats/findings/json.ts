import type { CheckedDraft, PlacedFinding } from './checked-draft.js';

/** The findings of all drafts as one JSON array, a finding a line. Offsets are UTF-16 units into the file's text. */
export function findingsToJson(drafts: readonly CheckedDraft[]): string {
  const rows = drafts.flatMap(({ file, findings, mended = [] }) => [
    ...findings.map((finding) => row(file, finding, finding.since)),
    ...mended.map((finding) => row(file, finding, 'mended')),
  ]);
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}

const row = (file: string, finding: PlacedFinding, since: 'new' | 'still' | 'mended' | undefined) => ({
  file,
  rule: finding.rule,
  severity: finding.severity,
  start: finding.start.offset,
  end: finding.end.offset,
  line: finding.start.line,
  column: finding.start.column,
  paragraph: finding.paragraph,
  words: finding.words,
  message: finding.message,
  standard: finding.standard,
  mend: finding.mend,
  ...(since ? { since } : {}),
});
