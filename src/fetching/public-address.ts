import ipaddr from 'ipaddr.js';

/** The only part of IPv6 that is given out for the public Internet (RFC 4291, IANA); the rest has no reader to serve. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');
/** NAT64's well-known prefix (RFC 6052). Its neighbour 64:ff9b:1::/48 (RFC 8215) is for local use, so not public. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** Azure's platform service answers its machines here, in the midst of public addresses. */
const AZURE_PLATFORM = '168.63.129.16';

/**
 * True only for an address of the public Internet: not private, loopback, link-local (clouds keep their metadata
 * there), shared among a provider's customers, unique-local, multicast, unspecified, for documentation, or reserved
 * (RFC 6890 and the IANA registries that go on from it). What is not known to be public is not: anything but an IPv4 or
 * IPv6 address as well.
 *
 * IPv6 that stands for an IPv4 address: mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96) are judged by that address,
 * since networks with IPv6 alone reach all of IPv4 by NAT64; compatible (::/96), 6to4, Teredo and local NAT64, which no
 * news site needs, never.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // mapped IPv4 becomes IPv4
  if (parsed instanceof ipaddr.IPv4) return isPublicIPv4(parsed);
  if (parsed.match(NAT64)) return isPublicIPv4(new ipaddr.IPv4(parsed.toByteArray().slice(12)));
  return parsed.match(GIVEN_OUT) && parsed.range() === 'unicast';
}

const isPublicIPv4 = (address: ipaddr.IPv4): boolean =>
  address.range() === 'unicast' && address.toString() !== AZURE_PLATFORM;
