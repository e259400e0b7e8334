-- ═══ Blind re-entry ════════════════════════════════════════════════════════
-- A reviewer sees the passage that a statement quotes and enters number, relation, speaker and day, before they see what was
-- logged. Where the two differ, a third person settles it, or both on a desk that has no third. The desk chooses for which
-- figures; what is asked for is decided when a revision is submitted, and such a revision is published in no other way.

-- CreateEnum
CREATE TYPE "re_entry_rule" AS ENUM ('always', 'for_disputed_questions', 'never');

-- CreateEnum
CREATE TYPE "re_entry_outcome" AS ENUM ('same', 'differs', 'left_out');

-- CreateEnum
CREATE TYPE "re_entry_kept" AS ENUM ('logged', 'entered');

-- CreateTable
CREATE TABLE "re_entry_rule_change" (
    "id" UUID NOT NULL,
    "rule" "re_entry_rule" NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_entry_rule_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "re_entry_request" (
    "statement_revision_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_entry_request_pkey" PRIMARY KEY ("statement_revision_id")
);

-- CreateTable
CREATE TABLE "re_entry" (
    "statement_revision_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" "re_entry_outcome" NOT NULL,
    "relation" "relation",
    "low" DECIMAL(65,30),
    "high" DECIMAL(65,30),
    "best" DECIMAL(65,30),
    "unit" TEXT,
    "source_id" UUID,
    "first_day" DATE,
    "last_day" DATE,
    "reason_id" UUID,
    "reason_hash" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_entry_pkey" PRIMARY KEY ("statement_revision_id")
);

-- CreateTable
CREATE TABLE "re_entry_settlement" (
    "statement_revision_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "person_id" UUID NOT NULL,
    "keeps" "re_entry_kept" NOT NULL,
    "is_third" BOOLEAN NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "re_entry_settlement_pkey" PRIMARY KEY ("statement_revision_id","number")
);

-- CreateIndex
CREATE INDEX "re_entry_rule_change_by_id_idx" ON "re_entry_rule_change"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "re_entry_reason_id_key" ON "re_entry"("reason_id");

-- CreateIndex
CREATE INDEX "re_entry_person_id_idx" ON "re_entry"("person_id");

-- CreateIndex
CREATE INDEX "re_entry_source_id_idx" ON "re_entry"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "re_entry_settlement_reason_id_key" ON "re_entry_settlement"("reason_id");

-- CreateIndex
CREATE INDEX "re_entry_settlement_person_id_idx" ON "re_entry_settlement"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "re_entry_settlement_statement_revision_id_person_id_key" ON "re_entry_settlement"("statement_revision_id", "person_id");

-- AddForeignKey
ALTER TABLE "re_entry_rule_change" ADD CONSTRAINT "re_entry_rule_change_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry_request" ADD CONSTRAINT "re_entry_request_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry" ADD CONSTRAINT "re_entry_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "re_entry_request"("statement_revision_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry" ADD CONSTRAINT "re_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry" ADD CONSTRAINT "re_entry_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry" ADD CONSTRAINT "re_entry_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry_settlement" ADD CONSTRAINT "re_entry_settlement_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "re_entry"("statement_revision_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry_settlement" ADD CONSTRAINT "re_entry_settlement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "re_entry_settlement" ADD CONSTRAINT "re_entry_settlement_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "re_entry_rule_change" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
ALTER TABLE "re_entry_request" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
ALTER TABLE "re_entry" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "entered_or_left_out" CHECK (CASE WHEN "outcome" = 'left_out'
    THEN "reason_id" IS NOT NULL AND "relation" IS NULL AND "low" IS NULL AND "high" IS NULL AND "best" IS NULL AND "unit" IS NULL AND "source_id" IS NULL AND "first_day" IS NULL
    ELSE "reason_id" IS NULL AND "relation" IS NOT NULL AND "source_id" IS NOT NULL END),
  ADD CONSTRAINT "reason_hash_is_sha256" CHECK (("reason_id" IS NULL) = ("reason_hash" IS NULL) AND octet_length("reason_hash") = 32),
  ADD CONSTRAINT "figures_of_relation" CHECK (CASE
    WHEN "relation" IS NULL THEN TRUE
    WHEN "relation" IN ('exact', 'about') THEN "low" IS NOT NULL AND "low" = "high" AND "high" IS NOT NULL AND "best" IS NULL
    WHEN "relation" IN ('at_least', 'more_than') THEN "low" IS NOT NULL AND "high" IS NULL AND "best" IS NULL
    WHEN "relation" IN ('at_most', 'fewer_than') THEN "low" IS NULL AND "high" IS NOT NULL AND "best" IS NULL
    WHEN "relation" = 'between' THEN "low" IS NOT NULL AND "high" IS NOT NULL AND "low" <= "high" ELSE FALSE END),
  ADD CONSTRAINT "figures_are_finite" CHECK ("low" <> 'NaN' AND "high" <> 'NaN' AND "best" <> 'NaN'),
  ADD CONSTRAINT "unit_is_not_blank" CHECK ("unit" ~ '\S'),
  ADD CONSTRAINT "days_in_order" CHECK (("first_day" IS NULL) = ("last_day" IS NULL) AND ("first_day" IS NULL OR "first_day" <= "last_day"));
ALTER TABLE "re_entry_settlement" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "settlements_are_numbered" CHECK ("number" BETWEEN 1 AND 3);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "re_entry_rule_change" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "re_entry_rule_change" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "re_entry_request" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "re_entry_request" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "re_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "re_entry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "re_entry_settlement" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "re_entry_settlement" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ── What the desk asks for ────────────────────────────────────────────────
CREATE FUNCTION "refuse_rule_change"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_old_view"();
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."by_id" AND "ended_at" IS NULL AND "role" = 'administrator') THEN
    RAISE EXCEPTION 'An administrator says which figures are entered again.' USING ERRCODE = 'insufficient_privilege';
  ELSIF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'What the desk asks for is recorded when it is changed.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_rule_change" IS 'An administrator says, now, which figures are entered again.';
CREATE TRIGGER "rule_change_is_allowed" BEFORE INSERT ON "re_entry_rule_change" FOR EACH ROW EXECUTE FUNCTION "refuse_rule_change"();

-- What is disputed only the method knows. What the database can know is that a desk which always asks has asked.
CREATE FUNCTION "refuse_unasked_re_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (SELECT "rule" FROM "re_entry_rule_change" ORDER BY "id" DESC LIMIT 1) = 'always'
    AND EXISTS (SELECT 1 FROM "statement_revision" r WHERE r."id" = NEW."revision_id" AND r."value_type" = 'number' AND r."relation" <> 'vague' AND r."relative_to_id" IS NULL)
    AND EXISTS (SELECT 1 FROM "evidence" e JOIN "quote" q ON q."id" = e."quote_id" WHERE e."statement_revision_id" = NEW."revision_id" AND q."redacted_at" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM "re_entry_request" q WHERE q."statement_revision_id" = NEW."revision_id") THEN
    RAISE EXCEPTION 'This desk asks that every figure with a passage is entered again.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_unasked_re_entry" IS 'Where the desk always asks for it, a figure that quotes a passage is submitted with the request that it is entered again.';
CREATE TRIGGER "re_entry_is_asked_for" BEFORE INSERT ON "transition" FOR EACH ROW WHEN (NEW."step"::text = 'submit' AND NEW."kind"::text = 'statement') EXECUTE FUNCTION "refuse_unasked_re_entry"();

-- ── Who enters again, and who settles ─────────────────────────────────────
CREATE FUNCTION "is_under_review"(of_revision UUID) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN COALESCE((SELECT t."step"::text = 'submit' FROM "transition" t WHERE t."kind"::text = 'statement' AND t."revision_id" = of_revision
    AND t."step"::text IN ('submit', 'return', 'publish', 'discard') ORDER BY t."number" DESC LIMIT 1), FALSE)
    AND NOT EXISTS (SELECT 1 FROM "statement_revision" r JOIN "statement_revision" later ON later."statement_id" = r."statement_id" AND later."number" > r."number" WHERE r."id" = of_revision);
END $$;
COMMENT ON FUNCTION "is_under_review" IS 'Whether a revision of a statement is submitted, and nobody has returned or published it or written a later one.';

CREATE FUNCTION "refuse_re_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE said "statement_revision";
BEGIN
  PERFORM "refuse_old_view"();
  SELECT * INTO said FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."person_id" AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator')) THEN
    RAISE EXCEPTION 'An editor who may publish it enters it again.' USING ERRCODE = 'insufficient_privilege';
  ELSIF said."author_id" IS NULL OR said."author_id" = NEW."person_id" OR "one_person"(said."author_id", NEW."person_id", NEW."at") THEN
    RAISE EXCEPTION 'A second person enters it again, who does not count as one with its author.' USING ERRCODE = 'insufficient_privilege';
  ELSIF NOT "is_under_review"(NEW."statement_revision_id") THEN
    RAISE EXCEPTION 'What is submitted is entered again, and nothing else.' USING ERRCODE = 'check_violation';
  ELSIF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'A re-entry is recorded when it is made.' USING ERRCODE = 'check_violation';
  ELSIF NEW."outcome" = 'same' AND (NEW."relation" IS DISTINCT FROM said."relation" OR NEW."low" IS DISTINCT FROM said."low" OR NEW."high" IS DISTINCT FROM said."high" OR NEW."best" IS DISTINCT FROM said."best") THEN
    RAISE EXCEPTION 'What differs from what was logged is not the same.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_re_entry" IS 'An editor who is a second person to its author enters a submitted figure again, once. It is the same only if relation and figures are.';
CREATE TRIGGER "re_entry_is_allowed" BEFORE INSERT ON "re_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_re_entry"();

CREATE FUNCTION "kept_of_re_entry"(of_revision UUID) RETURNS "re_entry_kept" LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT s."keeps" FROM "re_entry_settlement" s WHERE s."statement_revision_id" = of_revision
    AND (s."is_third" OR (SELECT count(*) FROM "re_entry_settlement" b WHERE b."statement_revision_id" = of_revision AND NOT b."is_third") = 2)
    ORDER BY s."is_third" DESC, s."number" LIMIT 1);
END $$;
COMMENT ON FUNCTION "kept_of_re_entry" IS 'What a difference was settled for: by a third person, or by both who entered it; NULL as long as it is not. The same as lib/domain/re-entry.ts.';

CREATE FUNCTION "is_third_to"(who UUID, author UUID, reviewer UUID, moment TIMESTAMPTZ) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN who NOT IN (author, reviewer) AND NOT "one_person"(who, author, moment) AND NOT "one_person"(who, reviewer, moment)
    AND EXISTS (SELECT 1 FROM "person" WHERE "id" = who AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator'));
END $$;
COMMENT ON FUNCTION "is_third_to" IS 'Whether an editor counts at a time as one person with neither of two.';

CREATE FUNCTION "refuse_re_entry_settlement"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE made "re_entry"; author UUID; before BIGINT; first "re_entry_settlement";
BEGIN
  PERFORM "refuse_old_view"();
  SELECT * INTO made FROM "re_entry" WHERE "statement_revision_id" = NEW."statement_revision_id";
  SELECT "author_id" INTO author FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
  SELECT count(*) INTO before FROM "re_entry_settlement" WHERE "statement_revision_id" = NEW."statement_revision_id";
  SELECT * INTO first FROM "re_entry_settlement" WHERE "statement_revision_id" = NEW."statement_revision_id" AND "number" = 1;
  IF made."outcome" <> 'differs' OR "kept_of_re_entry"(NEW."statement_revision_id") IS NOT NULL OR NOT "is_under_review"(NEW."statement_revision_id") THEN
    RAISE EXCEPTION 'A difference under review is settled, once.' USING ERRCODE = 'check_violation';
  ELSIF NEW."number" <> before + 1 THEN
    RAISE EXCEPTION 'Settlements are numbered without a hole.' USING ERRCODE = 'check_violation';
  ELSIF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'A settlement is recorded when it is made.' USING ERRCODE = 'check_violation';
  ELSIF EXISTS (SELECT 1 FROM "reason" WHERE "id" = NEW."reason_id" AND "redacted_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'A difference is settled for a reason.' USING ERRCODE = 'check_violation';
  ELSIF NEW."is_third" THEN
    IF NOT "is_third_to"(NEW."person_id", author, made."person_id", NEW."at") THEN
      RAISE EXCEPTION 'A third editor settles a difference, who counts as one person with neither of the two.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  ELSIF NEW."person_id" NOT IN (author, made."person_id") OR NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."person_id" AND "ended_at" IS NULL) THEN
    RAISE EXCEPTION 'Without a third, those who entered it settle a difference, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  ELSIF EXISTS (SELECT 1 FROM "person" p WHERE "is_third_to"(p."id", author, made."person_id", NEW."at")) THEN
    RAISE EXCEPTION 'This desk has a third editor, who settles the difference.' USING ERRCODE = 'insufficient_privilege';
  ELSIF first."keeps" <> NEW."keeps" THEN
    RAISE EXCEPTION 'Two people settle a difference for the same.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_re_entry_settlement" IS 'A difference is settled by a third editor, who counts as one person with neither of the two; where the desk has none, by both of them, for the same.';
CREATE TRIGGER "settlement_is_allowed" BEFORE INSERT ON "re_entry_settlement" FOR EACH ROW EXECUTE FUNCTION "refuse_re_entry_settlement"();

-- ── Publishing ────────────────────────────────────────────────────────────
CREATE FUNCTION "refuse_unentered"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE outcome "re_entry_outcome";
BEGIN
  PERFORM "refuse_old_view"();
  IF NOT EXISTS (SELECT 1 FROM "re_entry_request" WHERE "statement_revision_id" = NEW."revision_id") THEN
    RETURN NEW;
  END IF;
  SELECT e."outcome" INTO outcome FROM "re_entry" e WHERE e."statement_revision_id" = NEW."revision_id";
  IF outcome IS NULL THEN
    RAISE EXCEPTION 'The figure is entered again before it is published.' USING ERRCODE = 'check_violation';
  ELSIF outcome = 'differs' AND "kept_of_re_entry"(NEW."revision_id") IS DISTINCT FROM 'logged' THEN
    RAISE EXCEPTION 'Two entries of the figure differ: what was logged is published once that is settled for it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_unentered" IS 'A revision that is to be entered again is published once that was done, and, where the two differ, settled for what was logged; or once the reviewer said why it cannot be entered again.';
CREATE TRIGGER "figure_is_entered_again" BEFORE INSERT ON "transition" FOR EACH ROW WHEN (NEW."step"::text = 'publish' AND NEW."kind"::text = 'statement') EXECUTE FUNCTION "refuse_unentered"();

-- ── All of it is told in the private chain, and nothing is told that did not happen ──
CREATE FUNCTION "re_entries_told"(of_revision UUID) RETURNS TABLE ("number" INTEGER, "did" TEXT, "by" TEXT, "at" TIMESTAMPTZ, "statement_id" UUID, "revision" INTEGER, "reason_hash" BYTEA) LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT 0, CASE e."outcome" WHEN 'same' THEN 're-entry agrees' WHEN 'differs' THEN 're-entry differs' ELSE 'leave re-entry out' END,
      p."pseudonym", e."at", r."statement_id", r."number", e."reason_hash"
    FROM "re_entry" e JOIN "person" p ON p."id" = e."person_id" JOIN "statement_revision" r ON r."id" = e."statement_revision_id" WHERE r."id" = of_revision
    UNION ALL SELECT s."number"::integer, CASE WHEN s."is_third" OR EXISTS (SELECT 1 FROM "re_entry_settlement" b WHERE b."statement_revision_id" = of_revision AND NOT b."is_third" AND b."number" < s."number")
        THEN 'settle' ELSE 'ask to settle' END || ' re-entry as ' || s."keeps"::text, p."pseudonym", s."at", r."statement_id", r."number", s."reason_hash"
    FROM "re_entry_settlement" s JOIN "person" p ON p."id" = s."person_id" JOIN "statement_revision" r ON r."id" = s."statement_revision_id" WHERE r."id" = of_revision;
END $$;
COMMENT ON FUNCTION "re_entries_told" IS 'What the private chain tells of a revision that was entered again: whether it agreed, differed or was left out, and who settled it.';

CREATE FUNCTION "rule_told"(of_rule "re_entry_rule") RETURNS TEXT LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN 'ask for re-entry ' || CASE of_rule WHEN 'for_disputed_questions' THEN 'on disputed questions' ELSE of_rule::text END;
END $$;
COMMENT ON FUNCTION "rule_told" IS 'What the private chain says of what the desk asks for.';

-- An entry is written in the transaction of its row: it stands among the last ones.
CREATE FUNCTION "refuse_untold_re_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE last BIGINT; is_told BOOLEAN; of_revision UUID := (to_jsonb(NEW) ->> 'statement_revision_id')::uuid; of_number INTEGER := COALESCE(to_jsonb(NEW) ->> 'number', '0')::integer;
BEGIN
  SELECT max("number") INTO last FROM "log_entry" WHERE "chain" = 'private';
  IF TG_TABLE_NAME = 're_entry_rule_change' THEN
    SELECT EXISTS (SELECT 1 FROM "log_entry" e JOIN "person" p ON p."id" = (to_jsonb(NEW) ->> 'by_id')::uuid
      WHERE e."chain" = 'private' AND e."number" > last - 1000 AND "json_said"(e."body") ->> 'did' = "rule_told"((to_jsonb(NEW) ->> 'rule')::"re_entry_rule")
        AND "json_said"(e."body") ->> 'by' = p."pseudonym" AND "time_said"("json_said"(e."body") ->> 'at') = NEW."at") INTO is_told;
  ELSE
    SELECT EXISTS (SELECT 1 FROM "log_entry" e JOIN "re_entries_told"(of_revision) t ON t."number" = of_number
      WHERE e."chain" = 'private' AND e."number" > last - 1000 AND "json_said"(e."body") ->> 'did' = t."did" AND "json_said"(e."body") ->> 'by' = t."by"
        AND "json_said"(e."body") ->> 'thing' = t."statement_id"::text AND "time_said"("json_said"(e."body") ->> 'at') = t."at") INTO is_told;
  END IF;
  IF NOT is_told THEN
    RAISE EXCEPTION 'A re-entry, its settlement and what the desk asks for are logged in the private chain.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untold_re_entry" IS 'A re-entry, each settlement of it, and what the desk asks for have their entry in the private chain, in the same transaction.';
CREATE CONSTRAINT TRIGGER "rule_change_is_logged" AFTER INSERT ON "re_entry_rule_change" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_re_entry"();
CREATE CONSTRAINT TRIGGER "re_entry_is_logged" AFTER INSERT ON "re_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_re_entry"();
CREATE CONSTRAINT TRIGGER "settlement_is_logged" AFTER INSERT ON "re_entry_settlement" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_re_entry"();

CREATE FUNCTION "refuse_unmade_re_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb; is_made BOOLEAN;
BEGIN
  IF told ->> 'did' LIKE 'ask for re-entry %' THEN
    SELECT EXISTS (SELECT 1 FROM "re_entry_rule_change" c JOIN "person" p ON p."id" = c."by_id"
      WHERE "rule_told"(c."rule") = told ->> 'did' AND p."pseudonym" = told ->> 'by' AND c."at" = "time_said"(told ->> 'at')) INTO is_made;
  ELSE
    SELECT EXISTS (SELECT 1 FROM "statement_revision" r, LATERAL "re_entries_told"(r."id") t
      WHERE r."statement_id" = (told ->> 'thing')::uuid AND to_jsonb(r."number") = told -> 'revision' AND told ->> 'kind' = 'statement' AND t."did" = told ->> 'did'
        AND t."by" = told ->> 'by' AND t."at" = "time_said"(told ->> 'at') AND told ->> 'reason' IS NOT DISTINCT FROM encode(t."reason_hash", 'hex')) INTO is_made;
  END IF;
  IF NOT is_made THEN
    RAISE EXCEPTION 'An entry about a re-entry tells of one that was made, settled or asked for.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unmade_re_entry" IS 'An entry about a re-entry tells of one that was made or settled, or of what the desk asks for: by whom, when and why.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_re_entry" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"%re-entry%"%') EXECUTE FUNCTION "refuse_unmade_re_entry"();

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
    -- Two sources that are one: "thing" is the one that is merged, "target" the one into which, "with" who asked for it.
    ('public', 'merge source', '{kind,thing,target,with,reason}', '{}'),
    ('public', 'undo merge', '{kind,thing,target,with,reason}', '{}'),
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
    ('private', 'ask to merge source', '{kind,thing,target,reason}', '{}'),
    ('private', 'ask to undo merge', '{kind,thing,target,reason}', '{}'),
    ('private', 'decline merge', '{kind,thing,target,reason}', '{}'),
    -- Blind re-entry: what the desk asks for, what came of one, and who settled a difference.
    ('private', 'ask for re-entry always', '{}', '{}'),
    ('private', 'ask for re-entry on disputed questions', '{}', '{}'),
    ('private', 'ask for re-entry never', '{}', '{}'),
    ('private', 're-entry agrees', '{kind,thing,revision}', '{}'),
    ('private', 're-entry differs', '{kind,thing,revision}', '{}'),
    ('private', 'leave re-entry out', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to settle re-entry as logged', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to settle re-entry as entered', '{kind,thing,revision,reason}', '{}'),
    ('private', 'settle re-entry as logged', '{kind,thing,revision,reason}', '{}'),
    ('private', 'settle re-entry as entered', '{kind,thing,revision,reason}', '{}'),
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

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "re_entry_rule_change" IS 'For which figures the desk asks that a reviewer enters them again, before they see what was logged. The last row counts; without one, for none.';
COMMENT ON COLUMN "re_entry_rule_change"."id" IS 'In the order in which they were made.';
COMMENT ON COLUMN "re_entry_rule_change"."rule" IS 'always, for_disputed_questions or never.';
COMMENT ON COLUMN "re_entry_rule_change"."by_id" IS 'Which administrator said so.';
COMMENT ON COLUMN "re_entry_rule_change"."at" IS 'Since when: for what is submitted from then on.';
COMMENT ON TABLE "re_entry_request" IS 'A submitted revision of a statement that is not published before its figure was entered again.';
COMMENT ON COLUMN "re_entry_request"."statement_revision_id" IS 'The revision.';
COMMENT ON COLUMN "re_entry_request"."at" IS 'When it was submitted.';
COMMENT ON TABLE "re_entry" IS 'What a reviewer entered from the passage that a statement quotes, without having seen what was logged; or that they left it out, and why.';
COMMENT ON COLUMN "re_entry"."statement_revision_id" IS 'The revision whose passage it was.';
COMMENT ON COLUMN "re_entry"."person_id" IS 'Who entered it.';
COMMENT ON COLUMN "re_entry"."outcome" IS 'Whether it is the same as what was logged, differs, or was left out.';
COMMENT ON COLUMN "re_entry"."relation" IS 'How the number is put, as statement_revision has it.';
COMMENT ON COLUMN "re_entry"."low" IS 'The least, in the unit; the figure itself where it is one.';
COMMENT ON COLUMN "re_entry"."high" IS 'The most, in the unit; the figure itself where it is one.';
COMMENT ON COLUMN "re_entry"."best" IS 'The best figure of a range, if it has one.';
COMMENT ON COLUMN "re_entry"."unit" IS 'The unit, if it is not that of the question.';
COMMENT ON COLUMN "re_entry"."source_id" IS 'Who says it.';
COMMENT ON COLUMN "re_entry"."first_day" IS 'On which day it was said, in the zone of the event. Empty where neither the passage nor its document says.';
COMMENT ON COLUMN "re_entry"."last_day" IS 'The last of the days, where it is not one; else the same.';
COMMENT ON COLUMN "re_entry"."reason_id" IS 'Why it was left out.';
COMMENT ON COLUMN "re_entry"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "re_entry"."at" IS 'When.';
COMMENT ON TABLE "re_entry_settlement" IS 'Who settled that a re-entry differs from what was logged: a third person alone, or both who entered it.';
COMMENT ON COLUMN "re_entry_settlement"."statement_revision_id" IS 'The revision.';
COMMENT ON COLUMN "re_entry_settlement"."number" IS '1 for the first who said so.';
COMMENT ON COLUMN "re_entry_settlement"."person_id" IS 'Who.';
COMMENT ON COLUMN "re_entry_settlement"."keeps" IS 'Which of the two stands: what was logged, or what was entered again.';
COMMENT ON COLUMN "re_entry_settlement"."is_third" IS 'Whether it is somebody other than the two who entered it.';
COMMENT ON COLUMN "re_entry_settlement"."reason_id" IS 'Why.';
COMMENT ON COLUMN "re_entry_settlement"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "re_entry_settlement"."at" IS 'When.';
