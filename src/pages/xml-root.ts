/** Comments, declarations, instructions to programs and a document type may stand before the first element. */
const BEFORE = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** The local name, in small letters, of the element that an XML document begins with; null if it begins with none. */
export function xmlRoot(start: string): string | null {
  let rest = start.replace(/^\uFEFF/, '').trimStart();
  for (let end = endOfProlog(rest); end > 0; end = endOfProlog(rest)) rest = rest.slice(end).trimStart();
  return /^<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(rest)?.[1]?.toLowerCase() ?? null;
}

function endOfProlog(rest: string): number {
  for (const [open, close] of BEFORE) {
    if (!rest.startsWith(open)) continue;
    const at = rest.indexOf(close, open.length);
    return at < 0 ? 0 : at + close.length;
  }
  if (!/^<!doctype\b/i.test(rest)) return 0;
  // an internal subset has tags of its own: the document type ends after its bracket
  const [subset, end] = [rest.indexOf('['), rest.indexOf('>')];
  if (subset < 0 || end < subset) return end + 1;
  const close = /\]\s*>/.exec(rest);
  return close ? close.index + close[0].length : 0;
}
