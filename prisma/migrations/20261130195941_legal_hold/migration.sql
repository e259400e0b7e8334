-- ═══ A legal hold ══════════════════════════════════════════════════════════
-- While a legal hold stands on a document, nothing deletes the document or what rests on it. One person sets it, at once; it
-- stands until two people have lifted it. A redaction is approved all the same, and waits.

-- CreateTable
CREATE TABLE "legal_hold" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "set_by_id" UUID NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_hold_lift" (
    "hold_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "person_id" UUID NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "legal_hold_lift_pkey" PRIMARY KEY ("hold_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "legal_hold_reason_id_key" ON "legal_hold"("reason_id");

-- CreateIndex
CREATE INDEX "legal_hold_document_id_idx" ON "legal_hold"("document_id");

-- CreateIndex
CREATE INDEX "legal_hold_set_by_id_idx" ON "legal_hold"("set_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_hold_lift_reason_id_key" ON "legal_hold_lift"("reason_id");

-- CreateIndex
CREATE INDEX "legal_hold_lift_person_id_idx" ON "legal_hold_lift"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_hold_lift_hold_id_person_id_key" ON "legal_hold_lift"("hold_id", "person_id");

-- AddForeignKey
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_hold_lift" ADD CONSTRAINT "legal_hold_lift_hold_id_fkey" FOREIGN KEY ("hold_id") REFERENCES "legal_hold"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_hold_lift" ADD CONSTRAINT "legal_hold_lift_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_hold_lift" ADD CONSTRAINT "legal_hold_lift_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "legal_hold" ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z');
ALTER TABLE "legal_hold_lift" ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "lifted_by_two" CHECK ("number" IN (1, 2));
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "legal_hold" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "legal_hold" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "legal_hold_lift" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "legal_hold_lift" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ── What a hold covers ────────────────────────────────────────────────────
CREATE FUNCTION "legal_hold_stands"(of_document UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM "legal_hold" h WHERE h."document_id" = of_document
    AND NOT EXISTS (SELECT 1 FROM "legal_hold_lift" l WHERE l."hold_id" = h."id" AND l."number" = 2))
$$;
COMMENT ON FUNCTION "legal_hold_stands" IS 'Whether a document has a legal hold that two people have not lifted yet.';

CREATE FUNCTION "document_of_hold_reason"(of_reason UUID) RETURNS UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT "document_id" FROM "legal_hold" WHERE "reason_id" = of_reason
  UNION ALL SELECT h."document_id" FROM "legal_hold_lift" l JOIN "legal_hold" h ON h."id" = l."hold_id" WHERE l."reason_id" = of_reason LIMIT 1
$$;
COMMENT ON FUNCTION "document_of_hold_reason" IS 'The document whose legal hold was set or lifted for this reason; NULL for any other.';

CREATE FUNCTION "documents_behind"(of_kind TEXT, of_target UUID) RETURNS SETOF UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT of_target WHERE of_kind IN ('document', 'document_body')
  UNION SELECT "document_id" FROM "document_revision" WHERE of_kind = 'document_revision' AND "id" = of_target
  UNION SELECT "document_id" FROM "quote" WHERE of_kind = 'quote' AND "id" = of_target
  UNION SELECT e."document_id" FROM "statement_revision" r JOIN "evidence" e ON e."statement_revision_id" = r."id"
    WHERE (of_kind = 'wording' AND r."wording_id" = of_target) OR (of_kind = 'statement_revision' AND r."id" = of_target)
  UNION SELECT e."document_id" FROM "rendering_revision" r JOIN "evidence" e ON e."rendering_revision_id" = r."id"
    WHERE (of_kind = 'wording' AND r."wording_id" = of_target) OR (of_kind = 'rendering_revision' AND r."id" = of_target)
  UNION SELECT "document_of_hold_reason"(of_target) WHERE of_kind = 'reason'
  UNION SELECT "thing_id" FROM "transition" WHERE of_kind = 'reason' AND "reason_id" = of_target AND "kind"::text = 'document'
$$;
COMMENT ON FUNCTION "documents_behind" IS 'The documents on which a text that can be redacted rests: the document itself, what was captured, its revisions, its quotes, the words and texts of revisions that have it as evidence, and why steps and legal holds of it were taken.';

-- Whoever sets a hold waits for those who are redacting, and they for it: it is set before a redaction, or after.
CREATE FUNCTION "refuse_while_held"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE documents UUID[];
BEGIN
  IF TG_TABLE_NAME = 'capture' THEN
    documents := ARRAY[OLD."document_id"];
  ELSIF TG_TABLE_NAME = 'capture_part' THEN
    documents := ARRAY(SELECT "document_id" FROM "capture" WHERE "id" = OLD."capture_id" AND "document_id" IS NOT NULL);
  ELSIF TG_TABLE_NAME = 'document_body' THEN
    documents := ARRAY[OLD."document_id"];
  ELSE
    documents := ARRAY(SELECT "documents_behind"(TG_TABLE_NAME, OLD."id"));
  END IF;
  IF documents <> '{}' THEN
    PERFORM "refuse_old_view"();
    PERFORM pg_advisory_xact_lock_shared(hashtext('crossread legal holds'));
    IF EXISTS (SELECT 1 FROM unnest(documents) d WHERE "legal_hold_stands"(d)) THEN
      RAISE EXCEPTION 'A legal hold stands on the document: nothing of it is deleted before two people have lifted it.' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
COMMENT ON FUNCTION "refuse_while_held" IS 'While a legal hold stands on a document, nothing of it and of what rests on it is redacted, and no capture that was kept as it is changed or erased.';
-- After "append_only" and "identity_stays", whose rules a redaction keeps as well: triggers run in the order of their names.
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['document', 'document_body', 'document_revision', 'quote', 'wording', 'statement_revision', 'rendering_revision', 'reason'] LOOP
    EXECUTE format('CREATE TRIGGER "not_while_held" BEFORE UPDATE ON %I FOR EACH ROW WHEN (OLD."redacted_at" IS NULL AND NEW."redacted_at" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"()', t);
  END LOOP;
END $$;
CREATE TRIGGER "not_while_held" BEFORE UPDATE OR DELETE ON "capture" FOR EACH ROW WHEN (OLD."document_id" IS NOT NULL) EXECUTE FUNCTION "refuse_while_held"();
CREATE TRIGGER "not_while_held" BEFORE DELETE ON "capture_part" FOR EACH ROW EXECUTE FUNCTION "refuse_while_held"();

-- ── Who sets a hold, and who lifts it ─────────────────────────────────────
CREATE FUNCTION "refuse_hold_by"(who UUID, why UUID, moment TIMESTAMPTZ) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_old_view"();
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = who AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator')) THEN
    RAISE EXCEPTION 'Editors set legal holds and lift them, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  ELSIF "is_long_past"(moment) THEN
    RAISE EXCEPTION 'A legal hold is recorded when it is set or lifted.' USING ERRCODE = 'check_violation';
  ELSIF "document_of_hold_reason"(why) IS NOT NULL OR EXISTS (SELECT 1 FROM "transition" WHERE "reason_id" = why)
    OR EXISTS (SELECT 1 FROM "reason" WHERE "id" = why AND "redacted_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'A legal hold is set and lifted for a reason of its own.' USING ERRCODE = 'check_violation';
  END IF;
END $$;
COMMENT ON FUNCTION "refuse_hold_by" IS 'Editors set legal holds and lift them, now, and for a reason that nothing else was done for.';

CREATE FUNCTION "refuse_hold"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_hold_by"(NEW."set_by_id", NEW."reason_id", NEW."at");
  PERFORM pg_advisory_xact_lock(hashtext('crossread legal holds'));
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_hold" IS 'An editor sets a legal hold alone. It waits for redactions that are being carried out.';
CREATE TRIGGER "hold_is_allowed" BEFORE INSERT ON "legal_hold" FOR EACH ROW EXECUTE FUNCTION "refuse_hold"();

CREATE FUNCTION "refuse_lift"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE before TIMESTAMPTZ; first "legal_hold_lift"; lifts BIGINT;
BEGIN
  PERFORM "refuse_hold_by"(NEW."person_id", NEW."reason_id", NEW."at");
  SELECT count(*) INTO lifts FROM "legal_hold_lift" WHERE "hold_id" = NEW."hold_id";
  SELECT * INTO first FROM "legal_hold_lift" WHERE "hold_id" = NEW."hold_id" AND "number" = 1;
  SELECT COALESCE(first."at", "at") INTO before FROM "legal_hold" WHERE "id" = NEW."hold_id";
  IF NEW."number" <> lifts + 1 THEN
    RAISE EXCEPTION 'A legal hold is lifted by a first person, then by a second, and by nobody else.' USING ERRCODE = 'check_violation';
  ELSIF NEW."at" < before AND NOT "is_about_now"(NEW."at") THEN
    RAISE EXCEPTION 'A legal hold is not lifted before it was set.' USING ERRCODE = 'check_violation';
  ELSIF first."person_id" IS NOT NULL AND (first."person_id" = NEW."person_id" OR "one_person"(first."person_id", NEW."person_id", NEW."at")) THEN
    RAISE EXCEPTION 'Two people lift a legal hold, who do not count as one.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_lift" IS 'Two editors lift a legal hold, who do not count as one person when the second does. The one who set it may be one of them.';
CREATE TRIGGER "lift_is_allowed" BEFORE INSERT ON "legal_hold_lift" FOR EACH ROW EXECUTE FUNCTION "refuse_lift"();

-- ── Both are told in the private chain, and nothing is told that did not happen ──
CREATE FUNCTION "holds_told"(of_hold UUID) RETURNS TABLE ("lift" INTEGER, "did" TEXT, "by" TEXT, "at" TIMESTAMPTZ, "document_id" UUID, "reason_hash" BYTEA) LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT 0, 'set legal hold', p."pseudonym", h."at", h."document_id", h."reason_hash" FROM "legal_hold" h JOIN "person" p ON p."id" = h."set_by_id" WHERE h."id" = of_hold
  UNION ALL SELECT l."number", CASE l."number" WHEN 1 THEN 'ask to lift legal hold' ELSE 'lift legal hold' END, p."pseudonym", l."at", h."document_id", l."reason_hash"
    FROM "legal_hold_lift" l JOIN "legal_hold" h ON h."id" = l."hold_id" JOIN "person" p ON p."id" = l."person_id" WHERE l."hold_id" = of_hold
$$;
COMMENT ON FUNCTION "holds_told" IS 'What the private chain tells of a legal hold: that it was set, that a first person asks to lift it, and that a second has.';

CREATE FUNCTION "refuse_untold_hold"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE hold UUID := COALESCE(to_jsonb(NEW) ->> 'hold_id', to_jsonb(NEW) ->> 'id')::uuid; of_lift INTEGER := COALESCE(to_jsonb(NEW) ->> 'number', '0')::integer;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "log_entry" e JOIN "holds_told"(hold) t ON t."lift" = of_lift AND t."did" = "json_said"(e."body") ->> 'did' AND t."by" = "json_said"(e."body") ->> 'by'
    WHERE e."chain" = 'private' AND e."transition_id" IS NULL AND e."body" LIKE '%' || hold || '%' AND e."body" LIKE '%' || encode(NEW."reason_hash", 'hex') || '%'
  ) THEN
    RAISE EXCEPTION 'A legal hold is logged in the private chain.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untold_hold" IS 'A legal hold, and each lift of it, has its entry in the private chain, in the same transaction.';
CREATE CONSTRAINT TRIGGER "hold_is_logged" AFTER INSERT ON "legal_hold" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_hold"();
CREATE CONSTRAINT TRIGGER "lift_is_logged" AFTER INSERT ON "legal_hold_lift" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_hold"();

CREATE FUNCTION "refuse_unset_hold"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "holds_told"((told ->> 'target')::uuid) t WHERE t."did" = told ->> 'did' AND t."by" = told ->> 'by' AND t."at" = "time_said"(told ->> 'at')
      AND told ->> 'kind' = 'document' AND t."document_id"::text = told ->> 'thing' AND encode(t."reason_hash", 'hex') = told ->> 'reason'
  ) THEN
    RAISE EXCEPTION 'An entry about a legal hold tells of one that was set or lifted.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unset_hold" IS 'An entry about a legal hold tells of one that was set, or lifted, by whom, when, why and of which document.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_hold" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"%legal hold"%') EXECUTE FUNCTION "refuse_unset_hold"();

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
    -- Who takes something in hand: "of" is that person. Nobody has it once the assignment is taken back.
    ('private', 'assign', '{kind,thing,revision,of}', '{}'),
    ('private', 'take assignment back', '{kind,thing,revision}', '{}'),
    ('private', 'approve redaction', '{target,text}', '{kind,thing,revision}'),
    -- Legal holds of documents: "target" is the hold.
    ('private', 'set legal hold', '{kind,thing,target,reason}', '{}'),
    ('private', 'ask to lift legal hold', '{kind,thing,target,reason}', '{}'),
    ('private', 'lift legal hold', '{kind,thing,target,reason}', '{}'),
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
        OR (told ->> 'kind' = 'document' AND told ->> 'thing' = "document_of_hold_reason"(target)::text)
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

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "legal_hold" IS 'A document of which nothing is deleted, since when, and who said so. It stands until legal_hold_lift has two rows of it.';
COMMENT ON COLUMN "legal_hold"."id" IS 'Its lifts, and its entries in the log, name it.';
COMMENT ON COLUMN "legal_hold"."document_id" IS 'The document of which nothing is deleted.';
COMMENT ON COLUMN "legal_hold"."set_by_id" IS 'Who set it.';
COMMENT ON COLUMN "legal_hold"."reason_id" IS 'Why.';
COMMENT ON COLUMN "legal_hold"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "legal_hold"."at" IS 'Since when it stands.';
COMMENT ON TABLE "legal_hold_lift" IS 'Who lifted a legal hold: the first asks for a second, with the second it is over.';
COMMENT ON COLUMN "legal_hold_lift"."hold_id" IS 'The hold.';
COMMENT ON COLUMN "legal_hold_lift"."number" IS '1 for the first person, 2 for the second.';
COMMENT ON COLUMN "legal_hold_lift"."person_id" IS 'Who lifted it.';
COMMENT ON COLUMN "legal_hold_lift"."reason_id" IS 'Why.';
COMMENT ON COLUMN "legal_hold_lift"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "legal_hold_lift"."at" IS 'When.';
