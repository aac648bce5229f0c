import type { Readable } from 'node:stream';
import JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import { UnreadableInput } from './article.js';
import { isoDateOf } from './dates.js';
import { oneLine } from './normalise.js';

/** What a Word document says of itself (its core properties), and nothing of its text. */
export interface CoreProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly modified: string | null;
}

/** More XML is in no draft: a small archive may unpack to any size, and each byte of it takes 200 when it is parsed. */
const MOST_XML = 10_000_000;
const DAMAGED = 'the Word document is damaged: open it in a word processor and save it again';

/**
 * The core properties of a Word document, once it is known to be one and to unpack to no more than a limit. Pictures
 * are not unpacked.
 * @throws UnreadableInput if it is damaged, no Word document, or unpacks to too much
 */
export async function openPackage(bytes: Uint8Array): Promise<CoreProperties> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new UnreadableInput(DAMAGED);
  });
  const parts = Object.values(zip.files).filter(({ name }) => /\.(xml|rels)$/i.test(name));
  if (!parts.some(({ name }) => /^word\/document\d*\.xml$/i.test(name)))
    throw new UnreadableInput('it is a ZIP archive without the text of a Word document in it (word/document.xml)');
  let size = 0;
  for (const part of parts) {
    size += await unpackedSize(part, MOST_XML - size);
    if (size > MOST_XML)
      throw new UnreadableInput(`it unpacks to more than ${MOST_XML / 1e6} MB of text: no draft does`);
  }
  return coreProperties((await zip.file('docProps/core.xml')?.async('string')) ?? '');
}

/** How many bytes a part unpacks to, counted as it does: what the archive says may be a lie. Stops above a limit. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = part.nodeStream() as Readable;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return;
      stream.pause();
      resolve(size);
    });
    stream.on('end', () => resolve(size));
    stream.on('error', () => reject(new UnreadableInput(DAMAGED)));
  });
}

function coreProperties(xml: string): CoreProperties {
  const dom = new DOMParser().parseFromString(xml || '<none/>', 'text/xml');
  const value = (name: string) => oneLine(dom.getElementsByTagName(name)[0]?.textContent);
  return {
    title: value('dc:title'),
    author: value('dc:creator'),
    modified: isoDateOf(value('dcterms:modified') ?? value('dcterms:created')),
  };
}
