import { RULES } from '../checks/all-rules.js';
import { check, wrongComments } from '../checks/check.js';
import type { Settings } from '../checks/settings.js';
import type { Reading } from '../statements/reading.js';

/** A reading with its findings: what the sourcing rules object to under these settings. */
export const checked = (reading: Reading, settings: Settings): Reading => ({
  ...reading,
  findings: check(reading, RULES, settings, reading.article.comments),
});

/** What is wrong with the comments that switch rules off, in words for the person who wrote them. */
export const commentProblems = (reading: Reading): readonly string[] =>
  wrongComments(reading.article.text, RULES, reading.article.comments);
