/**
 * Where an alert is delivered to, as it is told to who may only read: an address may have a secret in it, and a path
 * tells of this machine.
 * @param to the address of a webhook, or the file of a feed
 */
export const placeInShort = (to: string): string =>
  /^https?:\/\//i.test(to) && URL.canParse(to) ? new URL(to).hostname : 'a file';
