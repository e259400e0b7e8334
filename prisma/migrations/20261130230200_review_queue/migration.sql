-- ═══ The order of what waits ═══════════════════════════════════════════════
-- What would change a verdict is reviewed first. Whether it would is worked out when something is submitted and when readers see
-- something else, kept here, and read by desk_items_of, so that a page of the queue reads an index.

-- AlterTable
ALTER TABLE "desk_item" ADD COLUMN     "changes_verdict" BOOLEAN;

-- CreateTable
CREATE TABLE "review_effect" (
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "basis" BYTEA NOT NULL,
    "claim_id" UUID,
    "verdict_before" "verdict",
    "verdict_after" "verdict",

    CONSTRAINT "review_effect_pkey" PRIMARY KEY ("kind","thing_id")
);

-- CreateIndex
CREATE INDEX "review_effect_event_id_idx" ON "review_effect"("event_id");

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "review_effect" ADD CONSTRAINT "verdict_of_a_question" CHECK (("claim_id" IS NULL) = ("verdict_before" IS NULL) AND ("claim_id" IS NULL) = ("verdict_after" IS NULL));

-- First what would change a verdict, then what changes something that readers see, then all else; the oldest of each on top. Of
-- what was submitted at the same time, what others need.
CREATE INDEX "desk_item_review_idx" ON "desk_item" ((CASE WHEN "changes_verdict" THEN 0 WHEN "standing" = 'shown' THEN 1 ELSE 2 END), "changed_at", "review_rank"("kind"), "thing_id") WHERE "state" = 'submitted';

-- Steps are compared as text, because this runs in the transaction that adds one of them.
CREATE OR REPLACE FUNCTION "desk_items_of"(of_kind "reviewed", ids UUID[]) RETURNS SETOF "desk_item" LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
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
      left(concat_ws(' ', %2$s), 10000),
      assigned."at", assigned."by_id", assigned."to_id",
      (SELECT TRUE FROM "review_effect" v WHERE v."kind" = $1 AND v."thing_id" = t."id" AND v."revision_id" = r."id" AND v."claim_id" IS NOT NULL)
    FROM %3$I t
      JOIN LATERAL (SELECT * FROM %4$I WHERE %5$I = t."id" ORDER BY "number" DESC LIMIT 1) r ON TRUE
      %6$s
      LEFT JOIN LATERAL (SELECT s."number", s."at" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id" ORDER BY s."number" DESC LIMIT 1) last ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id"
        AND s."revision_id" = r."id" AND s."step"::text IN ('submit', 'return', 'publish', 'discard') ORDER BY s."number" DESC LIMIT 1) reviewed ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step", s."actor_id" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id"
        AND s."step"::text NOT IN ('submit', 'return', 'discard') ORDER BY s."number" DESC LIMIT 1) settled ON TRUE
      LEFT JOIN LATERAL (SELECT a."to_id", a."by_id", a."at", a."version" FROM "assignment" a WHERE a."kind" = $1 AND a."thing_id" = t."id" ORDER BY a."number" DESC LIMIT 1) given ON TRUE
      LEFT JOIN LATERAL (SELECT given."to_id", given."by_id", given."at" WHERE given."to_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "transition" s
        WHERE s."kind" = $1 AND s."thing_id" = t."id" AND s."number" > given."version" AND s."step"::text IN ('publish', 'discard', 'release', 'withdraw', 'decline'))) assigned ON TRUE
    %7$s$sql$, parts."places", parts."texts", of_kind, of_kind || '_revision', of_kind || '_id', parts."joined",
    CASE WHEN ids IS NULL THEN '' ELSE 'WHERE t."id" = ANY ($2)' END) USING of_kind, ids;
END $$;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "desk_item"."changes_verdict" IS 'True where publishing its latest revision would change a verdict, as review_effect has it; otherwise empty.';
COMMENT ON TABLE "review_effect" IS 'What publishing would do to verdicts, of what waits for a second person: of each event the 200 oldest claims and statements. Derived; npm run recompute makes it anew.';
COMMENT ON COLUMN "review_effect"."kind" IS 'Which table the thing is in.';
COMMENT ON COLUMN "review_effect"."thing_id" IS 'The thing that waits: a row of the table that kind names.';
COMMENT ON COLUMN "review_effect"."event_id" IS 'The event that it belongs to.';
COMMENT ON COLUMN "review_effect"."revision_id" IS 'The revision that waits.';
COMMENT ON COLUMN "review_effect"."basis" IS 'SHA-256 of all that it was worked out from: as long as that is the same, it is not worked out again.';
COMMENT ON COLUMN "review_effect"."claim_id" IS 'The question whose verdict would change. Empty where none would.';
COMMENT ON COLUMN "review_effect"."verdict_before" IS 'Its verdict as readers have it.';
COMMENT ON COLUMN "review_effect"."verdict_after" IS 'Its verdict once this is published.';
