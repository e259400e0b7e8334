'use client';

import { PageFailed } from './page-failed';
import './globals.css';

/** Shown when the layout of a page fails. It uses system fonts: every reader downloads it and few see it. */
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
