-- ═══ The log as a Merkle tree ══════════════════════════════════════════════
-- Each chain is also a tree (RFC 6962), of which checkpoints are signed and proofs given. Entry n is leaf n - 1, those from
-- before included; the hash chain stays as it is. A leaf has a salt of its own: that of the entry opens what the entry
-- binds, is not shown to all, and may be redacted.

-- AlterTable
ALTER TABLE "log_entry" ADD COLUMN     "leaf_salt" BYTEA NOT NULL DEFAULT uuid_send(gen_random_uuid());

-- CreateTable
CREATE TABLE "log_tile" (
    "chain" "chain" NOT NULL,
    "level" SMALLINT NOT NULL,
    "number" BIGINT NOT NULL,
    "hashes" BYTEA NOT NULL,
    "root" BYTEA NOT NULL,

    CONSTRAINT "log_tile_pkey" PRIMARY KEY ("chain","level","number")
);

-- CreateTable
CREATE TABLE "log_checkpoint" (
    "id" BIGSERIAL NOT NULL,
    "chain" "chain" NOT NULL,
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "key" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "log_checkpoint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "log_checkpoint_chain_id_idx" ON "log_checkpoint"("chain", "id");

-- CreateIndex
CREATE INDEX "log_checkpoint_chain_size_idx" ON "log_checkpoint"("chain", "size");

-- ═══ Written by hand: what the schema cannot say ══════════════════════════
ALTER TABLE "log_entry" ADD CONSTRAINT "leaf_salt_is_16_bytes" CHECK (octet_length("leaf_salt") = 16) NOT VALID;

ALTER TABLE "log_tile" ADD CONSTRAINT "tiles_have_a_place" CHECK ("level" BETWEEN 0 AND 7 AND "number" BETWEEN 0 AND 999999999999),
  ADD CONSTRAINT "tiles_are_full" CHECK (octet_length("hashes") = 8192 AND octet_length("root") = 32);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "log_tile" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "log_tile" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "log_checkpoint" ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "checkpoints_are_of_entries" CHECK ("size" > 0),
  ADD CONSTRAINT "key_is_of_a_verifier" CHECK ("key" ~ '^[^[:space:]+]{1,200}\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$'),
  ADD CONSTRAINT "note_is_of_the_tree" CHECK (char_length("note") <= 2000 AND octet_length("root") = 32
    AND split_part("note", E'\n', 2) = "size"::text AND split_part("note", E'\n', 3) = encode("root", 'base64') AND split_part("note", E'\n', 4) = '');
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "log_checkpoint" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "log_checkpoint" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ── Hashes of the tree ────────────────────────────────────────────────────
CREATE FUNCTION "leaf_hash"(salt BYTEA, body TEXT) RETURNS BYTEA LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN sha256('\x00'::bytea || sha256(salt || convert_to(body, 'UTF8')));
END $$;
COMMENT ON FUNCTION "leaf_hash" IS 'The hash of the leaf that an entry is. Its data is SHA-256 of the 16 bytes of its salt and of its body; before data RFC 6962 puts a zero byte.';

CREATE FUNCTION "root_of_hashes"(hashes BYTEA) RETURNS BYTEA LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  WHILE octet_length(hashes) > 32 LOOP
    SELECT string_agg(sha256('\x01'::bytea || substr(hashes, n * 64 + 1, 64)), ''::bytea ORDER BY n) INTO hashes
      FROM generate_series(0, octet_length(hashes) / 64 - 1) n;
  END LOOP;
  RETURN hashes;
END $$;
COMMENT ON FUNCTION "root_of_hashes" IS 'The root over hashes that stand one behind the other: two become one with a byte 1 before them (RFC 6962), until one is left.';

-- A tile that is not true would stay, and no proof through it would hold.
CREATE FUNCTION "refuse_untrue_tile"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE below BYTEA;
BEGIN
  IF NEW."level" = 0 THEN
    SELECT string_agg("leaf_hash"(e."leaf_salt", e."body"), ''::bytea ORDER BY e."number") INTO below FROM "log_entry" e
      WHERE e."chain" = NEW."chain" AND e."number" > NEW."number" * 256 AND e."number" <= (NEW."number" + 1) * 256;
  ELSE
    SELECT string_agg(t."root", ''::bytea ORDER BY t."number") INTO below FROM "log_tile" t
      WHERE t."chain" = NEW."chain" AND t."level" = NEW."level" - 1 AND t."number" >= NEW."number" * 256 AND t."number" < (NEW."number" + 1) * 256;
  END IF;
  IF NEW."hashes" IS DISTINCT FROM below OR NEW."root" <> "root_of_hashes"(NEW."hashes") THEN
    RAISE EXCEPTION 'A tile has the hashes of the entries, or tiles, below it, and their root.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_untrue_tile" IS 'A tile has the hashes of 256 entries, or the roots of 256 tiles of the level below, and their root.';
CREATE TRIGGER "tile_is_true" BEFORE INSERT ON "log_tile" FOR EACH ROW EXECUTE FUNCTION "refuse_untrue_tile"();

-- Whether it is signed, and what its root is, servers check before they believe it.
CREATE FUNCTION "refuse_early_checkpoint"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "log_entry" e WHERE e."chain" = NEW."chain" AND e."number" = NEW."size") THEN
    RAISE EXCEPTION 'A checkpoint is of entries that are there.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_early_checkpoint" IS 'A checkpoint is of entries that are there.';
CREATE TRIGGER "checkpoint_is_of_entries" BEFORE INSERT ON "log_checkpoint" FOR EACH ROW EXECUTE FUNCTION "refuse_early_checkpoint"();

-- ── Entries about the log itself ──────────────────────────────────────────
CREATE OR REPLACE FUNCTION "fields_of_entry"(of_chain "chain", of_did TEXT, OUT "needed" TEXT[], OUT "possible" TEXT[]) LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  SELECT e."needed", e."possible" || CASE WHEN of_chain = 'private' THEN ARRAY['of'] ELSE ARRAY[]::text[] END
  INTO "needed", "possible"
  FROM (VALUES
    -- Steps of the review that readers may know of.
    ('public', 'publish', '{kind,thing,revision,digest}'::text[], '{reason,correction}'::text[]),
    ('public', 'hold', '{kind,thing,revision,reason}', '{}'),
    ('public', 'release', '{kind,thing,revision}', '{reason}'),
    ('public', 'withdraw', '{kind,thing,revision,reason}', '{}'),
    -- A text became a tombstone; the thing is named where it belongs to one alone, and its revision where the text was
    -- part of one. The digest binds what is left of a revision whose texts an older entry had bound.
    ('public', 'redact', '{with,target,text}', '{kind,thing,revision,digest}'),
    -- Two sources that are one: "thing" is the one that is merged, "target" the one into which, "with" who asked for it.
    ('public', 'merge source', '{kind,thing,target,with,reason}', '{}'),
    ('public', 'undo merge', '{kind,thing,target,with,reason}', '{}'),
    -- Who is of this desk, under the name that the log has for them.
    ('public', 'join', '{role}', '{}'),
    ('public', 'give role', '{of,role}', '{}'),
    -- The log itself: another key signs it from here on, or it goes on from a backup. "size" and "tree" are those of the
    -- last checkpoint before.
    ('public', 'rotate log key', '{key,former}', '{}'),
    ('public', 'lose log key', '{key,former}', '{}'),
    ('public', 'accept restored log', '{size,tree}', '{}'),
    -- What editors write: a first revision of a thing, and a further one.
    ('private', 'log', '{kind,thing,revision}', '{}'),
    ('private', 'revise', '{kind,thing,revision}', '{}'),
    -- Steps of the review that are for the desk.
    ('private', 'submit', '{kind,thing,revision}', '{reason,correction}'),
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
    -- Comments on what is written: "target" is the comment, or the first of its thread; "digest" its salted hash.
    ('private', 'comment', '{kind,thing,revision,target,digest}', '{}'),
    ('private', 'settle comment', '{kind,thing,target}', '{}'),
    ('private', 'open comment again', '{kind,thing,target}', '{}'),
    ('private', 'ask to merge source', '{kind,thing,target,reason}', '{}'),
    ('private', 'ask to undo merge', '{kind,thing,target,reason}', '{}'),
    ('private', 'decline merge', '{kind,thing,target,reason}', '{}'),
    -- Blind re-entry: what the desk asks for, what came of one, and who settled a difference.
    ('private', 'ask for re-entry always', '{}', '{}'),
    ('private', 'ask for re-entry on disputed questions', '{}', '{}'),
    ('private', 'ask for re-entry never', '{}', '{}'),
    ('private', 're-entry agrees', '{kind,thing,revision}', '{}'),
    ('private', 're-entry differs', '{kind,thing,revision}', '{}'),
    ('private', 'leave re-entry out', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to settle re-entry as logged', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to settle re-entry as entered', '{kind,thing,revision,reason}', '{}'),
    ('private', 'settle re-entry as logged', '{kind,thing,revision,reason}', '{}'),
    ('private', 'settle re-entry as entered', '{kind,thing,revision,reason}', '{}'),
    -- Reports of readers, by their number.
    ('private', 'correct error report', '{report}', '{}'),
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
    ('private', 'make feed address', '{}', '{}'),
    ('private', 'end feed address', '{}', '{}'),
    ('private', 'begin a second factor', '{}', '{}'),
    ('private', 'confirm a second factor', '{}', '{}'),
    ('private', 'remove a second factor', '{}', '{}'),
    ('private', 'remove second factor', '{of}', '{}')
  ) e("chain", "did", "needed", "possible")
  WHERE e."chain" = of_chain::text AND e."did" = of_did;
END $$;

CREATE OR REPLACE FUNCTION "field_is_well_formed"(field TEXT, said JSONB) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE words TEXT := said #>> '{}';
BEGIN
  IF field IN ('number', 'revision', 'report', 'size') THEN
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
    WHEN field IN ('key', 'former') THEN words ~ '^[^[:space:]+]{1,200}\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}$'
    WHEN field IN ('reason', 'correction', 'digest', 'tree') THEN words ~ '^[0-9a-f]{64}$'
    ELSE FALSE
  END IS TRUE;
END $$;

CREATE FUNCTION "refuse_log_step"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "pseudonym" = told ->> 'by' AND "role" = 'administrator' AND "ended_at" IS NULL) THEN
    RAISE EXCEPTION 'An administrator says what becomes of the log and its key.' USING ERRCODE = 'insufficient_privilege';
  ELSIF told ->> 'key' = told ->> 'former' THEN
    RAISE EXCEPTION 'Another key takes the place of the former one.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_log_step" IS 'An entry about the key of the log, or that it goes on from a backup, is by an administrator.';
CREATE CONSTRAINT TRIGGER "entry_is_of_the_log" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"%e log key"%' OR NEW."body" LIKE '%"did":"accept restored log"%') EXECUTE FUNCTION "refuse_log_step"();

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "log_entry"."leaf_salt" IS 'What the leaf of the tree is salted with that this entry is. Published with every public entry; nothing else is bound by it.';
COMMENT ON TABLE "log_tile" IS 'Hashes of the tree over a chain, 256 to a row (c2sp.org/tlog-tiles). Derived from the entries, kept so that a proof need not read the whole log. Only full tiles: the rest is computed.';
COMMENT ON COLUMN "log_tile"."chain" IS 'Which of the two chains.';
COMMENT ON COLUMN "log_tile"."level" IS '0: hashes of leaves; above it each hash is the root of a tile of the level below.';
COMMENT ON COLUMN "log_tile"."number" IS '0, 1, 2 … within the level.';
COMMENT ON COLUMN "log_tile"."hashes" IS 'The 256 hashes, 32 bytes each.';
COMMENT ON COLUMN "log_tile"."root" IS 'The root over them: a hash of the level above.';
COMMENT ON TABLE "log_checkpoint" IS 'What was signed of a chain: how many entries it had, and the root of its tree. Servers believe one only once they have checked its signature.';
COMMENT ON COLUMN "log_checkpoint"."id" IS 'In the order in which they were signed.';
COMMENT ON COLUMN "log_checkpoint"."chain" IS 'Which of the two chains.';
COMMENT ON COLUMN "log_checkpoint"."size" IS 'How many entries it covers.';
COMMENT ON COLUMN "log_checkpoint"."root" IS 'The root of the tree over these entries.';
COMMENT ON COLUMN "log_checkpoint"."key" IS 'The key that signed it, as verifiers keep it (c2sp.org/signed-note).';
COMMENT ON COLUMN "log_checkpoint"."note" IS 'The signed checkpoint as it is served (c2sp.org/tlog-checkpoint).';
COMMENT ON COLUMN "log_checkpoint"."at" IS 'When it was signed.';
