import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { fontVariables } from '@/app/fonts';
import '@/app/globals.css';
import { siteViewport } from '@/app/site-document';
import { DeskHeader } from '@/components/account/desk-header';
import { DeskKeys } from '@/components/keys/desk-keys';
import { signOut } from '@/lib/actions/sign-in-actions';
import { signedIn } from '@/lib/platform/session';
import { readOpenReports } from '@/lib/reads/error-reports';

export const metadata: Metadata = {
  title: { default: 'Desk · Crossread', template: '%s · Crossread desk' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};
export const viewport = siteViewport;

/** Rendered for each request: each response has its own nonce, which the shell's scripts must carry. */
export const instant = false;

/** The layout of the desk and of the pages that lead to it: sign-in, second factor, invitation. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  await connection();
  const person = await signedIn();
  const openReports = person === 'nobody' ? 0 : await readOpenReports(person);
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <DeskHeader {...(person !== 'nobody' && { person })} openReports={openReports} signOut={signOut} />
        <main id="content" className="gutter w-full grow pt-10 pb-24">
          {children}
        </main>
        {person !== 'nobody' && <DeskKeys />}
      </body>
    </html>
  );
}
