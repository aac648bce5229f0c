import type { Rule } from './rule.js';
import { bareSource } from './rules/bare-source.js';
import { boilerplateReason } from './rules/boilerplate-reason.js';
import { lastNameFirst } from './rules/last-name-first.js';
import { neverIntroduced } from './rules/never-introduced.js';
import { noReplySought } from './rules/no-reply-sought.js';
import { passiveAttribution } from './rules/passive-attribution.js';
import { pluralForOne } from './rules/plural-for-one.js';
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.js';
import { reportsWithoutName } from './rules/reports-without-name.js';
import { singleUnnamedSource } from './rules/single-unnamed-source.js';
import { unclosedQuote } from './rules/unclosed-quote.js';
import { undatedDay } from './rules/undated-day.js';
import { unevenDistance } from './rules/uneven-distance.js';
import { unnamedAndDeclined } from './rules/unnamed-and-declined.js';
import { unnamedOpinion } from './rules/unnamed-opinion.js';
import { unnamedWithoutReason } from './rules/unnamed-without-reason.js';

/** Every rule, in the order in which they are listed: who the sources are, what they say, how it is told. */
export const RULES: readonly Rule[] = [
  unnamedWithoutReason,
  boilerplateReason,
  bareSource,
  pluralForOne,
  singleUnnamedSource,
  unnamedOpinion,
  noReplySought,
  unnamedAndDeclined,
  lastNameFirst,
  neverIntroduced,
  quoteWithoutSpeaker,
  unclosedQuote,
  reportsWithoutName,
  passiveAttribution,
  undatedDay,
  unevenDistance,
];
