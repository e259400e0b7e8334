-- ═══ Comments on what is written ═══════════════════════════════════════════
-- People of the desk comment on a field of a revision, or on the whole, and answer; a thread is settled, and opened again.
-- Readers see nothing of it. What was written is salted and hashed beside its text, and two people can redact it.

-- AlterEnum
ALTER TYPE "redactable" ADD VALUE 'comment';

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "thread_id" UUID,
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "field" TEXT,
    "author_id" UUID NOT NULL,
    "text" TEXT,
    "salt" BYTEA NOT NULL,
    "text_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_settlement" (
    "thread_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "settled" BOOLEAN NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_settlement_pkey" PRIMARY KEY ("thread_id","number")
);

-- CreateIndex
CREATE INDEX "comment_kind_thing_id_at_idx" ON "comment"("kind", "thing_id", "at");

-- CreateIndex
CREATE INDEX "comment_thread_id_at_idx" ON "comment"("thread_id", "at");

-- CreateIndex
CREATE INDEX "comment_author_id_at_idx" ON "comment"("author_id", "at");

-- CreateIndex
CREATE INDEX "comment_settlement_by_id_idx" ON "comment_settlement"("by_id");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_settlement" ADD CONSTRAINT "comment_settlement_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_settlement" ADD CONSTRAINT "comment_settlement_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "comment" ADD CONSTRAINT "text_unless_redacted" CHECK (("redacted_at" IS NULL) = ("text" IS NOT NULL) AND "text" ~ '\S' AND char_length("text") <= 4000),
  ADD CONSTRAINT "field_is_a_name" CHECK ("field" ~ '^[a-z][A-Za-z]{0,39}$'),
  ADD CONSTRAINT "numbered_from_1" CHECK ("revision" >= 1),
  ADD CONSTRAINT "text_hash_is_sha256" CHECK (octet_length("text_hash") = 32),
  ADD CONSTRAINT "salt_is_short" CHECK (octet_length("salt") BETWEEN 16 AND 64),
  ADD CONSTRAINT "in_no_thread_of_its_own" CHECK ("thread_id" <> "id"),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
ALTER TABLE "comment_settlement" ADD CONSTRAINT "settled_then_opened_again" CHECK ("number" >= 1 AND "settled" = ("number" % 2 = 1)),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "comment" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('text');
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "comment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "comment_settlement" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "comment_settlement" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON "comment" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_redaction"();
CREATE TRIGGER "not_while_held" BEFORE UPDATE ON "comment" FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();

-- ── Who comments, and who settles ─────────────────────────────────────────
CREATE FUNCTION "thread_is_settled"(of_thread UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT COALESCE((SELECT "settled" FROM "comment_settlement" WHERE "thread_id" = of_thread ORDER BY "number" DESC LIMIT 1), FALSE)
$$;
COMMENT ON FUNCTION "thread_is_settled" IS 'Whether a thread of comments was settled, and not opened again since.';

CREATE FUNCTION "refuse_comment"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE first "comment"; is_there BOOLEAN;
BEGIN
  PERFORM "refuse_old_view"();
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."author_id" AND "ended_at" IS NULL) THEN
    RAISE EXCEPTION 'People of the desk comment, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  ELSIF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'A comment is recorded when it is written.' USING ERRCODE = 'check_violation';
  ELSIF NEW."redacted_at" IS NOT NULL THEN
    RAISE EXCEPTION 'A comment that is new says something.' USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %I = $1 AND "number" = $2)', NEW."kind" || '_revision', NEW."kind" || '_id') INTO is_there USING NEW."thing_id", NEW."revision";
  IF NOT is_there THEN
    RAISE EXCEPTION 'A comment is on a revision that is on record.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."thread_id" IS NOT NULL THEN
    SELECT * INTO first FROM "comment" WHERE "id" = NEW."thread_id";
    IF first."thread_id" IS NOT NULL OR (first."kind", first."thing_id", first."field") IS DISTINCT FROM (NEW."kind", NEW."thing_id", NEW."field") THEN
      RAISE EXCEPTION 'An answer is on what the first comment of its thread is on.' USING ERRCODE = 'check_violation';
    ELSIF "thread_is_settled"(NEW."thread_id") THEN
      RAISE EXCEPTION 'A thread that is settled is opened again before it is answered.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_comment" IS 'People of the desk comment, now, on a revision that is on record; an answer is on the same field as the first of its thread, which is open.';
CREATE TRIGGER "comment_is_allowed" BEFORE INSERT ON "comment" FOR EACH ROW EXECUTE FUNCTION "refuse_comment"();

CREATE FUNCTION "refuse_settlement"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE who "person"; first "comment";
BEGIN
  PERFORM "refuse_old_view"();
  SELECT * INTO who FROM "person" WHERE "id" = NEW."by_id";
  SELECT * INTO first FROM "comment" WHERE "id" = NEW."thread_id";
  IF who."ended_at" IS NOT NULL OR (who."role" NOT IN ('editor', 'administrator')
    AND NOT EXISTS (SELECT 1 FROM "comment" WHERE (NEW."thread_id" IN ("id", "thread_id")) AND "author_id" = NEW."by_id")) THEN
    RAISE EXCEPTION 'Who wrote in a thread settles it, or an editor.' USING ERRCODE = 'insufficient_privilege';
  ELSIF first."thread_id" IS NOT NULL THEN
    RAISE EXCEPTION 'A thread goes by its first comment.' USING ERRCODE = 'check_violation';
  ELSIF NEW."number" <> (SELECT count(*) + 1 FROM "comment_settlement" WHERE "thread_id" = NEW."thread_id") THEN
    RAISE EXCEPTION 'A thread is settled, and then opened again.' USING ERRCODE = 'check_violation';
  ELSIF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'A thread is settled when that is recorded.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_settlement" IS 'Who wrote in a thread, or an editor, settles it and opens it again, one after the other.';
CREATE TRIGGER "settlement_is_allowed" BEFORE INSERT ON "comment_settlement" FOR EACH ROW EXECUTE FUNCTION "refuse_settlement"();

-- ── Both are told in the private chain, and nothing is told that did not happen ──
CREATE FUNCTION "comments_told"(of_target UUID) RETURNS TABLE ("did" TEXT, "by" TEXT, "at" TIMESTAMPTZ, "kind" TEXT, "thing" TEXT, "revision" INTEGER, "digest" TEXT) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT 'comment', p."pseudonym", c."at", c."kind"::text, c."thing_id"::text, c."revision", encode(c."text_hash", 'hex') FROM "comment" c JOIN "person" p ON p."id" = c."author_id" WHERE c."id" = of_target
  UNION ALL SELECT CASE WHEN s."settled" THEN 'settle comment' ELSE 'open comment again' END, p."pseudonym", s."at", c."kind"::text, c."thing_id"::text, NULL, NULL
    FROM "comment_settlement" s JOIN "comment" c ON c."id" = s."thread_id" JOIN "person" p ON p."id" = s."by_id" WHERE s."thread_id" = of_target
$$;
COMMENT ON FUNCTION "comments_told" IS 'What the private chain tells of a comment: that it was written, on what, with its salted hash; and that its thread was settled, or opened again.';

-- Only the last entries are looked at: it is written in the same transaction, under the lock of the chain.
CREATE FUNCTION "refuse_untold_comment"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE target UUID := COALESCE((CASE TG_TABLE_NAME WHEN 'comment_settlement' THEN to_jsonb(NEW) ->> 'thread_id' END), to_jsonb(NEW) ->> 'id')::uuid;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "log_entry" e JOIN "comments_told"(target) t ON t."at" = NEW."at" AND t."did" = "json_said"(e."body") ->> 'did' AND t."by" = "json_said"(e."body") ->> 'by'
    WHERE e."chain" = 'private' AND e."number" > (SELECT max("number") - 1000 FROM "log_entry" WHERE "chain" = 'private')
      AND e."transition_id" IS NULL AND e."body" LIKE '%"target":"' || target || '"%' AND (t."did" = 'comment') = (TG_TABLE_NAME = 'comment')
  ) THEN
    RAISE EXCEPTION 'A comment is logged in the private chain.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untold_comment" IS 'A comment, and each settlement of its thread, has its entry in the private chain, in the same transaction.';
CREATE CONSTRAINT TRIGGER "comment_is_logged" AFTER INSERT ON "comment" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_comment"();
CREATE CONSTRAINT TRIGGER "settlement_is_logged" AFTER INSERT ON "comment_settlement" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_comment"();

CREATE FUNCTION "refuse_unwritten_comment"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "comments_told"((told ->> 'target')::uuid) t WHERE t."did" = told ->> 'did' AND t."by" = told ->> 'by' AND t."at" = "time_said"(told ->> 'at')
      AND t."kind" = told ->> 'kind' AND t."thing" = told ->> 'thing'
      AND to_jsonb(t."revision") IS NOT DISTINCT FROM told -> 'revision' AND t."digest" IS NOT DISTINCT FROM told ->> 'digest'
  ) THEN
    RAISE EXCEPTION 'An entry about a comment tells of one that was written, or of its thread.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unwritten_comment" IS 'An entry about a comment tells of one that was written, by whom, when and on what, or that its thread was settled or opened again.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_comment" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"comment"%' OR NEW."body" LIKE '%"did":"settle comment"%' OR NEW."body" LIKE '%"did":"open comment again"%') EXECUTE FUNCTION "refuse_unwritten_comment"();

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
    -- Comments on what is written: "target" is the comment, or the first of its thread; "digest" its salted hash.
    ('private', 'comment', '{kind,thing,revision,target,digest}', '{}'),
    ('private', 'settle comment', '{kind,thing,target}', '{}'),
    ('private', 'open comment again', '{kind,thing,target}', '{}'),
    -- Reports of readers, by their number.
    ('private', 'correct error report', '{report}', '{}'),
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
    ('private', 'make feed address', '{}', '{}'),
    ('private', 'end feed address', '{}', '{}'),
    ('private', 'begin a second factor', '{}', '{}'),
    ('private', 'confirm a second factor', '{}', '{}'),
    ('private', 'remove a second factor', '{}', '{}'),
    ('private', 'remove second factor', '{of}', '{}')
  ) e("chain", "did", "needed", "possible")
  WHERE e."chain" = of_chain::text AND e."did" = of_did;
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
  UNION SELECT "thing_id" FROM "comment" WHERE of_kind = 'comment' AND "id" = of_target AND "kind"::text = 'document'
$$;
COMMENT ON FUNCTION "documents_behind" IS 'The documents on which a text that can be redacted rests: the document itself, what was captured, its revisions, its quotes, the words and texts of revisions that have it as evidence, why steps and legal holds of it were taken, what notes say of its corrections, and comments on it.';

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "comment" IS 'What people of the desk wrote on a field of a revision, or on the whole, for the desk alone. Its text can be redacted by two people.';
COMMENT ON COLUMN "comment"."id" IS 'A thread goes by the id of its first comment.';
COMMENT ON COLUMN "comment"."thread_id" IS 'The first comment of the thread that it answers in; empty of that one.';
COMMENT ON COLUMN "comment"."kind" IS 'What kind of thing it is on.';
COMMENT ON COLUMN "comment"."thing_id" IS 'The thing.';
COMMENT ON COLUMN "comment"."revision" IS 'The number of the revision that its author had before them.';
COMMENT ON COLUMN "comment"."field" IS 'The field, by its name in the entry of its kind (lib/domain/comment.ts); empty where it is on the whole.';
COMMENT ON COLUMN "comment"."author_id" IS 'Who wrote it.';
COMMENT ON COLUMN "comment"."text" IS 'What they wrote; empty once it is redacted.';
COMMENT ON COLUMN "comment"."salt" IS 'Secret beside the hash; zeros once the text is redacted.';
COMMENT ON COLUMN "comment"."text_hash" IS 'SHA-256 of the salt, and of a JSON array that holds the text.';
COMMENT ON COLUMN "comment"."at" IS 'When it was written.';
COMMENT ON COLUMN "comment"."redacted_at" IS 'When two people redacted it.';
COMMENT ON TABLE "comment_settlement" IS 'That a thread of comments was settled, and that it was opened again: the last row counts.';
COMMENT ON COLUMN "comment_settlement"."thread_id" IS 'The first comment of the thread.';
COMMENT ON COLUMN "comment_settlement"."number" IS 'Counts from 1 in its thread.';
COMMENT ON COLUMN "comment_settlement"."settled" IS 'Whether it was settled, or else opened again.';
COMMENT ON COLUMN "comment_settlement"."by_id" IS 'Who did that: somebody who wrote in the thread, or an editor.';
COMMENT ON COLUMN "comment_settlement"."at" IS 'When.';
