import type { Material, ReadOptions } from './material.js';
import { type Outcome, readOne } from './read-one.js';

/** What a worker thread runs: one article from bytes to reading. */
export default ({ material, options }: { material: Material; options: ReadOptions }): Promise<Outcome> =>
  readOne(material, options);
