'use client';

import { PageFailed } from './page-failed';
import './globals.css';

/** When even the frame of a page fails. In the fonts of the system: it is sent to every reader, and seldom seen. */
export default function GlobalError({ error, retry }: { error: { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Crossread</title>
        <main className="gutter">
          <PageFailed error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
