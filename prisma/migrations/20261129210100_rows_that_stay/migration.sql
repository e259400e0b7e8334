-- ═══ Rows that stay as they were written ═══════════════════════════════════
-- What no code of this program changes is refused to whoever has SQL as well.

-- A document: with its mark of confidentiality taken off, its title and address would stand on public pages, on one
-- person's word and without an entry in the log.
CREATE OR REPLACE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON "document" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
COMMENT ON TABLE "document" IS 'Something that was captured, or a summary by the desk. It keeps every field for good.';
COMMENT ON COLUMN "document"."confidential" IS 'Whether it appears on the desk alone, and neither as evidence nor in the archive. It never changes.';

-- An invitation says who let whom in.
CREATE FUNCTION "refuse_other_invitation"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF to_jsonb(NEW) = to_jsonb(OLD) THEN RETURN NEW; END IF;
  IF to_jsonb(NEW) - 'used_by_id' - 'ended_at' <> to_jsonb(OLD) - 'used_by_id' - 'ended_at' THEN
    RAISE EXCEPTION 'An invitation keeps its role, who invited, and its dates.' USING ERRCODE = 'restrict_violation';
  ELSIF OLD."used_by_id" IS NOT NULL OR OLD."ended_at" IS NOT NULL OR num_nonnulls(NEW."used_by_id", NEW."ended_at") <> 1 THEN
    RAISE EXCEPTION 'An invitation is used or called back, once.' USING ERRCODE = 'restrict_violation';
  ELSIF NEW."used_by_id" IS NOT NULL AND OLD."expires_at" < clock_timestamp() - INTERVAL '5 minutes' THEN
    RAISE EXCEPTION 'An invitation is used before it expires.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_other_invitation" IS 'Of an invitation only changes that somebody used it, or that it was called back: one of the two, once.';
CREATE TRIGGER "invitation_stays" BEFORE UPDATE ON "invitation" FOR EACH ROW EXECUTE FUNCTION "refuse_other_invitation"();
-- Nor is one made that is used already.
CREATE FUNCTION "refuse_used_invitation"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."used_by_id" IS NOT NULL OR NEW."ended_at" IS NOT NULL THEN
    RAISE EXCEPTION 'An invitation is made before it is used or called back.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_used_invitation" IS 'An invitation that is new was neither used nor called back.';
CREATE TRIGGER "invitation_is_open" BEFORE INSERT ON "invitation" FOR EACH ROW EXECUTE FUNCTION "refuse_used_invitation"();

-- What lists show is derived, and replaced when something is published. What is deleted has something in its place when
-- the transaction ends, as long as readers see what it is of: otherwise an event would be gone from every list.
CREATE FUNCTION "refuse_missing_reading"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE gone BOOLEAN;
BEGIN
  IF TG_TABLE_NAME = 'event_reading' THEN
    gone := NOT EXISTS (SELECT 1 FROM "event_reading" WHERE "event_id" = OLD."event_id")
      AND EXISTS (SELECT 1 FROM "event" WHERE "id" = OLD."event_id" AND "standing" = 'shown');
  ELSE
    gone := NOT EXISTS (SELECT 1 FROM "claim_reading" WHERE "claim_id" = (to_jsonb(OLD) ->> 'claim_id')::uuid)
      AND EXISTS (SELECT 1 FROM "claim" c JOIN "event" e ON e."id" = c."event_id"
        WHERE c."id" = (to_jsonb(OLD) ->> 'claim_id')::uuid AND c."standing" = 'shown' AND e."standing" = 'shown');
  END IF;
  IF gone THEN
    RAISE EXCEPTION 'What lists show of what readers see is replaced, and never only deleted.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_missing_reading" IS 'Whatever readers see keeps its row in event_reading or claim_reading: it is replaced in the transaction that deletes it.';
CREATE CONSTRAINT TRIGGER "reading_is_replaced" AFTER DELETE ON "event_reading" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_missing_reading"();
CREATE CONSTRAINT TRIGGER "reading_is_replaced" AFTER DELETE ON "claim_reading" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_missing_reading"();

-- The number by which servers know that something changed: set back, nobody would know, and set to its end, nothing
-- could be published any more.
CREATE FUNCTION "refuse_other_count"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."id" <> OLD."id" OR NEW."number" <> OLD."number" + 1 THEN
    RAISE EXCEPTION 'The number of renewals grows by one.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_other_count" IS 'The number of renewals grows by one, and does nothing else.';
CREATE TRIGGER "counts_on" BEFORE UPDATE ON "renewal" FOR EACH ROW EXECUTE FUNCTION "refuse_other_count"();

-- Names of time zones. A text such as Foo/Bar+3 is one to PostgreSQL as well, by the rules of POSIX, and means that days
-- end when somebody says so. Figures stand in the names of fixed offsets alone (Etc/GMT+3), which are on the list.
CREATE FUNCTION "refuse_made_up_zone"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_timezone_names WHERE "name" = NEW."name") THEN
    RAISE EXCEPTION '"%" is not the name of a time zone, such as Europe/Kyiv.', NEW."name" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_made_up_zone" IS 'The list of time zones holds what this server knows as one.';
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "time_zone" FOR EACH ROW EXECUTE FUNCTION "refuse_made_up_zone"();

DO $$ DECLARE c RECORD;
BEGIN
  FOR c IN SELECT * FROM (VALUES ('time_zone', 'name', 'is_a_zone'), ('event_revision', 'time_zone', 'is_a_zone'), ('statement_revision', 'said_zone', 'is_a_zone'),
    ('statement_revision', 'time_zone', 'value_is_in_a_zone'), ('rendering_revision', 'published_zone', 'is_a_zone'), ('rendering_revision', 'time_zone', 'value_is_in_a_zone'),
    ('search_revision', 'until_zone', 'is_a_zone')) v("table", "column", "name") LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I ~ %L) NOT VALID', c."table", c."name", c."column",
      '^(UTC|Etc/GMT[+-]?[0-9]{0,2}|[A-Z][A-Za-z]+(/[A-Z][A-Za-z]*([_-][A-Za-z]+)*)+)$');
  END LOOP;
END $$;

-- The name that the log has for somebody is what the program makes: letters and figures that anybody can tell apart. It
-- never changes, so that it is asked of new rows alone: whoever has an odd one can still be changed, and leave.
CREATE FUNCTION "refuse_odd_pseudonym"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."pseudonym" !~ '^[a-z0-9]+(-[a-z0-9]+)*$' OR char_length(NEW."pseudonym") > 40 THEN
    RAISE EXCEPTION 'A pseudonym is small letters and figures, with hyphens between them.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_odd_pseudonym" IS 'A pseudonym is 40 small letters, figures and hyphens at most, so that no two look the same.';
CREATE TRIGGER "pseudonym_can_be_read" BEFORE INSERT ON "person" FOR EACH ROW EXECUTE FUNCTION "refuse_odd_pseudonym"();

-- Rows that are there already cannot be mended, so that what they say does not stand in the way of a newer version.
DO $$ DECLARE t TEXT; c TEXT;
BEGIN
  FOR t, c IN SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname IN ('is_a_zone', 'value_is_in_a_zone') LOOP
    BEGIN
      EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', t, c);
    EXCEPTION WHEN check_violation THEN
      RAISE NOTICE 'Rows of % that are there already do not have what "%" asks of new ones.', t, c;
    END;
  END LOOP;
END $$;
