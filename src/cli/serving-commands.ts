import type { Command } from 'commander';
import { libraryOption } from './library-options.js';
import type { McpFlags } from './mcp-command.js';
import { serveCommand } from './serve-command.js';

/** What serves people in a browser, and other programs. */
export function servingCommands(hearsay: Command, version: string): void {
  serveCommand(hearsay, version);
  hearsay
    .command('mcp')
    .description('answer an assistant over the Model Context Protocol, on standard input and output')
    .addOption(libraryOption())
    .option('--allow-private', 'fetch from private and local addresses too')
    .addHelpText('after', MCP_EXAMPLES)
    .action(async (flags: McpFlags) => {
      const { mcpCommand } = await import('./mcp-command.js');
      await mcpCommand(flags, version);
    });
}

const MCP_EXAMPLES = `
Example:
  hearsay mcp --library /home/me/news.db

A client starts it; in the file of servers that most clients have:
  { "mcpServers": { "hearsay": { "command": "npx", "args": ["hearsay", "mcp", "--library", "/home/me/news.db"] } } }

Tools: read, search, story, claim, source. The library is only read, and nothing is stored.`;
