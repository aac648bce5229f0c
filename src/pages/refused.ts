/** Why bytes that are no text can't be read, and what to do about it, in a person's words. */
export function whyRefused(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 8));
  const has = (words: string, encoding: BufferEncoding) => Buffer.from(bytes).includes(Buffer.from(words, encoding));
  if (start.toString('latin1').startsWith('{\\rtf')) return 'it is RTF: save it as Word document (.docx) or text';
  // a compound file: Office before 2007, and what Office encrypts
  if (start.toString('hex') === 'd0cf11e0a1b11ae1') {
    if (has('EncryptedPackage', 'utf16le')) return 'it is encrypted: save a copy without password';
    if (has('WordDocument', 'utf16le')) return 'it is a Word document of the old kind (.doc): save it as .docx';
    return 'it is an Office file of the old kind, not a text: save it as .docx or text';
  }
  if (start.toString('latin1').startsWith('PK')) {
    const isOpenDocument = has('mimetypeapplication/vnd.oasis.opendocument.text', 'latin1');
    if (isOpenDocument) return 'it is an OpenDocument text (.odt): save it as .docx';
    return 'it is a ZIP archive and no Word document: unpack it and read what is in it';
  }
  return 'it is not text: HTML, Markdown, plain text, Word documents (.docx), PDF and JSONL (also gzipped) can be read';
}
