import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const names = (file: string): readonly string[] => require(`human-names/data/${file}-human-names-en.json`) as string[];

/**
 * Of the names that the package has for both, those that one sex had at least five times as often among births of 1950
 * to 2000 in the United States (Social Security Administration, "Beyond the Top 1000 Names").
 */
const MOSTLY_MEN = `Alex Ali Ashton Blake Bobby Cameron Campbell Carter Charley Charlie Chris Denny Drew Ellis Emerson
Hayden Ira Jordan Jude Lee Logan Sam Sammy Sidney Shawn Terry`.split(/\s+/);
const MOSTLY_WOMEN = `Addison Alexis Ashley Aubrey Bev Brooke Dana Evelyn Hilary Jackie Jamie Jan Jody Kelly Kim Lacey
Laurie Leigh Leslie Lynn Sandy Shannon Stacey Stacy Tracey Tracy Vivian`.split(/\s+/);

/** Given names that are usual in English, from the package `human-names` (MIT). */
const male = new Set(names('male'));
const female = new Set(names('female'));
for (const name of MOSTLY_MEN) female.delete(name);
for (const name of MOSTLY_WOMEN) male.delete(name);

/** A name that is in both tells nothing of who has it. */
export const MENS_NAMES: ReadonlySet<string> = male;
export const WOMENS_NAMES: ReadonlySet<string> = female;
