import { describe, expect, it } from 'vitest';
import { parseAddressRange, standingOfAddress } from '../../../server/src/alerts/address-range.ts';

const NOT_PUBLIC = [
  ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
  ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
  ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1', 'fec0::1']],
  ['link-local', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0']],
  ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
  ['multicast and broadcast', ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1']],
  ['IPv4-mapped', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:169.254.169.254']],
  ['IPv4-compatible and translated', ['::127.0.0.1', '::ffff:0:127.0.0.1']],
  ['NAT64', ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1']],
  ['6to4 and Teredo', ['2002:7f00:1::', '2002:808:808::1', '2001::1', '192.88.99.1']],
  [
    'documentation and benchmarks',
    ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '3fff::1'],
  ],
  ['reserved', ['240.0.0.1', '192.0.0.1', '5f00::1', '100::1', '4000::1']],
  [
    'no address',
    ['', 'localhost', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '1.2.3.4.5', '%', 'fe80::1%1%2::'],
  ],
] as const;

describe('the standing of an address', () => {
  it.each(NOT_PUBLIC)('refuses what is %s', (_name, addresses) => {
    expect(addresses.filter((address) => standingOfAddress(address, []) !== 'refused')).toEqual([]);
  });

  it('knows public addresses of both families', () => {
    const addresses = ['8.8.8.8', '1.1.1.1', '::ffff:8.8.8.8', '2606:4700:4700::1111', '2a00:1450::1'];
    expect(addresses.map((address) => standingOfAddress(address, []))).toEqual(addresses.map(() => 'public'));
  });

  it('allows exactly what lies in a named range, mapped spellings included', () => {
    const allowed = [parseAddressRange('10.20.0.0/16'), parseAddressRange('fd00:1::/32')];
    const standings = [
      '10.20.255.1',
      '::ffff:10.20.0.1',
      'fd00:1::7%eth0',
      '10.21.0.1',
      'fd00:2::1',
      '127.0.0.1',
    ].map((address) => standingOfAddress(address, allowed));
    expect(standings).toEqual(['allowed', 'allowed', 'allowed', 'refused', 'refused', 'refused']);
  });

  it('takes a range in one spelling only', () => {
    const wrong = [
      '10.0.0.0',
      '10.1/16',
      '10.0.0.0/33',
      '::1/129',
      '10.0.0.0/08',
      '10.0.0.0/8/8',
      'host/8',
      '0x7f.1/8',
      '::ffff:10.0.0.0/104',
      'fe80::1%eth0/64',
      '10.0.0.0/-1',
      '10.0.0.0/',
      '/8',
      '',
    ];
    for (const text of wrong) {
      expect(() => parseAddressRange(text), text).toThrow(expect.objectContaining({ code: 'ERR_USAGE' }));
    }
  });
});
