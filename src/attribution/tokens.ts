/** An article cut into word pieces. Offsets are UTF-16 units into the text, half-open. */
export interface Tokens {
  readonly length: number;
  /** Vocabulary id of each token. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Capitals and gap of each token: see `features.ts`. */
  readonly features: Uint8Array;
}

/** A token array that grows: texts may have millions of tokens. */
export class TokenBuffer {
  private ids = new Int32Array(1024);
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  length = 0;

  push(id: number, start: number, end: number): void {
    if (this.length === this.ids.length) {
      this.ids = grown(this.ids);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.ids[this.length] = id;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  done(): Omit<Tokens, 'features'> {
    const { length } = this;
    return {
      length,
      ids: this.ids.slice(0, length),
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
    };
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
