import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The records of the worked example are in the page of the method. */
const folders = ['app', 'components', 'lib', 'prisma/factories', 'prisma/seed'];
const files = [
  'next.config.js',
  'package-lock.json',
  'postcss.config.js',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
];
/**
 * Not part of the pages: commands, lib/server, what is generated from the schema, tests with what they share, and
 * texts.
 */
const apart = [/^lib\/(cli|server)\//, /^lib\/platform\/generated\//, /\/testing\//, /\.test\.tsx?$/, /\.md$/];

/** A fingerprint of everything that goes into the build; the same sources give the same one. */
export function buildFingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources(root)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

export function sources(root: string): string[] {
  const found = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
        .filter((name) => statSync(path.join(root, name)).isFile()),
    );
  return [...found, ...files.filter((file) => existsSync(path.join(root, file)))]
    .filter((name) => !apart.some((pattern) => pattern.test(name)))
    .sort();
}
