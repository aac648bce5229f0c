import { createRequire } from 'node:module';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** Says what asks, and for what, so that a site's keeper can tell it from a crawler. */
export const USER_AGENT = `Hearsay/${version} (+news reading; offline analysis)`;
