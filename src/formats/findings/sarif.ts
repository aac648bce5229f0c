import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../statements/finding.js';
import type { CheckedDraft, PlacedFinding } from './checked-draft.js';

/** What a rule is, for who reads a finding of it. */
export interface RuleHelp {
  readonly name: string;
  readonly summary: string;
  readonly standard: string;
  readonly mend: string;
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The findings of all drafts as one SARIF 2.1.0 log, as editors and code hosts show it. Columns are in UTF-16 units;
 * a finding that an earlier draft had is `unchanged`, what is mended is `absent`.
 */
export function toSarif(drafts: readonly CheckedDraft[], rules: readonly RuleHelp[], version: string): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hearsay', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: drafts.flatMap(({ file, findings, mended = [] }) => [
          ...findings.map((finding) => result(file, finding, rules, finding.since)),
          ...mended.map((finding) => result(file, finding, rules, 'mended')),
        ]),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const descriptor = ({ name, summary, standard, mend }: RuleHelp): ReportingDescriptor => ({
  id: name,
  shortDescription: { text: summary },
  fullDescription: { text: `${summary} Standard: ${standard}.` },
  help: { text: mend, markdown: `${mend}\n\n*${standard}*` },
});

const STATE = { new: 'new', still: 'unchanged', mended: 'absent' } as const;

function result(
  file: string,
  finding: PlacedFinding,
  rules: readonly RuleHelp[],
  since: keyof typeof STATE | undefined,
): Result {
  const { start, end, words } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ name }) => name === finding.rule),
    level: LEVEL[finding.severity],
    message: { text: `${finding.message} ${finding.mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            charOffset: start.offset,
            charLength: end.offset - start.offset,
            snippet: { text: words },
          },
        },
      },
    ],
    ...(since ? { baselineState: STATE[since] } : {}),
  };
}

/** A path as a relative reference, an address as it is. */
const toUri = (file: string): string =>
  /^[a-z][a-z+.-]+:\/\//i.test(file)
    ? file
    : encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
