import { RULES } from '../checks/all-rules.js';
import { rulesToJson, rulesToMarkdown, rulesToText } from '../formats/findings/rule-list.js';
import type { RULES_FORMATS } from './choices.js';
import { ReaderGone, standardOutput } from './sink.js';

/** `hearsay rules`: what `hearsay check` looks for. */
export async function rulesCommand(format: (typeof RULES_FORMATS)[number]): Promise<void> {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const words = {
    text: () => rulesToText(RULES, { color, width: process.stdout.columns ?? 100 }),
    json: () => rulesToJson(RULES),
    markdown: () => rulesToMarkdown(RULES),
  };
  await standardOutput(process.stdout)
    .write(words[format]())
    .catch((error) => {
      if (!(error instanceof ReaderGone)) throw error;
    });
}
