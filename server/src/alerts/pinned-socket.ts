import { connect, type LookupFunction, type Socket } from 'node:net';

/** A resolved host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Connects by TCP to the addresses that were judged, whatever a resolver would say now. */
export function openPinned(host: string, port: number, addresses: readonly HostAddress[]): Socket {
  const pinned: LookupFunction = (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
  return connect({ host, port, lookup: pinned, noDelay: true });
}
