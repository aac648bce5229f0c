/** Words for a figure that was told before: `put it at #n`, `the total is #n`. Patterns in lower case; `#n` is the number. */
export const FIGURE_AGAIN: readonly string[] = [
  '(?:put|puts|putting|set|sets|estimates?|estimated|gave|gives?|raised|cut|lowered|revised|corrected) (?:it|them|the (?:\\w+ )?(?:figure|number|total|toll|count|tally|sum|amount|bill)|that (?:figure|number|total)|(?:its|his|her|their) (?:\\w+ )?(?:figure|number|total|toll|count|tally|estimate)) (?:at|as|to be|to|up to|down to|from) #n',
  '(?:figure|number|total|count|toll|tally|list|sum|amount|estimate)(?: \\w+){0,4}? (?:is|was|at|to|had|has|showed|shows|of|:) #n',
  'it (?:is|was|would be|came to|comes to) #n',
  '(?:said|says|say|announced|reported|claims|claimed|insisted|insists|speaks of|spoke of)(?: that| it was| it is| they were| earlier| only)* #n',
  '(?:put|puts|putting) at #n',
  '(?:previous|earlier|initial|original|official) (?:\\w+ ){0,2}(?:of|was|:) #n',
  '(?:announcement|talk|report|reports|claims?) of #n',
];

/** Joins a figure to the one that takes its place: `#n` the new one, `#o` the old one. */
export const IN_PLACE_OF: readonly string[] = [
  '#n[^#.;]{0,60}? ,? ?not (?:the |an? )?#o',
  'not (?:the )?#o[^#.;]{0,30}? but #n',
  '#n[^#.;]{0,60}?(?:up|down|increase|decrease|rise|fall|revised|changed|corrected|lowered|raised) from (?:the |an? )?(?:\\w+ ){0,3}?#o',
  'from #o(?: \\w+){0,3} to #n',
  'to #n(?: \\w+){0,2} ,? ?from #o',
  '#n[^#.;]{0,40}?(?:rather than|instead of) (?:the )?#o',
];

/** Words of a text that says that a figure was wrong, not only that it is another now. */
export const FIGURE_WAS_WRONG =
  /\b(?:not (?:the )?#|instead of|rather than|correct(?:s|ed|ion|ing)|was wrong|wrongly|incorrect(?:ly)?|mistak\w+|erroneous(?:ly)?|in error|clerical error|an error|miscount\w*|misreport\w*|misstat\w*|overstat\w*|understat\w*|double[- ]count\w*|(?:counted|entered|listed|recorded|registered) twice|duplicat\w*|retract\w*|regrets? (?:any|the))/;

/** Words before an amount of change, or of something beside what was counted. */
export const CHANGE_BEFORE =
  /(?:\b(?:by|another|additional|further|extra|of whom|of them|among them|including|first|last|every)(?: \w+)? )$/;

/** A sentence about an event that is over: told of for comparison. */
export const OTHER_TIMES =
  /\b(?:(?:years?|decades?|months) (?:ago|earlier|before)|last year|anniversary|in (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:of )?(?:19|20)\d\d|worst [^.]{0,40} since|deadliest [^.]{0,40} since|on average|each year|every year|a year|per year|annually|so far this year|this year|since (?:19|20)\d\d|previous (?:attack|disaster|crash|fire|sinking|earthquake|quake)s?|similar (?:attack|incident|crash|accident))\b/;

/** Words between which and a figure it is told as one that held before. */
export const FIGURE_BEFORE =
  /\b(?:had (?:\w+ ){0,2}(?:put|said|given|announced|reported|estimated|claimed|told|counted)|earlier|previous(?:ly)?|initial(?:ly)?|originally|at first)\b[^.;]{0,60}$/;

/** A sentence that sets one count of something against another. */
export const FIGURES_DIFFER =
  /\b(?:own (?:count|list|tally|figures?)|(?:different|conflicting|differing) (?:figures?|numbers?|counts?|tolls?|accounts?|reports?)|(?:lower|higher) than the (?:figure|number|official)|disput(?:ed|es) the (?:figure|number|toll|count)|(?:earlier|previously|initially|originally) (?:said|put|reported|gave|announced|estimated))\b/;

/** Behind a number: a noun of its own, by which it counts something else than a figure told before. */
export const THING_AFTER =
  /^ (?!(?:people|names?|dead|missing|for|to|in|on|at|and|or|but|from|by|with|that|which|who|was|is|are|were|the|not|as|after|when|while|down|up|instead|rather|had|before|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|days?|weeks?)\b)\p{L}/u;
