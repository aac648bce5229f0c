import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/all-rules.js';
import { settingsFrom, WrongSettings } from '../../src/checks/settings.js';

const settings = (config: unknown) => settingsFrom(config, RULES);

describe('a configuration', () => {
  it('that is empty leaves every rule as the house has it', () => {
    const { profile, rules } = settings({});
    expect(profile).toBe('house');
    for (const rule of RULES) expect(rules.get(rule.name)?.level).toBe(rule.severity.house);
  });

  it('chooses a profile, and the command line goes before it', () => {
    expect(settings({ profile: 'ap' }).rules.get('bare-source')?.level).toBe('error');
    expect(settingsFrom({ profile: 'ap' }, RULES, 'house').rules.get('bare-source')?.level).toBe('warning');
  });

  it('sets the severity of a rule, by itself or beside options', () => {
    const { rules } = settings({
      rules: { 'bare-source': 'off', 'last-name-first': { severity: 'info', known: ['Moen'] } },
    });
    expect(rules.get('bare-source')?.level).toBe('off');
    expect(rules.get('last-name-first')).toMatchObject({ level: 'info', options: { known: ['Moen'] } });
  });

  it.each([
    [{ rules: { 'bare-sorce': 'off' } }, "unknown rule 'bare-sorce': did you mean 'bare-source'?"],
    [{ rulez: {} }, "unknown key 'rulez': did you mean 'rules'?"],
    [{ profile: 'retuers' }, "unknown profile 'retuers': did you mean 'reuters'?"],
    [{ rules: { 'bare-source': 'warn' } }, "did you mean 'warning'?"],
    [{ rules: { 'bare-source': 'loud' } }, 'it is one of: off, info, warning, error'],
    [{ rules: { 'last-name-first': { knwon: [] } } }, "did you mean 'known'?"],
    [{ rules: { 'last-name-first': { known: 'Moen' } } }, 'last-name-first.known wants a list of words, not "Moen"'],
    [{ rules: { 'quote-without-speaker': { 'fewest-words': 'five' } } }, 'wants a number'],
    [{ rules: [] }, '"rules" must be an object'],
    [[], 'the configuration must be an object'],
  ])('%j is refused with what would be right', (config, why) => {
    expect(() => settings(config)).toThrow(WrongSettings);
    expect(() => settings(config)).toThrow(why);
  });
});
