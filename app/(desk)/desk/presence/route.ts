import { receivePresence } from '@/lib/actions/receive-presence';

/** Says that an editor is at a thing, and answers who else is. */
export const POST = (request: Request): Promise<Response> => receivePresence(request);
