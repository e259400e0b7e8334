-- ═══ A source's reply ══════════════════════════════════════════════════════
-- What a source replied to how it, or one of its statements, is shown, in its own words. One editor logs it, a second person
-- publishes it; another row in its place corrects it. One person takes a published reply off readers' pages at once, two bring
-- it back. Its words are salted and hashed beside the row, and two people can redact them.

-- CreateEnum
CREATE TYPE "reply_step_kind" AS ENUM ('publish', 'return', 'hold', 'ask to release', 'release', 'decline');

-- AlterEnum
ALTER TYPE "redactable" ADD VALUE 'reply';

-- AlterEnum
ALTER TYPE "public_thing" ADD VALUE 'reply';

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "source_id" UUID,
    "statement_id" UUID,
    "words" TEXT,
    "language" TEXT NOT NULL,
    "translation" TEXT,
    "translation_language" TEXT,
    "translator" TEXT,
    "salt" BYTEA NOT NULL,
    "words_hash" BYTEA NOT NULL,
    "given_on" DATE,
    "given_last_on" DATE,
    "given_at" TIMESTAMPTZ(3),
    "given_precision" "time_precision" NOT NULL,
    "given_zone" TEXT NOT NULL,
    "document_id" UUID,
    "report_id" UUID,
    "logged_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_step" (
    "reply_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "step" "reply_step_kind" NOT NULL,
    "person_id" UUID NOT NULL,
    "reason_id" UUID,
    "reason_hash" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_step_pkey" PRIMARY KEY ("reply_id","number")
);

-- CreateIndex
CREATE INDEX "reply_source_id_idx" ON "reply"("source_id");

-- CreateIndex
CREATE INDEX "reply_statement_id_idx" ON "reply"("statement_id");

-- CreateIndex
CREATE INDEX "reply_document_id_idx" ON "reply"("document_id");

-- CreateIndex
CREATE INDEX "reply_report_id_idx" ON "reply"("report_id");

-- CreateIndex
CREATE INDEX "reply_logged_by_id_idx" ON "reply"("logged_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_place_id_number_key" ON "reply"("place_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reply_step_reason_id_key" ON "reply_step"("reason_id");

-- CreateIndex
CREATE INDEX "reply_step_person_id_idx" ON "reply_step"("person_id");

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "error_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_logged_by_id_fkey" FOREIGN KEY ("logged_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_step" ADD CONSTRAINT "reply_step_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_step" ADD CONSTRAINT "reply_step_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_step" ADD CONSTRAINT "reply_step_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "reply" ADD CONSTRAINT "on_one_thing" CHECK (num_nonnulls("source_id", "statement_id") = 1),
  ADD CONSTRAINT "first_names_its_place" CHECK ("number" >= 1 AND ("number" = 1) = ("place_id" = "id")),
  ADD CONSTRAINT "words_unless_redacted" CHECK (CASE WHEN "redacted_at" IS NULL THEN "words" IS NOT NULL ELSE num_nonnulls("words", "translation", "translator") = 0 END),
  ADD CONSTRAINT "words_are_not_blank" CHECK ("words" ~ '\S' AND char_length("words") <= 4000 AND "translation" ~ '\S' AND char_length("translation") <= 4000 AND "translator" ~ '\S'),
  ADD CONSTRAINT "translation_has_language" CHECK ("redacted_at" IS NOT NULL OR (("translation" IS NULL) = ("translation_language" IS NULL) AND ("translation" IS NULL) = ("translator" IS NULL))),
  ADD CONSTRAINT "languages_are_tags" CHECK ("language" ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' AND "translation_language" ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
  ADD CONSTRAINT "words_hash_is_sha256" CHECK (octet_length("words_hash") = 32),
  ADD CONSTRAINT "salt_is_short" CHECK (octet_length("salt") BETWEEN 16 AND 64),
  ADD CONSTRAINT "given_with_precision" CHECK ("date_has_precision"("given_on", "given_at", "given_precision") IS TRUE),
  ADD CONSTRAINT "given_in_order" CHECK ("days_in_order"("given_on", "given_last_on") IS TRUE),
  ADD CONSTRAINT "is_a_zone" CHECK ("given_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$'),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
ALTER TABLE "reply_step" ADD CONSTRAINT "reason_unless_published" CHECK (("step" = 'publish') = ("reason_id" IS NULL) AND ("reason_id" IS NULL) = ("reason_hash" IS NULL)),
  ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "numbered_from_1" CHECK ("number" >= 1),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "reply" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('given_zone');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "reply" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('words', 'translation', 'translator');
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "reply" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "reply_step" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "reply_step" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE CONSTRAINT TRIGGER "redaction_is_logged" AFTER UPDATE ON "reply" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_redaction"();
CREATE TRIGGER "not_while_held" BEFORE UPDATE ON "reply" FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "reply" FOR EACH ROW WHEN (NEW."source_id" IS NOT NULL) EXECUTE FUNCTION "refuse_of_merged"('source_id');

-- ── Who logs a reply, who publishes it, who holds and releases it ─────────
-- One after the other, as merges are: of two who do something at once, the second sees what the first did.
CREATE FUNCTION "refuse_reply_by"(who UUID, moment TIMESTAMPTZ) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_old_view"();
  PERFORM pg_advisory_xact_lock(hashtext('crossread replies'));
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = who AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator')) THEN
    RAISE EXCEPTION 'Editors log replies of sources, publish them and hold them, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  ELSIF "is_long_past"(moment) THEN
    RAISE EXCEPTION 'What is done with a reply is recorded when it is done.' USING ERRCODE = 'check_violation';
  END IF;
END $$;
COMMENT ON FUNCTION "refuse_reply_by" IS 'Editors log replies of sources, and take steps with them, now, one after the other.';

CREATE FUNCTION "refuse_reply"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE before "reply";
BEGIN
  PERFORM "refuse_reply_by"(NEW."logged_by_id", NEW."at");
  IF NEW."redacted_at" IS NOT NULL THEN
    RAISE EXCEPTION 'A reply that is new says something.' USING ERRCODE = 'check_violation';
  ELSIF NEW."number" > 1 THEN
    SELECT * INTO before FROM "reply" WHERE "place_id" = NEW."place_id" AND "number" = NEW."number" - 1;
    IF before."id" IS NULL OR (before."source_id", before."statement_id") IS DISTINCT FROM (NEW."source_id", NEW."statement_id") THEN
      RAISE EXCEPTION 'A reply in the place of another follows it, and is on the same thing.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_reply" IS 'An editor logs a reply, now; one in the place of another is on the same source or statement, and its number follows.';
CREATE TRIGGER "reply_is_allowed" BEFORE INSERT ON "reply" FOR EACH ROW EXECUTE FUNCTION "refuse_reply"();

CREATE FUNCTION "reply_state"(of_reply UUID) RETURNS TEXT LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT COALESCE((SELECT CASE "step"::text WHEN 'publish' THEN 'published' WHEN 'release' THEN 'published' WHEN 'return' THEN 'returned'
    WHEN 'ask to release' THEN 'release asked' ELSE 'held' END FROM "reply_step" WHERE "reply_id" = of_reply ORDER BY "number" DESC LIMIT 1), 'waiting')
$$;
COMMENT ON FUNCTION "reply_state" IS 'What the steps of a reply came to: waiting, returned, published, held, release asked. The same as lib/domain/reply.ts.';

CREATE FUNCTION "refuse_reply_step"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE r "reply"; last "reply_step"; steps BIGINT; first UUID; is_shown BOOLEAN;
BEGIN
  PERFORM "refuse_reply_by"(NEW."person_id", NEW."at");
  SELECT * INTO r FROM "reply" WHERE "id" = NEW."reply_id";
  SELECT count(*) INTO steps FROM "reply_step" WHERE "reply_id" = NEW."reply_id";
  SELECT * INTO last FROM "reply_step" WHERE "reply_id" = NEW."reply_id" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> steps + 1 OR "reply_state"(NEW."reply_id") <> (CASE NEW."step"
    WHEN 'publish' THEN 'waiting' WHEN 'return' THEN 'waiting' WHEN 'hold' THEN 'published' WHEN 'ask to release' THEN 'held' ELSE 'release asked' END) THEN
    RAISE EXCEPTION 'A reply is published or returned once, held once readers see it, and released once that is asked for.' USING ERRCODE = 'check_violation';
  ELSIF NEW."at" < COALESCE(last."at", r."at") AND NOT "is_about_now"(NEW."at") THEN
    RAISE EXCEPTION 'A step of a reply is not earlier than the one before it.' USING ERRCODE = 'check_violation';
  ELSIF NEW."reason_id" IS NOT NULL AND ("source_of_merge_reason"(NEW."reason_id") IS NOT NULL OR "document_of_hold_reason"(NEW."reason_id") IS NOT NULL
    OR EXISTS (SELECT 1 FROM "transition" WHERE "reason_id" = NEW."reason_id") OR EXISTS (SELECT 1 FROM "reason" WHERE "id" = NEW."reason_id" AND "redacted_at" IS NOT NULL)) THEN
    RAISE EXCEPTION 'A step of a reply is taken for a reason of its own.' USING ERRCODE = 'check_violation';
  END IF;
  first := CASE NEW."step" WHEN 'publish' THEN r."logged_by_id" WHEN 'return' THEN r."logged_by_id" WHEN 'release' THEN last."person_id" END;
  IF first = NEW."person_id" OR "one_person"(first, NEW."person_id", NEW."at") THEN
    RAISE EXCEPTION 'A second person publishes, returns and releases a reply, who does not count as the first.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW."step" = 'publish' THEN
    SELECT "standing" = 'shown' INTO is_shown FROM "statement" WHERE "id" = r."statement_id" UNION ALL SELECT "standing" = 'shown' FROM "source" WHERE "id" = r."source_id";
    IF r."redacted_at" IS NOT NULL OR EXISTS (SELECT 1 FROM "reply" WHERE "place_id" = r."place_id" AND "number" > r."number") THEN
      RAISE EXCEPTION 'The latest reply in its place is published, with its words.' USING ERRCODE = 'check_violation';
    ELSIF is_shown IS NOT TRUE THEN
      RAISE EXCEPTION 'A reply is published once readers see what it is on.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."step" <> 'return' AND EXISTS (SELECT 1 FROM "reply" o JOIN "reply_step" p ON p."reply_id" = o."id" AND p."step" = 'publish'
    WHERE o."place_id" = r."place_id" AND o."number" > r."number") THEN
    RAISE EXCEPTION 'What another reply replaced is neither held nor released.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_reply_step" IS 'A second person publishes or returns a reply, of something that readers see; one holds what is published, and two release it. Nobody counts as both.';
CREATE TRIGGER "reply_step_is_allowed" BEFORE INSERT ON "reply_step" FOR EACH ROW EXECUTE FUNCTION "refuse_reply_step"();

-- ── All is told, and nothing is told that did not happen ──────────────────
CREATE FUNCTION "replies_told"(of_reply UUID) RETURNS TABLE ("number" INTEGER, "chain" TEXT, "did" TEXT, "by" TEXT, "at" TIMESTAMPTZ, "kind" TEXT, "thing" TEXT, "reason" TEXT, "digest" TEXT)
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT 0, 'private', 'log reply', p."pseudonym", r."at"::timestamptz, CASE WHEN r."source_id" IS NULL THEN 'statement' ELSE 'source' END,
      COALESCE(r."source_id", r."statement_id")::text, NULL::text, encode(r."words_hash", 'hex') FROM "reply" r JOIN "person" p ON p."id" = r."logged_by_id" WHERE r."id" = of_reply
    UNION ALL SELECT s."number"::integer, CASE WHEN s."step" IN ('publish', 'hold', 'release') THEN 'public' ELSE 'private' END,
      CASE s."step" WHEN 'ask to release' THEN 'ask to release reply' WHEN 'decline' THEN 'decline to release reply' ELSE s."step"::text || ' reply' END,
      p."pseudonym", s."at"::timestamptz, CASE WHEN r."source_id" IS NULL THEN 'statement' ELSE 'source' END,
      COALESCE(r."source_id", r."statement_id")::text, encode(s."reason_hash", 'hex'), NULL::text
    FROM "reply_step" s JOIN "reply" r ON r."id" = s."reply_id" JOIN "person" p ON p."id" = s."person_id" WHERE s."reply_id" = of_reply;
END $$;
COMMENT ON FUNCTION "replies_told" IS 'What the chains tell of a reply: that it was logged, with the salted hash of its words, and each step with it. Readers are told of what changes their pages.';

-- Only the last entries are looked at: it is written in the same transaction, under the lock of the chain.
CREATE FUNCTION "refuse_untold_reply"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE of_reply UUID := COALESCE(to_jsonb(NEW) ->> 'reply_id', to_jsonb(NEW) ->> 'id')::uuid;
  of_number INTEGER := CASE TG_TABLE_NAME WHEN 'reply' THEN 0 ELSE (to_jsonb(NEW) ->> 'number')::integer END;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "replies_told"(of_reply) t JOIN "log_entry" e ON e."chain"::text = t."chain" AND e."transition_id" IS NULL
      AND e."number" > (SELECT max(m."number") - 1000 FROM "log_entry" m WHERE m."chain"::text = t."chain")
    WHERE t."number" = of_number AND e."body" LIKE '%"target":"' || of_reply || '"%'
      AND "json_said"(e."body") ->> 'did' = t."did" AND "json_said"(e."body") ->> 'by' = t."by" AND "time_said"("json_said"(e."body") ->> 'at') = t."at"
  ) THEN
    RAISE EXCEPTION 'A reply, and each step with it, is logged.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untold_reply" IS 'A reply that is logged, and each step with it, has its entry in the same transaction: what readers’ pages change with in the public chain, the rest in the private one.';
CREATE CONSTRAINT TRIGGER "reply_is_logged" AFTER INSERT ON "reply" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_reply"();
CREATE CONSTRAINT TRIGGER "reply_step_is_logged" AFTER INSERT ON "reply_step" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_reply"();

CREATE FUNCTION "refuse_untrue_reply"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "replies_told"((told ->> 'target')::uuid) t WHERE t."chain" = NEW."chain"::text AND t."did" = told ->> 'did' AND t."by" = told ->> 'by'
      AND t."at" = "time_said"(told ->> 'at') AND t."kind" = told ->> 'kind' AND t."thing" = told ->> 'thing'
      AND t."reason" IS NOT DISTINCT FROM told ->> 'reason' AND (t."did" = 'publish reply' OR t."digest" IS NOT DISTINCT FROM told ->> 'digest')
  ) THEN
    RAISE EXCEPTION 'An entry about a reply tells of one that was logged, or of a step with it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untrue_reply" IS 'An entry about a reply tells what was logged, or done with it: by whom, when, why, and on what.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_reply" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"% reply"%') EXECUTE FUNCTION "refuse_untrue_reply"();

-- Seven rows are added to the list of entries; the rest of it stays as the migrations before this one left it. "kind" and
-- "thing" are what a reply is on, "target" is the reply. The digest of the one that is logged is the salted hash of its words;
-- that of its publishing binds all of it but its words, and that hash.
DO $$ DECLARE written TEXT := pg_get_functiondef('"fields_of_entry"'::regproc); before TEXT := $x$('public', 'undo merge', '{kind,thing,target,with,reason}', '{}'),$x$;
BEGIN
  IF strpos(written, before) = 0 THEN
    RAISE EXCEPTION 'The list of entries has no merge that is undone.';
  END IF;
  EXECUTE replace(written, before, before || $x$
    ('public', 'publish reply', '{kind,thing,target,digest}', '{}'),
    ('public', 'hold reply', '{kind,thing,target,reason}', '{}'),
    ('public', 'release reply', '{kind,thing,target,reason}', '{}'),
    ('private', 'log reply', '{kind,thing,target,digest}', '{}'),
    ('private', 'return reply', '{kind,thing,target,reason}', '{}'),
    ('private', 'ask to release reply', '{kind,thing,target,reason}', '{}'),
    ('private', 'decline to release reply', '{kind,thing,target,reason}', '{}'),$x$);
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
  UNION SELECT "document_id" FROM "reply" WHERE of_kind = 'reply' AND "id" = of_target AND "document_id" IS NOT NULL
$$;
COMMENT ON FUNCTION "documents_behind" IS 'The documents on which a text that can be redacted rests: the document itself, what was captured, its revisions, its quotes, the words and texts of revisions that have it as evidence, why steps and legal holds of it were taken, what notes say of its corrections, comments on it, and replies of sources that came with it.';

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "reply" IS 'What a source replied to how it, or a statement of it, is shown. Rows never change: another row in its place corrects one. Its words can be redacted by two people.';
COMMENT ON COLUMN "reply"."id" IS 'Its steps, its entries in the log and its redaction name it.';
COMMENT ON COLUMN "reply"."place_id" IS 'The first reply in its place: that which it corrects, or itself.';
COMMENT ON COLUMN "reply"."number" IS '1, 2, 3 … in its place. Readers see the one with the highest number that was published.';
COMMENT ON COLUMN "reply"."source_id" IS 'The source that replies to how it is shown; empty where it is on one statement.';
COMMENT ON COLUMN "reply"."statement_id" IS 'The statement whose source replies; empty where it is on the source as a whole.';
COMMENT ON COLUMN "reply"."words" IS 'The reply, word for word; empty once it is redacted.';
COMMENT ON COLUMN "reply"."language" IS 'The language of these words, a BCP 47 tag.';
COMMENT ON COLUMN "reply"."translation" IS 'The same in another language; empty where there is none, and once it is redacted.';
COMMENT ON COLUMN "reply"."translation_language" IS 'The language of the translation.';
COMMENT ON COLUMN "reply"."translator" IS 'Who translated it; empty once it is redacted.';
COMMENT ON COLUMN "reply"."salt" IS 'Secret beside the hash; zeros once the words are redacted.';
COMMENT ON COLUMN "reply"."words_hash" IS 'SHA-256 of the salt, and of a JSON array that holds words, translation and translator.';
COMMENT ON COLUMN "reply"."given_on" IS 'When it was given, where only the day, month or year is known.';
COMMENT ON COLUMN "reply"."given_last_on" IS 'The last day, where it was given on one of several days that begin with given_on.';
COMMENT ON COLUMN "reply"."given_at" IS 'When it was given, where the instant is known.';
COMMENT ON COLUMN "reply"."given_precision" IS 'How precisely that is known.';
COMMENT ON COLUMN "reply"."given_zone" IS 'IANA zone of given_on.';
COMMENT ON COLUMN "reply"."document_id" IS 'The document that has it, such as a letter; empty where there is none.';
COMMENT ON COLUMN "reply"."report_id" IS 'The report of a reader as which it came in; empty where it came otherwise.';
COMMENT ON COLUMN "reply"."logged_by_id" IS 'Who logged it; somebody else publishes it.';
COMMENT ON COLUMN "reply"."at" IS 'When it was logged.';
COMMENT ON COLUMN "reply"."redacted_at" IS 'When two people redacted its words.';
COMMENT ON TABLE "reply_step" IS 'What became of a reply: published or returned by a second person, then held by one, and released by two. Append-only.';
COMMENT ON COLUMN "reply_step"."reply_id" IS 'The reply.';
COMMENT ON COLUMN "reply_step"."number" IS '1, 2, 3 … of the reply.';
COMMENT ON COLUMN "reply_step"."step" IS 'What was done.';
COMMENT ON COLUMN "reply_step"."person_id" IS 'Who did it.';
COMMENT ON COLUMN "reply_step"."reason_id" IS 'Why; empty where it was published.';
COMMENT ON COLUMN "reply_step"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "reply_step"."at" IS 'When.';
COMMENT ON TYPE "reply_step_kind" IS 'What becomes of a reply of a source that was logged.';
