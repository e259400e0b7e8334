import { lookup } from 'node:dns/promises';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { isOwnAddress, isPublicAddress } from './public-address';

/** How a capture reaches others. Tests hand in their own, so that they reach listeners of their own. */
export type Network = {
  /** All IP addresses of a name; throws where it has none. */
  resolve(name: string): Promise<readonly string[]>;
  /** Whether the server may speak to an IP address. */
  isPublic(address: string): boolean;
  /** Opens a connection to one of `addresses`, and to no other. */
  openSocket(to: { name: string; port: number; addresses: readonly string[] }): Socket;
  /** Certificates of those who vouch for web servers; without it those that Node knows. */
  authorities?: readonly string[];
};

/** The network of production. No setting of the environment changes it. */
export const INTERNET: Network = {
  async resolve(name) {
    const found = await lookup(name, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  },
  isPublic: (address) => isPublicAddress(address) && !isOwnAddress(address),
  openSocket({ name, port, addresses }) {
    return connect({ host: name, port, lookup: answering(addresses), autoSelectFamily: true });
  },
};

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
