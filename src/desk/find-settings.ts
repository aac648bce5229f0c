import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RULES } from '../checks/all-rules.js';
import type { Profile } from '../checks/rule.js';
import { type Settings, settingsFrom, WrongSettings } from '../checks/settings.js';
import { whyNot } from './inputs.js';

const NAME = 'hearsay.config.json';

/** Gives the settings for a file: those of a configuration that was named, or of the nearest one above the file. */
export function settingsFinder({
  config,
  profile,
}: {
  readonly config?: string | undefined;
  readonly profile?: Profile | undefined;
}): (path: string | null) => Promise<Settings> {
  const found = new Map<string, Promise<Settings>>();
  const once = (key: string, make: () => Promise<Settings>): Promise<Settings> => {
    if (!found.has(key)) found.set(key, make());
    return found.get(key)!;
  };
  const above = (folder: string): Promise<Settings> =>
    once(folder, async () => {
      const path = join(folder, NAME);
      const words = await readFile(path, 'utf8').catch(absent(path));
      if (words !== null) return parsed(words, path, profile);
      const parent = dirname(folder);
      return parent === folder ? settingsFrom({}, RULES, profile) : above(parent);
    });
  return (path) => {
    if (config !== undefined) return once(config, () => named(config, profile));
    return above(path === null ? resolve('.') : dirname(resolve(path)));
  };
}

async function named(path: string, profile: Profile | undefined): Promise<Settings> {
  const words = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new WrongSettings(`${path}: ${whyNot(error)}`);
  });
  return parsed(words, path, profile);
}

/** A folder without a configuration, or one that there is not, asks for nothing. */
const absent =
  (path: string) =>
  (error: NodeJS.ErrnoException): null => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new WrongSettings(`${path}: ${whyNot(error)}`);
  };

function parsed(words: string, path: string, profile: Profile | undefined): Settings {
  try {
    return settingsFrom(JSON.parse(words), RULES, profile);
  } catch (error) {
    if (error instanceof WrongSettings || error instanceof SyntaxError)
      throw new WrongSettings(`${path}: ${error instanceof SyntaxError ? 'not JSON: ' : ''}${error.message}`);
    throw error;
  }
}
