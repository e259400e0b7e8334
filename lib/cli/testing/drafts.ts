import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A schema of one table, with these columns besides its key. */
export const schemaOf = (...fields: string[]) => `datasource db {
  provider = "postgresql"
}

model crate {
  id Int @id
  ${fields.join('\n  ')}
}
`;

/** A repository in a folder that exists: its schema and migrations, and their commits. */
export function repositoryIn(root: string) {
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.org', ...args], { cwd: root, stdio: 'pipe' });
  const commit = (what: string) => {
    git('init', '-q');
    git('add', 'prisma');
    git('commit', '-qm', what, '--no-gpg-sign');
  };
  const hasSchema = (schema: string) => write('prisma/schema.prisma', schema);
  const hasMigration = (name: string, script: string) => write(`prisma/migrations/${name}/migration.sql`, script);
  /** One migration, and the schema that it makes. */
  const withOneMigration = () => {
    hasSchema(schemaOf());
    hasMigration('1_crate', 'CREATE TABLE "crate" ("id" INTEGER NOT NULL PRIMARY KEY);');
    commit('one migration');
  };
  return { commit, hasSchema, hasMigration, withOneMigration };
}
