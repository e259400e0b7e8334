import { networkInterfaces } from 'node:os';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, isAddressOfOthers, isPublicAddress } from './public-address';

describe('isPublicAddress', () => {
  test.each([
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '10.255.255.255',
      '100.64.0.1',
      '100.127.255.255',
      '127.0.0.1',
      '127.255.255.255',
    ],
    ...[
      '169.254.0.1',
      '169.254.169.254',
      '169.254.170.2',
      '172.16.0.1',
      '172.31.255.255',
      '192.0.0.1',
      '192.0.0.192',
      '192.0.2.1',
    ],
    ...[
      '192.88.99.1',
      '192.168.0.1',
      '198.18.0.1',
      '198.19.255.255',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '239.255.255.255',
    ],
    ...['240.0.0.1', '255.255.255.255', '100.100.100.200', '168.63.129.16'],
    ...[
      '::',
      '::1',
      '::7f00:1',
      '::127.0.0.1',
      '::8.8.8.8',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:a9fe:a9fe',
      '::ffff:168.63.129.16',
    ],
    ...[
      '::ffff:0:8.8.8.8',
      '64:ff9b::127.0.0.1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b::c0a8:1',
      '64:ff9b:1::808:808',
      '2002:7f00:1::',
      '2002:808:808::1',
    ],
    ...[
      '2001::1',
      '2001:0:7f00:1::',
      '2001:2::1',
      '2001:10::1',
      '2001:20::1',
      '2001:db8::1',
      '3fff::1',
      '100::1',
      '5f00::1',
    ],
    ...[
      'fc00::1',
      'fd00::1',
      'fd00:ec2::254',
      'fd20:ce::254',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      '4000::1',
      '8000::1',
    ],
    ...['2607:f8b0:4000::5efe:7f00:1', '2607:f8b0:4000:0:200:5efe:a00:1', '2607:f8b0::1%1'],
    ...['', 'localhost', '127.1', '0x7f.1', '2130706433', '1.2.3', '1.2.3.4.5', '8.8.8.8 ', '[::1]'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    ...[
      '8.8.8.8',
      '1.1.1.1',
      '100.63.255.255',
      '100.128.0.0',
      '172.15.255.255',
      '172.32.0.0',
      '192.0.1.0',
      '198.17.255.255',
    ],
    ...[
      '198.20.0.0',
      '223.255.255.255',
      '2606:4700::1111',
      '2a00:1450:4001::200e',
      '::ffff:8.8.8.8',
      '64:ff9b::808:808',
    ],
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

/** What IANA's registry of special IPv4 addresses holds that packets do not reach everywhere, and class D and E. */
const SPECIAL = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24'],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
];

const numberOf = (text: string) => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const textOf = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join('.');
const bounds = SPECIAL.map((block) => {
  const [first = '', bits = ''] = block.split('/');
  return { first: numberOf(first), last: numberOf(first) + 2 ** (32 - Number(bits)) - 1 };
});
const isSpecial = (value: number) => bounds.some(({ first, last }) => value >= first && value <= last);

test('IPv4 is public exactly outside of the special blocks, and so it is inside IPv6', () => {
  const edges = bounds
    .flatMap(({ first, last }) => [first - 1, first, last, last + 1])
    .filter((one) => one >= 0 && one < 2 ** 32);
  const any = fc.oneof(fc.constantFrom(...edges), fc.nat(0xffffffff));
  fc.assert(
    fc.property(any, (value) => {
      const text = textOf(value);
      const answers = [text, `::ffff:${text}`, `64:ff9b::${text}`].map(isPublicAddress);
      expect(answers).toEqual([!isSpecial(value), !isSpecial(value), !isSpecial(value)]);
      expect([`::${text}`, `::ffff:0:${text}`, `64:ff9b:1::${text}`, `fe80::${text}`].some(isPublicAddress)).toBe(
        false,
      );
    }),
    { numRuns: 1000, examples: edges.map((edge): [number] => [edge]) },
  );
});

test('an address of this machine is refused in every spelling, public as it may be', () => {
  const interfaces = { eth0: [{ address: '93.184.216.34' }, { address: '2606:4700:0::1' }], down: undefined };
  const own = ['93.184.216.34', '::ffff:93.184.216.34', '::ffff:5db8:d822', '2606:4700::1', '2606:4700:0:0:0:0:0:1'];
  expect(own.filter((address) => isAddressOfOthers(address, interfaces))).toEqual([]);
  expect(own.filter((address) => isAddressOfOthers(address, {}))).toEqual(own);
  expect(['93.184.216.35', '10.0.0.1'].map((address) => isAddressOfOthers(address, interfaces))).toEqual([true, false]);
  const real = Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);
  expect(real.filter((address) => isAddressOfOthers(address))).toEqual([]);
});

test('one address has one spelling', () => {
  expect(['::FFFF:7f00:1', '127.0.0.1'].map(canonicalAddress)).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(['FE80:0::1%eth0', 'fe80::1'].map(canonicalAddress)).toEqual(['fe80::1', 'fe80::1']);
});

test('a zone of 200,000 signs is cut off at once', () => {
  const started = performance.now();
  expect(canonicalAddress(`fe80::1${'%'.repeat(200_000)}\n`)).toBe('fe80::1');
  expect(performance.now() - started).toBeLessThan(500);
});
