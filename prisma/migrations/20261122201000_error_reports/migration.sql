-- CreateEnum
CREATE TYPE "error_report_state" AS ENUM ('open', 'answered', 'set aside');

-- CreateTable
CREATE TABLE "error_report" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "about" TEXT,
    "wrong" TEXT,
    "evidence" TEXT,
    "email" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "error_report_state" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 0,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "note" TEXT,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "error_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "error_report_number_key" ON "error_report"("number");

-- CreateIndex
CREATE INDEX "error_report_state_number_idx" ON "error_report"("state", "number");

-- CreateIndex
CREATE INDEX "error_report_settled_by_id_idx" ON "error_report"("settled_by_id");

-- AddForeignKey
ALTER TABLE "error_report" ADD CONSTRAINT "error_report_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

COMMENT ON TABLE "error_report" IS 'What readers reported as wrong, for the desk alone. What they wrote, and their address, can be erased; the number and the dates stay.';
COMMENT ON COLUMN "error_report"."id" IS 'What forms of the desk name it by.';
COMMENT ON COLUMN "error_report"."number" IS 'What the reader was told, and can ask by.';
COMMENT ON COLUMN "error_report"."about" IS 'The page it is about: a path of this site.';
COMMENT ON COLUMN "error_report"."wrong" IS 'What is wrong, in the words of the reader. Empty once it was erased.';
COMMENT ON COLUMN "error_report"."evidence" IS 'Where it can be checked: an address, or words.';
COMMENT ON COLUMN "error_report"."email" IS 'Where the reader wants an answer, if they do.';
COMMENT ON COLUMN "error_report"."received_at" IS 'When it came in.';
COMMENT ON COLUMN "error_report"."state" IS 'Open until somebody of the desk has answered it or set it aside.';
COMMENT ON COLUMN "error_report"."version" IS 'Counts what the desk did with it: of two people at once, one is told.';
COMMENT ON COLUMN "error_report"."settled_at" IS 'When it was answered or set aside.';
COMMENT ON COLUMN "error_report"."settled_by_id" IS 'Who of the desk did that.';
COMMENT ON COLUMN "error_report"."note" IS 'What the desk notes of it: what was answered, or why it was set aside.';
COMMENT ON COLUMN "error_report"."erased_at" IS 'When all that was written, here and by the reader, was erased.';

ALTER TABLE "error_report" ADD CONSTRAINT "wrong_unless_erased" CHECK (("erased_at" IS NULL) = ("wrong" IS NOT NULL) AND "wrong" ~ '\S');
ALTER TABLE "error_report" ADD CONSTRAINT "not_too_long" CHECK (char_length("about") <= 500 AND char_length("wrong") <= 4000 AND char_length("evidence") <= 2000 AND char_length("email") <= 254 AND char_length("note") <= 2000);
ALTER TABLE "error_report" ADD CONSTRAINT "about_a_page_of_ours" CHECK ("about" ~ '^/([^/\\]|$)');
ALTER TABLE "error_report" ADD CONSTRAINT "settled_by_somebody" CHECK (("state" = 'open') = ("settled_at" IS NULL) AND ("settled_at" IS NULL) = ("settled_by_id" IS NULL));
ALTER TABLE "error_report" ADD CONSTRAINT "noted_when_settled" CHECK ("erased_at" IS NOT NULL OR ("state" = 'open') = ("note" IS NULL) AND "note" ~ '\S');
ALTER TABLE "error_report" ADD CONSTRAINT "erased_whole" CHECK ("erased_at" IS NULL OR ("state" <> 'open' AND "about" IS NULL AND "evidence" IS NULL AND "email" IS NULL AND "note" IS NULL));
ALTER TABLE "error_report" ADD CONSTRAINT "at_a_time" CHECK (isfinite("received_at") AND isfinite("settled_at") AND isfinite("erased_at"));
ALTER TABLE "error_report" ADD CONSTRAINT "versions_from_0" CHECK ("version" >= 0);

-- What a reader wrote is theirs: the desk keeps it as it came, or erases it.
CREATE FUNCTION "refuse_other_report"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A report is never deleted: erase what was written in it.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."id" <> OLD."id" OR NEW."number" <> OLD."number" OR NEW."received_at" <> OLD."received_at" THEN
    RAISE EXCEPTION 'A report keeps its number and its date.' USING ERRCODE = 'restrict_violation';
  ELSIF OLD."erased_at" IS NOT NULL THEN
    RAISE EXCEPTION 'A report that was erased stays so.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."erased_at" IS NULL AND (NEW."about", NEW."wrong", NEW."evidence", NEW."email") IS DISTINCT FROM (OLD."about", OLD."wrong", OLD."evidence", OLD."email") THEN
    RAISE EXCEPTION 'What a reader wrote stays as it came, or is erased whole.' USING ERRCODE = 'restrict_violation';
  ELSIF OLD."state" <> 'open' AND (NEW."state", NEW."settled_at", NEW."settled_by_id") IS DISTINCT FROM (OLD."state", OLD."settled_at", OLD."settled_by_id") THEN
    RAISE EXCEPTION 'A report is settled once.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."version" <> OLD."version" + 1 THEN
    RAISE EXCEPTION 'What is done with a report counts one version up.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "report_stays" BEFORE UPDATE OR DELETE ON "error_report" FOR EACH ROW EXECUTE FUNCTION "refuse_other_report"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "error_report" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
