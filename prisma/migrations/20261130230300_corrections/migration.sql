-- ═══ A correction carries a note to readers ════════════════════════════════
-- Whoever publishes a further revision of what readers have seen says whether it corrects something. If it does, a note says
-- what was wrong. The author may propose the note when submitting. Like the reason of a step it stands in a table of its own,
-- and the step and its entry in the log hold its salted hash: two people can redact it, and the chain still verifies.

-- AlterEnum
ALTER TYPE "redactable" ADD VALUE 'correction';

-- AlterTable
ALTER TABLE "transition" ADD COLUMN     "correction_hash" BYTEA,
ADD COLUMN     "correction_id" UUID;

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "text" TEXT,
    "salt" BYTEA NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "transition_correction_id_key" ON "transition"("correction_id");

-- AddForeignKey
ALTER TABLE "transition" ADD CONSTRAINT "transition_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The list of corrections, the latest first, among all steps that were ever taken.
CREATE INDEX "transition_corrections_idx" ON "transition" ("at" DESC, "id" DESC) WHERE "correction_id" IS NOT NULL OR "step" = 'withdraw';

-- ── What a note is ────────────────────────────────────────────────────────
ALTER TABLE "correction" ADD CONSTRAINT "text_unless_redacted" CHECK (("redacted_at" IS NULL) = ("text" IS NOT NULL) AND "text" ~ '\S');
ALTER TABLE "correction" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "correction" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('text');
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "correction" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "not_while_held" BEFORE UPDATE ON "correction" FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();

-- ── Which steps have one ──────────────────────────────────────────────────
ALTER TABLE "transition" ADD CONSTRAINT "correction_has_hash" CHECK (("correction_id" IS NULL) = ("correction_hash" IS NULL) AND ("correction_hash" IS NULL OR octet_length("correction_hash") = 32)) NOT VALID;
ALTER TABLE "transition" ADD CONSTRAINT "correction_is_published" CHECK ("correction_id" IS NULL OR "step" IN ('submit', 'publish')) NOT VALID;

CREATE FUNCTION "refuse_unfounded_correction"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE was_published BOOLEAN;
BEGIN
  EXECUTE format('SELECT "published_revision_id" IS NOT NULL FROM %I WHERE "id" = $1', NEW."kind"::text) INTO was_published USING NEW."thing_id";
  IF was_published IS NOT TRUE THEN
    RAISE EXCEPTION 'A correction is of something that was published.' USING ERRCODE = 'check_violation';
  ELSIF EXISTS (SELECT 1 FROM "correction" WHERE "id" = NEW."correction_id" AND "redacted_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'A correction is published with its note, not with one that is redacted.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_unfounded_correction" IS 'A note of a correction goes with a further revision of what was published, and is readable when it is written.';
CREATE TRIGGER "correction_is_founded" BEFORE INSERT ON "transition" FOR EACH ROW WHEN (NEW."correction_id" IS NOT NULL) EXECUTE FUNCTION "refuse_unfounded_correction"();

-- ── Its hash is in the log, and a legal hold of a document covers it ──────
CREATE OR REPLACE FUNCTION "fields_of_entry"(of_chain "chain", of_did TEXT, OUT "needed" TEXT[], OUT "possible" TEXT[]) LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  SELECT e."needed", e."possible" || CASE WHEN of_chain = 'private' THEN ARRAY['of'] ELSE ARRAY[]::text[] END
  INTO "needed", "possible"
  FROM (VALUES
    -- Steps of the review that readers may know of.
    ('public', 'publish', '{kind,thing,revision,digest}'::text[], '{reason,correction}'::text[]),
    ('public', 'hold', '{kind,thing,revision,reason}', '{}'),
    ('public', 'release', '{kind,thing,revision}', '{reason}'),
    ('public', 'withdraw', '{kind,thing,revision,reason}', '{}'),
    -- A text became a tombstone; the thing is named where it belongs to one alone, and its revision where the text was
    -- part of one. The digest binds what is left of a revision whose texts an older entry had bound.
    ('public', 'redact', '{with,target,text}', '{kind,thing,revision,digest}'),
    -- Who is of this desk, under the name that the log has for them.
    ('public', 'join', '{role}', '{}'),
    ('public', 'give role', '{of,role}', '{}'),
    -- What editors write: a first revision of a thing, and a further one.
    ('private', 'log', '{kind,thing,revision}', '{}'),
    ('private', 'revise', '{kind,thing,revision}', '{}'),
    -- Steps of the review that are for the desk.
    ('private', 'submit', '{kind,thing,revision}', '{reason,correction}'),
    ('private', 'return', '{kind,thing,revision,reason}', '{}'),
    ('private', 'discard', '{kind,thing,revision}', '{reason}'),
    ('private', 'ask to release', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to withdraw', '{kind,thing,revision,reason}', '{}'),
    ('private', 'decline', '{kind,thing,revision,reason}', '{}'),
    -- Who takes something in hand: "of" is that person. Nobody has it once the assignment is taken back.
    ('private', 'assign', '{kind,thing,revision,of}', '{}'),
    ('private', 'take assignment back', '{kind,thing,revision}', '{}'),
    ('private', 'approve redaction', '{target,text}', '{kind,thing,revision}'),
    -- Legal holds of documents: "target" is the hold.
    ('private', 'set legal hold', '{kind,thing,target,reason}', '{}'),
    ('private', 'ask to lift legal hold', '{kind,thing,target,reason}', '{}'),
    ('private', 'lift legal hold', '{kind,thing,target,reason}', '{}'),
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

CREATE OR REPLACE FUNCTION "field_is_well_formed"(field TEXT, said JSONB) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE words TEXT := said #>> '{}';
BEGIN
  IF field IN ('number', 'revision', 'report') THEN
    RETURN jsonb_typeof(said) = 'number' AND words ~ '^[1-9][0-9]{0,14}$';
  ELSIF jsonb_typeof(said) <> 'string' THEN
    RETURN FALSE;
  END IF;
  RETURN CASE
    WHEN field IN ('chain', 'did') THEN TRUE
    WHEN field = 'at' THEN "time_said"(words) >= '2020-01-01T00:00:00Z' AND "time_said"(words) < '2100-01-01T00:00:00Z'
    WHEN field = 'by' THEN words = 'the command line' OR EXISTS (SELECT 1 FROM "person" WHERE "pseudonym" = words)
    WHEN field IN ('with', 'of') THEN EXISTS (SELECT 1 FROM "person" WHERE "pseudonym" = words)
    WHEN field = 'kind' THEN words = ANY (enum_range(NULL::"reviewed")::text[])
    WHEN field = 'text' THEN words = ANY (enum_range(NULL::"redactable")::text[])
    WHEN field IN ('role', 'from', 'to') THEN words = ANY (enum_range(NULL::"role")::text[])
    WHEN field IN ('thing', 'target') THEN words ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    WHEN field IN ('reason', 'correction', 'digest') THEN words ~ '^[0-9a-f]{64}$'
    ELSE FALSE
  END IS TRUE;
END $$;

CREATE OR REPLACE FUNCTION "refuse_unchained_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE last "log_entry"; told JSONB; at TIMESTAMPTZ; before TIMESTAMPTZ; taken "transition"; pseudonym TEXT; revision INTEGER; fault TEXT;
BEGIN
  SELECT * INTO last FROM "log_entry" WHERE "chain" = NEW."chain" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> COALESCE(last."number", 0) + 1 OR NEW."previous" <> COALESCE(last."hash", decode(repeat('00', 32), 'hex')) THEN
    RAISE EXCEPTION 'An entry follows the last one of its chain.' USING ERRCODE = 'serialization_failure';
  ELSIF NEW."hash" <> sha256(convert_to(encode(NEW."previous", 'hex') || E'\n' || NEW."body", 'UTF8')) THEN
    RAISE EXCEPTION 'The hash of an entry is that of the entry before it and of its own body.' USING ERRCODE = 'check_violation';
  ELSIF char_length(NEW."body") > 1000 THEN
    RAISE EXCEPTION 'An entry has at most 1,000 characters.' USING ERRCODE = 'check_violation';
  END IF;

  told := "json_said"(NEW."body");
  IF told IS NULL OR jsonb_typeof(told) <> 'object' THEN
    RAISE EXCEPTION 'The body of an entry is a JSON object.' USING ERRCODE = 'check_violation';
  ELSIF told ->> 'chain' IS DISTINCT FROM NEW."chain"::text OR told -> 'number' IS DISTINCT FROM to_jsonb(NEW."number") THEN
    RAISE EXCEPTION 'An entry says which chain it is in, and its number.' USING ERRCODE = 'check_violation';
  ELSIF NEW."transition_id" IS NULL AND told ->> 'did' = ANY (enum_range(NULL::"step")::text[]) THEN
    RAISE EXCEPTION 'An entry about a step belongs to one that was taken.' USING ERRCODE = 'check_violation';
  END IF;
  at := "time_said"(told ->> 'at');
  IF NEW."transition_id" IS NOT NULL THEN
    SELECT * INTO taken FROM "transition" WHERE "id" = NEW."transition_id";
    SELECT p."pseudonym" INTO pseudonym FROM "person" p WHERE p."id" = taken."actor_id";
    EXECUTE format('SELECT "number" FROM %I WHERE "id" = $1', taken."kind" || '_revision') INTO revision USING taken."revision_id";
    IF (told ->> 'did', told ->> 'by', told ->> 'kind', told ->> 'thing', told -> 'revision', at, told ->> 'reason', told ->> 'correction')
      IS DISTINCT FROM (taken."step"::text, pseudonym, taken."kind"::text, taken."thing_id"::text, to_jsonb(revision), taken."at"::timestamptz, encode(taken."reason_hash", 'hex'), encode(taken."correction_hash", 'hex'))
      OR (taken."step" = 'publish' AND COALESCE(told ->> 'digest', '') !~ '^[0-9a-f]{64}$') THEN
      RAISE EXCEPTION 'An entry tells of its step as it was taken.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;

  fault := "fault_of_entry"(NEW."chain", NEW."body", told);
  IF fault IS NOT NULL THEN
    RAISE EXCEPTION '%', fault USING ERRCODE = 'check_violation';
  END IF;
  before := "time_said"("json_said"(last."body") ->> 'at');
  IF "is_long_past"(at) THEN
    RAISE EXCEPTION 'An entry tells of what has just happened.' USING ERRCODE = 'check_violation';
  END IF;
  IF at < before - INTERVAL '5 minutes' AND NOT "is_about_now"(at) THEN
    RAISE EXCEPTION 'An entry is not earlier than the one before it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
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
        OR (told ->> 'kind' = 'document' AND told ->> 'thing' = "document_of_hold_reason"(target)::text)
      WHEN 'correction' THEN EXISTS (SELECT 1 FROM "transition" WHERE "correction_id" = target AND "kind"::text = told ->> 'kind' AND "thing_id"::text = told ->> 'thing')
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

CREATE OR REPLACE FUNCTION "documents_behind"(of_kind TEXT, of_target UUID) RETURNS SETOF UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT of_target WHERE of_kind IN ('document', 'document_body')
  UNION SELECT "document_id" FROM "document_revision" WHERE of_kind = 'document_revision' AND "id" = of_target
  UNION SELECT "document_id" FROM "quote" WHERE of_kind = 'quote' AND "id" = of_target
  UNION SELECT e."document_id" FROM "statement_revision" r JOIN "evidence" e ON e."statement_revision_id" = r."id"
    WHERE (of_kind = 'wording' AND r."wording_id" = of_target) OR (of_kind = 'statement_revision' AND r."id" = of_target)
  UNION SELECT e."document_id" FROM "rendering_revision" r JOIN "evidence" e ON e."rendering_revision_id" = r."id"
    WHERE (of_kind = 'wording' AND r."wording_id" = of_target) OR (of_kind = 'rendering_revision' AND r."id" = of_target)
  UNION SELECT "document_of_hold_reason"(of_target) WHERE of_kind = 'reason'
  UNION SELECT "thing_id" FROM "transition" WHERE of_kind = 'reason' AND "reason_id" = of_target AND "kind"::text = 'document'
  UNION SELECT "thing_id" FROM "transition" WHERE of_kind = 'correction' AND "correction_id" = of_target AND "kind"::text = 'document'
$$;
COMMENT ON FUNCTION "documents_behind" IS 'The documents on which a text that can be redacted rests: the document itself, what was captured, its revisions, its quotes, the words and texts of revisions that have it as evidence, why steps and legal holds of it were taken, and what notes say of its corrections.';

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "correction" IS 'What was wrong in something that readers had seen, in the words of the desk, as readers read it.';
COMMENT ON COLUMN "correction"."id" IS 'The step that it goes with names it, and so do redactions.';
COMMENT ON COLUMN "correction"."text" IS 'The note. Two people can redact it.';
COMMENT ON COLUMN "correction"."salt" IS 'Random; with it, the hash beside the step is of this text and no other.';
COMMENT ON COLUMN "correction"."redacted_at" IS 'When two people redacted the note.';
COMMENT ON COLUMN "transition"."correction_id" IS 'The note to readers with which a correction was published, or that its author proposed when submitting it. Empty where nothing was corrected.';
COMMENT ON COLUMN "transition"."correction_hash" IS 'SHA-256 of the salt of the note, and of a JSON array that holds its text.';
