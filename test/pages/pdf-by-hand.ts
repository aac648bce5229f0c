/** Words at a place of a page, in points from its lower left corner. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/**
 * A PDF with these words on its pages (612 by 792 points) in this order, set in Helvetica; `trailer` may add to its
 * trailer, `info` to what it says of itself. `turned` pages lie on their side and say so: their places are those that
 * a reader sees.
 */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  { trailer = '', info = '', turned = false }: Readonly<{ trailer?: string; info?: string; turned?: boolean }> = {},
): Uint8Array {
  const written = pages.map((placed) =>
    placed
      .map(({ x, y, words, size = 10, bold = false }) => {
        const escaped = Buffer.from(words.replace(/[\\()]/g, '\\$&'), 'latin1').toString('latin1');
        const place = turned ? `0 1 -1 0 ${612 - y} ${x} Tm` : `1 0 0 1 ${x} ${y} Tm`;
        return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${place} (${escaped}) Tj ET`;
      })
      .join('\n'),
  );
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 612 792] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...written.flatMap((content, i) => [
      `<< /Type /Page ${turned ? '/Rotate 90' : ''} /Parent 2 0 R /Resources << /Font << /F1 3 0 R /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< ${info} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines one below the other from a place on. */
export const column = (x: number, y: number, lines: readonly string[], size = 10): readonly Placed[] =>
  lines.map((words, i) => ({ x, y: y - i * size * 1.2, words, size }));
