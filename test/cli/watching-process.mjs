// A process that watches feeds: watching-process.mjs LIBRARY once|on FEED…
import { watchCommand } from '../../dist/cli/watch-command.js';

const [library, how, ...feeds] = process.argv.slice(2);
process.exitCode = await watchCommand(feeds, { library, once: how === 'once', allowPrivate: true });
