/**
 * Words that judge rather than tell. Grouped as Martin and White group them (The Language of Evaluation, 2005): capacity,
 * tenacity, veracity and propriety of people, and the worth of what they make. Words that also tell plain facts in the
 * news (`dead`, `crisis`, `attack`) are left out.
 */
const JUDGING = `
incompetent clueless hopeless useless inept stupid foolish fool idiot idiotic moron imbecile ignorant amateur amateurish
dim dull lightweight mediocre unfit unqualified overrated out-of-touch erratic unhinged unstable crazy insane deranged
lunatic maniac nuts delusional paranoid childish petulant immature spineless gutless coward cowardly weak weakling lazy
idle timid dithering indecisive reckless careless sloppy hapless toxic poisonous loathsome odious vile disgusting
repulsive dishonest liar liars deceitful fraud phony phoney fake hypocrite hypocritical hypocrisy two-faced devious
sneaky shady slippery crook crooked corrupt greedy selfish vain arrogant pompous narcissist narcissistic egotistical
egomaniac bully bullying tyrant tyrannical despot cruel heartless callous ruthless vindictive spiteful petty nasty
monster evil shameless shameful disgraceful disgrace embarrassment embarrassing laughable ridiculous absurd pathetic
pitiful joke farce farcical circus shambles fiasco debacle disaster disastrous catastrophe catastrophic mess train-wreck
trainwreck nightmare dumpster hellish horrible terrible awful dreadful appalling atrocious abysmal outrageous
insufferable unbearable impossible obnoxious rude snob snobbish bitter jealous ungrateful unbelievable bizarre
brilliant genius hero heroic saint saintly visionary superb outstanding wonderful magnificent fantastic extraordinary
masterful fearless courageous cynical naive naïve out-of-control tone-deaf
`;
export const JUDGING_WORDS: ReadonlySet<string> = new Set(JUDGING.trim().split(/\s+/));

/** Verbs and turns of phrase that judge what somebody did. */
export const JUDGING_DEEDS =
  /\b(?:panick(?:ed|s|ing)|lied|lies to|lying|bungl(?:ed|es|ing)|botch(?:ed|es|ing)|blunder(?:ed|s|ing)|betray(?:ed|s|ing)|bull(?:ied|ies)|dither(?:ed|s|ing)|flinched|chickened|caved|grovel(?:led|ed|s)|screwed up|messed up|blew it|choked|sold (?:us|them|out)|lost (?:his|her|their|the) (?:nerve|mind|way|plot|grip|marbles|touch|head)|has no (?:idea|clue|shame|spine|soul|heart|principles)|(?:does|did)(?:n[’']t| not) (?:have a clue|care|understand|get it|know what)|(?:could|can)(?:n[’']t|not) (?:run|manage|organi[sz]e|lead|be trusted)|(?:in|out of) over (?:his|her|their) head|out of (?:his|her|their) depth|not up to (?:it|the job)|full of (?:himself|herself|themselves|it)|only (?:cares|thinks) (?:about|of) (?:himself|herself|themselves)|thinks? (?:he|she|they)(?:[’']s| is| are) (?:god|above|better)|worst (?:boss|manager|leader|minister|mayor|president|director|coach|decision|mistake)|(?:an|the) idiot|made a (?:fool|mess)|has the [a-z]+ of an? |in love with (?:himself|herself|his own|her own|the mirror)|(?:he|she|they)(?:[’'](?:s|re)| is| was| are| were) (?:too|so|very|no better|nothing but|far from|hardly|barely|all talk)|(?:runs?|ran|treats?|treated|behaves?|behaved|acts?|acted|rules?|ruled) [^.]{0,30}\blike an? |(?:could|can)(?:n[’']t|not) (?:organi[sz]e|find|write|read|keep|tell)|never (?:listens?|listened|learn(?:s|ed|t)|understood|cared|read)|(?:nobody|no one) (?:trusts|trusted|likes|liked|believes|believed|respects|respected|listens to) (?:him|her|them)|should be ashamed|ought to be ashamed)\b/i;
