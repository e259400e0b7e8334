-- ═══ What editors write is logged ══════════════════════════════════════════
-- Each revision that somebody enters at the desk has an entry in the private chain, which says who wrote it and when.

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
    -- What editors write: a first revision of a thing, and a further one.
    ('private', 'log', '{kind,thing,revision}', '{}'),
    ('private', 'revise', '{kind,thing,revision}', '{}'),
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

-- An entry that says "log" or "revise" tells of a revision that is there, by who wrote it.
CREATE FUNCTION "refuse_unwritten_entry"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb; kind TEXT := told ->> 'kind'; written BOOLEAN;
BEGIN
  IF (told ->> 'did' = 'log') <> (told -> 'revision' = '1'::jsonb) THEN
    RAISE EXCEPTION 'The first revision of a thing is logged, every further one revises it.' USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I r JOIN "person" p ON p."id" = r."author_id" WHERE r.%I = $1 AND r."number" = $2 AND p."pseudonym" = $3)', kind || '_revision', kind || '_id')
    INTO written USING (told ->> 'thing')::uuid, (told ->> 'revision')::bigint, told ->> 'by';
  IF NOT written THEN
    RAISE EXCEPTION 'An entry about a revision tells of one that is there, by who wrote it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unwritten_entry" IS 'An entry that says that somebody logged or revised something tells of a revision that is there, by who wrote it.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_revision" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."transition_id" IS NULL AND (NEW."body" LIKE '%"did":"log"%' OR NEW."body" LIKE '%"did":"revise"%')) EXECUTE FUNCTION "refuse_unwritten_entry"();
