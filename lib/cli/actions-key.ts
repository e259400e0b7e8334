import { hkdfSync } from 'node:crypto';

/**
 * The key by which Next names the actions that forms are sent to, and encrypts what they hold
 * (NEXT_SERVER_ACTIONS_ENCRYPTION_KEY). It follows from the secret of the desk: servers that each build for themselves have
 * the same, and so has the next version, for forms that are open meanwhile. Nobody can tell the secret from it.
 */
export const actionsKey = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'crossread server actions', 32)).toString('base64');
