import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every address under which readers are answered, from the files that answer: a new one is asked as well. */
export function readersAddresses(values: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const room of ['(site)', '(uncached)']) {
    const root = path.join(import.meta.dirname, '../../app', room);
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file)) continue;
      const address = `/${path.dirname(file).replace(/^\.$/, '')}`.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${file} has a part that this test does not know: ${name}`);
        return value;
      });
      found.push(address);
    }
  }
  return found;
}
