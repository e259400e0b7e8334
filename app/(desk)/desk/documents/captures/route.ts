import { receiveFile } from '@/lib/actions/receive-file';

/** Begins with a file, whose parts follow. */
export const POST = (request: Request): Promise<Response> => receiveFile(request);
