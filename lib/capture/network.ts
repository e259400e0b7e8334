import { Resolver } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { isAddressOfOthers } from './public-address';

/** How a capture reaches others. Tests hand in their own, so that they reach listeners of their own. */
export type Network = {
  /** All IP addresses of a name; none where it has none. */
  resolve(name: string, signal: AbortSignal): Promise<readonly string[]>;
  /** Whether the server may speak to an IP address. */
  isPublic(address: string): boolean;
  /** Opens a connection to one of `addresses`, and to no other. */
  openSocket(to: { name: string; port: number; addresses: readonly string[] }): Socket;
  /** Certificates of those who vouch for web servers; without it those that Node knows. */
  authorities?: readonly string[];
};

/** The network of production. No setting of the environment changes it. */
export const INTERNET: Network = {
  resolve: (name, signal) => addressesOf(name, signal),
  isPublic: (address) => isAddressOfOthers(address),
  openSocket({ name, port, addresses }) {
    return connect({ host: name, port, lookup: answering(addresses), autoSelectFamily: true });
  },
};

/** Milliseconds, and how often one server is asked. */
const QUERIES = { timeout: 2000, tries: 2 };

/**
 * The addresses of a name, IPv4 and IPv6, from the name servers of this machine. Not by `dns.lookup`: ten names whose
 * servers are silent would take all threads that read files and check passwords, and /etc/hosts is not the public's.
 */
export async function addressesOf(
  name: string,
  signal: AbortSignal,
  resolver = new Resolver(QUERIES),
): Promise<readonly string[]> {
  const cancel = () => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    return found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** A look-up that answers with the addresses that were checked. The name is never asked for again. */
function answering(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  return (name, options, answer) => {
    const [first] = found;
    if (first === undefined) answer(new Error(`${name} has no address.`), '');
    else if (options.all) answer(null, found);
    else answer(null, first.address, first.family);
  };
}
