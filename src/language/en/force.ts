/**
 * Words that say a thing with more force, and those that say it with less. From the entries on loaded and neutral
 * attribution verbs of the Associated Press Stylebook ("said", "claim", "admit") and the Reuters Handbook ("sensitive
 * words"), and what corrections of the trade exchange for each other.
 */
const FORCEFUL = `
order ordered orders demand demanded demands command commanded force forced instruct instructed insist insisted
ignore ignored refuse refused admit admitted confess confessed accuse accused blast blasted slam slammed attack attacked
prove proved proves proven confirm confirmed show showed lie lied steal stole stolen destroy destroyed
always never all must will definitely certainly deliberately knowingly`;
const MILD = `
ask asked asks request requested urge urged suggest suggested advise advised recommend recommended invite invited
may might could perhaps possibly probably apparently reportedly allegedly alleged believe believed think thought feel felt
appear appeared appears seem seemed seems claim claimed claims said say says some sometimes about around nearly almost
roughly partly would likely unlikely suspected`;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
export const FORCEFUL_WORDS = set(FORCEFUL);
export const MILD_WORDS = set(MILD);

/** A page that says of itself that it was changed. */
export const SAYS_IT_CHANGED =
  /(?:^|\n)\s*\(?(?:Corrections?|Clarifications?|Editor['’]s? [Nn]ote|Updated?|UPDATED?|CORRECTION|CLARIFICATION)\b[^\n]{0,300}|\b(?:[Tt]his|[Tt]he) (?:article|story|report|post|piece|page|headline|version) (?:has been|was|is) (?:since )?(?:updated|amended|corrected|changed|edited|revised|clarified)\b[^\n]{0,200}|\b(?:[Aa]n|[Tt]he) (?:earlier|previous|original) version (?:of this)?[^\n]{0,200}/gu;
