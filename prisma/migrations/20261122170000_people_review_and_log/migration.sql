-- CreateEnum
CREATE TYPE "reviewed" AS ENUM ('event', 'claim', 'source', 'statement', 'rendering', 'search');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('unpublished', 'shown', 'held', 'withdrawn');

-- CreateEnum
CREATE TYPE "step" AS ENUM ('submit', 'return', 'publish', 'hold', 'ask to release', 'release', 'ask to withdraw', 'withdraw', 'decline');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reporter', 'editor', 'administrator');

-- CreateEnum
CREATE TYPE "chain" AS ENUM ('public', 'private');

-- CreateEnum
CREATE TYPE "redactable" AS ENUM ('wording', 'document_body', 'quote', 'reason');

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "event_revision" ADD COLUMN     "author_id" UUID;

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "claim_revision" ADD COLUMN     "author_id" UUID;

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "source_revision" ADD COLUMN     "author_id" UUID;

-- AlterTable
ALTER TABLE "statement" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "statement_revision" ADD COLUMN     "author_id" UUID;

-- AlterTable
ALTER TABLE "rendering" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "rendering_revision" ADD COLUMN     "author_id" UUID;

-- AlterTable
ALTER TABLE "search" ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "search_revision" ADD COLUMN     "author_id" UUID;

-- CreateTable
CREATE TABLE "transition" (
    "id" UUID NOT NULL,
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "step" "step" NOT NULL,
    "revision_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "reason_id" UUID,
    "reason_hash" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reason" (
    "id" UUID NOT NULL,
    "text" TEXT,
    "salt" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redaction_approval" (
    "id" UUID NOT NULL,
    "kind" "redactable" NOT NULL,
    "target_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redaction_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "chain" "chain" NOT NULL,
    "number" BIGINT NOT NULL,
    "body" TEXT NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "transition_id" UUID,

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("chain","number")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'reporter',
    "pseudonym" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "role" "role" NOT NULL,
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "used_by_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_end" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "transition_reason_id_key" ON "transition"("reason_id");

-- CreateIndex
CREATE INDEX "transition_revision_id_idx" ON "transition"("revision_id");

-- CreateIndex
CREATE INDEX "transition_actor_id_idx" ON "transition"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "transition_kind_thing_id_number_key" ON "transition"("kind", "thing_id", "number");

-- CreateIndex
CREATE INDEX "redaction_approval_person_id_idx" ON "redaction_approval"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "redaction_approval_kind_target_id_person_id_key" ON "redaction_approval"("kind", "target_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "log_entry_transition_id_key" ON "log_entry"("transition_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_pseudonym_key" ON "person"("pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "second_factor_person_id_idx" ON "second_factor"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_used_by_id_key" ON "invitation"("used_by_id");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- AddForeignKey
ALTER TABLE "event_revision" ADD CONSTRAINT "event_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_revision" ADD CONSTRAINT "source_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_revision" ADD CONSTRAINT "search_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transition" ADD CONSTRAINT "transition_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transition" ADD CONSTRAINT "transition_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redaction_approval" ADD CONSTRAINT "redaction_approval_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_transition_id_fkey" FOREIGN KEY ("transition_id") REFERENCES "transition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

COMMENT ON TABLE "transition" IS 'Every step of the review, one row each. `number` counts the steps of one thing: two people who act at once get the same number, and one of them is refused.';
COMMENT ON TABLE "reason" IS 'Why a step was taken. Apart from the step, which keeps a salted hash, so that two people can redact it.';
COMMENT ON TABLE "log_entry" IS 'Two chains: what readers may see (public), and what is for the desk (private). `hash` is SHA-256 of the hash before it in hexadecimal, a line feed, and `body`.';
COMMENT ON TABLE "redaction_approval" IS 'Two people who agree that a text is redacted. Only then can its row become a tombstone.';
COMMENT ON TABLE "attempt" IS 'Counts tries in a window. The key is a hash.';
COMMENT ON COLUMN "person"."pseudonym" IS 'How the public log names this person. It never changes.';
COMMENT ON COLUMN "log_entry"."salt" IS 'Binds what the entry says of a text. Published with the entry, but for things that are confidential.';

-- What was published before there was a review goes on being shown.
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search'] LOOP
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', t);
    EXECUTE format('UPDATE %I SET "standing" = ''shown'' WHERE "published_revision_id" IS NOT NULL', t);
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', t);
    -- Not valid for the rows that are there: nobody recorded who wrote them.
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL) NOT VALID', t || '_revision');
  END LOOP;
END $$;

-- Fields and their shapes.
ALTER TABLE "transition" ADD CONSTRAINT "numbered_from_1" CHECK ("number" >= 1);
ALTER TABLE "transition" ADD CONSTRAINT "at_a_time" CHECK (isfinite("at"));
ALTER TABLE "transition" ADD CONSTRAINT "reason_has_hash" CHECK (("reason_id" IS NULL) = ("reason_hash" IS NULL) AND ("reason_hash" IS NULL OR octet_length("reason_hash") = 32));
ALTER TABLE "transition" ADD CONSTRAINT "says_why" CHECK ("reason_id" IS NOT NULL OR "step" IN ('submit', 'publish', 'release'));
ALTER TABLE "reason" ADD CONSTRAINT "text_unless_redacted" CHECK (("redacted_at" IS NULL) = ("text" IS NOT NULL) AND "text" ~ '\S');
ALTER TABLE "reason" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);
ALTER TABLE "redaction_approval" ADD CONSTRAINT "has_reason" CHECK ("reason" ~ '\S');
ALTER TABLE "log_entry" ADD CONSTRAINT "hashes_are_sha256" CHECK (octet_length("previous") = 32 AND octet_length("hash") = 32);
ALTER TABLE "log_entry" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);
ALTER TABLE "person" ADD CONSTRAINT "has_names" CHECK ("name" ~ '\S' AND "pseudonym" ~ '\S');
ALTER TABLE "person" ADD CONSTRAINT "email_in_small_letters" CHECK ("email" = lower("email") AND "email" ~ '^\S+@\S+$');
ALTER TABLE "invitation" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("token_hash") = 32);
ALTER TABLE "attempt" ADD CONSTRAINT "counts_from_1" CHECK ("count" >= 1);

-- ── Steps ────────────────────────────────────────────────────────────────
-- Which step follows which is said by lib/domain/review.ts. What is held here is what must hold whoever writes:
-- two persons, one order of steps, and nothing that comes out of nowhere.
-- What is asked of other rows is asked of what is committed by then: with an older view of them, one could act on what
-- has been replaced since.
CREATE FUNCTION "refuse_old_view"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN
    RAISE EXCEPTION 'This is written in a transaction that sees what others commit meanwhile (READ COMMITTED).' USING ERRCODE = 'invalid_transaction_state';
  END IF;
END $$;

-- The kind counts beside the id: an id could be given to two things.
CREATE FUNCTION "standing_after_steps"(of_kind "reviewed", of_thing UUID) RETURNS "standing" LANGUAGE sql STABLE AS $$
  SELECT (CASE "step" WHEN 'hold' THEN 'held' WHEN 'withdraw' THEN 'withdrawn' ELSE 'shown' END)::"standing"
  FROM "transition" WHERE "kind" = of_kind AND "thing_id" = of_thing AND "step" IN ('publish', 'hold', 'release', 'withdraw') ORDER BY "number" DESC LIMIT 1
$$;

-- Runs as the owner of the tables, because it locks the revision: nothing is added to it while it is submitted.
CREATE FUNCTION "refuse_step"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE author UUID; revision_number INTEGER; latest_number INTEGER; found_rows INTEGER; last_number INTEGER; last_step "step"; asked "transition"; who "person"; now_stands "standing";
BEGIN
  PERFORM "refuse_old_view"();
  EXECUTE format('SELECT r."author_id", r."number" FROM %1$I r WHERE r."id" = $1 AND r.%2$I = $2 FOR UPDATE', NEW."kind" || '_revision', NEW."kind" || '_id')
    INTO author, revision_number USING NEW."revision_id", NEW."thing_id";
  GET DIAGNOSTICS found_rows = ROW_COUNT;
  IF found_rows = 0 THEN
    RAISE EXCEPTION 'A step is taken with a revision of the thing itself.' USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('SELECT (SELECT max("number") FROM %I WHERE %I = $1), (SELECT "standing" FROM %I WHERE "id" = $1)', NEW."kind" || '_revision', NEW."kind" || '_id', NEW."kind")
    INTO latest_number, now_stands USING NEW."thing_id";
  now_stands := COALESCE("standing_after_steps"(NEW."kind", NEW."thing_id"), now_stands);

  SELECT * INTO who FROM "person" WHERE "id" = NEW."actor_id";
  IF who."ended_at" IS NOT NULL THEN
    RAISE EXCEPTION 'The account of who takes this step has ended.' USING ERRCODE = 'insufficient_privilege';
  ELSIF NEW."step" <> 'submit' AND who."role" = 'reporter' THEN
    RAISE EXCEPTION 'A reporter submits, and takes no other step.' USING ERRCODE = 'insufficient_privilege';
  END IF;

  SELECT COALESCE(max("number"), 0) INTO last_number FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id";
  IF NEW."number" > last_number + 1 THEN
    RAISE EXCEPTION 'Steps are numbered without a hole.' USING ERRCODE = 'check_violation';
  END IF;

  IF NEW."step" IN ('submit', 'return', 'publish') THEN
    IF revision_number <> latest_number THEN
      RAISE EXCEPTION 'A later revision has replaced this one.' USING ERRCODE = 'check_violation';
    END IF;
    SELECT "step" INTO last_step FROM "transition" WHERE "kind" = NEW."kind" AND "revision_id" = NEW."revision_id" AND "step" IN ('submit', 'return', 'publish') ORDER BY "number" DESC LIMIT 1;
    IF NEW."step" = 'submit' THEN
      IF author IS DISTINCT FROM NEW."actor_id" THEN
        RAISE EXCEPTION 'A revision is submitted by its author.' USING ERRCODE = 'insufficient_privilege';
      ELSIF last_step IS NOT NULL THEN
        RAISE EXCEPTION 'A revision is submitted once.' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF author IS NULL OR author = NEW."actor_id" THEN
      RAISE EXCEPTION 'Nobody reviews a revision of their own.' USING ERRCODE = 'insufficient_privilege';
    ELSIF last_step IS DISTINCT FROM 'submit' THEN
      RAISE EXCEPTION 'Only what is submitted is reviewed, and once.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."step" IN ('release', 'withdraw') THEN
    SELECT * INTO asked FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id" AND "step" NOT IN ('submit', 'return') ORDER BY "number" DESC LIMIT 1;
    IF asked."step" IS DISTINCT FROM (CASE NEW."step" WHEN 'release' THEN 'ask to release' ELSE 'ask to withdraw' END)::"step" THEN
      RAISE EXCEPTION 'Nobody has asked for this.' USING ERRCODE = 'check_violation';
    ELSIF asked."actor_id" = NEW."actor_id" THEN
      RAISE EXCEPTION 'Whoever asked for this cannot confirm it.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;

  -- A hold is released by two people, and in no other way.
  IF NEW."step" = 'publish' AND now_stands = 'held' THEN
    RAISE EXCEPTION 'What is held is released before anything of it is published.' USING ERRCODE = 'check_violation';
  ELSIF (NEW."step" = 'hold' AND now_stands <> 'shown') OR (NEW."step" = 'release' AND now_stands <> 'held') OR (NEW."step" = 'withdraw' AND now_stands NOT IN ('shown', 'held')) THEN
    RAISE EXCEPTION 'Of what is % nothing is to %.', now_stands, NEW."step" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_step" IS 'Two persons: nobody publishes or returns a revision of their own, and nobody confirms what they asked for.';
CREATE TRIGGER "step_is_allowed" BEFORE INSERT ON "transition" FOR EACH ROW EXECUTE FUNCTION "refuse_step"();

-- What readers see follows from the steps that were taken.
CREATE FUNCTION "refuse_unfounded_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."standing" <> 'unpublished' THEN
      RAISE EXCEPTION 'What is new is unpublished.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."standing" IS DISTINCT FROM OLD."standing" AND NEW."standing" IS DISTINCT FROM "standing_after_steps"(TG_TABLE_NAME::"reviewed", NEW."id") THEN
    RAISE EXCEPTION 'What readers see follows from the steps that were taken.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

-- A step of the review leaves its entry in one of the chains, and its effect on what readers see.
CREATE FUNCTION "refuse_silent_step"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wanted "chain" := CASE WHEN NEW."step" IN ('publish', 'hold', 'release', 'withdraw') THEN 'public' ELSE 'private' END; now_stands "standing"; shown UUID; last_step "transition";
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "log_entry" WHERE "transition_id" = NEW."id" AND "chain" = wanted) THEN
    RAISE EXCEPTION 'A step is logged in the % chain.', wanted USING ERRCODE = 'check_violation';
  END IF;
  SELECT * INTO last_step FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id" AND "step" IN ('publish', 'hold', 'release', 'withdraw') ORDER BY "number" DESC LIMIT 1;
  IF last_step."id" IS NULL THEN RETURN NULL; END IF;
  EXECUTE format('SELECT "standing", "published_revision_id" FROM %I WHERE "id" = $1', NEW."kind") INTO now_stands, shown USING NEW."thing_id";
  IF now_stands IS DISTINCT FROM "standing_after_steps"(NEW."kind", NEW."thing_id") THEN
    RAISE EXCEPTION 'A step changes what readers see in the same transaction.' USING ERRCODE = 'check_violation';
  ELSIF last_step."step" = 'publish' AND shown IS DISTINCT FROM last_step."revision_id" THEN
    RAISE EXCEPTION 'A step changes what readers see in the same transaction.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "step_is_logged" AFTER INSERT ON "transition" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_silent_step"();

-- Publishing is a step: what is shown is what the latest of them published.
CREATE OR REPLACE FUNCTION "refuse_unrecorded_publishing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE recorded BOOLEAN; approved UUID;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."published_revision_id" IS NOT NULL AND NEW."published_revision_id" IS NULL THEN
    RAISE EXCEPTION 'What was published stays on record: publish a further revision.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."published_revision_id" IS NOT NULL THEN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM "publication" WHERE %I = $1)', TG_TABLE_NAME || '_revision_id') INTO recorded USING NEW."published_revision_id";
    IF NOT recorded THEN
      RAISE EXCEPTION 'What is published is recorded in publication.' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'INSERT' OR NEW."published_revision_id" IS DISTINCT FROM OLD."published_revision_id" THEN
      SELECT "revision_id" INTO approved FROM "transition" WHERE "kind" = TG_TABLE_NAME::"reviewed" AND "thing_id" = NEW."id" AND "step" = 'publish' ORDER BY "number" DESC LIMIT 1;
      IF approved IS DISTINCT FROM NEW."published_revision_id" THEN
        RAISE EXCEPTION 'What is published was approved by a second person.' USING ERRCODE = 'insufficient_privilege';
      END IF;
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "refuse_unapproved_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_revision UUID := COALESCE(NEW."event_revision_id", NEW."claim_revision_id", NEW."source_revision_id", NEW."statement_revision_id", NEW."rendering_revision_id", NEW."search_revision_id");
  of_kind "reviewed" := (CASE WHEN NEW."event_revision_id" IS NOT NULL THEN 'event' WHEN NEW."claim_revision_id" IS NOT NULL THEN 'claim' WHEN NEW."source_revision_id" IS NOT NULL THEN 'source'
    WHEN NEW."statement_revision_id" IS NOT NULL THEN 'statement' WHEN NEW."rendering_revision_id" IS NOT NULL THEN 'rendering' ELSE 'search' END)::"reviewed";
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "transition" WHERE "kind" = of_kind AND "revision_id" = of_revision AND "step" = 'publish' AND "at" = NEW."published_at") THEN
    RAISE EXCEPTION 'What is published was approved by a second person.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "publication_was_approved" AFTER INSERT ON "publication" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unapproved_publication"();

-- Runs as the owner of the tables, because it locks the revision: whoever submits it at the same moment waits.
CREATE OR REPLACE FUNCTION "refuse_late_row"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE parent UUID := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid; published BOOLEAN;
BEGIN
  IF parent IS NULL THEN RETURN NEW; END IF;
  PERFORM "refuse_old_view"();
  EXECUTE format('SELECT 1 FROM %I WHERE "id" = $1 FOR KEY SHARE', left(TG_ARGV[0], -3)) USING parent;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM "publication" WHERE %I = $1)', TG_ARGV[0]) INTO published USING parent;
  IF published THEN
    RAISE EXCEPTION 'The revision is published: nothing is added to it.' USING ERRCODE = 'restrict_violation';
  ELSIF EXISTS (SELECT 1 FROM "transition" WHERE "revision_id" = parent) THEN
    RAISE EXCEPTION 'The revision was submitted: nothing is added to it.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Of an identity two columns change, each held by rules of its own.
CREATE OR REPLACE FUNCTION "refuse_new_identity"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A row of % is never deleted.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(NEW) - TG_ARGV <> to_jsonb(OLD) - TG_ARGV THEN
    RAISE EXCEPTION 'Of a row of % only % may change: everything else is in its revisions.', TG_TABLE_NAME, array_to_string(TG_ARGV, ' and ') USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_new_identity" IS 'An identity keeps its fields for good; only the columns named as arguments may change.';
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search'] LOOP
    EXECUTE format('DROP TRIGGER "identity_stays" ON %I', t);
    EXECUTE format('CREATE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_new_identity"(''published_revision_id'', ''standing'')', t);
    EXECUTE format('CREATE TRIGGER "standing_is_founded" BEFORE INSERT OR UPDATE OF "standing" ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_unfounded_standing"()', t);
  END LOOP;
END $$;

-- ── The log ──────────────────────────────────────────────────────────────
CREATE FUNCTION "refuse_unchained_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last "log_entry"; told JSONB; taken "transition"; pseudonym TEXT; revision INTEGER;
BEGIN
  SELECT * INTO last FROM "log_entry" WHERE "chain" = NEW."chain" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> COALESCE(last."number", 0) + 1 OR NEW."previous" <> COALESCE(last."hash", decode(repeat('00', 32), 'hex')) THEN
    RAISE EXCEPTION 'An entry follows the last one of its chain.' USING ERRCODE = 'serialization_failure';
  ELSIF NEW."hash" <> sha256(convert_to(encode(NEW."previous", 'hex') || E'\n' || NEW."body", 'UTF8')) THEN
    RAISE EXCEPTION 'The hash of an entry is that of the entry before it and of its own body.' USING ERRCODE = 'check_violation';
  END IF;

  told := NEW."body"::jsonb;
  IF told ->> 'chain' IS DISTINCT FROM NEW."chain"::text OR told -> 'number' IS DISTINCT FROM to_jsonb(NEW."number") THEN
    RAISE EXCEPTION 'An entry says which chain it is in, and its number.' USING ERRCODE = 'check_violation';
  ELSIF NEW."transition_id" IS NULL AND told ->> 'did' = ANY (enum_range(NULL::"step")::text[]) THEN
    RAISE EXCEPTION 'An entry about a step belongs to one that was taken.' USING ERRCODE = 'check_violation';
  ELSIF NEW."transition_id" IS NOT NULL THEN
    SELECT * INTO taken FROM "transition" WHERE "id" = NEW."transition_id";
    SELECT p."pseudonym" INTO pseudonym FROM "person" p WHERE p."id" = taken."actor_id";
    EXECUTE format('SELECT "number" FROM %I WHERE "id" = $1', taken."kind" || '_revision') INTO revision USING taken."revision_id";
    IF (told ->> 'did', told ->> 'by', told ->> 'kind', told ->> 'thing', told -> 'revision', (told ->> 'at')::timestamptz, told ->> 'reason')
      IS DISTINCT FROM (taken."step"::text, pseudonym, taken."kind"::text, taken."thing_id"::text, to_jsonb(revision), taken."at"::timestamptz, encode(taken."reason_hash", 'hex'))
      OR (taken."step" = 'publish' AND COALESCE(told ->> 'digest', '') !~ '^[0-9a-f]{64}$') THEN
      RAISE EXCEPTION 'An entry tells of its step as it was taken.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_unchained_entry" IS 'An entry follows the last one, bears the right hash, and says of its step what the step was. What it binds by a digest only verify-log can check.';
CREATE TRIGGER "entry_is_chained" BEFORE INSERT ON "log_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_unchained_entry"();

-- ── Redaction: the one change to what was written ────────────────────────
CREATE FUNCTION "refuse_approval"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE found_it BOOLEAN;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."person_id" AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator')) THEN
    RAISE EXCEPTION 'Editors redact, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %I = $1 AND "redacted_at" IS NULL)', NEW."kind", CASE NEW."kind" WHEN 'document_body' THEN 'document_id' ELSE 'id' END)
    INTO found_it USING NEW."target_id";
  IF NOT found_it THEN
    RAISE EXCEPTION 'What is redacted is on record, and is not redacted yet.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "approved_by_editor" BEFORE INSERT ON "redaction_approval" FOR EACH ROW EXECUTE FUNCTION "refuse_approval"();

-- The salt goes as well: with it, a short text could be found again by trying.
CREATE FUNCTION "refuse_all_but_tombstone"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE target UUID; texts TEXT[] := TG_ARGV;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    target := COALESCE(to_jsonb(OLD) ->> 'id', to_jsonb(OLD) ->> 'document_id')::uuid;
    IF OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL AND NEW."salt" = decode(repeat('00', 16), 'hex')
      AND to_jsonb(NEW) - texts - 'redacted_at' - 'salt' = to_jsonb(OLD) - texts - 'redacted_at' - 'salt'
      AND NOT EXISTS (SELECT 1 FROM jsonb_each(to_jsonb(NEW)) f WHERE f.key = ANY (texts) AND f.value <> 'null'::jsonb)
    THEN
      IF (SELECT count(DISTINCT "person_id") FROM "redaction_approval" WHERE "target_id" = target AND "kind" = TG_TABLE_NAME::"redactable") >= 2 THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
-- An approval is told in the private chain, a tombstone in the public one.
CREATE FUNCTION "refuse_unlogged_redaction"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wanted "chain" := CASE TG_TABLE_NAME WHEN 'redaction_approval' THEN 'private' ELSE 'public' END;
  done TEXT := CASE TG_TABLE_NAME WHEN 'redaction_approval' THEN 'approve redaction' ELSE 'redact' END;
  target TEXT; told_by TEXT;
BEGIN
  IF TG_TABLE_NAME = 'redaction_approval' THEN
    SELECT "pseudonym" INTO told_by FROM "person" WHERE "id" = (to_jsonb(NEW) ->> 'person_id')::uuid;
    target := to_jsonb(NEW) ->> 'target_id';
  ELSIF TG_TABLE_NAME = 'document_body' THEN
    target := to_jsonb(NEW) ->> 'document_id';
  ELSE
    target := to_jsonb(NEW) ->> 'id';
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "log_entry" WHERE "chain" = wanted AND "transition_id" IS NULL AND "body" LIKE '%' || target || '%'
      AND "body"::jsonb ->> 'did' = done AND "body"::jsonb ->> 'target' = target AND (told_by IS NULL OR "body"::jsonb ->> 'by' = told_by)
  ) THEN
    RAISE EXCEPTION 'A redaction is logged in the % chain.', wanted USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "approval_is_logged" AFTER INSERT ON "redaction_approval" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_redaction"();
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['wording', 'document_body', 'quote', 'reason'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_redaction"()', t);
  END LOOP;
END $$;
COMMENT ON FUNCTION "refuse_all_but_tombstone" IS 'The one change that is allowed: the texts named as arguments become NULL and the salt zeros, when two people have approved it.';
DROP TRIGGER "append_only" ON "wording";
DROP TRIGGER "append_only" ON "document_body";
DROP TRIGGER "append_only" ON "quote";
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "wording" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('words', 'words_language', 'translation', 'translation_language', 'text_value', 'scope_note', 'note');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "document_body" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('bytes', 'text');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "quote" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('exact', 'prefix', 'suffix');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "reason" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('text');

DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['transition', 'log_entry', 'redaction_approval'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_change"()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['transition', 'log_entry', 'redaction_approval', 'reason', 'person'] LOOP
    EXECUTE format('CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', t);
  END LOOP;
END $$;

-- ── People ───────────────────────────────────────────────────────────────
CREATE FUNCTION "refuse_new_pseudonym"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'An account is ended, never deleted: what its owner wrote stays on record.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."id" <> OLD."id" OR NEW."pseudonym" <> OLD."pseudonym" THEN
    RAISE EXCEPTION 'A person keeps the pseudonym under which the log names them.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON "person" FOR EACH ROW EXECUTE FUNCTION "refuse_new_pseudonym"();
CREATE TRIGGER "never_deleted" BEFORE DELETE ON "invitation" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "invitation" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ── What the rules read is what stands in the tables ──────────────────────
-- A temporary table comes before one of the same name otherwise: whoever makes one called "transition" could show the
-- rules an approval that nobody gave.
DO $$ DECLARE f TEXT;
BEGIN
  FOR f IN SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    AND proname = ANY (ARRAY['check_options_again', 'check_value_rows', 'current_revisions', 'refuse_all_but_tombstone', 'refuse_approval', 'refuse_capture_without_bytes', 'refuse_chain_cycle', 'refuse_change', 'refuse_early_publishing', 'refuse_foreign_option', 'refuse_late_exclusion', 'refuse_late_row', 'refuse_later_reference', 'refuse_misplaced_quote', 'refuse_new_identity', 'refuse_new_pseudonym', 'refuse_old_view', 'refuse_option_cycle', 'refuse_other_bytes', 'refuse_published_cycle', 'refuse_reference_cycle', 'refuse_silent_step', 'refuse_speaking_cycle', 'refuse_step', 'refuse_unapproved_publication', 'refuse_unchained_entry', 'refuse_unfounded_standing', 'refuse_unknown_zone', 'refuse_unlogged_redaction', 'refuse_unrecorded_publishing', 'standing_after_steps', 'zone_of_event'])
  LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', f);
  END LOOP;
END $$;

-- These two run as the owner of the tables. Whoever could hang them on a table of their own, with types and casts of their
-- own in its columns, could have their own code run as the owner.
REVOKE EXECUTE ON FUNCTION "refuse_step"(), "refuse_late_row"() FROM PUBLIC;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search'] LOOP
    EXECUTE format('COMMENT ON COLUMN %I."standing" IS %L', t, 'What readers see: nothing yet, the published revision, that it is held, or that it was withdrawn. It follows from the steps in transition.');
    EXECUTE format('COMMENT ON COLUMN %I."author_id" IS %L', t || '_revision', 'Who wrote it, and so cannot review it. Empty only where it is older than the review.');
  END LOOP;
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'
    AND table_name IN ('transition', 'reason', 'redaction_approval', 'person', 'session', 'credential', 'verification', 'second_factor', 'invitation') LOOP
    EXECUTE format('COMMENT ON COLUMN %I."id" IS %L', t, 'Sorts by the time at which the row was made.');
  END LOOP;
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'created_at'
    AND table_name IN ('reason', 'person', 'session', 'credential', 'verification', 'invitation') LOOP
    EXECUTE format('COMMENT ON COLUMN %I."created_at" IS %L', t, 'When the row was written.');
  END LOOP;
  FOR t IN SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'updated_at'
    AND table_name IN ('person', 'session', 'credential', 'verification') LOOP
    EXECUTE format('COMMENT ON COLUMN %I."updated_at" IS %L', t, 'When the row was last changed.');
  END LOOP;
  FOREACH t IN ARRAY ARRAY['session', 'credential', 'second_factor'] LOOP
    EXECUTE format('COMMENT ON COLUMN %I."person_id" IS %L', t, 'Whose it is.');
  END LOOP;
END $$;

COMMENT ON COLUMN "transition"."kind" IS 'Which table the thing and the revision are in.';
COMMENT ON COLUMN "transition"."thing_id" IS 'The thing: a row of the table that kind names.';
COMMENT ON COLUMN "transition"."number" IS '1, 2, 3 … within the thing.';
COMMENT ON COLUMN "transition"."step" IS 'What was done. Which step follows which is said by the program (lib/domain/review.ts).';
COMMENT ON COLUMN "transition"."revision_id" IS 'The revision that was the latest when the step was taken.';
COMMENT ON COLUMN "transition"."actor_id" IS 'Who took the step.';
COMMENT ON COLUMN "transition"."reason_id" IS 'Why, where a reason was given.';
COMMENT ON COLUMN "transition"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "transition"."at" IS 'When the step was taken.';
COMMENT ON COLUMN "reason"."text" IS 'The reason in words; empty once it is redacted.';
COMMENT ON COLUMN "reason"."salt" IS 'What the hash of the text is salted with; zeros once it is redacted.';
COMMENT ON COLUMN "reason"."redacted_at" IS 'When two people redacted it; empty as long as it stands.';
COMMENT ON COLUMN "redaction_approval"."kind" IS 'Which table the text is in.';
COMMENT ON COLUMN "redaction_approval"."target_id" IS 'The row with the text: its id, or that of the document.';
COMMENT ON COLUMN "redaction_approval"."person_id" IS 'Who approves.';
COMMENT ON COLUMN "redaction_approval"."reason" IS 'Why. It stays on record, so it repeats nothing of what is redacted.';
COMMENT ON COLUMN "redaction_approval"."at" IS 'When it was approved.';
COMMENT ON COLUMN "log_entry"."chain" IS 'Which of the two chains.';
COMMENT ON COLUMN "log_entry"."number" IS '1, 2, 3 … within the chain, without a hole.';
COMMENT ON COLUMN "log_entry"."body" IS 'What happened, as canonical JSON (RFC 8785), byte for byte as it was hashed.';
COMMENT ON COLUMN "log_entry"."previous" IS 'The hash of the entry before it; zeros in the first.';
COMMENT ON COLUMN "log_entry"."hash" IS 'SHA-256 of: previous in hexadecimal, a line feed, body.';
COMMENT ON COLUMN "log_entry"."transition_id" IS 'The step that it tells of; empty where it tells of something else.';

COMMENT ON TABLE "person" IS 'Who works at this desk, or did: an account is ended, never deleted.';
COMMENT ON COLUMN "person"."name" IS 'The name, for colleagues. It appears on no public page.';
COMMENT ON COLUMN "person"."email" IS 'The address to sign in with, in small letters.';
COMMENT ON COLUMN "person"."email_verified" IS 'Whether the address was confirmed. Kept by the sign-in library; no rule depends on it.';
COMMENT ON COLUMN "person"."image" IS 'Always empty. The sign-in library asks for it.';
COMMENT ON COLUMN "person"."role" IS 'What this person may do: reporter, editor, administrator.';
COMMENT ON COLUMN "person"."ended_at" IS 'When the account ended; from then on it may do nothing.';
COMMENT ON COLUMN "person"."two_factor_enabled" IS 'Whether sign-in asks for a second factor.';
COMMENT ON TABLE "session" IS 'Who is signed in, and where. Deleted when it ends.';
COMMENT ON COLUMN "session"."token" IS 'What the cookie holds.';
COMMENT ON COLUMN "session"."expires_at" IS 'When it ends by itself.';
COMMENT ON COLUMN "session"."ip_address" IS 'From where it began, for its owner to recognise.';
COMMENT ON COLUMN "session"."user_agent" IS 'With which browser it began, for its owner to recognise.';
COMMENT ON TABLE "credential" IS 'How a person signs in: here, by a password.';
COMMENT ON COLUMN "credential"."account_id" IS 'The name of the account at its provider; here, the id of the person.';
COMMENT ON COLUMN "credential"."provider_id" IS 'Who vouches for the account; "credential" for a password of this desk.';
COMMENT ON COLUMN "credential"."access_token" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."refresh_token" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."id_token" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."access_token_expires_at" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."refresh_token_expires_at" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."scope" IS 'Empty for a password. The sign-in library asks for it.';
COMMENT ON COLUMN "credential"."password" IS 'The scrypt hash of the password, with its salt.';
COMMENT ON TABLE "verification" IS 'Short-lived codes of the sign-in library.';
COMMENT ON COLUMN "verification"."identifier" IS 'What the code is for.';
COMMENT ON COLUMN "verification"."value" IS 'The code, or what belongs to it.';
COMMENT ON COLUMN "verification"."expires_at" IS 'When it stops being valid.';
COMMENT ON TABLE "second_factor" IS 'The secret of an authenticator app, and codes for when it is lost.';
COMMENT ON COLUMN "second_factor"."secret" IS 'The shared secret, encrypted.';
COMMENT ON COLUMN "second_factor"."backup_codes" IS 'Codes that work once each, encrypted.';
COMMENT ON COLUMN "second_factor"."verified" IS 'Whether a first code was given, so that the app is known to work.';
COMMENT ON COLUMN "second_factor"."failed_verification_count" IS 'Wrong codes in a row.';
COMMENT ON COLUMN "second_factor"."locked_until" IS 'Until when no code is taken, after too many wrong ones.';
COMMENT ON TABLE "invitation" IS 'A link by which somebody joins the desk, once. Never deleted: it says who let whom in.';
COMMENT ON COLUMN "invitation"."token_hash" IS 'SHA-256 of what the link holds; the link itself is not kept.';
COMMENT ON COLUMN "invitation"."role" IS 'The role that whoever follows the link gets.';
COMMENT ON COLUMN "invitation"."invited_by_id" IS 'Who invited; empty for the first administrator, who is invited by the set-up.';
COMMENT ON COLUMN "invitation"."expires_at" IS 'When the link stops working.';
COMMENT ON COLUMN "invitation"."ended_at" IS 'When it was called back; empty otherwise.';
COMMENT ON COLUMN "invitation"."used_by_id" IS 'Who joined by it.';
COMMENT ON COLUMN "attempt"."key" IS 'A hash of what is tried, and by whom: no address and no name stands here.';
COMMENT ON COLUMN "attempt"."count" IS 'How many tries there were in this window.';
COMMENT ON COLUMN "attempt"."window_end" IS 'When counting begins anew.';
COMMENT ON FUNCTION "standing_after_steps" IS 'What readers see of a thing, after the steps that were taken; NULL where none of them changed it.';
COMMENT ON FUNCTION "refuse_silent_step" IS 'A step leaves its entry in the right chain, and its effect on what readers see, in the same transaction.';
COMMENT ON FUNCTION "refuse_old_view" IS 'Refuses a transaction that does not see what others have committed since it began.';
