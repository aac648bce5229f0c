import { distance } from 'fastest-levenshtein';
import { LEVELS, type Level, type OptionValues, PROFILES, type Profile, type Rule, type RuleOption } from './rule.js';

/** For each rule that is on, how grave it is and its options. */
export interface Settings {
  readonly profile: Profile;
  readonly rules: ReadonlyMap<string, Setting>;
}

export interface Setting {
  /** In a draft. */
  readonly level: Level;
  /** In an article that has an outlet or an address. */
  readonly published: Level;
  readonly options: OptionValues;
}

/** Thrown for a configuration that makes no sense; the message says where, and what would. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

/**
 * What a configuration (of `hearsay.config.json`, parsed) asks for; `{}` is the defaults.
 * @param profile goes before the configuration's own
 * @throws WrongSettings naming the key that is wrong and the nearest right one
 */
export function settingsFrom(config: unknown, rules: readonly Rule[], profile?: Profile): Settings {
  const top = object(config, 'the configuration');
  known(Object.keys(top), ['profile', 'rules'], 'key');
  const asked = profile ?? top.profile ?? 'house';
  if (!PROFILES.includes(asked as Profile)) throw unknown('profile', String(asked), PROFILES);
  const chosen = object(top.rules ?? {}, '"rules"');
  const names = rules.map(({ name }) => name);
  known(Object.keys(chosen), names, 'rule');
  const settled = rules.map((rule) => [rule.name, settle(rule, chosen[rule.name], asked as Profile)] as const);
  return { profile: asked as Profile, rules: new Map(settled) };
}

function settle(rule: Rule, asked: unknown, profile: Profile): Setting {
  const defaults = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
  const byProfile = rule.severity[profile];
  if (asked === undefined) return { level: byProfile, published: rule.published ?? byProfile, options: defaults };
  if (typeof asked === 'string') return everywhere(level(asked, rule), defaults);
  const { severity, ...given } = object(asked, `the rule ${rule.name}`);
  known(Object.keys(given), ['severity', ...Object.keys(rule.options)], `option of ${rule.name}`);
  for (const [name, value] of Object.entries(given)) fits(`${rule.name}.${name}`, rule.options[name]!, value);
  // who gives options to a rule that the profile leaves off wants it on
  const unsaid = byProfile === 'off' ? 'warning' : byProfile;
  return everywhere(severity === undefined ? unsaid : level(severity, rule), {
    ...defaults,
    ...(given as OptionValues),
  });
}

const everywhere = (asked: Level, options: OptionValues): Setting => ({ level: asked, published: asked, options });

function level(words: unknown, rule: Rule): Level {
  if (LEVELS.includes(words as Level)) return words as Level;
  throw unknown(`severity for ${rule.name}`, String(words), LEVELS);
}

function fits(name: string, option: RuleOption, value: unknown): void {
  const wanted = option.default;
  const wants =
    typeof wanted === 'number' ? 'a number' : typeof wanted === 'boolean' ? 'true or false' : 'a list of words';
  const right = Array.isArray(wanted)
    ? Array.isArray(value) && value.every((word) => typeof word === 'string')
    : typeof value === typeof wanted && !(typeof value === 'number' && !(value >= 0));
  if (!right) throw new WrongSettings(`${name} wants ${wants}, not ${JSON.stringify(value)}`);
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new WrongSettings(`${what} must be an object, not ${JSON.stringify(value)}`);
}

function known(names: readonly string[], right: readonly string[], what: string): void {
  for (const name of names) if (!right.includes(name)) throw unknown(what, name, right);
}

function unknown(what: string, name: string, right: readonly string[]): WrongSettings {
  const near = nearest(name, right);
  const advice = near === null ? `it is one of: ${right.join(', ')}` : `did you mean '${near}'?`;
  return new WrongSettings(`unknown ${what} '${name}': ${advice}`);
}

/** The name that a misspelt one was meant for, or null if none is near. */
export function nearest(name: string, right: readonly string[]): string | null {
  const whole = right.find((word) => name.length >= 3 && word.startsWith(name));
  if (whole !== undefined) return whole;
  const near = right.map((word) => [distance(name.toLowerCase(), word), word] as const).sort(([a], [b]) => a - b)[0];
  return near !== undefined && near[0] <= Math.max(2, name.length / 3) ? near[1] : null;
}
