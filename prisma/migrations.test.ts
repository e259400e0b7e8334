import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMigrations } from '@/lib/platform/migration-files';
import { destructive } from './testing/destructive';

/**
 * Every migration that was ever on main, with the SHA-256 of its script. Databases have applied them, and each of these
 * databases would refuse an edited one.
 */
const ON_MAIN: Readonly<Record<string, string>> = {
  '20261122140000_the_record': '9b2dc44d446c6d90e0223beda71f4d9f3945d9775eca68e81dbfa29719d6ae7b',
  '20261122170000_people_review_and_log': 'cf69d183b0bfc277512320764285e2dbb700b34cf3c57778ffc1821a9be63376',
  '20261122200000_readings': '2f89926794f1242b6ed3957cec342490e9bbad909e3419e65a0dbaf16a5c93f8',
  '20261122201000_error_reports': 'ace56ccab95eb8f53de1877b95324fdb8a0a9b0f76eb18e551025cdf71717678',
  '20261129210000_entries_have_a_form': '093a62f4481e0c6a9379c7790fbeb7c41680444e9652d257b48e56f8bd6c1a0c',
  '20261129210100_rows_that_stay': 'f6b3cf82a1ced09f3e124b5d451329d8e872f41f461725410fc28b971d995cee',
  '20261129212000_passed_tries': '06182ad1f02cc1921904b74621f2d825676a4d23923f38648d349f391be6e2e7',
  '20261129213000_two_persons': '19041b5f0d56350614d97947a899f615be28f84cefd61ac5559766e926527c15',
  '20261129220000_event_versions': 'b9fcafa2f301f28efd12a86496b63217508c3b9e55eb7814de537b9323207584',
  '20261130090000_method_2': '58c019eff17826ff877684e7012fdcaea23b5a3004eff7cbfc9abba05980aae1',
  '20261130092000_projections_of_method_2': 'c1f6227e81fda78001fd40b9ce49eab4e177054e792b822947d65e6b6cf03470',
  '20261130100000_entries_are_logged': 'd8b3dc4f67308723f486211ef0670b27ed377b38a7ea79f3b41370801b8ad24a',
  '20261130101000_drafts_are_discarded': '6eb6bdc7b8bfa5f6c1286baaf3c25eb5b557417d2d865c0c18bf63b996cd377b',
  '20261130102000_desk_items': '8e6caf2fe0eda17a98cccae1bc8f79856f55b07ec1016c36aa1e4da6c78f5fb2',
  '20261130104508_findings_on_lists': '14548e0743bd4bc3865641326ffc812be2ee43d8d2038e31862f67a4cc77a295',
  '20261130140000_the_desk_assigns': '6f944c0bd2688bb7c2bf0be9efa3fe803f975d92432a5898a0d1c9c34afc595f',
  '20261130143000_yes_or_no_needs_no_measure': 'a64837a59e76d760d796bd8828943f00a24983032bd3c6924f8a8ee023888c3f',
  '20261130150000_desk_items_by_thing': '353fb6328abe6701540e34e5f72dd19caf37777fafe249cfa694c4ebcb235e45',
  '20261130170740_documents_are_captured': '97d81d1faa2cd48751a0b63ecc58223eb2984dc0052d6052e63a71926e3a209f',
  '20261130195941_legal_hold': '4c5b290195e5ddfde496638a40c35cd7a5a2b930ec2ee0d7821a292ae7933426',
  '20261130230100_changes_of_any_event': 'f5e221bd5d612c3122ed1820cf999a65ffec666ce1818f43855d79a839cf1afc',
  '20261130230200_review_queue': '8ea6a6775566b725a91d7042d0f0b13b63374d7a2902dd3e525afda803ec6d52',
  '20261130230300_corrections': '1c5da141c9d4ea25ab5faaab77d82a5b289c4cd94ec47290787d4c9b2a8bd8b3',
  '20261130230400_presence': '74fe25bc75908416ab0685935386c9f3828c3ff22c449687b9367aab2a5f8e05',
  '20261130230500_comments': 'aea4bc9845ec4785e39d60c68e34c17ffc9a5fff16a762dd9d715c15176e4bbb',
  '20261130230600_reports_are_corrected': '14c22dc76c84dde07d665afdf06a66d4ca4400a28bf1f37e5875eaba5eea21a4',
  '20261130230700_notices': 'e0663c4d7f8a15fd71d05b2cf1a604958e4ce29b5bb7b93621a7d0cbddffd08b',
  '20261130230700_source_merge': '0883bc5cefed72f71ed2c9e9954b1c3eaa9c525fbc3468a6ff56a9402486bb9a',
  '20261130230800_re_entry': 'a463e4cae71f847029fc8a7238fd8b45b6db254d30fbafe78b37f4fed70b7c6e',
  '20261201120000_log_tree': '0905fbaced31cc60e86d576d1848b3364467cae6302d05ad300af91be6ef57a3',
  '20261201130000_event_roots': '038b00667159854258ddb357d9ebdc32f37d25affaff6cd459064a1142c6689e',
  '20261201140000_bound_people': '0be08d17148e779d30a7a5932ee3e6775f5f813da34b2a1dff2a697c6f966675',
  '20261201150000_replies': '725573ed585d59e3751a83480d0453b9682c0289d1306fdab0c1fed25dbf0863',
};

/** From here on a migration only adds, because the version before goes on running while the new one starts. */
const ONLY_ADDS_FROM = '20261129210000_entries_have_a_form';

/** Migrations that may take something away, each with the release since which nothing uses it. There are none. */
const TAKES_AWAY: Readonly<Record<string, string>> = {};

const migrations = readMigrations(path.join(import.meta.dirname, 'migrations'));

test('there are migrations, and none of them is missing', () => {
  expect(migrations.length).toBeGreaterThan(5);
  const names = new Set(migrations.map(({ name }) => name));
  const gone = Object.keys(ON_MAIN).filter((name) => !names.has(name));
  expect(gone, 'Databases have applied these migrations: put their folders back.').toEqual([]);
});

test.each(migrations)('$name is as it was when it came to main', ({ name, checksum }) => {
  expect(
    ON_MAIN[name],
    `A new migration: add '${name}': '${checksum}' to ON_MAIN in prisma/migrations.test.ts, as the last thing before it goes to main.`,
  ).toBeDefined();
  expect(
    checksum,
    `${name} was edited, and databases have applied it: put it back as it was (git checkout main -- prisma/migrations/${name}) and make a new migration for the change (npm run migration -- what-it-does).`,
  ).toBe(ON_MAIN[name]);
});

test.each(migrations.filter(({ name }) => name >= ONLY_ADDS_FROM && !(name in TAKES_AWAY)))(
  '$name only adds',
  ({ name, script }) => {
    expect(
      destructive(script),
      `${name} takes away what the version before may still use: leave it, and take it away in a migration of the next release, which is then named in TAKES_AWAY (prisma/MIGRATIONS.md).`,
    ).toEqual([]);
  },
);

describe('detects a statement that takes something away', () => {
  test.each([
    ['DROP TABLE "claim_reading";', 'DROP TABLE'],
    ['drop table if exists x cascade;', 'DROP TABLE'],
    ['DROP\n  TABLE x;', 'DROP TABLE'],
    ['DROP /* really */ TABLE x;', 'DROP TABLE'],
    ['ALTER TABLE "event" DROP COLUMN "place";', 'DROP COLUMN'],
    ['ALTER TABLE "event" DROP "place";', 'DROP'],
    ['ALTER TABLE "event" ADD COLUMN "x" TEXT, DROP COLUMN "place";', 'DROP COLUMN'],
    ['ALTER TABLE "event" DROP CONSTRAINT "x";', 'DROP CONSTRAINT'],
    ['ALTER TABLE "event" DROP CONSTRAINT "x", ADD CONSTRAINT "y" CHECK (true) NOT VALID;', 'DROP CONSTRAINT'],
    [
      'ALTER TABLE "event" DROP CONSTRAINT "x"; ALTER TABLE "event" ADD CONSTRAINT "x" CHECK (true);',
      'DROP CONSTRAINT',
    ],
    ['ALTER TABLE "event" DROP CONSTRAINT "x", ADD CONSTRAINT "x" UNIQUE ("slug");', 'DROP CONSTRAINT'],
    ['DROP TRIGGER "append_only" ON "event_revision";', 'DROP TRIGGER'],
    ['DROP FUNCTION "refuse_step"();', 'DROP FUNCTION'],
    ['DROP TYPE "role";', 'DROP TYPE'],
    ['DROP INDEX "x";', 'DROP INDEX'],
    ['ALTER TABLE "event" RENAME COLUMN "place" TO "where";', 'RENAME'],
    ['ALTER TABLE "event" RENAME TO "happening";', 'RENAME'],
    ["ALTER TYPE \"role\" RENAME VALUE 'editor' TO 'chief';", 'RENAME'],
    ['ALTER TABLE "event" ALTER COLUMN "slug" TYPE INTEGER;', 'TYPE'],
    ['ALTER TABLE "event" ALTER COLUMN "slug" SET DATA TYPE INTEGER;', 'TYPE'],
    ['ALTER TABLE "event" ALTER "slug" SET NOT NULL;', 'SET NOT NULL'],
    ['ALTER TABLE "event" ADD COLUMN "x" TEXT NOT NULL;', 'NOT NULL without a default'],
    ['TRUNCATE "attempt";', 'TRUNCATE'],
    ['DELETE FROM "attempt";', 'DELETE'],
    ['UPDATE "event" SET "slug" = \'x\';', 'UPDATE'],
    ["DO $$ BEGIN EXECUTE 'DROP TABLE x'; END $$;", 'DROP TABLE'],
    ['DO $do$ BEGIN ALTER TABLE x DISABLE TRIGGER USER; END $do$;', 'DISABLE TRIGGER'],
  ])('%s', (script, what) => {
    expect(destructive(script)).toContain(what);
  });

  test.each([
    'CREATE TABLE "x" ("id" UUID NOT NULL, "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP);',
    'ALTER TABLE "event" ADD COLUMN "x" TEXT;',
    'ALTER TABLE "event" DROP CONSTRAINT "x", ADD CONSTRAINT "x" CHECK ("slug" <> \'x\') NOT VALID;',
    'ALTER TABLE "event" ADD COLUMN "x" BOOLEAN NOT NULL DEFAULT false;',
    'ALTER TABLE "x" ADD CONSTRAINT "y" FOREIGN KEY ("z") REFERENCES "w"("id") ON DELETE RESTRICT ON UPDATE CASCADE;',
    'CREATE OR REPLACE TRIGGER "x" BEFORE UPDATE OR DELETE OR TRUNCATE ON "y" FOR EACH STATEMENT EXECUTE FUNCTION "z"();',
    'CREATE TRIGGER "x" BEFORE INSERT OR UPDATE OF "standing" ON "y" FOR EACH ROW EXECUTE FUNCTION "z"();',
    '-- DROP TABLE x, one day',
    '/* DROP TABLE x */',
    'COMMENT ON TABLE "x" IS \'DROP TABLE; it\'\'s words, as "DELETE FROM" is.\';',
    // What a function does when it is called is not what the migration does.
    'CREATE FUNCTION "f"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM "attempt"; RETURN NULL; END $$;',
    'CREATE OR REPLACE FUNCTION "f"() RETURNS trigger AS $$ BEGIN DELETE FROM x; END $$ LANGUAGE plpgsql;',
  ])('does not report a statement that adds: %s', (script) => {
    expect(destructive(script)).toEqual([]);
  });
});
