-- ═══ What answers a reader's report ════════════════════════════════════════
-- A revision whose reason begins with "Report 12:" answers that report. Once it was published, the report is corrected.

-- AlterEnum
ALTER TYPE "error_report_state" ADD VALUE 'corrected';

-- CreateTable
CREATE TABLE "error_report_revision" (
    "report_id" UUID NOT NULL,
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "error_report_revision_pkey" PRIMARY KEY ("report_id","revision_id")
);

-- CreateIndex
CREATE INDEX "error_report_revision_revision_id_idx" ON "error_report_revision"("revision_id");

-- AddForeignKey
ALTER TABLE "error_report_revision" ADD CONSTRAINT "error_report_revision_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "error_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "error_report_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "error_report_revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_other_answer"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE names BOOLEAN; report BIGINT;
BEGIN
  SELECT "number" INTO report FROM "error_report" WHERE "id" = NEW."report_id";
  EXECUTE format('SELECT "reason" ~ $4 FROM %I WHERE "id" = $1 AND %I = $2 AND "number" = $3', NEW."kind" || '_revision', NEW."kind" || '_id')
    INTO names USING NEW."revision_id", NEW."thing_id", NEW."number", '^Report ' || report || '\M';
  IF names IS NOT TRUE THEN
    RAISE EXCEPTION 'A revision answers the report that its reason begins with.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_other_answer" IS 'A revision answers a report whose number its reason begins with.';
CREATE TRIGGER "reason_names_the_report" BEFORE INSERT ON "error_report_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_other_answer"();

CREATE FUNCTION "report_is_corrected"(of_report UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM "error_report_revision" r JOIN "transition" t ON t."kind" = r."kind" AND t."thing_id" = r."thing_id" AND t."revision_id" = r."revision_id"
    WHERE r."report_id" = of_report AND t."step"::text = 'publish')
$$;
COMMENT ON FUNCTION "report_is_corrected" IS 'Whether a revision that answers a report was published.';

CREATE FUNCTION "refuse_uncorrected"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT "report_is_corrected"(NEW."id") THEN
    RAISE EXCEPTION 'A report is corrected once a revision that answers it was published.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_uncorrected" IS 'Nobody calls a report corrected before readers see what corrects it.';
CREATE TRIGGER "corrected_for_readers" BEFORE INSERT OR UPDATE OF "state" ON "error_report" FOR EACH ROW WHEN (NEW."state"::text = 'corrected') EXECUTE FUNCTION "refuse_uncorrected"();

COMMENT ON TABLE "error_report_revision" IS 'Which revisions answer a report of a reader: their reason begins with its number.';
COMMENT ON COLUMN "error_report_revision"."report_id" IS 'The report.';
COMMENT ON COLUMN "error_report_revision"."kind" IS 'What kind of thing was revised.';
COMMENT ON COLUMN "error_report_revision"."thing_id" IS 'The thing.';
COMMENT ON COLUMN "error_report_revision"."revision_id" IS 'Its revision.';
COMMENT ON COLUMN "error_report_revision"."number" IS 'The number of that revision.';
