import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { ToolsumError } from '@toolsum/core';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A block of addresses that the operator allows on purpose (`--allow-egress CIDR`). */
export interface AddressRange {
  readonly network: Address;
  readonly prefix: number;
}

/** `allowed`: inside a named range; `public`: reachable for everybody on the internet; `refused`: all the rest. */
export type AddressStanding = 'allowed' | 'public' | 'refused';

/** All that is handed out of IPv6 (RFC 4291); what lies outside is no host on the internet, known range or not. */
const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Reads `ADDRESS/PREFIX`, for example `127.0.0.1/32` or `fd00::/8`.
 *
 * @throws ToolsumError ERR_USAGE for another spelling, so that `10.1/16` never means something unexpected.
 */
export function parseAddressRange(text: string): AddressRange {
  const [address = '', prefix = '', ...rest] = text.split('/');
  const family = address.includes('%') ? 0 : isIP(address);
  const length = /^(?:0|[1-9][0-9]{0,2})$/.test(prefix) ? Number(prefix) : Infinity;
  if (rest.length > 0 || family === 0 || length > (family === 4 ? 32 : 128)) {
    throw new ToolsumError(
      'ERR_USAGE',
      `${JSON.stringify(text.slice(0, 200))} is no address range; write ADDRESS/PREFIX, for example 10.20.0.0/16`,
    );
  }
  const network = ipaddr.parse(address);
  if (network instanceof ipaddr.IPv6 && network.isIPv4MappedAddress()) {
    throw new ToolsumError('ERR_USAGE', 'write a range of IPv4-mapped addresses as an IPv4 range');
  }
  return { network, prefix: length };
}

/**
 * Judges one address in the form that resolvers and sockets give. IPv4-mapped addresses are judged as the IPv4 address
 * that the packets go to; a zone id does not count. Whatever is no address is refused.
 */
export function standingOfAddress(text: string, allowed: readonly AddressRange[]): AddressStanding {
  const [bare = ''] = text.split('%', 1);
  if (isIP(bare) === 0) return 'refused';
  const address = unmapped(ipaddr.parse(bare));
  if (allowed.some((range) => contains(range, address))) return 'allowed';
  if (address.range() !== 'unicast') return 'refused';
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST) ? 'public' : 'refused';
}

function unmapped(address: Address): Address {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

function contains({ network, prefix }: AddressRange, address: Address): boolean {
  return network.kind() === address.kind() && address.match([network, prefix]);
}
