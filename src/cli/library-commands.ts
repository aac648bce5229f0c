import type { Command } from 'commander';
import { exportCommands } from './export-commands.js';
import { judgementCommands } from './judgement-commands.js';
import { showCommands } from './show-commands.js';
import { upkeepCommands } from './upkeep-commands.js';

/** All that is done with a library once it is there. What a command needs is loaded when it runs. */
export function libraryCommands(hearsay: Command): void {
  hearsay.commandsGroup('With a library:');
  showCommands(hearsay);
  exportCommands(hearsay);
  judgementCommands(hearsay);
  upkeepCommands(hearsay);
}
