/** An address of IPv4, or of IPv6 without its brackets; no name has such a form. */
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]+)$/i;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Whether nobody but this machine can reach what listens there. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * Which names a request may call the server by. Others are refused: a page of somebody else's, whose name is made to
 * lead here (DNS rebinding), would otherwise be taken for the server's own. A bare address can't be made to lead
 * anywhere.
 * @param bound where the server listens
 * @param names by which it is known beside
 */
export function hostCheck(bound: string, names: readonly string[]): (header: string | undefined) => boolean {
  const known = new Set([bound.toLowerCase(), 'localhost', ...names.map((name) => name.toLowerCase())]);
  const mayBe = (host: string): boolean => known.has(host) || (isLoopback(bound) ? isLoopback(host) : IP.test(host));
  return (header) => {
    const host = header === undefined ? null : nameIn(header);
    return host !== null && mayBe(host);
  };
}

/** The name in a Host header, without its port and brackets. */
function nameIn(header: string): string | null {
  const [, six, name] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(header) ?? [];
  return (six ?? name)?.toLowerCase() ?? null;
}
