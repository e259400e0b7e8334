-- Version 2 of the method: what a statement, a claim and a source may say besides. Below it: revisions of documents, and
-- texts of revisions that can be redacted. One script, because each change of what never changes costs once.

-- CreateEnum
CREATE TYPE "rejected" AS ENUM ('that_it_happened', 'value', 'statement', 'nothing_in_particular');

-- AlterTable
ALTER TABLE "claim_revision" ADD COLUMN     "running" BOOLEAN,
ADD COLUMN     "short_name" TEXT,
ADD COLUMN     "upper_bound" NUMERIC;

-- AlterTable
ALTER TABLE "source_revision" ADD COLUMN     "short_name" TEXT;

-- AlterTable
ALTER TABLE "statement_revision" ADD COLUMN     "best" NUMERIC,
ADD COLUMN     "counted" BOOLEAN,
ADD COLUMN     "counts_at" TIMESTAMPTZ(3),
ADD COLUMN     "counts_on" DATE,
ADD COLUMN     "counts_precision" "time_precision",
ADD COLUMN     "counts_until" DATE,
ADD COLUMN     "counts_zone" TEXT,
ADD COLUMN     "does_not_say" BOOLEAN,
ADD COLUMN     "last_digit" NUMERIC,
ADD COLUMN     "rejected_id" UUID,
ADD COLUMN     "rejects" "rejected",
ADD COLUMN     "said_after_id" UUID,
ADD COLUMN     "said_at_not_known" BOOLEAN,
ADD COLUMN     "said_until" DATE,
ADD COLUMN     "scope_label_id" UUID,
ADD COLUMN     "word" TEXT;

-- AlterTable
ALTER TABLE "rendering_revision" ADD COLUMN     "best" NUMERIC,
ADD COLUMN     "counted" BOOLEAN,
ADD COLUMN     "last_digit" NUMERIC,
ADD COLUMN     "published_until" DATE,
ADD COLUMN     "rejected_id" UUID,
ADD COLUMN     "rejects" "rejected",
ADD COLUMN     "scope_label_id" UUID,
ADD COLUMN     "word" TEXT;

-- AlterTable
ALTER TABLE "wording" ADD COLUMN     "hedge" TEXT;

-- AlterTable
ALTER TABLE "search_revision" ADD COLUMN     "until_last_on" DATE;

-- CreateTable
CREATE TABLE "claim_label" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_revision_label" (
    "claim_revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "label_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "claim_revision_label_pkey" PRIMARY KEY ("claim_revision_id","label_id")
);

-- CreateTable
CREATE TABLE "statement_revision_based_on" (
    "statement_revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,

    CONSTRAINT "statement_revision_based_on_pkey" PRIMARY KEY ("statement_revision_id","statement_id")
);

-- CreateTable
CREATE TABLE "statement_revision_takes_back" (
    "statement_revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,

    CONSTRAINT "statement_revision_takes_back_pkey" PRIMARY KEY ("statement_revision_id","statement_id")
);

-- CreateIndex
CREATE INDEX "claim_label_claim_id_idx" ON "claim_label"("claim_id");

-- CreateIndex
CREATE INDEX "claim_revision_label_label_id_idx" ON "claim_revision_label"("label_id");

-- CreateIndex
CREATE INDEX "statement_revision_based_on_statement_id_idx" ON "statement_revision_based_on"("statement_id");

-- CreateIndex
CREATE INDEX "statement_revision_takes_back_statement_id_idx" ON "statement_revision_takes_back"("statement_id");

-- CreateIndex
CREATE INDEX "statement_revision_rejected_id_idx" ON "statement_revision"("rejected_id");

-- CreateIndex
CREATE INDEX "statement_revision_scope_label_id_idx" ON "statement_revision"("scope_label_id");

-- CreateIndex
CREATE INDEX "statement_revision_said_after_id_idx" ON "statement_revision"("said_after_id");

-- CreateIndex
CREATE INDEX "rendering_revision_rejected_id_idx" ON "rendering_revision"("rejected_id");

-- CreateIndex
CREATE INDEX "rendering_revision_scope_label_id_idx" ON "rendering_revision"("scope_label_id");

-- AddForeignKey
ALTER TABLE "claim_label" ADD CONSTRAINT "claim_label_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision_label" ADD CONSTRAINT "claim_revision_label_claim_revision_id_fkey" FOREIGN KEY ("claim_revision_id") REFERENCES "claim_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision_label" ADD CONSTRAINT "claim_revision_label_label_id_fkey" FOREIGN KEY ("label_id") REFERENCES "claim_label"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_rejected_id_fkey" FOREIGN KEY ("rejected_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_scope_label_id_fkey" FOREIGN KEY ("scope_label_id") REFERENCES "claim_label"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_said_after_id_fkey" FOREIGN KEY ("said_after_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_based_on" ADD CONSTRAINT "statement_revision_based_on_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_based_on" ADD CONSTRAINT "statement_revision_based_on_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_takes_back" ADD CONSTRAINT "statement_revision_takes_back_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_takes_back" ADD CONSTRAINT "statement_revision_takes_back_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_rejected_id_fkey" FOREIGN KEY ("rejected_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_scope_label_id_fkey" FOREIGN KEY ("scope_label_id") REFERENCES "claim_label"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════
-- Every new column of a revision is empty in older rows, and what they say stays as it was: a denial without "rejects"
-- rejects its value, or nothing in particular; a withdrawal that names nothing takes back everything.

-- ── A row belongs to what its parents belong to ──
ALTER TABLE "claim_label" ADD CONSTRAINT "claim_label_of_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "claim_revision_label" ADD CONSTRAINT "label_revision_of_claim" FOREIGN KEY ("claim_revision_id", "claim_id") REFERENCES "claim_revision" ("id", "claim_id");
ALTER TABLE "claim_revision_label" ADD CONSTRAINT "label_of_own_claim" FOREIGN KEY ("label_id", "claim_id") REFERENCES "claim_label" ("id", "claim_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "label_of_same_claim" FOREIGN KEY ("scope_label_id", "claim_id") REFERENCES "claim_label" ("id", "claim_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_label_of_same_claim" FOREIGN KEY ("scope_label_id", "claim_id") REFERENCES "claim_label" ("id", "claim_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "rejects_on_same_claim" FOREIGN KEY ("rejected_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_rejects_on_same_claim" FOREIGN KEY ("rejected_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "said_after_on_same_claim" FOREIGN KEY ("said_after_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "statement_revision_based_on" ADD CONSTRAINT "based_on_revision_of_claim" FOREIGN KEY ("statement_revision_id", "claim_id") REFERENCES "statement_revision" ("id", "claim_id");
ALTER TABLE "statement_revision_based_on" ADD CONSTRAINT "based_on_same_claim" FOREIGN KEY ("statement_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "statement_revision_takes_back" ADD CONSTRAINT "takes_back_revision_of_claim" FOREIGN KEY ("statement_revision_id", "claim_id") REFERENCES "statement_revision" ("id", "claim_id");
ALTER TABLE "statement_revision_takes_back" ADD CONSTRAINT "takes_back_on_same_claim" FOREIGN KEY ("statement_id", "claim_id") REFERENCES "statement" ("id", "claim_id");

-- ── What a row says ──
-- Of new rows alone, as MIGRATIONS.md asks. A mark ("counted") is set or empty, never false: the log binds what is set.
ALTER TABLE "claim_revision" ADD CONSTRAINT "short_name_is_not_blank" CHECK ("short_name" ~ '\S') NOT VALID;
ALTER TABLE "source_revision" ADD CONSTRAINT "short_name_is_not_blank" CHECK ("short_name" ~ '\S') NOT VALID;
ALTER TABLE "claim_revision" ADD CONSTRAINT "running_is_a_number" CHECK ("running" IS NULL OR ("running" AND "value_type" = 'number')) NOT VALID;
ALTER TABLE "claim_revision" ADD CONSTRAINT "upper_bound_is_a_number" CHECK ("upper_bound" IS NULL OR ("value_type" = 'number' AND "upper_bound" NOT IN ('NaN', 'Infinity', '-Infinity') AND ("lower_bound" < "upper_bound") IS NOT FALSE)) NOT VALID;
ALTER TABLE "claim_revision_label" ADD CONSTRAINT "words_are_not_blank" CHECK ("words" ~ '\S') NOT VALID;
ALTER TABLE "wording" ADD CONSTRAINT "hedge_is_not_blank" CHECK ("hedge" ~ '\S') NOT VALID;
ALTER TABLE "wording" ADD CONSTRAINT "hedge_unless_redacted" CHECK ("redacted_at" IS NULL OR "hedge" IS NULL) NOT VALID;
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "wording" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('words', 'words_language', 'translation', 'translation_language', 'text_value', 'scope_note', 'hedge', 'note');

CREATE FUNCTION "denial_is_well_formed"(value_type "value_type", form "form", relation "relation", rejects "rejected", rejected UUID) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN rejects IS NULL THEN rejected IS NULL
    WHEN form <> 'denied' THEN FALSE
    ELSE (rejects = 'value') = (relation IS NOT NULL) AND (rejects = 'statement') = (rejected IS NOT NULL)
      AND (rejects <> 'that_it_happened' OR value_type IN ('number', 'yes_no'))
  END
$$;
COMMENT ON FUNCTION "denial_is_well_formed" IS 'True when only a denial rejects something: a value where it has one, a statement where it names one; that it happened at all on numbers and yes-no alone.';

CREATE FUNCTION "figure_is_well_formed"(value_type "value_type", relation "relation", low NUMERIC, high NUMERIC, best NUMERIC, counted BOOLEAN, last_digit NUMERIC, word TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT (best IS NULL OR (value_type = 'number' AND relation = 'between' AND best BETWEEN low AND high))
    AND (counted IS NULL OR (counted AND value_type = 'number' AND relation = 'exact' AND last_digit IS NULL))
    AND (last_digit IS NULL OR (value_type = 'number' AND relation IN ('exact', 'about') AND last_digit > 0 AND last_digit NOT IN ('NaN', 'Infinity')))
    AND (word IS NULL OR (value_type = 'number' AND relation = 'vague' AND word ~ '\S'))
$$;
COMMENT ON FUNCTION "figure_is_well_formed" IS 'True when the best figure lies in its range, and what a figure is told with (that it was counted, what its last digit is worth, which word of the lexicon) goes with its relation.';

CREATE FUNCTION "days_in_order"(on_day DATE, until_day DATE) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT until_day IS NULL OR (on_day IS NOT NULL AND isfinite(until_day) AND until_day > on_day)
$$;
COMMENT ON FUNCTION "days_in_order" IS 'True when a last day stands only with a first one, and after it.';

ALTER TABLE "statement_revision" ADD CONSTRAINT "denial_is_well_formed" CHECK ("denial_is_well_formed"("value_type", "form", "relation", "rejects", "rejected_id") IS TRUE) NOT VALID;
ALTER TABLE "rendering_revision" ADD CONSTRAINT "denial_is_well_formed" CHECK ("denial_is_well_formed"("value_type", "form", "relation", "rejects", "rejected_id") IS TRUE) NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "figure_is_well_formed" CHECK ("figure_is_well_formed"("value_type", "relation", "low", "high", "best", "counted", "last_digit", "word") IS TRUE) NOT VALID;
ALTER TABLE "rendering_revision" ADD CONSTRAINT "figure_is_well_formed" CHECK ("figure_is_well_formed"("value_type", "relation", "low", "high", "best", "counted", "last_digit", "word") IS TRUE) NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "label_of_another_scope" CHECK ("scope_label_id" IS NULL OR "scope_relation" <> 'same') NOT VALID;
ALTER TABLE "rendering_revision" ADD CONSTRAINT "label_of_another_scope" CHECK ("scope_label_id" IS NULL OR "scope_relation" <> 'same') NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "said_in_order" CHECK ("days_in_order"("said_on", "said_until") IS TRUE) NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "counts_in_order" CHECK ("days_in_order"("counts_on", "counts_until") IS TRUE) NOT VALID;
ALTER TABLE "rendering_revision" ADD CONSTRAINT "published_in_order" CHECK ("days_in_order"("published_on", "published_until") IS TRUE) NOT VALID;
ALTER TABLE "search_revision" ADD CONSTRAINT "until_in_order" CHECK ("days_in_order"("until_on", "until_last_on") IS TRUE) NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "counts_with_precision" CHECK (CASE WHEN "counts_precision" IS NULL THEN num_nonnulls("counts_on", "counts_until", "counts_at", "counts_zone") = 0 ELSE "value_type" = 'number' AND "counts_zone" IS NOT NULL AND "date_has_precision"("counts_on", "counts_at", "counts_precision") IS TRUE END) NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "counts_in_a_zone" CHECK ("counts_zone" ~ '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$') NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "marks_are_set_or_empty" CHECK ("said_at_not_known" AND "does_not_say") NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "not_rejecting_itself" CHECK ("rejected_id" <> "statement_id") NOT VALID;
ALTER TABLE "statement_revision" ADD CONSTRAINT "not_said_after_itself" CHECK ("said_after_id" <> "statement_id") NOT VALID;
ALTER TABLE "statement_revision" VALIDATE CONSTRAINT "counts_in_a_zone";
CREATE TRIGGER "zone_of_count_is_known" BEFORE INSERT ON "statement_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('counts_zone');

-- ── Rows that stay ──
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "claim_label" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "claim_label" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "claim_revision_label" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "claim_revision_label" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "statement_revision_based_on" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "statement_revision_based_on" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "statement_revision_takes_back" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "statement_revision_takes_back" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "claim_revision_label" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('claim_revision_id');
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "statement_revision_based_on" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('statement_revision_id');
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "statement_revision_takes_back" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('statement_revision_id');

-- ── References ──
CREATE FUNCTION "referred_to"(revision "statement_revision") RETURNS SETOF UUID LANGUAGE sql STABLE ROWS 1 SET search_path = public, pg_temp AS $$
  SELECT id FROM unnest(ARRAY[revision."based_on_id", revision."relative_to_id", revision."rejected_id", revision."said_after_id"]) AS t(id) WHERE id IS NOT NULL
  UNION SELECT "statement_id" FROM "statement_revision_based_on" WHERE "statement_revision_id" = revision."id"
  UNION SELECT "statement_id" FROM "statement_revision_takes_back" WHERE "statement_revision_id" = revision."id"
$$;
COMMENT ON FUNCTION "referred_to" IS 'The statements that a revision refers to: what it repeats, is fewer or more than, rejects, takes back, or was said after.';

CREATE FUNCTION "referring_revisions"(of_statement UUID) RETURNS SETOF "statement_revision" LANGUAGE sql STABLE ROWS 1 SET search_path = public, pg_temp AS $$
  SELECT r.* FROM (
    SELECT "id" FROM "statement_revision" WHERE "based_on_id" = of_statement
    UNION SELECT "id" FROM "statement_revision" WHERE "relative_to_id" = of_statement
    UNION SELECT "id" FROM "statement_revision" WHERE "rejected_id" = of_statement
    UNION SELECT "id" FROM "statement_revision" WHERE "said_after_id" = of_statement
    UNION SELECT "statement_revision_id" FROM "statement_revision_based_on" WHERE "statement_id" = of_statement
    UNION SELECT "statement_revision_id" FROM "statement_revision_takes_back" WHERE "statement_id" = of_statement
  ) d JOIN "statement_revision" r ON r."id" = d."id"
$$;
COMMENT ON FUNCTION "referring_revisions" IS 'The revisions that refer to a statement.';

-- A day, month or year begins and ends in the zone of the event. Of two times that overlap either may have come first.
CREATE FUNCTION "surely_later"(revision "statement_revision", than "statement_revision", zone TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT revision."said_at_not_known" IS NOT TRUE
    AND COALESCE(revision."said_at", date_trunc(revision."said_precision"::text, revision."said_on"::timestamp) AT TIME ZONE zone)
      > COALESCE(than."said_at", "counts_from"(COALESCE(than."said_until", than."said_on"), NULL, than."said_precision", zone) - INTERVAL '1 millisecond')
$$;
COMMENT ON FUNCTION "surely_later" IS 'Whether one was said after the other ended. One whose time is not known is later than nothing.';

-- Of another statement what is published and what is latest count: at most two. Estimated at a thousand, every check would
-- be planned as if it were long.
ALTER FUNCTION "current_revisions"(UUID) ROWS 2;

CREATE FUNCTION "check_references"(revision "statement_revision") RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE zone TEXT := COALESCE("zone_of_event"(revision."statement_id"), 'UTC'); speaker UUID; own UUID[];
  based_on UUID[] := ARRAY(SELECT "statement_id" FROM "statement_revision_based_on" WHERE "statement_revision_id" = revision."id") || revision."based_on_id";
  takes_back UUID[] := ARRAY(SELECT "statement_id" FROM "statement_revision_takes_back" WHERE "statement_revision_id" = revision."id");
  referred UUID[] := array_remove(based_on || takes_back || ARRAY[revision."relative_to_id", revision."rejected_id", revision."said_after_id"], NULL);
BEGIN
  IF revision."does_not_say" AND cardinality(array_remove(based_on, NULL)) > 0 THEN
    RAISE EXCEPTION 'One that does not say where it has it is based on nothing.' USING ERRCODE = 'check_violation';
  ELSIF revision."form" <> 'withdrawn' AND cardinality(takes_back) > 0 THEN
    RAISE EXCEPTION 'Only a withdrawal takes something back.' USING ERRCODE = 'check_violation';
  END IF;

  IF cardinality(referred) > 0 THEN
    SELECT "source_id" INTO speaker FROM "statement" WHERE "id" = revision."statement_id";
    own := takes_back || revision."said_after_id";
    IF EXISTS (SELECT 1 FROM unnest(referred) AS t(id) WHERE NOT EXISTS (SELECT 1 FROM "statement_revision" WHERE "statement_id" = t.id)) THEN
      RAISE EXCEPTION 'A statement refers to one that says something.' USING ERRCODE = 'check_violation';
    ELSIF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT unnest(referred)
        UNION
        SELECT t.id FROM up CROSS JOIN LATERAL "current_revisions"(up.id) r CROSS JOIN LATERAL "referred_to"(r::"statement_revision") AS t(id)
      ) SELECT 1 FROM up WHERE id = revision."statement_id"
    ) THEN
      RAISE EXCEPTION 'A statement would refer to itself.' USING ERRCODE = 'check_violation';
    ELSIF EXISTS (SELECT 1 FROM unnest(referred) AS t(id) CROSS JOIN LATERAL "current_revisions"(t.id) r WHERE "surely_later"(r::"statement_revision", revision, zone)) THEN
      RAISE EXCEPTION 'A statement cannot refer to one that was said later.' USING ERRCODE = 'check_violation';
    ELSIF EXISTS (SELECT 1 FROM "statement" WHERE "id" = ANY (own) AND "source_id" <> speaker) THEN
      RAISE EXCEPTION 'A source takes back, and goes on from, statements of its own.' USING ERRCODE = 'check_violation';
    ELSIF EXISTS (SELECT 1 FROM "statement" WHERE "id" = revision."rejected_id" AND "source_id" = speaker) THEN
      RAISE EXCEPTION 'A denial rejects a statement of somebody else.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;

  -- Whoever referred to a first revision was held against it already: before it, the statement said nothing.
  IF revision."number" > 1 AND EXISTS (
    SELECT 1 FROM "referring_revisions"(revision."statement_id") d CROSS JOIN LATERAL "current_revisions"(d."statement_id") r
    WHERE r."id" = d."id" AND "surely_later"(revision, r::"statement_revision", zone)
  ) THEN
    RAISE EXCEPTION 'A statement cannot refer to one that was said later.' USING ERRCODE = 'check_violation';
  END IF;
END $$;
COMMENT ON FUNCTION "check_references" IS 'Refuses a reference to nothing, to itself over any link, or to what was surely said later; one to the wrong source; and what says both that it has a source and that it names none.';

-- Asked of every revision, when its transaction ends and the rows that belong to it are there.
CREATE OR REPLACE FUNCTION "refuse_later_reference"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "check_references"(NEW);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_later_reference" IS 'Holds a new revision against the rules of references (check_references).';

CREATE OR REPLACE FUNCTION "refuse_reference_cycle"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_reference_cycle" IS 'Does nothing: refuse_later_reference asks for circles as well.';

CREATE FUNCTION "check_references_again"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE revision "statement_revision";
BEGIN
  SELECT * INTO revision FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
  PERFORM "check_references"(revision);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "check_references_again" IS 'A reference that is added to a revision afterwards, before it is submitted, is held against the same rules.';
CREATE CONSTRAINT TRIGGER "references_look_back" AFTER INSERT ON "statement_revision_based_on" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_references_again"();
CREATE CONSTRAINT TRIGGER "references_look_back" AFTER INSERT ON "statement_revision_takes_back" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_references_again"();

CREATE OR REPLACE FUNCTION "refuse_published_cycle"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE own UUID;
BEGIN
  IF NEW."statement_revision_id" IS NOT NULL THEN
    SELECT "statement_id" INTO own FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT t.id FROM "statement" s JOIN "statement_revision" r ON r."id" = s."published_revision_id" CROSS JOIN LATERAL "referred_to"(r) AS t(id) WHERE s."id" = own
        UNION
        SELECT t.id FROM up JOIN "statement" s ON s."id" = up.id JOIN "statement_revision" r ON r."id" = s."published_revision_id" CROSS JOIN LATERAL "referred_to"(r) AS t(id)
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A statement would refer to itself.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."source_revision_id" IS NOT NULL THEN
    SELECT "source_id" INTO own FROM "source_revision" WHERE "id" = NEW."source_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT r."speaks_for_id" FROM "source" s JOIN "source_revision" r ON r."id" = s."published_revision_id" WHERE s."id" = own
        UNION
        SELECT r."speaks_for_id" FROM up JOIN "source" s ON s."id" = up.id JOIN "source_revision" r ON r."id" = s."published_revision_id"
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A source would speak for itself.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."rendering_revision_id" IS NOT NULL THEN
    SELECT "rendering_id" INTO own FROM "rendering_revision" WHERE "id" = NEW."rendering_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT r."parent_id" FROM "rendering" g JOIN "rendering_revision" r ON r."id" = g."published_revision_id" WHERE g."id" = own
        UNION
        SELECT r."parent_id" FROM up JOIN "rendering" g ON g."id" = up.id JOIN "rendering_revision" r ON r."id" = g."published_revision_id"
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A rendering would be passed on from itself.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- ── Several options on an exclusive list: "a rocket or a drone" means one of them ──
CREATE OR REPLACE FUNCTION "check_value_rows"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE named INTEGER; w "wording";
BEGIN
  IF TG_TABLE_NAME = 'statement_revision' THEN
    SELECT count(*) INTO named FROM "statement_revision_option" WHERE "statement_revision_id" = NEW."id";
  ELSE
    SELECT count(*) INTO named FROM "rendering_revision_option" WHERE "rendering_revision_id" = NEW."id";
  END IF;
  SELECT * INTO w FROM "wording" WHERE "id" = NEW."wording_id";
  IF NEW."value_type" = 'category' AND NEW."relation" IS NOT NULL AND named = 0 THEN
    RAISE EXCEPTION 'A value of a category names at least one option.' USING ERRCODE = 'check_violation';
  ELSIF named > 0 AND (NEW."value_type" <> 'category' OR NEW."relation" IS NULL) THEN
    RAISE EXCEPTION 'Only a value of a category names options.' USING ERRCODE = 'check_violation';
  ELSIF (NEW."value_type" = 'text' AND NEW."relation" IS NOT NULL) <> (w."text_value" IS NOT NULL) AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A text stands with a claim of type text, and only there.' USING ERRCODE = 'check_violation';
  ELSIF NEW."scope_relation" <> 'same' AND w."scope_note" IS NULL AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A scope other than "same" says in its note what it is.' USING ERRCODE = 'check_violation';
  ELSIF w."translation" IS NOT NULL AND NEW."wording_kind" <> 'verbatim' THEN
    RAISE EXCEPTION 'Only verbatim words have a translation beside them.' USING ERRCODE = 'check_violation';
  ELSIF NEW."wording_kind" = 'verbatim' AND (w."translation" IS NOT NULL) <> (NEW."translator" IS NOT NULL) AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A translation names its translator, and only a translation has one.' USING ERRCODE = 'check_violation';
  ELSIF (SELECT count(*) FROM (SELECT "wording_id" FROM "statement_revision" WHERE "wording_id" = NEW."wording_id" UNION ALL SELECT "wording_id" FROM "rendering_revision" WHERE "wording_id" = NEW."wording_id") uses) > 1 THEN
    RAISE EXCEPTION 'These words are already those of another revision.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "check_options_again"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE has_value BOOLEAN;
BEGIN
  IF TG_TABLE_NAME = 'statement_revision_option' THEN
    SELECT "relation" IS NOT NULL INTO has_value FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
  ELSE
    SELECT "relation" IS NOT NULL INTO has_value FROM "rendering_revision" WHERE "id" = NEW."rendering_revision_id";
  END IF;
  IF NOT has_value THEN
    RAISE EXCEPTION 'Only a value of a category names options.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "refuse_late_exclusion"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_late_exclusion" IS 'Does nothing: several options of an exclusive list mean one of them.';

-- ── For people who read the database with psql ──
COMMENT ON COLUMN "claim_revision"."short_name" IS 'What tables call it; empty: the question.';
COMMENT ON COLUMN "claim_revision"."running" IS 'True: a total that grows while it is counted.';
COMMENT ON COLUMN "claim_revision"."upper_bound" IS 'The most that there can be, such as 100 of a share in per cent.';
COMMENT ON COLUMN "source_revision"."short_name" IS 'What tables call it, unique within an event; empty: the name.';
COMMENT ON TABLE "claim_label" IS 'What figures of another scope are about, such as "identified by name". Its words are in the revisions of the claim. Append-only.';
COMMENT ON COLUMN "claim_label"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "claim_label"."claim_id" IS 'The claim.';
COMMENT ON COLUMN "claim_label"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "claim_revision_label" IS 'How a revision of a claim words and orders its labels. Append-only.';
COMMENT ON COLUMN "claim_revision_label"."claim_revision_id" IS 'The revision of the claim.';
COMMENT ON COLUMN "claim_revision_label"."claim_id" IS 'The claim of both.';
COMMENT ON COLUMN "claim_revision_label"."label_id" IS 'The label.';
COMMENT ON COLUMN "claim_revision_label"."position" IS 'Its place in the list.';
COMMENT ON COLUMN "claim_revision_label"."words" IS 'Its words.';
COMMENT ON COLUMN "statement_revision"."rejects" IS 'What a denial rejects: that it happened at all, a value, a statement, or nothing in particular. Empty in older rows: a value where there is one, else nothing in particular.';
COMMENT ON COLUMN "statement_revision"."rejected_id" IS 'The statement of somebody else that a denial rejects.';
COMMENT ON COLUMN "statement_revision"."best" IS 'The best figure of "low, best, high".';
COMMENT ON COLUMN "statement_revision"."counted" IS 'True: a tally or a list of names, which was not rounded.';
COMMENT ON COLUMN "statement_revision"."last_digit" IS 'What the last digit written is worth: 1 of "60 %", 100000000 of "1.2 billion".';
COMMENT ON COLUMN "statement_revision"."word" IS 'The word of the lexicon that vague words stand for.';
COMMENT ON COLUMN "statement_revision"."scope_label_id" IS 'What it is about, where its scope is not that of the claim: a label of the claim''s list.';
COMMENT ON COLUMN "statement_revision"."said_until" IS 'The last day, where it was said on one of several days that begin with said_on.';
COMMENT ON COLUMN "statement_revision"."said_at_not_known" IS 'True: nobody knows when it was said; said_on is the day of the first document that has it.';
COMMENT ON COLUMN "statement_revision"."said_after_id" IS 'The statement of the same source after which the desk says that it was said, where their times overlap.';
COMMENT ON COLUMN "statement_revision"."counts_on" IS 'As of which day a running total counts; empty, with counts_at: when it was said.';
COMMENT ON COLUMN "statement_revision"."counts_until" IS 'The last day, where it counts as of one of several days.';
COMMENT ON COLUMN "statement_revision"."counts_at" IS 'As of which instant a running total counts.';
COMMENT ON COLUMN "statement_revision"."counts_precision" IS 'How precisely that is known.';
COMMENT ON COLUMN "statement_revision"."counts_zone" IS 'IANA zone of counts_on.';
COMMENT ON COLUMN "statement_revision"."does_not_say" IS 'True: an outlet gives it as its own and does not say where it has it.';
COMMENT ON COLUMN "statement_revision"."based_on_id" IS 'In rows from before version 2 of the method, the statement that this one repeats; now in statement_revision_based_on.';
COMMENT ON TABLE "statement_revision_based_on" IS 'The statements that a revision repeats: an echo is a voice, not an origin. Append-only.';
COMMENT ON COLUMN "statement_revision_based_on"."statement_revision_id" IS 'The revision of the statement that repeats.';
COMMENT ON COLUMN "statement_revision_based_on"."claim_id" IS 'The claim of both.';
COMMENT ON COLUMN "statement_revision_based_on"."statement_id" IS 'The statement that it repeats.';
COMMENT ON TABLE "statement_revision_takes_back" IS 'The statements that a withdrawal names; one that names none takes back everything. Append-only.';
COMMENT ON COLUMN "statement_revision_takes_back"."statement_revision_id" IS 'The revision of the withdrawal.';
COMMENT ON COLUMN "statement_revision_takes_back"."claim_id" IS 'The claim of both.';
COMMENT ON COLUMN "statement_revision_takes_back"."statement_id" IS 'The statement that is taken back.';
COMMENT ON COLUMN "rendering_revision"."rejects" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."rejected_id" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."best" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."counted" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."last_digit" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."word" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."scope_label_id" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."published_until" IS 'The last day, where it was published on one of several days that begin with published_on.';
COMMENT ON COLUMN "wording"."hedge" IS 'How sure it is, in its words, such as "a realistic possibility"; empty: asserted.';
COMMENT ON COLUMN "search_revision"."until_last_on" IS 'The last day, where it ended on one of several days that begin with until_on.';

-- Revisions of documents, and texts that can be redacted

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
