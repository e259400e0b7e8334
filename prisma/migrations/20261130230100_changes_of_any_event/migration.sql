-- ═══ A change that may be of any event ═════════════════════════════════════
-- A server asks four times a second which events changed since. Of two changes in between, one of a named event and one that
-- may be of any event (an address that was redacted), it saw the first alone: the second one has a number of its own.

-- AlterTable
ALTER TABLE "renewal" ADD COLUMN "of_any_event" BIGINT;

COMMENT ON COLUMN "renewal"."of_any_event" IS 'The number when something last changed of which no event is known: a server that knows a smaller one makes everything anew. Empty while there was none.';

CREATE OR REPLACE FUNCTION "refuse_other_count"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."id" <> OLD."id" OR NEW."number" <> OLD."number" + 1 THEN
    RAISE EXCEPTION 'The number of renewals grows by one.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."of_any_event" IS DISTINCT FROM OLD."of_any_event" AND NEW."of_any_event" IS DISTINCT FROM NEW."number" THEN
    RAISE EXCEPTION 'A change that may be of any event has the number of renewals now.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
