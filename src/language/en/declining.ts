/**
 * How reports say that somebody did not answer, or would not. Patterns over words in lower case, with `not` written out
 * (`plainWords`). From the phrases for unanswered and refused requests in the Associated Press Stylebook ("no comment",
 * "did not respond") and Reuters' Handbook of Journalism, with the variants that newspapers have for each.
 */
export const NO_ANSWER =
  /\b(?:respond|reply|replied|responded|return(?:ed)?|answer(?:ed)?|reach(?:ed)?|contact(?:ed)?|unanswered|unreturned|unavailable|unreachable|unsuccessful|acknowledge receipt)\b/;
export const NEGATIVE =
  /\b(?:not|never|no|neither|nor|nobody|none|yet to|failed to)\b|\b(?:unanswered|unreturned|unavailable|unreachable|unsuccessful)\b/;
export const WOULD_NOT =
  /\b(?:would|will|could|did|does|do|has|have|had|can) (?:not|never|neither)\b|\byet to\b|\bfailed to\b/;
/** `was not available`, before `for comment` or `to discuss it`. */
export const NOT_AVAILABLE = /\bnot (?:\w+ )*available$/;
/** Not a refusal, but something that was left unsaid. */
export const NEVER_SAID = /\b(?:has|have|had|did|does|do) never (?:once |even )?(?:say|said)\b/;
/** Verbs of telling, which somebody does not do who `would not` do them. */
export const TELLING =
  /\b(?:comment|comments|commented|confirm|verify|divulge|discuss|elaborate|say|said|specify|disclose|provide|supply|identify|explain|answer|name|reveal|speculate|address|share|give|offer|talk|speak|tell|detail|clarify|release|be drawn|take a position|weigh in)\b/;
export const NO_COMMENT =
  /\b(?:no|offered no|a curt) (?:immediate |further |public |curt |["“]? ?)*(?:comment|response|reply|answer|statement)\b|\bnothing (?:more |further |else )?to (?:say|add)\b|\bstop(?:s|ped|ping)? short\b|\bnot (?:be )?(?:immediately |currently )?available (?:for|to)\b|\bsteer(?:ed|s)? clear\b|\b(?:tight-lipped|stonewall(?:ed|s|ing))\b/;
export const NON_DENIAL =
  /\bneither (?:confirm|deni)|\b(?:did|would|does|do|could) not (?:deny|dispute|contest|challenge|confirm or deny|confirm nor deny|rule out)\b|\bnor deni?/;
export const NOT_CONFIRMED = /\b(?:unable to|could not|has not|have not|had not)(?: \w+)? (?:confirm|verif)/;
export const REFUSING =
  /\b(?:declin(?:ed|es|e)|refus(?:ed|es|e|ing|al)|demurr?(?:ed|s)?|balk(?:ed|s)?|avoid(?:s|ed|ing)?|duck(?:ed|s|ing)|sidestep(?:ped|s)?|evad(?:ed|es|ing)|dodg(?:ed|es|ing)|deflect(?:ed|s|ing)?)\b|\bdeclining to\b/;
/** `refused | to resign`: what is refused is a deed, not an answer. */
export const REFUSED_DEED =
  /^to (?:resign|quit|step (?:down|aside)|leave|sign|pay|attend|join|meet|accept|support|endorse|recogni[sz]e|withdraw|hand over|cooperate|co-operate|apologi[sz]e|vote|let|allow|grant|run|negotiate|concede|surrender|comply|obey|abandon|drop|stop|buy|sell|serve|work|lift|extend|approve|reopen|reconsider|intervene|prosecute|seek|cut|raise|fund|fire|hire)\b/;
export const IGNORING = /\bignor(?:ed|es|ing)\b.*\b(?:question|request|inquir|quer)/;

/** The opening of what is said, where saying it is refusing: `he would not comment`, `No comment`. */
export const SAID_NO_COMMENT =
  /^["“‘'\s]*(?:(?:that )?(?:(?!had )\S+ ){1,3}?(?:(?:would|could|will|can|does|do) not (?:be )?(?:comment|commenting|discuss|answer|elaborate|drawn|speak)\b|(?:had|has|have) (?:no comment|nothing (?:further |more )?to (?:say|add))|(?:will )?declined? to (?:comment|discuss|answer|elaborate))|no comment\b)/;
/** A refusal in the source's own words: `We do not discuss our clients`, `I’m not going to get into that`. */
export const REFUSED_IN_WORDS =
  /^["“‘'\s]*(?:that )?(?:(?:look|well|sorry|again|right now) ?,? )?(?:i|we|he|she|they|it|the \w+(?: \w+)?) (?:(?:do|does|will|would|can|could|am|are|is) (?:not|never) )(?:going to |be able to |able to |prepared to |here to |want to )?(?:comment|discuss|talk about|get into|go into|say a word|say anything|speculate|answer that|answer any|be drawn|elaborate)\b/;
