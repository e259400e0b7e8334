-- ═══ What readers see of each event is bound by the log ═══════════════════
-- The canonical form of the public record of an event is a tree of hashes (lib/domain/public-form.ts). Whatever changes it is
-- followed, in the same transaction, by one entry that binds the roots of all events that changed.

-- CreateEnum
CREATE TYPE "public_thing" AS ENUM ('head', 'event', 'claim', 'source', 'statement', 'rendering', 'search', 'document', 'withdrawal');

-- CreateTable
CREATE TABLE "event_root" (
    "event_id" UUID NOT NULL,
    "entry" BIGINT NOT NULL,
    "root" BYTEA,
    "form" INTEGER NOT NULL,
    "method" TEXT NOT NULL,

    CONSTRAINT "event_root_pkey" PRIMARY KEY ("event_id","entry")
);

-- CreateTable
CREATE TABLE "event_leaf" (
    "event_id" UUID NOT NULL,
    "kind" "public_thing" NOT NULL,
    "thing_id" UUID NOT NULL,
    "entry" BIGINT NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "hash" BYTEA,
    "texts" JSONB NOT NULL,
    "salts" JSONB NOT NULL,

    CONSTRAINT "event_leaf_pkey" PRIMARY KEY ("event_id","kind","thing_id","entry")
);

-- CreateTable
CREATE TABLE "event_bucket" (
    "event_id" UUID NOT NULL,
    "bucket" SMALLINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "event_bucket_pkey" PRIMARY KEY ("event_id","bucket")
);

-- CreateIndex
CREATE INDEX "event_root_entry_idx" ON "event_root"("entry");

-- CreateIndex
CREATE INDEX "event_leaf_event_id_bucket_idx" ON "event_leaf"("event_id", "bucket");

-- CreateIndex
CREATE INDEX "event_leaf_thing_id_idx" ON "event_leaf"("thing_id");

-- AddForeignKey
ALTER TABLE "event_root" ADD CONSTRAINT "event_root_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_leaf" ADD CONSTRAINT "event_leaf_event_id_entry_fkey" FOREIGN KEY ("event_id", "entry") REFERENCES "event_root"("event_id", "entry") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "event_bucket" ADD CONSTRAINT "event_bucket_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "event_root" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("root") = 32);
ALTER TABLE "event_bucket" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("hash") = 32);
ALTER TABLE "event_bucket" ADD CONSTRAINT "bucket_is_a_byte" CHECK ("bucket" BETWEEN 0 AND 255);
ALTER TABLE "event_leaf" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("hash") = 32);
ALTER TABLE "event_leaf" ADD CONSTRAINT "bucket_is_of_the_thing" CHECK ("bucket" = get_byte(uuid_send("thing_id"), 15));
-- Hashes and salts alone: no text of anybody.
CREATE FUNCTION "are_hexadecimal"(said JSONB, letters INTEGER) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT jsonb_typeof(said) = 'object' AND NOT EXISTS (
    SELECT 1 FROM jsonb_each(said) f WHERE jsonb_typeof(f.value) <> 'string' OR f.value #>> '{}' !~ ('^[0-9a-f]{' || letters || '}$') OR f.key !~ '^[a-z0-9 -]{1,60}$')
$$;
COMMENT ON FUNCTION "are_hexadecimal" IS 'Whether a JSON object has nothing but hexadecimal of this length, under short names.';
CREATE FUNCTION "are_keys_of"(said JSONB, others JSONB) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT others ?& ARRAY(SELECT jsonb_object_keys(said))
$$;
COMMENT ON FUNCTION "are_keys_of" IS 'Whether every key of a JSON object is one of another.';
ALTER TABLE "event_leaf" ADD CONSTRAINT "texts_are_hashes" CHECK ("are_hexadecimal"("texts", 64));
ALTER TABLE "event_leaf" ADD CONSTRAINT "salts_are_of_texts" CHECK ("are_hexadecimal"("salts", 32) AND "are_keys_of"("salts", "texts"));

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "event_root" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "event_root" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "event_leaf" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "event_bucket" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_all_but_dropped_salts"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'salts' = to_jsonb(OLD) - 'salts' AND NEW."salts" <@ OLD."salts" AND NEW."salts" <> OLD."salts" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_all_but_dropped_salts" IS 'Of a leaf nothing changes, but that the salt of a text goes: two people have redacted the text.';
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "event_leaf" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_dropped_salts"();

CREATE FUNCTION "refuse_moved_bucket"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW."event_id", NEW."bucket") = (OLD."event_id", OLD."bucket") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A bucket stays; its hash follows from its leaves.' USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_moved_bucket" IS 'Of a bucket the hash alone changes.';
CREATE TRIGGER "never_deleted" BEFORE UPDATE OR DELETE ON "event_bucket" FOR EACH ROW EXECUTE FUNCTION "refuse_moved_bucket"();

-- An entry that binds has the roots that it counts, and a root has its entry: both are looked at as the transaction ends.
CREATE FUNCTION "refuse_unbound_root"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB; of_entry BIGINT; is_right BOOLEAN;
BEGIN
  of_entry := CASE TG_TABLE_NAME WHEN 'log_entry' THEN (to_jsonb(NEW) ->> 'number')::bigint ELSE (to_jsonb(NEW) ->> 'entry')::bigint END;
  SELECT "body"::jsonb INTO told FROM "log_entry" WHERE "chain" = 'public' AND "number" = of_entry;
  IF TG_TABLE_NAME = 'log_entry' THEN
    SELECT count(*) = (told ->> 'events')::bigint INTO is_right FROM "event_root" WHERE "entry" = of_entry;
  ELSE
    is_right := told ->> 'did' = 'bind' AND told -> 'form' = to_jsonb(NEW) -> 'form' AND told -> 'method' = to_jsonb(NEW) -> 'method';
  END IF;
  IF is_right IS NOT TRUE THEN
    RAISE EXCEPTION 'An entry that binds has the roots of as many events as it says, in its form and method.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unbound_root" IS 'What an entry binds, and the roots beside it, belong together.';
CREATE CONSTRAINT TRIGGER "root_has_its_entry" AFTER INSERT ON "event_root" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unbound_root"();
CREATE CONSTRAINT TRIGGER "entry_has_its_roots" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."chain" = 'public' AND NEW."body" LIKE '%"did":"bind"%') EXECUTE FUNCTION "refuse_unbound_root"();

-- Some lines of what checks an entry change; the rest stays as the migrations before this one left it.
DO $$ DECLARE part RECORD; written TEXT;
BEGIN
  FOR part IN SELECT * FROM (VALUES
    ('fields_of_entry', $x$    ('public', 'give role', '{of,role}', '{}'),$x$, $x$    ('public', 'give role', '{of,role}', '{}'),
    -- What readers see of each event that the entries before it changed, by the roots in "event_root".
    ('public', 'bind', '{form,method,events,root}', '{}'),$x$),
    ('field_is_well_formed', $x$('number', 'revision', 'report'$x$, $x$('number', 'form', 'events', 'revision', 'report'$x$),
    ('field_is_well_formed', $x$words = 'the command line' OR$x$, $x$words IN ('the command line', 'the program') OR$x$),
    ('field_is_well_formed', $x$    WHEN field = 'kind' THEN$x$, $x$    WHEN field = 'method' THEN words ~ '^[0-9]{1,4}([.][0-9]{1,4}){0,3}$'
    WHEN field = 'root' THEN words ~ '^[0-9a-f]{64}$'
    WHEN field = 'kind' THEN$x$),
    ('fault_of_entry', $x$  ELSIF "canonical_json"(told) <> body THEN$x$, $x$  ELSIF (told ->> 'by' = 'the program') IS DISTINCT FROM (of_chain = 'public' AND did = 'bind') THEN
    RETURN 'The program binds what readers see, and does nothing else.';
  ELSIF "canonical_json"(told) <> body THEN$x$)) p("of", "was", "is")
  LOOP
    written := pg_get_functiondef(part."of"::regproc);
    IF strpos(written, part."was") = 0 THEN
      RAISE EXCEPTION 'The function % is not as this migration knows it.', part."of";
    END IF;
    EXECUTE replace(written, part."was", part."is");
  END LOOP;
END $$;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "event_root" IS 'What readers see of an event, as one hash: from which entry of the public log on. The last row of an event counts.';
COMMENT ON COLUMN "event_root"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_root"."entry" IS 'The number of the entry of the public log that binds it.';
COMMENT ON COLUMN "event_root"."root" IS 'The hash of the tree of all things of the event. Empty while the event is off readers’ pages.';
COMMENT ON COLUMN "event_root"."form" IS 'The version of the canonical form.';
COMMENT ON COLUMN "event_root"."method" IS 'The version of the method.';
COMMENT ON TABLE "event_leaf" IS 'A thing of the public record of an event. The last row of a thing counts.';
COMMENT ON COLUMN "event_leaf"."event_id" IS 'The event on whose pages it is.';
COMMENT ON COLUMN "event_leaf"."kind" IS 'What it is. head: the form, the method, and when the latest was published; withdrawal: that something was withdrawn.';
COMMENT ON COLUMN "event_leaf"."thing_id" IS 'The id of the thing; of a head that of the event.';
COMMENT ON COLUMN "event_leaf"."entry" IS 'From which entry of the public log on.';
COMMENT ON COLUMN "event_leaf"."bucket" IS 'The last byte of the id of the thing.';
COMMENT ON COLUMN "event_leaf"."hash" IS 'The hash of its leaf. Empty where it has left the record.';
COMMENT ON COLUMN "event_leaf"."texts" IS 'The salted hash of each text that may be redacted, by its name.';
COMMENT ON COLUMN "event_leaf"."salts" IS 'The salt of each text, by its name: published with the text. Gone once two people redacted it. What has left the record keeps it, and has the same hash if it comes back.';
COMMENT ON TABLE "event_bucket" IS 'The hash of a 256th of the things of an event, so that a step need not read all of them. It follows from event_leaf.';
COMMENT ON COLUMN "event_bucket"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_bucket"."bucket" IS 'The last byte of the ids of its things.';
COMMENT ON COLUMN "event_bucket"."hash" IS 'The hash of the tree of its leaves.';
