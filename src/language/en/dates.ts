const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** The days of the week, as English news writes them. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/**
 * A day of a month, in the forms that the style books of AP (`Oct. 14`), Reuters (`October 14`) and the Guardian
 * (`14 October`) ask for, and the ISO form.
 */
export const DAY_OF_MONTH = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b)`,
);

/** Days that a reader can place only by knowing the day of publication. */
export const RELATIVE_DAY = new RegExp(
  `\\b(?:yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|(?:last |next |this |early |late )?${WEEKDAY})\\b`,
  'gi',
);

/** Before a weekday: it is a habit, any such day, or part of a name. */
export const NOT_A_DAY_BEFORE =
  /\b(?:every|each|most|some|any|many|other|alternate|a|an|one|ash|good|easter|black|palm|cyber|super|fat|shrove|maundy|holy|whit|bloody|sheffield|ruby|giving|mothering|freaky|blue|manic)\s+$/i;
/** After a weekday or `today`: a habit, a name, or not a day at all. */
export const NOT_A_DAY_AFTER =
  /^(?:s\b|(?: (?:to|through|and|or|until) |[,–-] ?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b| (?:mornings|afternoons|evenings|nights)\b|['’]s [a-z]+ (?:world|society)\b| (?:Times|Telegraph|Post|Mail|Herald|Independent|Express|Mirror|School|Club|Night Live|Review)\b)/;
