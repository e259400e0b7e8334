import { defineConfig } from 'prisma/config';

// No datasource here: the address of the database comes from lib/schemas/env.ts, and migrations are
// applied by lib/platform/migrate.ts. `DATABASE_URL` is passed on for whoever uses Prisma's own CLI.
const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
