import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toIndexPage } from '../formats/index-page.js';
import type { Reading } from '../statements/reading.js';
import type { Format, Screen } from './formats.js';
import { fileSink, type Sink, Unwritable } from './sink.js';
import { UsageError } from './usage-error.js';

/** Where readings go, one by one. */
export interface Writer {
  write(reading: Reading): Promise<void>;
  end(): Promise<void>;
}

/**
 * All readings into one output.
 * @throws UsageError on writing a second article in a format that holds one
 */
export function streamWriter(sink: Sink, format: Format, screen: Screen, name: string): Writer {
  let written = 0;
  return {
    async write(reading) {
      if (written === 1 && !format.joins)
        throw new UsageError(`--format ${name} holds one article: give a folder for several, such as -o report/`);
      const head = written === 0 ? (format.header ?? '') : '';
      await sink.write(head + format.write(reading, screen));
      written++;
    },
    end: () => sink.close(),
  };
}

/** A file an article in a folder, which is made if it isn't there; for pages an `index.html` that lists them. */
export async function folderWriter(folder: string, format: Format, screen: Screen): Promise<Writer> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new Unwritable(folder, error);
  });
  const taken = new Set(['index']);
  const pages: {
    readonly href: string;
    readonly reading: Pick<Reading, 'id' | 'article' | 'sources' | 'statements'>;
  }[] = [];
  const put = async (name: string, words: string) => {
    const sink = await fileSink(join(folder, name));
    await sink.write(words);
    await sink.close();
  };
  return {
    async write(reading) {
      const name = fileName(reading.id, taken);
      await put(name + format.ending, (format.header ?? '') + format.write(reading, screen));
      // brat's tools look for the text beside the standoff
      if (format.ending === '.ann') await put(`${name}.txt`, reading.article.text);
      if (format.ending === '.html')
        pages.push({ href: `${encodeURIComponent(name)}.html`, reading: withoutText(reading) });
    },
    async end() {
      if (format.ending === '.html') await put('index.html', toIndexPage(pages));
    },
  };
}

/** What an index needs of a reading: a folder may hold many thousand. */
const withoutText = ({ id, article, sources, statements }: Reading) => ({
  id,
  article: { ...article, text: '' },
  sources,
  statements,
});

function fileName(id: string, taken: Set<string>): string {
  const base =
    id
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-.]+/, '')
      .slice(0, 120) || 'article';
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
