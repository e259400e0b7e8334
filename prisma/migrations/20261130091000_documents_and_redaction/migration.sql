-- AlterEnum
ALTER TYPE "reviewed" ADD VALUE 'document';

-- AlterEnum
ALTER TYPE "redactable" ADD VALUE 'event_revision';
ALTER TYPE "redactable" ADD VALUE 'claim_revision';
ALTER TYPE "redactable" ADD VALUE 'source_revision';
ALTER TYPE "redactable" ADD VALUE 'statement_revision';
ALTER TYPE "redactable" ADD VALUE 'rendering_revision';
ALTER TYPE "redactable" ADD VALUE 'search_revision';
ALTER TYPE "redactable" ADD VALUE 'document_revision';
ALTER TYPE "redactable" ADD VALUE 'document';
ALTER TYPE "redactable" ADD VALUE 'event';
ALTER TYPE "redactable" ADD VALUE 'claim';
ALTER TYPE "redactable" ADD VALUE 'source';

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "event_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "claim_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "source_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "statement_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "rendering_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "published_revision_id" UUID,
ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "standing" "standing" NOT NULL DEFAULT 'unpublished';

-- AlterTable
ALTER TABLE "search_revision" ADD COLUMN     "redacted_at" TIMESTAMPTZ(3),
ADD COLUMN     "texts_hash" BYTEA,
ADD COLUMN     "texts_salt" BYTEA;

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "document_revision_id" UUID;

-- CreateTable
CREATE TABLE "document_revision" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "outlet_id" UUID,
    "address" TEXT,
    "archived_address" TEXT,
    "language" TEXT,
    "confidential" BOOLEAN NOT NULL,
    "author_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "texts_salt" BYTEA NOT NULL,
    "texts_hash" BYTEA NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_revision_outlet_id_idx" ON "document_revision"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_revision_document_id_number_key" ON "document_revision"("document_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "document_published_revision_id_key" ON "document"("published_revision_id");

-- CreateIndex
CREATE INDEX "publication_document_revision_id_idx" ON "publication"("document_revision_id");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "document_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_revision" ADD CONSTRAINT "document_revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_revision" ADD CONSTRAINT "document_revision_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_revision" ADD CONSTRAINT "document_revision_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_document_revision_id_fkey" FOREIGN KEY ("document_revision_id") REFERENCES "document_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- ── Texts of revisions can be redacted ────────────────────────────────────
-- A revision keeps its texts in its own columns. What is written from here on is bound to the log by a salted hash of
-- them, so that two people can put a tombstone in their place and the log still holds. An older revision has no such
-- hash: the log binds its columns, and says what became of them when they are redacted.

CREATE FUNCTION "tombstone_of"("column" TEXT, said JSONB) RETURNS JSONB LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT CASE
    WHEN said = 'null' OR "column" LIKE '%address' THEN 'null'::jsonb
    WHEN jsonb_typeof(said) = 'array' THEN '[]'
    ELSE '"[redacted]"' END
$$;
COMMENT ON FUNCTION "tombstone_of" IS 'What stands in a column after its text was redacted: nothing in place of nothing and of an address, an empty list in place of a list, and the word [redacted] in place of any other text.';

CREATE FUNCTION "is_redaction_of"(was JSONB, new_row JSONB, texts TEXT[]) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT was - texts = new_row - texts
    AND NOT EXISTS (SELECT 1 FROM unnest(texts) t WHERE new_row -> t IS DISTINCT FROM "tombstone_of"(t, was -> t))
$$;
COMMENT ON FUNCTION "is_redaction_of" IS 'Whether a row became another by nothing but tombstones in place of all of these texts.';

CREATE FUNCTION "is_approved_by_two"(of_kind TEXT, of_target UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM "redaction_approval" f JOIN "redaction_approval" s ON s."target_id" = f."target_id" AND s."kind" = f."kind" AND s."person_id" > f."person_id"
    WHERE f."target_id" = of_target AND f."kind"::text = of_kind AND NOT "one_person"(f."person_id", s."person_id", GREATEST(f."at", s."at")))
$$;
COMMENT ON FUNCTION "is_approved_by_two" IS 'Whether two people who did not count as one when the second did have approved a redaction.';

-- The salt goes as well: with it, a short text could be found again by trying.
CREATE OR REPLACE FUNCTION "refuse_all_but_tombstone"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE target UUID; texts TEXT[] := TG_ARGV;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    target := COALESCE(to_jsonb(OLD) ->> 'id', to_jsonb(OLD) ->> 'document_id')::uuid;
    IF OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL AND NEW."salt" = decode(repeat('00', 16), 'hex')
      AND to_jsonb(NEW) - texts - 'redacted_at' - 'salt' = to_jsonb(OLD) - texts - 'redacted_at' - 'salt'
      AND NOT EXISTS (SELECT 1 FROM jsonb_each(to_jsonb(NEW)) f WHERE f.key = ANY (texts) AND f.value <> 'null'::jsonb)
    THEN
      IF "is_approved_by_two"(TG_TABLE_NAME, target) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION "refuse_all_but_redaction"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE texts TEXT[] := TG_ARGV; kept TEXT[] := ARRAY['redacted_at', 'texts_salt'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL
      AND NEW."texts_salt" IS NOT DISTINCT FROM (CASE WHEN OLD."texts_salt" IS NOT NULL THEN decode(repeat('00', 16), 'hex') END)
      AND "is_redaction_of"(to_jsonb(OLD) - kept, to_jsonb(NEW) - kept, texts)
    THEN
      IF "is_approved_by_two"(TG_TABLE_NAME, OLD."id") THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_all_but_redaction" IS 'The one change of a revision that is allowed: tombstones in place of the texts named as arguments, all at once, and zeros in place of their salt, when two people have approved it.';
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "event_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('title', 'summary', 'place', 'reason');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "claim_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('question', 'short_name', 'measure', 'scope', 'reason');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "source_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('name', 'short_name', 'native_name', 'aliases', 'side', 'description', 'reliability_reason', 'reason');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "statement_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('translator', 'credibility_reason', 'reason');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "rendering_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('speaker_given', 'translator', 'reason');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "search_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('places', 'note', 'reason');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "document_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('title', 'address', 'archived_address', 'reason');

-- Rows of a revision that have texts of their own are redacted with it.
CREATE FUNCTION "refuse_all_but_redaction_with"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE redacted BOOLEAN;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    EXECUTE format('SELECT "redacted_at" IS NOT NULL FROM %I WHERE "id" = $1', left(TG_ARGV[0], -3)) INTO redacted USING (to_jsonb(OLD) ->> TG_ARGV[0])::uuid;
    IF redacted AND "is_redaction_of"(to_jsonb(OLD), to_jsonb(NEW), TG_ARGV[1:]) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_all_but_redaction_with" IS 'The one change that is allowed: tombstones in place of the texts that are named, after those of the revision that the row belongs to (the column that is the first argument).';
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "claim_revision_option" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction_with"('claim_revision_id', 'label', 'aliases');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "claim_revision_label" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction_with"('claim_revision_id', 'words');

CREATE FUNCTION "refuse_texts_left"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE left_over BIGINT;
BEGIN
  EXECUTE format('SELECT count(*) FROM %I c WHERE c.%I = $1 AND NOT "is_redaction_of"(to_jsonb(c), to_jsonb(c), $2)', TG_ARGV[0], TG_TABLE_NAME || '_id')
    INTO left_over USING NEW."id", TG_ARGV[1:];
  IF left_over > 0 THEN
    RAISE EXCEPTION 'The texts of a revision are redacted together, those in % with them.', TG_ARGV[0] USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_texts_left" IS 'A revision is redacted with the rows that belong to it: in the table that is the first argument no text is left.';
CREATE CONSTRAINT TRIGGER "options_redacted_with_it" AFTER UPDATE ON "claim_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_texts_left"('claim_revision_option', 'label', 'aliases');
CREATE CONSTRAINT TRIGGER "labels_redacted_with_it" AFTER UPDATE ON "claim_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_texts_left"('claim_revision_label', 'words');

CREATE FUNCTION "refuse_redacted_row"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."redacted_at" IS NOT NULL THEN
    RAISE EXCEPTION 'What is new is not redacted yet.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_redacted_row" IS 'A tombstone comes from a redaction, and from nothing else.';

DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'] LOOP
    EXECUTE format('CREATE TRIGGER "not_redacted_yet" BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_redacted_row"()', t || '_revision');
    EXECUTE format('CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_redaction"()', t || '_revision');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT "texts_have_a_salted_hash" CHECK (("texts_salt" IS NULL) = ("texts_hash" IS NULL) AND octet_length("texts_salt") BETWEEN 16 AND 64 AND octet_length("texts_hash") = 32) NOT VALID', t || '_revision');
    EXECUTE format('COMMENT ON COLUMN %I."texts_salt" IS %L', t || '_revision', 'What the hash of the texts is salted with; zeros once they are redacted. Empty in revisions that are older than it.');
    EXECUTE format('COMMENT ON COLUMN %I."texts_hash" IS %L', t || '_revision', 'SHA-256 of the salt and of the texts as canonical JSON (lib/store/revision-texts.ts): the log binds it in their place. Empty in revisions that are older than it, whose texts the log binds themselves.');
    EXECUTE format('COMMENT ON COLUMN %I."redacted_at" IS %L', t || '_revision', 'When two people redacted its texts; empty as long as they stand.');
  END LOOP;
END $$;

-- The address of an event, a claim or a source is a word that may hold a name: it becomes one that holds none.
CREATE FUNCTION "redacted_slug"(of_id UUID) RETURNS TEXT LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT 'redacted-' || of_id
$$;
COMMENT ON FUNCTION "redacted_slug" IS 'The address of something whose address was redacted: it says nothing but which row it is.';
CREATE OR REPLACE FUNCTION "refuse_new_identity"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A row of % is never deleted.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(OLD) ->> 'redacted_at' IS NULL AND to_jsonb(NEW) ->> 'redacted_at' IS NOT NULL
    AND to_jsonb(NEW) - ARRAY['slug', 'redacted_at'] = to_jsonb(OLD) - ARRAY['slug', 'redacted_at'] AND to_jsonb(NEW) ->> 'slug' = "redacted_slug"(NEW."id")
  THEN
    IF "is_approved_by_two"(TG_TABLE_NAME, NEW."id") THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF to_jsonb(NEW) - TG_ARGV <> to_jsonb(OLD) - TG_ARGV THEN
    RAISE EXCEPTION 'Of a row of % only % may change: everything else is in its revisions.', TG_TABLE_NAME, array_to_string(TG_ARGV, ' and ') USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_new_identity" IS 'An identity keeps its fields for good, but for the columns named as arguments, and for an address that two people redacted.';
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source'] LOOP
    EXECUTE format('CREATE TRIGGER "not_redacted_yet" BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_redacted_row"()', t);
    EXECUTE format('CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_unlogged_redaction"()', t);
    EXECUTE format('COMMENT ON COLUMN %I."redacted_at" IS %L', t, 'When two people redacted its address; empty as long as that stands.');
  END LOOP;
END $$;

-- Rows that are there do not have what these ask of new ones, and a redaction changes nothing in that.
ALTER TABLE "event_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "claim_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "source_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "statement_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "rendering_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "search_revision" DROP CONSTRAINT "written_by_somebody", ADD CONSTRAINT "written_by_somebody" CHECK ("author_id" IS NOT NULL OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "event_revision" DROP CONSTRAINT "is_a_zone", ADD CONSTRAINT "is_a_zone" CHECK ("time_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "statement_revision" DROP CONSTRAINT "is_a_zone", ADD CONSTRAINT "is_a_zone" CHECK ("said_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "statement_revision" DROP CONSTRAINT "value_is_in_a_zone", ADD CONSTRAINT "value_is_in_a_zone" CHECK ("time_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "rendering_revision" DROP CONSTRAINT "is_a_zone", ADD CONSTRAINT "is_a_zone" CHECK ("published_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "rendering_revision" DROP CONSTRAINT "value_is_in_a_zone", ADD CONSTRAINT "value_is_in_a_zone" CHECK ("time_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;
ALTER TABLE "search_revision" DROP CONSTRAINT "is_a_zone", ADD CONSTRAINT "is_a_zone" CHECK ("until_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$' OR "redacted_at" IS NOT NULL) NOT VALID;

-- With the salt of an older entry, and with what is left of the revision, a text that it binds could be found by trying.
CREATE FUNCTION "refuse_all_but_salt_of_redacted"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE published "transition"; unbound BOOLEAN;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT * INTO published FROM "transition" WHERE "id" = OLD."transition_id" AND "step" = 'publish';
    IF published."id" IS NOT NULL AND NEW."salt" = decode(repeat('00', 16), 'hex') AND NEW."salt" <> OLD."salt" AND to_jsonb(NEW) - 'salt' = to_jsonb(OLD) - 'salt' THEN
      EXECUTE format('SELECT "redacted_at" IS NOT NULL AND "texts_hash" IS NULL FROM %I WHERE "id" = $1', published."kind" || '_revision') INTO unbound USING published."revision_id";
      IF unbound THEN
        RETURN NEW;
      END IF;
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_all_but_salt_of_redacted" IS 'Of an entry nothing changes but the salt beside it, to zeros, where the entry binds texts themselves and these were redacted.';
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "log_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_salt_of_redacted"();
COMMENT ON COLUMN "log_entry"."salt" IS 'Binds what the entry says of a text. Published with the entry, but for things that are confidential. Zeros where that text was redacted.';

CREATE OR REPLACE FUNCTION "fields_of_entry"(of_chain "chain", of_did TEXT, OUT "needed" TEXT[], OUT "possible" TEXT[]) LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  SELECT e."needed", e."possible" || CASE WHEN of_chain = 'private' THEN ARRAY['of'] ELSE ARRAY[]::text[] END
  INTO "needed", "possible"
  FROM (VALUES
    -- Steps of the review that readers may know of.
    ('public', 'publish', '{kind,thing,revision,digest}'::text[], '{reason}'::text[]),
    ('public', 'hold', '{kind,thing,revision,reason}', '{}'),
    ('public', 'release', '{kind,thing,revision}', '{reason}'),
    ('public', 'withdraw', '{kind,thing,revision,reason}', '{}'),
    -- A text became a tombstone; the thing is named where it belongs to one alone, and its revision where the text was
    -- part of one. The digest binds what is left of a revision whose texts an older entry had bound.
    ('public', 'redact', '{with,target,text}', '{kind,thing,revision,digest}'),
    -- Who is of this desk, under the name that the log has for them.
    ('public', 'join', '{role}', '{}'),
    ('public', 'give role', '{of,role}', '{}'),
    -- Steps of the review that are for the desk.
    ('private', 'submit', '{kind,thing,revision}', '{reason}'),
    ('private', 'return', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to release', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to withdraw', '{kind,thing,revision,reason}', '{}'),
    ('private', 'decline', '{kind,thing,revision,reason}', '{}'),
    ('private', 'approve redaction', '{target,text}', '{kind,thing,revision}'),
    -- Reports of readers, by their number.
    ('private', 'answer error report', '{report}', '{}'),
    ('private', 'set aside error report', '{report}', '{}'),
    ('private', 'erase error report', '{report}', '{}'),
    -- Accounts.
    ('private', 'set-up link', '{role}', '{}'),
    ('private', 'invite', '{role}', '{}'),
    ('private', 'take invitation back', '{}', '{role}'),
    ('private', 'join', '{role}', '{}'),
    ('private', 'confirm account', '{of}', '{role}'),
    ('private', 'change role', '{of,from,to}', '{}'),
    ('private', 'end account', '{of}', '{}'),
    ('private', 'end session', '{}', '{}'),
    ('private', 'sign in', '{}', '{}'),
    ('private', 'sign in with a second factor', '{}', '{}'),
    ('private', 'sign out', '{}', '{}'),
    ('private', 'change password', '{}', '{}'),
    ('private', 'begin a second factor', '{}', '{}'),
    ('private', 'confirm a second factor', '{}', '{}'),
    ('private', 'remove a second factor', '{}', '{}'),
    ('private', 'remove second factor', '{of}', '{}')
  ) e("chain", "did", "needed", "possible")
  WHERE e."chain" = of_chain::text AND e."did" = of_did;
END $$;

CREATE OR REPLACE FUNCTION "refuse_unfounded_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb; did TEXT := told ->> 'did'; told_at TIMESTAMPTZ := "time_said"(told ->> 'at'); target UUID; approvals BIGINT; gone TIMESTAMPTZ; belongs BOOLEAN;
BEGIN
  IF did NOT IN ('redact', 'approve redaction') THEN RETURN NULL; END IF;
  target := (told ->> 'target')::uuid;
  SELECT count(DISTINCT a."person_id") INTO approvals FROM "redaction_approval" a JOIN "person" p ON p."id" = a."person_id"
    WHERE a."kind" = (told ->> 'text')::"redactable" AND a."target_id" = target AND p."pseudonym" IN (told ->> 'by', told ->> 'with')
      AND (did = 'redact' OR a."at" = told_at);
  IF approvals < (CASE did WHEN 'redact' THEN 2 ELSE 1 END) THEN
    RAISE EXCEPTION 'An entry about a redaction names who approved it.' USING ERRCODE = 'check_violation';
  END IF;
  IF did = 'redact' THEN
    EXECUTE format('SELECT "redacted_at" FROM %I WHERE %I = $1', told ->> 'text', CASE told ->> 'text' WHEN 'document_body' THEN 'document_id' ELSE 'id' END) INTO gone USING target;
    IF gone IS DISTINCT FROM told_at THEN
      RAISE EXCEPTION 'An entry about a redaction tells of one that happened.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF told ? 'kind' OR told ? 'thing' THEN
    belongs := CASE told ->> 'text'
      WHEN 'wording' THEN EXISTS (SELECT 1 FROM "statement_revision" WHERE "wording_id" = target AND told ->> 'kind' = 'statement' AND "statement_id"::text = told ->> 'thing')
        OR EXISTS (SELECT 1 FROM "rendering_revision" WHERE "wording_id" = target AND told ->> 'kind' = 'rendering' AND "rendering_id"::text = told ->> 'thing')
      WHEN 'reason' THEN EXISTS (SELECT 1 FROM "transition" WHERE "reason_id" = target AND "kind"::text = told ->> 'kind' AND "thing_id"::text = told ->> 'thing')
      ELSE told ->> 'kind' = told ->> 'text' AND told ->> 'thing' = target::text END;
    IF told ->> 'text' = (told ->> 'kind') || '_revision' THEN
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE "id" = $1 AND %I::text = $2 AND to_jsonb("number") = $3)', told ->> 'text', (told ->> 'kind') || '_id')
        INTO belongs USING target, told ->> 'thing', told -> 'revision';
    ELSIF told ? 'revision' THEN
      belongs := FALSE;
    END IF;
    IF NOT belongs THEN
      RAISE EXCEPTION 'An entry about a redaction names the thing that the text belongs to.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- ── Documents have revisions ──────────────────────────────────────────────
-- What was captured is the document: its kind, its bytes, their hash, when. Everything else about it is what the desk
-- says, in revisions that are reviewed and published like all others; whether it is confidential is part of one.
ALTER TABLE "document_revision" ADD CONSTRAINT "document_revision_of_document" UNIQUE ("id", "document_id");
ALTER TABLE "document" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "document_revision" ("id", "document_id");
ALTER TABLE "document_revision" ADD CONSTRAINT "numbered_from_1" CHECK ("number" >= 1);
ALTER TABLE "document_revision" ADD CONSTRAINT "has_reason" CHECK ("reason" ~ '\S');
ALTER TABLE "document_revision" ADD CONSTRAINT "has_title" CHECK ("title" ~ '\S');
ALTER TABLE "document_revision" ADD CONSTRAINT "address_is_of_the_web" CHECK ("address" ~ '^https?://' AND "archived_address" ~ '^https?://');
ALTER TABLE "publication" DROP CONSTRAINT "publishes_one_revision", ADD CONSTRAINT "publishes_one_revision" CHECK (num_nonnulls("event_revision_id", "claim_revision_id", "source_revision_id", "statement_revision_id", "rendering_revision_id", "search_revision_id", "document_revision_id") = 1) NOT VALID;

CREATE FUNCTION "refuse_archived_summary"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."archived_address" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "document" WHERE "id" = NEW."document_id" AND "kind" = 'captured') THEN
    RAISE EXCEPTION 'Only what was captured has an archived copy.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_archived_summary" IS 'A summary by the desk has no archived copy.';
CREATE TRIGGER "archive_of_a_capture" BEFORE INSERT ON "document_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_archived_summary"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "document_revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The version before this one reads the columns of the document: to it, what has a revision is confidential.
CREATE FUNCTION "refuse_other_document"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE moved TEXT[] := ARRAY['published_revision_id', 'standing', 'confidential'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL
      AND "is_redaction_of"(to_jsonb(OLD) - ARRAY['slug', 'redacted_at'], to_jsonb(NEW) - ARRAY['slug', 'redacted_at'], ARRAY['title', 'address', 'archived_address'])
      AND NEW."slug" = "redacted_slug"(OLD."id")
    THEN
      IF "is_approved_by_two"('document', OLD."id") THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
    ELSIF to_jsonb(NEW) - moved = to_jsonb(OLD) - moved
      AND (NEW."confidential" = OLD."confidential" OR (NEW."confidential" AND NEW."published_revision_id" IS NOT NULL))
      AND (to_jsonb(NEW) <> to_jsonb(OLD))
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_other_document" IS 'Of a document changes which revision readers see, and its standing, each held by rules of its own; that it counts as confidential once a revision is published; and tombstones in place of its short name, title and addresses, when two people have approved it.';
CREATE OR REPLACE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON "document" FOR EACH ROW EXECUTE FUNCTION "refuse_other_document"();
CREATE TRIGGER "not_redacted_yet" BEFORE INSERT ON "document" FOR EACH ROW EXECUTE FUNCTION "refuse_redacted_row"();
CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON "document" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_unlogged_redaction"();
CREATE TRIGGER "standing_is_founded" BEFORE INSERT OR UPDATE OF "standing" ON "document" FOR EACH ROW EXECUTE FUNCTION "refuse_unfounded_standing"();
CREATE CONSTRAINT TRIGGER "publishing_is_recorded" AFTER INSERT OR UPDATE OF "published_revision_id" ON "document" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unrecorded_publishing"();

CREATE OR REPLACE FUNCTION "refuse_unapproved_publication"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE of_revision UUID := COALESCE(NEW."event_revision_id", NEW."claim_revision_id", NEW."source_revision_id", NEW."statement_revision_id", NEW."rendering_revision_id", NEW."search_revision_id", NEW."document_revision_id");
  of_kind TEXT := CASE WHEN NEW."event_revision_id" IS NOT NULL THEN 'event' WHEN NEW."claim_revision_id" IS NOT NULL THEN 'claim' WHEN NEW."source_revision_id" IS NOT NULL THEN 'source'
    WHEN NEW."statement_revision_id" IS NOT NULL THEN 'statement' WHEN NEW."rendering_revision_id" IS NOT NULL THEN 'rendering' WHEN NEW."search_revision_id" IS NOT NULL THEN 'search' ELSE 'document' END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "transition" WHERE "kind"::text = of_kind AND "revision_id" = of_revision AND "step" = 'publish' AND "at" = NEW."published_at") THEN
    RAISE EXCEPTION 'What is published was approved by a second person.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

-- Rows that are there already cannot be mended, so that what they say does not stand in the way of a newer version.
DO $$ DECLARE t TEXT; c TEXT;
BEGIN
  FOR t, c IN SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND NOT convalidated
    AND conname IN ('publishes_one_revision', 'texts_have_a_salted_hash', 'is_a_zone', 'value_is_in_a_zone') LOOP
    BEGIN
      EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', t, c);
    EXCEPTION WHEN check_violation THEN
      RAISE NOTICE 'Rows of % that are there already do not have what "%" asks of new ones.', t, c;
    END;
  END LOOP;
END $$;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "document" IS 'Something that was captured, or a summary by the desk. What was captured never changes; the rest is in its revisions.';
COMMENT ON COLUMN "document"."title" IS 'What it is, where it has no published revision: in a document that is older than revisions.';
COMMENT ON COLUMN "document"."outlet_id" IS 'The source that published it, where it has no published revision.';
COMMENT ON COLUMN "document"."address" IS 'Its address on the web, where it has no published revision.';
COMMENT ON COLUMN "document"."archived_address" IS 'Where a copy is archived, where it has no published revision.';
COMMENT ON COLUMN "document"."language" IS 'BCP 47 tag of its text, where it has no published revision.';
COMMENT ON COLUMN "document"."confidential" IS 'Whether it appears on the desk alone, where it has no published revision. True in every document that has one: whoever reads only this column shows nothing of it.';
COMMENT ON COLUMN "document"."redacted_at" IS 'When two people redacted the short name, the title and the addresses that stand here; empty as long as they stand.';
COMMENT ON COLUMN "document"."standing" IS 'What readers see: the columns here or nothing yet, the published revision, that it is held, or that it was withdrawn. It follows from the steps in transition.';
COMMENT ON COLUMN "document"."published_revision_id" IS 'The revision that readers see; empty while none is published.';
COMMENT ON TABLE "document_revision" IS 'What the desk says about a document, as of one revision. Append-only.';
COMMENT ON COLUMN "document_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "document_revision"."document_id" IS 'The document.';
COMMENT ON COLUMN "document_revision"."number" IS '1, 2, 3 … within the document.';
COMMENT ON COLUMN "document_revision"."title" IS 'What it is.';
COMMENT ON COLUMN "document_revision"."outlet_id" IS 'The source that published it.';
COMMENT ON COLUMN "document_revision"."address" IS 'Its address on the web.';
COMMENT ON COLUMN "document_revision"."archived_address" IS 'Where a copy is archived.';
COMMENT ON COLUMN "document_revision"."language" IS 'BCP 47 tag of its text.';
COMMENT ON COLUMN "document_revision"."confidential" IS 'Whether it appears on the desk alone, and neither as evidence nor in the archive.';
COMMENT ON COLUMN "document_revision"."author_id" IS 'Who wrote it, and so cannot review it.';
COMMENT ON COLUMN "document_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "document_revision"."created_at" IS 'When the row was written.';
COMMENT ON COLUMN "publication"."document_revision_id" IS 'See event_revision_id.';
