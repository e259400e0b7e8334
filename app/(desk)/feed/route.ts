import { sendFeed } from '@/lib/actions/send-feed';

/** The notices of a person of the desk as a feed, at the secret address that they had made on their account page. */
export async function GET(request: Request): Promise<Response> {
  return sendFeed(request);
}
