-- CreateTable
CREATE TABLE "event_version" (
    "event_id" UUID NOT NULL,
    "number" BIGINT NOT NULL,

    CONSTRAINT "event_version_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "event_version_number_idx" ON "event_version"("number");

-- AddForeignKey
ALTER TABLE "event_version" ADD CONSTRAINT "event_version_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

COMMENT ON TABLE "event_version" IS 'What readers see of which event changed when: a server that knows renewal up to a number makes anew what has a greater one here, and leaves the pages of other events alone.';
COMMENT ON COLUMN "event_version"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_version"."number" IS 'The number that renewal was raised to in the transaction that last changed what readers see of this event.';

-- A number that renewal has not reached would hide every later change of the event.
CREATE FUNCTION "refuse_other_version"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."number" IS DISTINCT FROM (SELECT "number" FROM "renewal" WHERE "id" = 1) OR (TG_OP = 'UPDATE' AND NEW."event_id" <> OLD."event_id") THEN
    RAISE EXCEPTION 'The version of an event is the number of renewals now.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_other_version" IS 'The version of an event is the number of renewals now.';
CREATE TRIGGER "counts_with_renewal" BEFORE INSERT OR UPDATE ON "event_version" FOR EACH ROW EXECUTE FUNCTION "refuse_other_version"();
CREATE TRIGGER "never_deleted" BEFORE DELETE ON "event_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "event_version" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
