import { compare } from '../checks/compare.js';
import { paragraphsOf } from '../checks/paragraphs.js';
import type { CheckedDraft, PlacedFinding } from '../formats/findings/checked-draft.js';
import { fileSpan, lineAndColumn } from '../pages/place-in-file.js';
import type { Finding } from '../statements/finding.js';
import type { Reading } from '../statements/reading.js';
import { indexAt } from '../text/sentences.js';
import { cut, type Span } from '../text/span.js';

/**
 * A checked reading's findings where they stand in its file.
 * @param old an earlier draft, checked: each finding then tells whether that had it too
 */
export function checkedDraft(file: string, reading: Reading, old?: Reading): CheckedDraft {
  if (old === undefined) return { file, findings: placed(reading, reading.findings) };
  const { added, mended } = compare(
    { text: old.article.text, findings: old.findings },
    { text: reading.article.text, findings: reading.findings },
  );
  return {
    file,
    findings: placed(reading, reading.findings).map((finding, i) => ({
      ...finding,
      since: added.includes(reading.findings[i]!) ? 'new' : 'still',
    })),
    mended: placed(old, mended),
  };
}

/** The first and the last place of a span in the file: behind its last character, not before what follows it. */
function inFile(article: Reading['article'], span: Span): Pick<PlacedFinding, 'start' | 'end'> {
  const [from, to] = fileSpan(article, span);
  const last = lineAndColumn(article, Math.max(span[0], span[1] - 1));
  return {
    start: { offset: from, ...lineAndColumn(article, span[0]) },
    end: { offset: to, line: last.line, column: last.column + (span[1] > span[0] ? 1 : 0) },
  };
}

function placed({ article }: Reading, findings: readonly Finding[]): readonly PlacedFinding[] {
  if (findings.length === 0) return [];
  const paragraphs = paragraphsOf(article.text).map(({ span }) => span);
  return findings.map((finding) => ({
    ...finding,
    ...inFile(article, finding.span),
    paragraph: indexAt(paragraphs, finding.span[0]) + 1,
    words: cut(article.text, finding.span),
  }));
}
