/**
 * The origin under which people reach this desk, for addresses that leave it: PUBLIC_URL, else that of this machine.
 * Undefined where the server listens to other machines and none was set: the request's own `Host` says nothing to others.
 * `npm start` has already refused what cannot be read.
 */
export function parseOwnAddress(record: Record<string, string | undefined>): string | undefined {
  const [first = ''] = (record.PUBLIC_URL?.trim() || record.CROSSREAD_OWN_ORIGINS || '').split(' ');
  return URL.canParse(first) ? new URL(first).origin : undefined;
}
