'use client';

import { fontVariables } from './fonts';
import { PageFailed } from './page-failed';
import './globals.css';

/** When even the frame of a page fails. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <title>Something went wrong · Crossread</title>
        <main className="gutter">
          <PageFailed retry={retry} />
        </main>
      </body>
    </html>
  );
}
