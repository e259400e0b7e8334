import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

/** Public by its range, and yet no place that the public reads: it answers every machine of one cloud. */
const METADATA = ['168.63.129.16'];

const GLOBAL_UNICAST: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];
const NAT64: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('64:ff9b::'), 96];
const MAPPED: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('::ffff:0:0'), 96];

/** An IPv6 address that is an IPv4 one with nothing before it: nobody's, and ipaddr.js takes it for a mapped one. */
const COMPATIBLE = /^[0:]+:\d+(\.\d+){3}$/;

/**
 * Whether an IP address is one that everybody reaches. Refused is what IANA's registries of special addresses name
 * (private, loopback, link-local and with it the metadata of clouds, shared, benchmarks, documentation, multicast,
 * reserved, 6to4, Teredo), and IPv6 outside of 2000::/3. An IPv4 address inside an IPv6 one decides in its place where
 * such packets go there: mapped, and NAT64, which networks without IPv4 need. Pure.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false;
  if (COMPATIBLE.test(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return isPublicIPv4(address);
  // An address with a zone is one of this machine's own networks.
  if (address.zoneId !== undefined) return false;
  if (address.match(MAPPED) || address.match(NAT64)) {
    return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  }
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast' && !isIsatap(address);
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !METADATA.includes(address.toString());
}

/** ISATAP (RFC 5214): the last four bytes are an IPv4 address inside a network. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  const [high, low] = [parts[4], parts[5]];
  return low === 0x5efe && (high === 0 || high === 0x200);
}

type Interfaces = Readonly<Record<string, readonly { address: string }[] | undefined>>;

/** What production admits: an address that is public, and not one of this machine. */
export function isAddressOfOthers(text: string, interfaces?: Interfaces): boolean {
  return isPublicAddress(text) && !isOwnAddress(text, interfaces);
}

/**
 * Whether an address is one of this machine: a firewall lets the machine itself through to what it keeps from others.
 */
function isOwnAddress(text: string, interfaces: Interfaces = networkInterfaces()): boolean {
  const asked = canonicalAddress(text);
  return Object.values(interfaces).some((all) => all?.some(({ address }) => canonicalAddress(address) === asked));
}

/** An address in its one spelling, IPv4 inside IPv6 as IPv4; without a zone. */
export function canonicalAddress(text: string): string {
  const plain = text.replace(/%.*/s, '');
  return ipaddr.isValid(plain) ? ipaddr.process(plain).toString() : plain;
}
