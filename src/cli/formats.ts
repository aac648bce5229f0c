import { toAnnotations } from '../formats/annotations.js';
import { toBrat } from '../formats/brat.js';
import { csvHeader, toCsv } from '../formats/csv.js';
import { toHtml } from '../formats/html.js';
import { toJson } from '../formats/json.js';
import { toText } from '../formats/text.js';
import type { Reading } from '../statements/reading.js';

/** How a format is printed: `header` once, then `write` an article. */
export interface Format {
  readonly ending: string;
  readonly header?: string;
  /** True if one output can hold several articles. */
  readonly joins: boolean;
  write(reading: Reading, screen: Screen): string;
}

export interface Screen {
  readonly color: boolean;
  readonly width: number;
}

export const FORMATS = {
  text: { ending: '.txt', joins: true, write: (reading, screen) => `${toText(reading, screen)}\n` },
  json: { ending: '.json', joins: true, write: (reading) => `${toJson(reading)}\n` },
  html: { ending: '.html', joins: false, write: toHtml },
  csv: { ending: '.csv', joins: true, header: csvHeader(), write: toCsv },
  brat: { ending: '.ann', joins: false, write: toBrat },
  annotations: { ending: '.jsonld', joins: false, write: (reading) => `${toAnnotations(reading)}\n` },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** The format that a file's ending asks for, or null. */
export function formatOfEnding(path: string): FormatName | null {
  const names = Object.keys(FORMATS) as FormatName[];
  if (/\.(jsonl|ndjson)$/i.test(path)) return 'json';
  return names.find((name) => path.toLowerCase().endsWith(FORMATS[name].ending)) ?? null;
}
