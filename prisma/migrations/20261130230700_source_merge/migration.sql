-- ═══ Two sources that are one ═════════════════════════════════════════════
-- A first editor asks that a source is merged into another, a second carries it out: from then on everything that was logged of
-- the first is the other's, its address leads to the other's, and nothing new is logged for it. Two people undo it as well.

-- CreateEnum
CREATE TYPE "merge_step" AS ENUM ('merge', 'ask to undo', 'undo', 'decline');

-- AlterTable
ALTER TABLE "source" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "source_merge" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_merge_step" (
    "merge_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "step" "merge_step" NOT NULL,
    "person_id" UUID NOT NULL,
    "reason_id" UUID NOT NULL,
    "reason_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_merge_step_pkey" PRIMARY KEY ("merge_id","number")
);

-- CreateTable
CREATE TABLE "source_merge_moved" (
    "merge_id" UUID NOT NULL,
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,

    CONSTRAINT "source_merge_moved_pkey" PRIMARY KEY ("merge_id","kind","thing_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_merge_reason_id_key" ON "source_merge"("reason_id");

-- CreateIndex
CREATE INDEX "source_merge_from_id_idx" ON "source_merge"("from_id");

-- CreateIndex
CREATE INDEX "source_merge_into_id_idx" ON "source_merge"("into_id");

-- CreateIndex
CREATE INDEX "source_merge_asked_by_id_idx" ON "source_merge"("asked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_merge_step_reason_id_key" ON "source_merge_step"("reason_id");

-- CreateIndex
CREATE INDEX "source_merge_step_person_id_idx" ON "source_merge_step"("person_id");

-- CreateIndex
CREATE INDEX "source_merge_moved_kind_thing_id_idx" ON "source_merge_moved"("kind", "thing_id");

-- CreateIndex
CREATE INDEX "source_merged_into_id_idx" ON "source"("merged_into_id");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge" ADD CONSTRAINT "source_merge_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge_step" ADD CONSTRAINT "source_merge_step_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "source_merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge_step" ADD CONSTRAINT "source_merge_step_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge_step" ADD CONSTRAINT "source_merge_step_reason_id_fkey" FOREIGN KEY ("reason_id") REFERENCES "reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_merge_moved" ADD CONSTRAINT "source_merge_moved_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "source_merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "source_merge" ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "into_another" CHECK ("from_id" <> "into_id");
ALTER TABLE "source_merge_step" ADD CONSTRAINT "reason_hash_is_sha256" CHECK (octet_length("reason_hash") = 32),
  ADD CONSTRAINT "of_this_century" CHECK ("at" >= '2020-01-01T00:00:00Z' AND "at" < '2100-01-01T00:00:00Z'),
  ADD CONSTRAINT "numbered_from_1" CHECK ("number" >= 1);
ALTER TABLE "source_merge_moved" ADD CONSTRAINT "what_a_source_has" CHECK ("kind"::text IN ('statement', 'rendering', 'search'));
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "source_merge" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "source_merge" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "source_merge_step" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "source_merge_step" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "source_merge_moved" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "source_merge_moved" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- ── What stands ───────────────────────────────────────────────────────────
CREATE FUNCTION "merge_stands"(of_merge UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM "source_merge_step" WHERE "merge_id" = of_merge AND "step" = 'merge')
    AND NOT EXISTS (SELECT 1 FROM "source_merge_step" WHERE "merge_id" = of_merge AND "step" = 'undo')
$$;
COMMENT ON FUNCTION "merge_stands" IS 'Whether a merge of sources was carried out, and is not undone.';

CREATE FUNCTION "source_now"(of_source UUID) RETURNS UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT COALESCE("merged_into_id", "id") FROM "source" WHERE "id" = of_source
$$;
COMMENT ON FUNCTION "source_now" IS 'The source that a revision means which names this one: the one into which it is merged, or itself. A revision never changes, so it goes on naming the source of before.';

CREATE FUNCTION "is_moved_by_merge"(of_kind TEXT, of_thing UUID, was UUID, becomes UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT COALESCE(bool_or("merge_stands"(g."id") AND g."from_id" = was AND g."into_id" = becomes), FALSE)
    OR (COALESCE(bool_or(g."into_id" = was AND g."from_id" = becomes), FALSE) AND NOT COALESCE(bool_or("merge_stands"(g."id")), FALSE))
  FROM "source_merge_moved" m JOIN "source_merge" g ON g."id" = m."merge_id" WHERE m."kind"::text = of_kind AND m."thing_id" = of_thing
$$;
COMMENT ON FUNCTION "is_moved_by_merge" IS 'Whether a statement, a rendering or a search goes from one source to another because of a merge that stands and names it, or back because that merge was undone.';

CREATE FUNCTION "source_of_merge_reason"(of_reason UUID) RETURNS UUID LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT "from_id" FROM "source_merge" WHERE "reason_id" = of_reason
  UNION ALL SELECT g."from_id" FROM "source_merge_step" s JOIN "source_merge" g ON g."id" = s."merge_id" WHERE s."reason_id" = of_reason LIMIT 1
$$;
COMMENT ON FUNCTION "source_of_merge_reason" IS 'The source that was asked to be merged, merged or not, for this reason; NULL for any other.';

-- ── Identities move with a merge, and with nothing else ───────────────────
CREATE OR REPLACE FUNCTION "refuse_new_identity"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE speaker TEXT;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A row of % is never deleted.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(OLD) ->> 'redacted_at' IS NULL AND to_jsonb(NEW) ->> 'redacted_at' IS NOT NULL
    AND to_jsonb(NEW) - ARRAY['slug', 'redacted_at'] = to_jsonb(OLD) - ARRAY['slug', 'redacted_at'] AND to_jsonb(NEW) ->> 'slug' = "redacted_slug"(NEW."id")
  THEN
    IF "is_approved_by_two"(TG_TABLE_NAME, NEW."id") THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Two people approve a redaction.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_TABLE_NAME = 'source' AND to_jsonb(NEW) <> to_jsonb(OLD) AND to_jsonb(NEW) - 'merged_into_id' = to_jsonb(OLD) - 'merged_into_id' THEN
    RETURN NEW;
  END IF;
  speaker := CASE WHEN TG_TABLE_NAME IN ('statement', 'search') THEN 'source_id' WHEN TG_TABLE_NAME = 'rendering' THEN 'outlet_id' END;
  IF to_jsonb(NEW) ->> speaker <> to_jsonb(OLD) ->> speaker AND to_jsonb(NEW) - speaker = to_jsonb(OLD) - speaker
    AND "is_moved_by_merge"(TG_TABLE_NAME, OLD."id", (to_jsonb(OLD) ->> speaker)::uuid, (to_jsonb(NEW) ->> speaker)::uuid)
  THEN
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) - TG_ARGV <> to_jsonb(OLD) - TG_ARGV THEN
    RAISE EXCEPTION 'Of a row of % only % may change: everything else is in its revisions.', TG_TABLE_NAME, array_to_string(TG_ARGV, ' and ') USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_new_identity" IS 'An identity keeps its fields for good, but for the columns named as arguments, for an address that two people redacted, for the source of what a merge of sources moved, and for that into which a source is merged (merged_by_two).';

CREATE FUNCTION "refuse_merged_otherwise"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."merged_into_id" IS DISTINCT FROM (SELECT g."into_id" FROM "source_merge" g WHERE g."from_id" = NEW."id" AND "merge_stands"(g."id")) THEN
    RAISE EXCEPTION 'A source is merged into another by a merge that stands.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_merged_otherwise" IS 'Into which source a source is merged follows from source_merge.';
CREATE TRIGGER "merged_by_two" BEFORE INSERT OR UPDATE OF "merged_into_id" ON "source" FOR EACH ROW EXECUTE FUNCTION "refuse_merged_otherwise"();

-- The row of the source is locked: it is merged before, and this is refused, or after, and this moves with it.
CREATE FUNCTION "refuse_of_merged"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE into_id UUID;
BEGIN
  SELECT "merged_into_id" INTO into_id FROM "source" WHERE "id" = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid FOR SHARE;
  IF into_id IS NOT NULL THEN
    RAISE EXCEPTION 'Nothing new is written of a source that is merged into another.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_of_merged" IS 'Nothing new names, in the column that is the argument, a source that is merged into another.';
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "statement" FOR EACH ROW EXECUTE FUNCTION "refuse_of_merged"('source_id');
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "rendering" FOR EACH ROW EXECUTE FUNCTION "refuse_of_merged"('outlet_id');
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "search" FOR EACH ROW EXECUTE FUNCTION "refuse_of_merged"('source_id');
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "source_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_of_merged"('source_id');
CREATE TRIGGER "not_for_merged" BEFORE INSERT ON "source_revision" FOR EACH ROW WHEN (NEW."speaks_for_id" IS NOT NULL) EXECUTE FUNCTION "refuse_of_merged"('speaks_for_id');
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "document_revision" FOR EACH ROW WHEN (NEW."outlet_id" IS NOT NULL) EXECUTE FUNCTION "refuse_of_merged"('outlet_id');
CREATE TRIGGER "not_of_merged" BEFORE INSERT ON "transition" FOR EACH ROW WHEN (NEW."kind" = 'source') EXECUTE FUNCTION "refuse_of_merged"('thing_id');

-- ── Who asks, who carries out, who undoes ─────────────────────────────────
CREATE FUNCTION "refuse_merge_by"(who UUID, why UUID, moment TIMESTAMPTZ) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_old_view"();
  PERFORM pg_advisory_xact_lock(hashtext('crossread source merges'));
  IF NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = who AND "ended_at" IS NULL AND "role" IN ('editor', 'administrator')) THEN
    RAISE EXCEPTION 'Editors merge sources, and nobody else.' USING ERRCODE = 'insufficient_privilege';
  ELSIF "is_long_past"(moment) THEN
    RAISE EXCEPTION 'A merge of sources is recorded when it happens.' USING ERRCODE = 'check_violation';
  ELSIF "source_of_merge_reason"(why) IS NOT NULL OR EXISTS (SELECT 1 FROM "transition" WHERE "reason_id" = why) OR "document_of_hold_reason"(why) IS NOT NULL
    OR EXISTS (SELECT 1 FROM "reason" WHERE "id" = why AND "redacted_at" IS NOT NULL) THEN
    RAISE EXCEPTION 'Sources are merged for a reason of its own.' USING ERRCODE = 'check_violation';
  END IF;
END $$;
COMMENT ON FUNCTION "refuse_merge_by" IS 'Editors merge sources and undo it, now, one after the other, and for a reason that nothing else was done for.';

CREATE FUNCTION "refuse_merge"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM "refuse_merge_by"(NEW."asked_by_id", NEW."reason_id", NEW."at");
  IF EXISTS (SELECT 1 FROM "source_merge" g WHERE g."from_id" = NEW."from_id"
    AND ("merge_stands"(g."id") OR NOT EXISTS (SELECT 1 FROM "source_merge_step" WHERE "merge_id" = g."id"))) THEN
    RAISE EXCEPTION 'A source is merged into one other, and that is asked for once.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_merge" IS 'An editor asks to merge a source that is not merged, and of which nobody asks it.';
CREATE TRIGGER "merge_is_allowed" BEFORE INSERT ON "source_merge" FOR EACH ROW EXECUTE FUNCTION "refuse_merge"();

CREATE FUNCTION "refuse_merge_step"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE g "source_merge"; last "source_merge_step"; steps BIGINT; asked_by UUID; one "source"; other "source";
BEGIN
  PERFORM "refuse_merge_by"(NEW."person_id", NEW."reason_id", NEW."at");
  SELECT * INTO g FROM "source_merge" WHERE "id" = NEW."merge_id";
  SELECT count(*) INTO steps FROM "source_merge_step" WHERE "merge_id" = NEW."merge_id";
  SELECT * INTO last FROM "source_merge_step" WHERE "merge_id" = NEW."merge_id" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" <> steps + 1 OR NOT (CASE NEW."step"
    WHEN 'merge' THEN steps = 0
    WHEN 'decline' THEN steps = 0 OR last."step" = 'ask to undo'
    WHEN 'ask to undo' THEN "merge_stands"(NEW."merge_id") AND last."step" <> 'ask to undo'
    ELSE last."step" IS NOT DISTINCT FROM 'ask to undo' END) THEN
    RAISE EXCEPTION 'A merge is carried out or declined once it is asked for, and undone once that is asked for.' USING ERRCODE = 'check_violation';
  ELSIF NEW."at" < COALESCE(last."at", g."at") AND NOT "is_about_now"(NEW."at") THEN
    RAISE EXCEPTION 'A step of a merge is not earlier than the one before it.' USING ERRCODE = 'check_violation';
  END IF;
  asked_by := CASE NEW."step" WHEN 'merge' THEN g."asked_by_id" WHEN 'undo' THEN last."person_id" END;
  IF asked_by = NEW."person_id" OR "one_person"(asked_by, NEW."person_id", NEW."at") THEN
    RAISE EXCEPTION 'Two people merge sources and undo it, who do not count as one.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW."step" = 'merge' THEN
    SELECT * INTO one FROM "source" WHERE "id" = g."from_id" FOR UPDATE;
    SELECT * INTO other FROM "source" WHERE "id" = g."into_id" FOR UPDATE;
    IF one."merged_into_id" IS NOT NULL OR other."merged_into_id" IS NOT NULL OR EXISTS (SELECT 1 FROM "source" WHERE "merged_into_id" = one."id") THEN
      RAISE EXCEPTION 'A source that is merged, or into which others are, is not merged into another.' USING ERRCODE = 'check_violation';
    ELSIF one."standing" <> 'unpublished' AND one."standing" <> other."standing" THEN
      RAISE EXCEPTION 'What readers see of two sources that are merged is the same.' USING ERRCODE = 'check_violation';
    ELSIF EXISTS (
      SELECT 1 FROM "source_revision" a, "source_revision" b WHERE a."confidential" <> b."confidential"
        AND a."source_id" = one."id" AND (a."id" = one."published_revision_id" OR a."number" = (SELECT max("number") FROM "source_revision" WHERE "source_id" = one."id"))
        AND b."source_id" = other."id" AND (b."id" = other."published_revision_id" OR b."number" = (SELECT max("number") FROM "source_revision" WHERE "source_id" = other."id"))
    ) THEN
      RAISE EXCEPTION 'A confidential source and one that is not are not merged.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_merge_step" IS 'Two people, one order of steps; and of the two sources neither is merged, both are confidential or neither, and readers see both or neither, unless the first was never published.';
CREATE TRIGGER "merge_step_is_allowed" BEFORE INSERT ON "source_merge_step" FOR EACH ROW EXECUTE FUNCTION "refuse_merge_step"();

CREATE FUNCTION "refuse_moved"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE is_of BOOLEAN;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I t JOIN "source_merge" g ON g."from_id" = t.%I WHERE t."id" = $1 AND g."id" = $2 AND "merge_stands"(g."id"))',
    NEW."kind", CASE NEW."kind" WHEN 'rendering' THEN 'outlet_id' ELSE 'source_id' END) INTO is_of USING NEW."thing_id", NEW."merge_id";
  IF NOT is_of THEN
    RAISE EXCEPTION 'A merge moves what is of the source that is merged.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_moved" IS 'A merge that is being carried out names what is of the source that is merged, as long as it is. Afterwards nothing is.';
CREATE TRIGGER "moved_is_of_source" BEFORE INSERT ON "source_merge_moved" FOR EACH ROW EXECUTE FUNCTION "refuse_moved"();

CREATE FUNCTION "speaks_for_itself"(of_source UUID) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  WITH RECURSIVE latest(id) AS (
    SELECT "source_now"(r."speaks_for_id") FROM (SELECT "speaks_for_id" FROM "source_revision" WHERE "source_id" = of_source ORDER BY "number" DESC LIMIT 1) r
    UNION
    SELECT "source_now"(r."speaks_for_id") FROM latest CROSS JOIN LATERAL (SELECT "speaks_for_id" FROM "source_revision" WHERE "source_id" = latest.id ORDER BY "number" DESC LIMIT 1) r
  ), published(id) AS (
    SELECT "source_now"(r."speaks_for_id") FROM "source" s JOIN "source_revision" r ON r."id" = s."published_revision_id" WHERE s."id" = of_source
    UNION
    SELECT "source_now"(r."speaks_for_id") FROM published JOIN "source" s ON s."id" = published.id JOIN "source_revision" r ON r."id" = s."published_revision_id"
  ) SELECT EXISTS (SELECT 1 FROM latest WHERE id = of_source) OR EXISTS (SELECT 1 FROM published WHERE id = of_source)
$$;
COMMENT ON FUNCTION "speaks_for_itself" IS 'Whether a source speaks for one that speaks for it, over any number of others, as they are merged now.';

CREATE FUNCTION "refuse_circle_of_voices"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE of_source UUID := to_jsonb(NEW) ->> 'source_id';
BEGIN
  IF of_source IS NULL THEN
    SELECT "source_id" INTO of_source FROM "source_revision" WHERE "id" = (to_jsonb(NEW) ->> 'source_revision_id')::uuid;
  END IF;
  IF "speaks_for_itself"(of_source) THEN
    RAISE EXCEPTION 'A source would speak for itself.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_circle_of_voices" IS 'No source speaks for itself over one that is merged.';
CREATE CONSTRAINT TRIGGER "voices_without_circle" AFTER INSERT ON "source_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."speaks_for_id" IS NOT NULL) EXECUTE FUNCTION "refuse_circle_of_voices"();
CREATE CONSTRAINT TRIGGER "voices_without_circle" AFTER INSERT ON "publication" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."source_revision_id" IS NOT NULL) EXECUTE FUNCTION "refuse_circle_of_voices"();

-- ── All of it, or nothing ─────────────────────────────────────────────────
CREATE FUNCTION "refuse_half_merge"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE g "source_merge"; lies UUID; is_merged UUID;
BEGIN
  SELECT * INTO g FROM "source_merge" WHERE "id" = NEW."merge_id";
  SELECT "merged_into_id" INTO is_merged FROM "source" WHERE "id" = g."from_id";
  lies := CASE NEW."step" WHEN 'merge' THEN g."into_id" ELSE g."from_id" END;
  IF "merge_stands"(g."id") <> (is_merged IS NOT DISTINCT FROM g."into_id") THEN
    RAISE EXCEPTION 'A source is merged as its merge says.' USING ERRCODE = 'check_violation';
  ELSIF NEW."step" = 'merge' AND "merge_stands"(g."id") AND (
    EXISTS (SELECT 1 FROM "statement" WHERE "source_id" = g."from_id") OR EXISTS (SELECT 1 FROM "rendering" WHERE "outlet_id" = g."from_id")
    OR EXISTS (SELECT 1 FROM "search" WHERE "source_id" = g."from_id")
  ) THEN
    RAISE EXCEPTION 'A merge moves everything.' USING ERRCODE = 'check_violation';
  ELSIF NEW."step" = 'undo' AND EXISTS (
    SELECT 1 FROM "source_merge_moved" m LEFT JOIN "statement" s ON m."kind" = 'statement' AND s."id" = m."thing_id"
      LEFT JOIN "rendering" r ON m."kind" = 'rendering' AND r."id" = m."thing_id" LEFT JOIN "search" q ON m."kind" = 'search' AND q."id" = m."thing_id"
    WHERE m."merge_id" = g."id" AND COALESCE(s."source_id", r."outlet_id", q."source_id") IS DISTINCT FROM lies
  ) THEN
    RAISE EXCEPTION 'Undoing a merge moves everything back.' USING ERRCODE = 'check_violation';
  ELSIF "speaks_for_itself"(g."from_id") OR "speaks_for_itself"(g."into_id") THEN
    RAISE EXCEPTION 'A source would speak for itself.' USING ERRCODE = 'check_violation';
  ELSIF EXISTS (
    WITH moved AS (SELECT "thing_id" AS id FROM "source_merge_moved" WHERE "merge_id" = g."id" AND "kind" = 'statement'),
    links AS (
      SELECT r."id" AS revision, r."statement_id" AS one, r."said_after_id" AS other, TRUE AS own FROM "statement_revision" r WHERE r."said_after_id" IS NOT NULL
      UNION ALL SELECT r."id", r."statement_id", t."statement_id", TRUE FROM "statement_revision_takes_back" t JOIN "statement_revision" r ON r."id" = t."statement_revision_id"
      UNION ALL SELECT r."id", r."statement_id", r."rejected_id", FALSE FROM "statement_revision" r WHERE r."rejected_id" IS NOT NULL
    )
    SELECT 1 FROM links l JOIN "statement" a ON a."id" = l.one JOIN "statement" b ON b."id" = l.other
    WHERE (l.one IN (SELECT id FROM moved)) <> (l.other IN (SELECT id FROM moved)) AND (a."source_id" = b."source_id") <> l.own
      AND EXISTS (SELECT 1 FROM "current_revisions"(l.one) c WHERE c."id" = l.revision)
  ) THEN
    RAISE EXCEPTION 'A source takes back, and goes on from, statements of its own, and denies those of others.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_half_merge" IS 'A merge moves all that its source has, undoing it moves the same back, and neither leaves a statement that says of itself what it cannot.';
CREATE CONSTRAINT TRIGGER "merge_is_whole" AFTER INSERT ON "source_merge_step" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."step" IN ('merge', 'undo')) EXECUTE FUNCTION "refuse_half_merge"();

-- ── All is told, and nothing is told that did not happen ──────────────────
CREATE FUNCTION "merges_told"(of_from UUID, of_into UUID) RETURNS TABLE ("merge_id" UUID, "number" INTEGER, "chain" TEXT, "did" TEXT, "by" TEXT, "with" TEXT, "at" TIMESTAMPTZ, "reason_hash" BYTEA)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT g."id", 0, 'private', 'ask to merge source', p."pseudonym", NULL, g."at", g."reason_hash" FROM "source_merge" g JOIN "person" p ON p."id" = g."asked_by_id"
    WHERE g."from_id" = of_from AND g."into_id" = of_into
  UNION ALL SELECT g."id", s."number", CASE WHEN s."step" IN ('merge', 'undo') THEN 'public' ELSE 'private' END,
      CASE s."step" WHEN 'merge' THEN 'merge source' WHEN 'undo' THEN 'undo merge' WHEN 'decline' THEN 'decline merge' ELSE 'ask to undo merge' END,
      p."pseudonym", CASE WHEN s."step" IN ('merge', 'undo') THEN a."pseudonym" END, s."at", s."reason_hash"
    FROM "source_merge" g JOIN "source_merge_step" s ON s."merge_id" = g."id" JOIN "person" p ON p."id" = s."person_id"
      LEFT JOIN "source_merge_step" b ON b."merge_id" = g."id" AND b."number" = s."number" - 1
      JOIN "person" a ON a."id" = COALESCE(b."person_id", g."asked_by_id")
    WHERE g."from_id" = of_from AND g."into_id" = of_into
$$;
COMMENT ON FUNCTION "merges_told" IS 'What the chains tell of the merges of one source into another: who asked, who carried it out with them, who undid it, who declined.';

CREATE FUNCTION "refuse_untold_merge"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE g "source_merge"; of_number INTEGER := COALESCE(to_jsonb(NEW) ->> 'number', '0')::integer;
BEGIN
  SELECT * INTO g FROM "source_merge" WHERE "id" = COALESCE(to_jsonb(NEW) ->> 'merge_id', to_jsonb(NEW) ->> 'id')::uuid;
  IF NOT EXISTS (
    SELECT 1 FROM "log_entry" e JOIN "merges_told"(g."from_id", g."into_id") t ON t."merge_id" = g."id" AND t."number" = of_number AND t."chain" = e."chain"::text
      AND t."did" = "json_said"(e."body") ->> 'did' AND t."by" = "json_said"(e."body") ->> 'by'
    WHERE e."transition_id" IS NULL AND e."body" LIKE '%' || g."from_id" || '%' AND e."body" LIKE '%' || encode(NEW."reason_hash", 'hex') || '%'
  ) THEN
    RAISE EXCEPTION 'A merge of sources is logged.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untold_merge" IS 'A merge that is asked for, and each step of it, has its entry: what changes readers’ pages in the public chain, the rest in the private one.';
CREATE CONSTRAINT TRIGGER "merge_is_logged" AFTER INSERT ON "source_merge" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_merge"();
CREATE CONSTRAINT TRIGGER "merge_step_is_logged" AFTER INSERT ON "source_merge_step" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_untold_merge"();

CREATE FUNCTION "refuse_untrue_merge"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "merges_told"((told ->> 'thing')::uuid, (told ->> 'target')::uuid) t WHERE t."chain" = NEW."chain"::text AND t."did" = told ->> 'did' AND t."by" = told ->> 'by'
      AND t."with" IS NOT DISTINCT FROM told ->> 'with' AND t."at" = "time_said"(told ->> 'at') AND told ->> 'kind' = 'source' AND encode(t."reason_hash", 'hex') = told ->> 'reason'
  ) THEN
    RAISE EXCEPTION 'An entry about a merge of sources tells of one that happened.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_untrue_merge" IS 'An entry about a merge of sources tells what was asked for, done, undone or declined, by whom, when, why and of which sources.';
CREATE CONSTRAINT TRIGGER "entry_is_of_a_merge" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."body" LIKE '%"did":"%merge%"%') EXECUTE FUNCTION "refuse_untrue_merge"();

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

-- ── Lists of the desk: a document is of the source into which its outlet is merged ──
CREATE OR REPLACE FUNCTION "desk_item_parts"(of_kind TEXT, OUT "places" TEXT, OUT "texts" TEXT, OUT "joined" TEXT) LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT p."places", p."texts", p."joined" FROM (VALUES
    ('event', 't."id", NULL::uuid, NULL::uuid', 't."slug", r."title", r."place", r."summary"', ''),
    ('claim', 't."event_id", t."id", NULL::uuid', 't."slug", r."question", r."short_name", r."measure", r."scope", o."texts", l."texts"',
      'CROSS JOIN LATERAL (SELECT string_agg(concat_ws('' '', x."label", array_to_string(x."aliases", '' '')), '' '' ORDER BY x."position", x."option_id") AS "texts" FROM "claim_revision_option" x WHERE x."claim_revision_id" = r."id") o
       CROSS JOIN LATERAL (SELECT string_agg(x."words", '' '' ORDER BY x."position", x."label_id") AS "texts" FROM "claim_revision_label" x WHERE x."claim_revision_id" = r."id") l'),
    ('source', 'NULL::uuid, NULL::uuid, t."id"', 't."slug", r."name", r."short_name", r."native_name", array_to_string(r."aliases", '' ''), r."side", r."description"', ''),
    ('statement', 't."event_id", t."claim_id", t."source_id"', 't."ref", w."words", w."translation", w."text_value", w."scope_note", w."hedge", w."note"', 'JOIN "wording" w ON w."id" = r."wording_id"'),
    ('rendering', 't."event_id", t."claim_id", t."outlet_id"', 't."ref", w."words", w."translation", w."text_value", w."scope_note", w."hedge", w."note", r."speaker_given"', 'JOIN "wording" w ON w."id" = r."wording_id"'),
    ('search', 'c."event_id", t."claim_id", t."source_id"', 'r."places", r."note"', 'JOIN "claim" c ON c."id" = t."claim_id"'),
    ('document', 'NULL::uuid, NULL::uuid, "source_now"(r."outlet_id")', 't."slug", r."title", r."address"', '')
  ) p("kind", "places", "texts", "joined") WHERE p."kind" = of_kind
$$;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "source"."merged_into_id" IS 'The source that this one turned out to be, while a merge of the two stands: whatever names this one means that one, and this address leads to that one''s.';
COMMENT ON TABLE "source_merge" IS 'Two sources that are one: that somebody asked to merge the first into the second. What became of it is in source_merge_step. Append-only.';
COMMENT ON COLUMN "source_merge"."id" IS 'Its steps, and what it moved, name it.';
COMMENT ON COLUMN "source_merge"."from_id" IS 'The source that is merged, and gets nothing new from then on.';
COMMENT ON COLUMN "source_merge"."into_id" IS 'The source that has everything of both.';
COMMENT ON COLUMN "source_merge"."asked_by_id" IS 'Who asked for it; somebody else carries it out.';
COMMENT ON COLUMN "source_merge"."reason_id" IS 'Why.';
COMMENT ON COLUMN "source_merge"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "source_merge"."at" IS 'When it was asked for.';
COMMENT ON TABLE "source_merge_step" IS 'What became of a merge that was asked for: carried out or declined; then asked to be undone, and that undone or declined. Append-only.';
COMMENT ON COLUMN "source_merge_step"."merge_id" IS 'The merge.';
COMMENT ON COLUMN "source_merge_step"."number" IS '1, 2, 3 … within the merge.';
COMMENT ON COLUMN "source_merge_step"."step" IS 'What was done.';
COMMENT ON COLUMN "source_merge_step"."person_id" IS 'Who did it.';
COMMENT ON COLUMN "source_merge_step"."reason_id" IS 'Why.';
COMMENT ON COLUMN "source_merge_step"."reason_hash" IS 'SHA-256 of the salt of the reason, and of a JSON array that holds its text.';
COMMENT ON COLUMN "source_merge_step"."at" IS 'When.';
COMMENT ON TABLE "source_merge_moved" IS 'What a merge moved from the one source to the other, so that undoing it moves back exactly this. Append-only.';
COMMENT ON COLUMN "source_merge_moved"."merge_id" IS 'The merge.';
COMMENT ON COLUMN "source_merge_moved"."kind" IS 'Which table the thing is in: statement, rendering or search.';
COMMENT ON COLUMN "source_merge_moved"."thing_id" IS 'The thing that was moved.';
COMMENT ON TYPE "merge_step" IS 'What becomes of a merge of sources that was asked for.';
