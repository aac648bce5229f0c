import { RULES } from '../checks/all-rules.js';
import { check, wrongComments } from '../checks/check.js';
import { type Settings, settingsFrom } from '../checks/settings.js';
import type { Reading } from '../statements/reading.js';

/** A reading with its findings: what the sourcing rules object to under these settings. */
export const checked = (reading: Reading, settings: Settings): Reading => ({
  ...reading,
  findings: check(reading, RULES, settings, reading.article.comments),
});

/** The severities of the house profile, which a reading is checked by where nothing else is asked. */
const HOUSE = settingsFrom({}, RULES);
export const checkedByHouse = (reading: Reading): Reading => checked(reading, HOUSE);

/** What is wrong with the comments that switch rules off, in words for the person who wrote them. */
export const commentProblems = (reading: Reading): readonly string[] =>
  wrongComments(reading.article.text, RULES, reading.article.comments);
