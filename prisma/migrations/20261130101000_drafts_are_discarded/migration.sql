-- ═══ A draft is discarded ══════════════════════════════════════════════════
-- A revision is never deleted. Its author discards a draft by a step, as they submit it: it leaves the lists of the desk, and
-- a further revision takes it up again.

-- AlterEnum
ALTER TYPE "step" ADD VALUE 'discard';

-- As text: a value of an enumeration is not used in the transaction that adds it, and this one is that of all migrations.
ALTER TABLE "transition" DROP CONSTRAINT "says_why", ADD CONSTRAINT "says_why" CHECK ("reason_id" IS NOT NULL OR "step"::text IN ('submit', 'publish', 'release', 'discard'));

-- Runs as the owner of the tables, because it locks the revision: nothing is added to it while it is submitted.
CREATE OR REPLACE FUNCTION "refuse_step"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE author UUID; revision_number INTEGER; latest_number INTEGER; found_rows INTEGER; last_number INTEGER; last_step "step"; asked "transition"; who "person"; now_stands "standing";
BEGIN
  PERFORM "refuse_old_view"();
  EXECUTE format('SELECT r."author_id", r."number" FROM %1$I r WHERE r."id" = $1 AND r.%2$I = $2 FOR UPDATE', NEW."kind" || '_revision', NEW."kind" || '_id')
    INTO author, revision_number USING NEW."revision_id", NEW."thing_id";
  GET DIAGNOSTICS found_rows = ROW_COUNT;
  IF found_rows = 0 THEN
    RAISE EXCEPTION 'A step is taken with a revision of the thing itself.' USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('SELECT (SELECT max("number") FROM %I WHERE %I = $1), (SELECT "standing" FROM %I WHERE "id" = $1)', NEW."kind" || '_revision', NEW."kind" || '_id', NEW."kind")
    INTO latest_number, now_stands USING NEW."thing_id";
  now_stands := COALESCE("standing_after_steps"(NEW."kind", NEW."thing_id"), now_stands);

  SELECT * INTO who FROM "person" WHERE "id" = NEW."actor_id";
  IF who."ended_at" IS NOT NULL THEN
    RAISE EXCEPTION 'The account of who takes this step has ended.' USING ERRCODE = 'insufficient_privilege';
  ELSIF NEW."step" NOT IN ('submit', 'discard') AND who."role" = 'reporter' THEN
    RAISE EXCEPTION 'A reporter submits and discards, and takes no other step.' USING ERRCODE = 'insufficient_privilege';
  END IF;

  SELECT COALESCE(max("number"), 0) INTO last_number FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id";
  IF NEW."number" > last_number + 1 THEN
    RAISE EXCEPTION 'Steps are numbered without a hole.' USING ERRCODE = 'check_violation';
  END IF;

  IF NEW."step" IN ('submit', 'return', 'publish', 'discard') THEN
    IF revision_number <> latest_number THEN
      RAISE EXCEPTION 'A later revision has replaced this one.' USING ERRCODE = 'check_violation';
    END IF;
    SELECT "step" INTO last_step FROM "transition" WHERE "kind" = NEW."kind" AND "revision_id" = NEW."revision_id" AND "step" IN ('submit', 'return', 'publish', 'discard') ORDER BY "number" DESC LIMIT 1;
    IF NEW."step" = 'submit' THEN
      IF author IS DISTINCT FROM NEW."actor_id" THEN
        RAISE EXCEPTION 'A revision is submitted by its author.' USING ERRCODE = 'insufficient_privilege';
      ELSIF last_step IS NOT NULL THEN
        RAISE EXCEPTION 'A revision is submitted once.' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF NEW."step" = 'discard' THEN
      IF author IS DISTINCT FROM NEW."actor_id" THEN
        RAISE EXCEPTION 'A draft is discarded by its author.' USING ERRCODE = 'insufficient_privilege';
      ELSIF last_step IS NOT NULL AND last_step <> 'return' THEN
        RAISE EXCEPTION 'Only a draft is discarded, or what was returned, and once.' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF author IS NULL OR author = NEW."actor_id" THEN
      RAISE EXCEPTION 'Nobody reviews a revision of their own.' USING ERRCODE = 'insufficient_privilege';
    ELSIF "one_person"(author, NEW."actor_id", NEW."at") THEN
      RAISE EXCEPTION 'Whoever wrote this and whoever reviews it count as one person.' USING ERRCODE = 'insufficient_privilege';
    ELSIF last_step IS DISTINCT FROM 'submit' THEN
      RAISE EXCEPTION 'Only what is submitted is reviewed, and once.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."step" IN ('release', 'withdraw') THEN
    SELECT * INTO asked FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id" AND "step" NOT IN ('submit', 'return', 'discard') ORDER BY "number" DESC LIMIT 1;
    IF asked."step" IS DISTINCT FROM (CASE NEW."step" WHEN 'release' THEN 'ask to release' ELSE 'ask to withdraw' END)::"step" THEN
      RAISE EXCEPTION 'Nobody has asked for this.' USING ERRCODE = 'check_violation';
    ELSIF asked."actor_id" = NEW."actor_id" THEN
      RAISE EXCEPTION 'Whoever asked for this cannot confirm it.' USING ERRCODE = 'insufficient_privilege';
    ELSIF "one_person"(asked."actor_id", NEW."actor_id", NEW."at") THEN
      RAISE EXCEPTION 'Whoever asked for this and whoever confirms it count as one person.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;

  -- A hold is released by two people, and in no other way.
  IF NEW."step" = 'publish' AND now_stands = 'held' THEN
    RAISE EXCEPTION 'What is held is released before anything of it is published.' USING ERRCODE = 'check_violation';
  ELSIF (NEW."step" = 'hold' AND now_stands <> 'shown') OR (NEW."step" = 'release' AND now_stands <> 'held') OR (NEW."step" = 'withdraw' AND now_stands NOT IN ('shown', 'held')) THEN
    RAISE EXCEPTION 'Of what is % nothing is to %.', now_stands, NEW."step" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_step" IS 'Two persons: nobody publishes or returns a revision of their own, nobody confirms what they asked for, and nobody does either for whom they count as one person with. A draft is discarded by its author.';

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
    ('private', 'discard', '{kind,thing,revision}', '{reason}'),
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
