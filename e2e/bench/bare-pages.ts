import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@/lib/cli/project';
import type { EventView } from '@/lib/views/event-view';

/**
 * The least that Next can be asked for: pages from the cache with a table of 50 × 8, plain and padded to a given size,
 * and a page that is rendered anew with the table of an event, its data read by a cached function and handed to a
 * client component as ours is. Made in a folder of its own, on the same Next and React.
 */
export function makeBarePages(view: EventView, size: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-bare-'));
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files(size))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  writeFileSync(path.join(folder, 'view.json'), JSON.stringify(tableOf(view)));
  return folder;
}

type Bare = { heads: string[]; rows: { question: string; cells: string[] }[] };

/** Every row and column of the table with the words of its cells. */
function tableOf({ sides, rows, folded }: EventView): Bare {
  const columns = sides.flatMap((side) => side.columns).filter(({ key }) => !folded.includes(key));
  return {
    heads: columns.map(({ name }) => name),
    rows: rows.map(({ question, cells }) => ({
      question,
      cells: columns.map(({ key }) => {
        const [entry] = cells[key]?.entries ?? [];
        return entry ? [entry.value, entry.date, entry.via, entry.drifted].filter(Boolean).join(', ') : '–';
      }),
    })),
  };
}

const cached = (rows: string) => `
export const ensureStatic = 'navigation';
export const instant = false;
export function generateStaticParams() { return [{ slug: '-' }]; }
async function read(slug) { 'use cache'; return slug; }
export default async function Page({ params }) {
  const slug = await read((await params).slug);
  return <table><tbody>{Array.from({ length: ${rows} }, (_, row) => <tr key={row}>{Array.from({ length: 8 }, (_, cell) => <td key={cell}>{slug} {row} {cell}</td>)}</tr>)}</tbody></table>;
}
`;

/** A row of that table is about so many bytes, as HTML and again as the data of React. */
const BYTES_A_ROW = 1000;

const files = (size: number): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'bare', private: true, type: 'module' }),
  'next.config.js': `export default { cacheComponents: true, partialPrefetching: true, poweredByHeader: false, agentRules: false, turbopack: { root: '/' }, experimental: { isrFlushToDisk: false } };`,
  'app/layout.jsx': `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  'app/cached/[slug]/page.jsx': cached('50'),
  'app/padded/[slug]/page.jsx': cached(String(Math.round(size / BYTES_A_ROW))),
  'app/anew/[slug]/page.jsx': `
import { readFile } from 'node:fs/promises';
import { Table } from '../../table';
export const instant = false;
export function generateStaticParams() { return [{ slug: '-' }]; }
async function read(slug) { 'use cache'; return JSON.parse(await readFile('view.json', 'utf8')); }
export default async function Page({ params, searchParams }) {
  const view = await read((await params).slug);
  return <Table view={view} given={JSON.stringify(await searchParams)} />;
}
`,
  'app/table.jsx': `'use client';
export function Table({ view, given }) {
  return <table data-given={given}>
    <thead><tr><th scope="col">Question</th>{view.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
    <tbody>{view.rows.map((row) => <tr key={row.question}><th scope="row">{row.question}</th>{row.cells.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}</tbody>
  </table>;
}
`,
});
