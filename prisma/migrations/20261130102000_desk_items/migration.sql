-- ═══ What waits for whom ═══════════════════════════════════════════════════
-- The lists of the desk read one row for each thing. It is derived: written in the transaction of whatever changes it, and
-- made from nothing by npm run recompute.

-- CreateEnum
CREATE TYPE "desk_state" AS ENUM ('draft', 'submitted', 'returned', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "asked_for" AS ENUM ('release', 'withdrawal');

-- CreateTable
CREATE TABLE "desk_item" (
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "event_id" UUID,
    "claim_id" UUID,
    "source_id" UUID,
    "state" "desk_state" NOT NULL,
    "standing" "standing" NOT NULL,
    "revision_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "author_id" UUID,
    "revised_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "asked_for" "asked_for",
    "asked_by_id" UUID,
    "words" TEXT NOT NULL,

    CONSTRAINT "desk_item_pkey" PRIMARY KEY ("kind","thing_id")
);

-- CreateIndex
CREATE INDEX "desk_item_revised_at_thing_id_idx" ON "desk_item"("revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_changed_at_thing_id_idx" ON "desk_item"("changed_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_state_revised_at_thing_id_idx" ON "desk_item"("state", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_standing_revised_at_thing_id_idx" ON "desk_item"("standing", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_kind_revised_at_thing_id_idx" ON "desk_item"("kind", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_author_id_state_revised_at_thing_id_idx" ON "desk_item"("author_id", "state", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_event_id_revised_at_thing_id_idx" ON "desk_item"("event_id", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_claim_id_revised_at_thing_id_idx" ON "desk_item"("claim_id", "revised_at", "thing_id");

-- CreateIndex
CREATE INDEX "desk_item_source_id_revised_at_thing_id_idx" ON "desk_item"("source_id", "revised_at", "thing_id");

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- Words are found from their beginning on, in any script; the parser of PostgreSQL finds where they begin.
CREATE INDEX "desk_item_words_idx" ON "desk_item" USING GIN (to_tsvector('simple', "words"));
ALTER TABLE "desk_item" ADD CONSTRAINT "asked_by_somebody" CHECK (("asked_for" IS NULL) = ("asked_by_id" IS NULL));

-- Where a thing belongs, and the texts by which it is found: of each kind its own.
CREATE FUNCTION "desk_item_parts"(of_kind TEXT, OUT "places" TEXT, OUT "texts" TEXT, OUT "joined" TEXT) LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
  SELECT p."places", p."texts", p."joined" FROM (VALUES
    ('event', 't."id", NULL::uuid, NULL::uuid', 't."slug", r."title", r."place", r."summary"', ''),
    ('claim', 't."event_id", t."id", NULL::uuid', 't."slug", r."question", r."short_name", r."measure", r."scope", o."texts", l."texts"',
      'CROSS JOIN LATERAL (SELECT string_agg(concat_ws('' '', x."label", array_to_string(x."aliases", '' '')), '' '' ORDER BY x."position", x."option_id") AS "texts" FROM "claim_revision_option" x WHERE x."claim_revision_id" = r."id") o
       CROSS JOIN LATERAL (SELECT string_agg(x."words", '' '' ORDER BY x."position", x."label_id") AS "texts" FROM "claim_revision_label" x WHERE x."claim_revision_id" = r."id") l'),
    ('source', 'NULL::uuid, NULL::uuid, t."id"', 't."slug", r."name", r."short_name", r."native_name", array_to_string(r."aliases", '' ''), r."side", r."description"', ''),
    ('statement', 't."event_id", t."claim_id", t."source_id"', 't."ref", w."words", w."translation", w."text_value", w."scope_note", w."hedge", w."note"', 'JOIN "wording" w ON w."id" = r."wording_id"'),
    ('rendering', 't."event_id", t."claim_id", t."outlet_id"', 't."ref", w."words", w."translation", w."text_value", w."scope_note", w."hedge", w."note", r."speaker_given"', 'JOIN "wording" w ON w."id" = r."wording_id"'),
    ('search', 'c."event_id", t."claim_id", t."source_id"', 'r."places", r."note"', 'JOIN "claim" c ON c."id" = t."claim_id"'),
    ('document', 'NULL::uuid, NULL::uuid, r."outlet_id"', 't."slug", r."title", r."address"', '')
  ) p("kind", "places", "texts", "joined") WHERE p."kind" = of_kind
$$;
COMMENT ON FUNCTION "desk_item_parts" IS 'For desk_items_of: of one kind of thing its event, claim and source, the texts by which it is found, and what they are joined from.';

-- Steps are compared as text, because this runs in the transaction that adds one of them.
CREATE FUNCTION "desk_items_of"(of_kind "reviewed", ids UUID[]) RETURNS SETOF "desk_item" LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE parts RECORD;
BEGIN
  SELECT * INTO parts FROM "desk_item_parts"(of_kind::text);
  RETURN QUERY EXECUTE format($sql$
    SELECT $1, t."id", %1$s,
      (CASE reviewed."step" WHEN 'submit' THEN 'submitted' WHEN 'return' THEN 'returned' WHEN 'publish' THEN 'published' WHEN 'discard' THEN 'discarded'
        ELSE CASE WHEN t."published_revision_id" = r."id" THEN 'published' ELSE 'draft' END END)::"desk_state",
      t."standing", r."id", r."number", r."author_id", r."created_at", GREATEST(r."created_at", last."at"), COALESCE(last."number", 0),
      (CASE settled."step" WHEN 'ask to release' THEN 'release' WHEN 'ask to withdraw' THEN 'withdrawal' END)::"asked_for",
      CASE WHEN settled."step" IN ('ask to release', 'ask to withdraw') THEN settled."actor_id" END,
      left(concat_ws(' ', %2$s), 10000)
    FROM %3$I t
      JOIN LATERAL (SELECT * FROM %4$I WHERE %5$I = t."id" ORDER BY "number" DESC LIMIT 1) r ON TRUE
      %6$s
      LEFT JOIN LATERAL (SELECT s."number", s."at" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id" ORDER BY s."number" DESC LIMIT 1) last ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step" FROM "transition" s WHERE s."kind" = $1 AND s."revision_id" = r."id"
        AND s."step"::text IN ('submit', 'return', 'publish', 'discard') ORDER BY s."number" DESC LIMIT 1) reviewed ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step", s."actor_id" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id"
        AND s."step"::text NOT IN ('submit', 'return', 'discard') ORDER BY s."number" DESC LIMIT 1) settled ON TRUE
    %7$s$sql$, parts."places", parts."texts", of_kind, of_kind || '_revision', of_kind || '_id', parts."joined",
    CASE WHEN ids IS NULL THEN '' ELSE 'WHERE t."id" = ANY ($2)' END) USING of_kind, ids;
END $$;
COMMENT ON FUNCTION "desk_items_of" IS 'The rows that desk_item has of these things of one kind, made from nothing; NULL for all of them. What writes the table, compares it and makes it anew asks this.';

-- Databases that exist. The kind "document" may be an enumeration value of this very transaction, which cannot be used: then
-- there are no revisions of documents.
DO $$ DECLARE k TEXT; is_written BOOLEAN;
BEGIN
  FOREACH k IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'] LOOP
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I)', k || '_revision') INTO is_written;
    IF is_written THEN
      EXECUTE format('INSERT INTO "desk_item" SELECT * FROM "desk_items_of"(%L, NULL)', k);
    END IF;
  END LOOP;
END $$;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "desk_item" IS 'What the lists of the desk show: one row for each thing. Derived from revisions and steps; npm run recompute makes it anew.';
COMMENT ON COLUMN "desk_item"."kind" IS 'Which table the thing is in.';
COMMENT ON COLUMN "desk_item"."thing_id" IS 'The thing: a row of the table that kind names.';
COMMENT ON COLUMN "desk_item"."event_id" IS 'The event that it belongs to, or is. Empty of sources and documents.';
COMMENT ON COLUMN "desk_item"."claim_id" IS 'The claim that it belongs to, or is.';
COMMENT ON COLUMN "desk_item"."source_id" IS 'The source that said it, passed it on, was searched, published the document, or is.';
COMMENT ON COLUMN "desk_item"."state" IS 'The state of its latest revision.';
COMMENT ON COLUMN "desk_item"."standing" IS 'What readers see of it, as in its own table.';
COMMENT ON COLUMN "desk_item"."revision_id" IS 'Its latest revision.';
COMMENT ON COLUMN "desk_item"."number" IS 'The number of that revision.';
COMMENT ON COLUMN "desk_item"."author_id" IS 'Who wrote that revision. Empty only where it is older than the review.';
COMMENT ON COLUMN "desk_item"."revised_at" IS 'When that revision was written.';
COMMENT ON COLUMN "desk_item"."changed_at" IS 'When that revision was written or the last step was taken, whichever was later.';
COMMENT ON COLUMN "desk_item"."version" IS 'How many steps were taken.';
COMMENT ON COLUMN "desk_item"."asked_for" IS 'What somebody asked for and nobody has settled.';
COMMENT ON COLUMN "desk_item"."asked_by_id" IS 'Who asked for it.';
COMMENT ON COLUMN "desk_item"."words" IS 'The texts of that revision by which it is found, the first 10,000 characters. What is redacted there is redacted here.';
