import { UnreadableLibrary } from './unreadable-library.js';

/** One element of a list at the top of a JSON object, or one field there that is no list (`index` is null). */
export interface Element {
  readonly key: string;
  readonly index: number | null;
  /** The line of the file that it begins on, from 1. */
  readonly line: number;
  readonly json: string;
}

const MARKS = /["\\{}[\],\n]/g;
const KEY_OF_LIST = /^\s*("(?:[^"\\]|\\.)*")\s*:\s*$/s;
const FIELD = /^\s*("(?:[^"\\]|\\.)*")\s*:(.*)$/s;
const AGAIN = 'Export the library again, or mend the file there.';

/**
 * The elements of each list at the top of a JSON object, in the order of the file, however it is laid out. Of the file
 * no more than one element is held. Elements are found by brackets, commas and quotation marks alone: what else is
 * wrong inside one, whoever parses it finds. Throws UnreadableLibrary if the text is no object, is cut off, or goes on
 * after its end.
 */
export async function* elementsOf(chunks: AsyncIterable<string>): AsyncGenerator<Element> {
  const scan = new Scan();
  for await (const chunk of chunks) yield* scan.take(chunk);
  scan.end();
}

class Scan {
  /** How many brackets are open. */
  private depth = 0;
  private inString = false;
  /** Where the next chunk goes on: at 1 if this one ended between a backslash and what it escapes. */
  private skip = 0;
  /** The list that we are in. */
  private list: string | null = null;
  private index = 0;
  /** What was read of the element or field so far. */
  private pending = '';
  private line = 1;
  private ended = false;

  *take(chunk: string): Generator<Element> {
    const marks = new RegExp(MARKS);
    marks.lastIndex = this.skip;
    this.skip = 0;
    let from = 0;
    for (let found = marks.exec(chunk); found; found = marks.exec(chunk)) {
      const { 0: mark, index: at } = found;
      if (mark === '\n') this.line++;
      else if (mark === '"') this.inString = !this.inString;
      else if (mark === '\\') {
        marks.lastIndex = at + 2;
        this.skip = Math.max(0, at + 2 - chunk.length);
      } else if (!this.inString) {
        if (this.depth <= 2) this.pending += chunk.slice(from, at);
        if (this.depth <= 2) from = at;
        if (!this.divides(mark)) continue;
        const element = this.finish();
        if (element) yield element;
        this.turn(mark);
        from = at + 1;
      }
    }
    this.pending += chunk.slice(from);
    if (this.depth === 0 && this.pending.replace('\uFEFF', '').trim() !== '') this.fail(this.outside());
  }

  end(): void {
    if (this.depth > 0) this.fail('the file ends before its last bracket: it was cut off');
    if (!this.ended) throw new UnreadableLibrary('The file is empty: there is no library in it.');
  }

  /** True if a mark outside a string ends an element or field, or begins a list or the whole; else brackets are told. */
  private divides(mark: string): boolean {
    const top = this.depth === 0 ? mark === '{' : this.depth === 1 && mark !== '{';
    const begins = mark === '[' && this.depth === 1 && KEY_OF_LIST.test(this.pending);
    if (this.depth === 0 && !top) this.fail(this.outside());
    if (mark === ']' && this.depth === 1) this.fail('there is a `]` too many');
    if (mark === '[' ? begins : top) return true;
    if (this.depth === 2 && this.list !== null && (mark === ',' || mark === ']')) return true;
    if (mark === '{' || mark === '[') this.depth++;
    else if (mark !== ',') this.depth--;
    return false;
  }

  /** The element or field that ends here, if there is one. */
  private finish(): Element | null {
    const json = this.pending.trim();
    const line = this.line - (json.match(/\n/g)?.length ?? 0);
    if (this.list !== null)
      return json === '' && this.index === 0 ? null : { key: this.list, index: this.index, line, json };
    const [, key, value] = FIELD.exec(this.pending) ?? [];
    if (this.depth !== 1 || json === '' || value?.trim() === '') return null;
    if (key === undefined || value === undefined) return this.fail(`there is no name before ${json.slice(0, 40)}`);
    return { key: JSON.parse(key), index: null, line, json: value };
  }

  /** Goes on after a mark that divides. */
  private turn(mark: string): void {
    if (mark === '{') {
      if (this.ended || this.pending.replace('\uFEFF', '').trim() !== '') this.fail(this.outside());
      this.depth = 1;
    } else if (mark === '[') {
      this.list = JSON.parse(KEY_OF_LIST.exec(this.pending)![1]!) as string;
      this.index = 0;
      this.depth = 2;
    } else if (mark === ']') {
      this.list = null;
      this.depth = 1;
    } else if (mark === '}') {
      this.depth = 0;
      this.ended = true;
    } else if (this.list !== null) this.index++;
    this.pending = '';
  }

  private outside = (): string =>
    this.ended ? 'the file goes on after its end' : 'the file does not begin with a `{`: it is no exported library';

  private fail(what: string): never {
    const where = this.list === null ? '' : ` (${this.list}[${this.index}])`;
    throw new UnreadableLibrary(`line ${this.line}${where}: ${what}. ${AGAIN}`);
  }
}
