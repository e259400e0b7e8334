-- CreateTable
CREATE TABLE "admission" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "by_id" UUID,
    "role" "role" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entries_before" BIGINT NOT NULL DEFAULT 0,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "admission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "admission_person_id_idx" ON "admission"("person_id");

-- CreateIndex
CREATE INDEX "admission_by_id_idx" ON "admission"("by_id");

-- CreateIndex
CREATE INDEX "admission_confirmed_by_id_idx" ON "admission"("confirmed_by_id");

-- AddForeignKey
ALTER TABLE "admission" ADD CONSTRAINT "admission_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "admission" ADD CONSTRAINT "admission_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admission" ADD CONSTRAINT "admission_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════
-- Whoever joins on somebody's invitation, or gets a role in which they publish from somebody, counts as one person with
-- them: until another administrator confirms the account, or for 24 hours after the public log said so.

COMMENT ON TABLE "admission" IS 'Who let somebody in, and who gave somebody a role in which they publish. Until it is confirmed, or 24 hours old, the two count as one person. Nobody has one who was here before the table.';
COMMENT ON COLUMN "admission"."id" IS 'Names this row; nothing refers to it.';
COMMENT ON COLUMN "admission"."person_id" IS 'Who joined, or was given the role.';
COMMENT ON COLUMN "admission"."by_id" IS 'Who invited them, or gave the role. Empty for whoever came by the set-up link or with the demonstration: they count as themselves.';
COMMENT ON COLUMN "admission"."role" IS 'The role that they have from then on.';
COMMENT ON COLUMN "admission"."at" IS 'When; the entry in the public log says the same.';
COMMENT ON COLUMN "admission"."entries_before" IS 'How many entries the public log had then: that of this row is a later one. Set by the database.';
COMMENT ON COLUMN "admission"."confirmed_by_id" IS 'The other administrator who confirmed the account; empty until one does.';
COMMENT ON COLUMN "admission"."confirmed_at" IS 'When the account was confirmed; from then on this row makes nobody one person with anybody.';

ALTER TABLE "admission" ADD CONSTRAINT "by_another" CHECK ("by_id" <> "person_id");
ALTER TABLE "admission" ADD CONSTRAINT "at_a_time" CHECK (isfinite("at") AND isfinite("confirmed_at"));
ALTER TABLE "admission" ADD CONSTRAINT "confirmed_by_somebody" CHECK (("confirmed_by_id" IS NULL) = ("confirmed_at" IS NULL) AND ("confirmed_at" IS NULL OR "by_id" IS NOT NULL));

-- ── Who counts as one person ─────────────────────────────────────────────
-- The same as lib/domain/same-person.ts. A confirmation that is dated later counts from then on.
CREATE FUNCTION "counts_as"(who UUID, moment TIMESTAMPTZ) RETURNS SETOF UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH RECURSIVE "reached"("id") AS (
    SELECT who
    UNION
    SELECT a."by_id" FROM "reached" r JOIN "admission" a ON a."person_id" = r."id"
    WHERE a."by_id" IS NOT NULL AND a."at" + INTERVAL '24 hours' > moment AND (a."confirmed_at" IS NULL OR a."confirmed_at" > moment)
  )
  SELECT "id" FROM "reached"
$$;
COMMENT ON FUNCTION "counts_as" IS 'Somebody, whoever let them in or gave them their role less than 24 hours ago and unconfirmed, and so on from there.';

CREATE FUNCTION "one_person"(one UUID, other UUID, moment TIMESTAMPTZ) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT "counts_as"(one, moment) INTERSECT SELECT "counts_as"(other, moment))
$$;
COMMENT ON FUNCTION "one_person" IS 'Whether two people count as one at a time: they count as somebody in common.';

-- ── Two persons ──────────────────────────────────────────────────────────
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
  ELSIF NEW."step" <> 'submit' AND who."role" = 'reporter' THEN
    RAISE EXCEPTION 'A reporter submits, and takes no other step.' USING ERRCODE = 'insufficient_privilege';
  END IF;

  SELECT COALESCE(max("number"), 0) INTO last_number FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id";
  IF NEW."number" > last_number + 1 THEN
    RAISE EXCEPTION 'Steps are numbered without a hole.' USING ERRCODE = 'check_violation';
  END IF;

  IF NEW."step" IN ('submit', 'return', 'publish') THEN
    IF revision_number <> latest_number THEN
      RAISE EXCEPTION 'A later revision has replaced this one.' USING ERRCODE = 'check_violation';
    END IF;
    SELECT "step" INTO last_step FROM "transition" WHERE "kind" = NEW."kind" AND "revision_id" = NEW."revision_id" AND "step" IN ('submit', 'return', 'publish') ORDER BY "number" DESC LIMIT 1;
    IF NEW."step" = 'submit' THEN
      IF author IS DISTINCT FROM NEW."actor_id" THEN
        RAISE EXCEPTION 'A revision is submitted by its author.' USING ERRCODE = 'insufficient_privilege';
      ELSIF last_step IS NOT NULL THEN
        RAISE EXCEPTION 'A revision is submitted once.' USING ERRCODE = 'check_violation';
      END IF;
    ELSIF author IS NULL OR author = NEW."actor_id" THEN
      RAISE EXCEPTION 'Nobody reviews a revision of their own.' USING ERRCODE = 'insufficient_privilege';
    ELSIF "one_person"(author, NEW."actor_id", NEW."at") THEN
      RAISE EXCEPTION 'Whoever wrote this and whoever reviews it count as one person.' USING ERRCODE = 'insufficient_privilege';
    ELSIF last_step IS DISTINCT FROM 'submit' THEN
      RAISE EXCEPTION 'Only what is submitted is reviewed, and once.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."step" IN ('release', 'withdraw') THEN
    SELECT * INTO asked FROM "transition" WHERE "kind" = NEW."kind" AND "thing_id" = NEW."thing_id" AND "step" NOT IN ('submit', 'return') ORDER BY "number" DESC LIMIT 1;
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
COMMENT ON FUNCTION "refuse_step" IS 'Two persons: nobody publishes or returns a revision of their own, nobody confirms what they asked for, and nobody does either for whom they count as one person with.';

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
      IF EXISTS (
        SELECT 1 FROM "redaction_approval" f JOIN "redaction_approval" s ON s."target_id" = f."target_id" AND s."kind" = f."kind" AND s."person_id" > f."person_id"
        WHERE f."target_id" = target AND f."kind" = TG_TABLE_NAME::"redactable" AND NOT "one_person"(f."person_id", s."person_id", GREATEST(f."at", s."at"))
      ) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_all_but_tombstone" IS 'The one change that is allowed: the texts named as arguments become NULL and the salt zeros, when two people have approved it who did not count as one when the second did.';

-- ── Nobody comes out of nowhere ──────────────────────────────────────────
-- The admission comes first, then the person or the role: at no moment, not even within a transaction, does somebody
-- act in a role of which the rules do not know yet who gave it.
CREATE FUNCTION "refuse_admission"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE giver "person";
BEGIN
  PERFORM "refuse_old_view"();
  IF NEW."confirmed_at" IS NOT NULL THEN
    RAISE EXCEPTION 'Whoever is new is not confirmed yet.' USING ERRCODE = 'check_violation';
  END IF;
  SELECT COALESCE(max("number"), 0) INTO NEW."entries_before" FROM "log_entry" WHERE "chain" = 'public';
  IF EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."person_id") THEN
    SELECT * INTO giver FROM "person" WHERE "id" = NEW."by_id";
    IF giver."id" IS NULL OR giver."role" <> 'administrator' OR giver."ended_at" IS NOT NULL THEN
      RAISE EXCEPTION 'A role is given by an administrator.' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_admission" IS 'Whoever is new is not confirmed; whoever is here already gets a role from an administrator.';
CREATE TRIGGER "admission_is_founded" BEFORE INSERT ON "admission" FOR EACH ROW EXECUTE FUNCTION "refuse_admission"();

-- A row that was confirmed in this transaction has its number as well: it is none that was made in it.
CREATE FUNCTION "refuse_unadmitted"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD."ended_at" IS NOT NULL AND NEW."ended_at" IS NULL THEN
      RAISE EXCEPTION 'An account that has ended stays so: invite its owner again.' USING ERRCODE = 'restrict_violation';
    ELSIF NEW."role" <= OLD."role" THEN
      RETURN NEW;
    END IF;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM "admission" WHERE "person_id" = NEW."id" AND "role" = NEW."role" AND "confirmed_at" IS NULL AND xmin = pg_current_xact_id()::xid
  ) THEN
    RAISE EXCEPTION 'Whoever is new, or gets a role in which they publish, has an admission that says from whom.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_unadmitted" IS 'A new person, and a role that is raised, has its row in admission first, made in the same transaction.';
CREATE TRIGGER "is_admitted" BEFORE INSERT OR UPDATE OF "role", "ended_at" ON "person" FOR EACH ROW EXECUTE FUNCTION "refuse_unadmitted"();

CREATE FUNCTION "refuse_unlogged_admission"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE name TEXT; giver TEXT;
BEGIN
  SELECT "pseudonym" INTO name FROM "person" WHERE "id" = NEW."person_id";
  SELECT "pseudonym" INTO giver FROM "person" WHERE "id" = NEW."by_id";
  IF NOT EXISTS (
    SELECT 1 FROM (SELECT "body"::jsonb AS told FROM "log_entry" WHERE "chain" = 'public' AND "number" > NEW."entries_before" AND "transition_id" IS NULL) e
    WHERE told ->> 'role' = NEW."role"::text AND (told ->> 'at')::timestamptz = NEW."at"
      AND ((told ->> 'did' = 'join' AND told ->> 'by' = name) OR (told ->> 'did' = 'give role' AND told ->> 'of' = name AND told ->> 'by' = giver))
  ) THEN
    RAISE EXCEPTION 'Who joins, and who gets a role in which they publish, is told in the public chain.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unlogged_admission" IS 'An admission has its entry in the public chain, in the same transaction: that somebody joined, or was given a role, by pseudonym.';
CREATE CONSTRAINT TRIGGER "admission_is_logged" AFTER INSERT ON "admission" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_admission"();

-- ── Confirming ───────────────────────────────────────────────────────────
-- Whoever counts as one with who let somebody in counts as one with that one too, as long as there is something to confirm.
CREATE FUNCTION "refuse_confirmation"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_old_view"();
  IF OLD."confirmed_at" IS NOT NULL OR NEW."confirmed_at" IS NULL
    OR to_jsonb(NEW) - 'confirmed_by_id' - 'confirmed_at' <> to_jsonb(OLD) - 'confirmed_by_id' - 'confirmed_at' THEN
    RAISE EXCEPTION 'An admission is confirmed, once; nothing else of it changes.' USING ERRCODE = 'restrict_violation';
  ELSIF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = NEW."confirmed_by_id" AND "role" = 'administrator' AND "ended_at" IS NULL)
    OR "one_person"(NEW."confirmed_by_id", NEW."person_id", NEW."confirmed_at") THEN
    RAISE EXCEPTION 'An account is confirmed by another administrator, who counts as one person with nobody concerned.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_confirmation" IS 'An admission is confirmed once, by an administrator who counts as one person neither with who was let in nor with who let them in.';
CREATE TRIGGER "confirmed_by_another" BEFORE UPDATE ON "admission" FOR EACH ROW EXECUTE FUNCTION "refuse_confirmation"();
CREATE TRIGGER "never_deleted" BEFORE DELETE ON "admission" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "admission" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_unlogged_confirmation"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE name TEXT; giver TEXT;
BEGIN
  SELECT "pseudonym" INTO name FROM "person" WHERE "id" = NEW."person_id";
  SELECT "pseudonym" INTO giver FROM "person" WHERE "id" = NEW."confirmed_by_id";
  IF NOT EXISTS (
    SELECT 1 FROM (SELECT "body"::jsonb AS told FROM "log_entry" WHERE "chain" = 'private' AND "transition_id" IS NULL AND "body" LIKE '%"confirm account"%') e
    WHERE told ->> 'did' = 'confirm account' AND told ->> 'by' = giver AND told ->> 'of' = name AND (told ->> 'at')::timestamptz = NEW."confirmed_at"
  ) THEN
    RAISE EXCEPTION 'A confirmation is logged in the private chain.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unlogged_confirmation" IS 'A confirmation has its entry in the private chain, in the same transaction.';
CREATE CONSTRAINT TRIGGER "confirmation_is_logged" AFTER UPDATE ON "admission" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unlogged_confirmation"();
