import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PageFooter, PageHeader } from '@/components/ui/page-frame';
import { parseDesk } from '@/lib/schemas/desk';
import { fontVariables } from './fonts';
import './globals.css';

/** Metadata shared by all reader pages; the root layouts export it. */
export const siteMetadata: Metadata = {
  title: { default: 'Crossread', template: '%s · Crossread' },
  description: 'What each source said about an event, side by side, with the evidence.',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

const pages = [
  { href: '/', label: 'Events' },
  { href: '/methodology', label: 'Method' },
  { href: '/about', label: 'About' },
];

const duties = [
  { href: '/about#desk', label: 'Who runs this desk' },
  { href: '/corrections', label: 'Corrections' },
  { href: '/log', label: 'Public log' },
  { href: '/report-an-error', label: 'Report an error' },
];

export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#131518' },
  ],
};

/** The document of every reader page, shared by two root layouts: cached pages, and pages rendered for each request. */
export function SiteDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <PageHeader name="Crossread" links={pages} />
        <main id="content" className="gutter w-full grow">
          {children}
        </main>
        <PageFooter
          line="Crossread shows what each source said. It does not decide who is right."
          by={parseDesk(process.env)}
          links={duties}
        />
      </body>
    </html>
  );
}
