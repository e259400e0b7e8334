'use client';

import { fontVariables } from './fonts';
import { PageFailed } from './page-failed';
import './globals.css';

/** When even the frame of a page fails. */
export default function GlobalError({ error, retry }: { error: { digest?: string }; retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Something went wrong · Crossread</title>
        <main className="gutter">
          <PageFailed error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
