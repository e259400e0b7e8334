-- ═══ What an entry of the log may say ══════════════════════════════════════
-- The log is for good: an entry that nobody can read would stay there for good as well. So an entry says one of the
-- things that are listed here, in the fields that belong to it, and in one form. Whoever adds a kind of entry replaces
-- "fields_of_entry" in a migration of their own, and says it to readers in lib/domain/log-saying.ts.

CREATE FUNCTION "json_said"(body TEXT) RETURNS JSONB LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN body::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded OR statement_too_complex THEN
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "json_said" IS 'A text as JSON; NULL where it is none.';

CREATE FUNCTION "time_said"(said TEXT) RETURNS TIMESTAMPTZ LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  IF said ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'
    AND to_char(said::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') = said THEN
    RETURN said::timestamptz;
  END IF;
  RETURN NULL;
EXCEPTION WHEN data_exception THEN
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "time_said" IS 'The time that a text such as 2030-02-01T00:00:00.000Z says; NULL where it is another text, or no day of the calendar.';

-- RFC 8785 for what an entry is: an object of texts and whole numbers. PostgreSQL writes both as the RFC asks; what is
-- left is the order of the keys (that of their code units, which for ASCII is that of the bytes) and no white space.
CREATE FUNCTION "canonical_json"(told JSONB) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT '{' || COALESCE(string_agg(to_json(f.key)::text || ':' || f.value::text, ',' ORDER BY f.key COLLATE "C"), '') || '}' FROM jsonb_each(told) f);
END $$;
COMMENT ON FUNCTION "canonical_json" IS 'An object of texts and whole numbers as canonical JSON (RFC 8785).';

CREATE FUNCTION "fields_of_entry"(of_chain "chain", of_did TEXT, OUT "needed" TEXT[], OUT "possible" TEXT[]) LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  SELECT e."needed", e."possible" || CASE WHEN of_chain = 'private' THEN ARRAY['of'] ELSE ARRAY[]::text[] END
  INTO "needed", "possible"
  FROM (VALUES
    -- Steps of the review that readers may know of.
    ('public', 'publish', '{kind,thing,revision,digest}'::text[], '{reason}'::text[]),
    ('public', 'hold', '{kind,thing,revision,reason}', '{}'),
    ('public', 'release', '{kind,thing,revision}', '{reason}'),
    ('public', 'withdraw', '{kind,thing,revision,reason}', '{}'),
    -- A text became a tombstone; the thing is named where it belongs to one alone.
    ('public', 'redact', '{with,target,text}', '{kind,thing}'),
    -- Who is of this desk, under the name that the log has for them.
    ('public', 'join', '{role}', '{}'),
    ('public', 'give role', '{of,role}', '{}'),
    -- Steps of the review that are for the desk.
    ('private', 'submit', '{kind,thing,revision}', '{reason}'),
    ('private', 'return', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to release', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to withdraw', '{kind,thing,revision,reason}', '{}'),
    ('private', 'decline', '{kind,thing,revision,reason}', '{}'),
    ('private', 'approve redaction', '{target,text}', '{kind,thing}'),
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
COMMENT ON FUNCTION "fields_of_entry" IS 'Which fields an entry of a chain has beside at, by, chain, did and number: those that it needs, and those that it may have. NULL where the chain has no such entry.';

CREATE FUNCTION "field_is_well_formed"(field TEXT, said JSONB) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
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
    WHEN field IN ('reason', 'digest') THEN words ~ '^[0-9a-f]{64}$'
    ELSE FALSE
  END IS TRUE;
END $$;
COMMENT ON FUNCTION "field_is_well_formed" IS 'Whether a field of an entry is what a field of this name is: a whole number, a time between 2020 and 2100, a pseudonym of somebody on record, an id, a hash, one of a list of words.';

-- What is wrong with how an entry is written; NULL where nothing is.
CREATE FUNCTION "fault_of_entry"(of_chain "chain", body TEXT, told JSONB) RETURNS TEXT LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE did TEXT := told ->> 'did'; fields RECORD; common TEXT[] := ARRAY['at', 'by', 'chain', 'did', 'number']; wrong TEXT;
BEGIN
  IF told -> 'did' IS NULL OR jsonb_typeof(told -> 'did') <> 'string' THEN
    RETURN 'An entry says what was done.';
  END IF;
  SELECT * INTO fields FROM "fields_of_entry"(of_chain, did);
  IF fields."needed" IS NULL THEN
    RETURN format('The %s chain has no entry that says "%s".', of_chain, left(did, 40));
  END IF;
  SELECT f INTO wrong FROM unnest(common || fields."needed") f WHERE told -> f IS NULL ORDER BY f LIMIT 1;
  IF wrong IS NOT NULL THEN
    RETURN format('An entry that says "%s" has the field "%s".', did, wrong);
  END IF;
  SELECT key INTO wrong FROM jsonb_object_keys(told) key WHERE key <> ALL (common || fields."needed" || fields."possible") ORDER BY key LIMIT 1;
  IF wrong IS NOT NULL THEN
    RETURN format('An entry that says "%s" has no field "%s".', did, left(wrong, 40));
  END IF;
  SELECT f.key INTO wrong FROM jsonb_each(told) f WHERE NOT "field_is_well_formed"(f.key, f.value) ORDER BY f.key LIMIT 1;
  IF wrong IS NOT NULL THEN
    RETURN format('The field "%s" of an entry is not what it has to be.', wrong);
  ELSIF (told ->> 'by' = 'the command line') AND NOT (of_chain = 'private' AND did IN ('set-up link', 'remove second factor')) THEN
    RETURN 'An entry names who did it.';
  ELSIF "canonical_json"(told) <> body THEN
    RETURN 'The body of an entry is canonical JSON (RFC 8785).';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "fault_of_entry" IS 'What is wrong with how an entry is written, in a sentence; NULL where nothing is.';

-- What is told is told when it happens: nobody puts an entry, or a step, back to another day.
CREATE FUNCTION "is_long_past"(at TIMESTAMPTZ) RETURNS BOOLEAN LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN at < clock_timestamp() - INTERVAL '1 hour';
END $$;
COMMENT ON FUNCTION "is_long_past" IS 'Whether a time is more than an hour before that of this database: further off no clock of a server is.';

-- Times go forward. One that is the database's own time is taken whatever stands before it: with one entry from a clock
-- that was wrong, nothing could be logged any more.
CREATE FUNCTION "is_about_now"(at TIMESTAMPTZ) RETURNS BOOLEAN LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN at BETWEEN clock_timestamp() - INTERVAL '5 minutes' AND clock_timestamp() + INTERVAL '5 minutes';
END $$;
COMMENT ON FUNCTION "is_about_now" IS 'Whether a time is that of this database, give or take five minutes.';

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
    IF (told ->> 'did', told ->> 'by', told ->> 'kind', told ->> 'thing', told -> 'revision', at, told ->> 'reason')
      IS DISTINCT FROM (taken."step"::text, pseudonym, taken."kind"::text, taken."thing_id"::text, to_jsonb(revision), taken."at"::timestamptz, encode(taken."reason_hash", 'hex'))
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
COMMENT ON FUNCTION "refuse_unchained_entry" IS 'An entry follows the last one, bears the right hash, is written in the form that readers are shown, and says of its step what the step was. What it binds by a digest only verify-log can check.';

-- An entry about a redaction tells of one that happened, by those who approved it. Asked when the transaction ends: the
-- approval and the tombstone may be written before the entry or after it.
CREATE FUNCTION "refuse_unfounded_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
      ELSE FALSE END;
    IF NOT belongs THEN
      RAISE EXCEPTION 'An entry about a redaction names the thing that the text belongs to.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unfounded_entry" IS 'An entry about a redaction tells of one that happened, of the thing that the text belongs to, by those who approved it.';
CREATE CONSTRAINT TRIGGER "entry_is_founded" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."transition_id" IS NULL) EXECUTE FUNCTION "refuse_unfounded_entry"();

-- ── Times of steps ────────────────────────────────────────────────────────
-- A publication has the time of its step, and an entry that of its step as well: what holds here holds for all three.
CREATE FUNCTION "refuse_earlier_step"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE before TIMESTAMPTZ;
BEGIN
  SELECT "at" INTO before FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id" ORDER BY "number" DESC LIMIT 1;
  IF "is_long_past"(NEW."at") THEN
    RAISE EXCEPTION 'A step is recorded when it is taken.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."at" < before AND NOT "is_about_now"(NEW."at") THEN
    RAISE EXCEPTION 'A step is not earlier than the one before it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_earlier_step" IS 'Nothing is published before it was submitted, and nothing is put back to another day: a step is not earlier than the last one of the same thing, and not long past.';
CREATE TRIGGER "step_not_earlier" BEFORE INSERT ON "transition" FOR EACH ROW EXECUTE FUNCTION "refuse_earlier_step"();

-- Earlier than any desk of this program, and later than anybody plans for: a time beyond is a mistake, or made up. Rows
-- that are there already cannot be mended, so that what they say does not stand in the way of a newer version.
ALTER TABLE "transition" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z') NOT VALID;
ALTER TABLE "redaction_approval" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z') NOT VALID;
ALTER TABLE "log_entry" ADD CONSTRAINT "salt_is_short" CHECK (octet_length("salt") <= 64) NOT VALID;
DO $$ DECLARE t TEXT; c TEXT;
BEGIN
  FOR t, c IN SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conname IN ('of_this_century', 'salt_is_short') LOOP
    BEGIN
      EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', t, c);
    EXCEPTION WHEN check_violation THEN
      RAISE NOTICE 'Rows of % that are there already do not have what "%" asks of new ones.', t, c;
    END;
  END LOOP;
END $$;
