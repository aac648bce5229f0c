import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph with a style; `inner` may be words or runs. */
export const p = (inner: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner.startsWith('<w:') ? inner : r(inner)}</w:p>`;

/** A run of words. */
export const r = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A Word document with these paragraphs as its body; `core` are the elements of its core properties. */
export async function wordDocument(
  paragraphs: readonly string[],
  { core = '', parts = {} }: { readonly core?: string; readonly parts?: Readonly<Record<string, string>> } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const main = (name: string) => `${OFFICE}.wordprocessingml.${name}+xml`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main('document.main')}"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'footnotes', 'comments'].map((name, i) => `<Relationship Id="rId${i}" Type="${RELS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
  );
  zip.file(
    'word/styles.xml',
    `<w:styles ${W}>${['Title', 'heading 1', 'heading 2'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Heading')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
  );
  zip.file(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`,
  );
  zip.file('word/document.xml', `<w:document ${W}><w:body>${paragraphs.join('')}</w:body></w:document>`);
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml.replace('XMLNS', W));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
