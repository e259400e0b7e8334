import { type NextRequest, NextResponse } from 'next/server';
import { cookiePrefix } from '@/lib/platform/cookie-names';
import { POLICY_OF_PICTURES } from '@/lib/platform/security-headers.mjs';
import { PAGE_ASKED, parseOwnPath, signInAddress } from '@/lib/schemas/own-path';

/**
 * Runs before every page of the desk, sign-in and invitations: it sets a strict content policy with a nonce for this
 * request, and redirects a request without a session to sign-in, which leads back. The redirect is a convenience: every read
 * and every write asks the database whether the session is alive; a page that finds that it is not leads to the same.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const asked = parseOwnPath(`${pathname}${search}`);
  const hasSession = request.cookies.has(`${cookiePrefix(process.env.PUBLIC_URL ?? '')}.session_token`);
  if (pathname.startsWith('/desk') && !hasSession && request.method !== 'POST') {
    return NextResponse.redirect(new URL(signInAddress(asked), request.url), 307);
  }
  // What is set here goes over what a route sets.
  const policy = PICTURE.test(pathname) ? POLICY_OF_PICTURES : contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy, and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy);
  headers.set(PAGE_ASKED, asked ?? '');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

/** What a document was read from (lib/actions/send-picture). */
const PICTURE = /^\/desk\/documents\/(?:captures\/)?[^/]+\/pictures\/[^/]+$/;

function contentSecurityPolicy(nonce: string): string {
  const inDevelopment = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${inDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

export const config = { matcher: ['/desk/:path*', '/sign-in/:path*', '/invitation/:path*'] };
