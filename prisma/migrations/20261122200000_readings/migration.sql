-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('disputed', 'consistent', 'agreed', 'single origin', 'no value');

-- CreateEnum
CREATE TYPE "gap_kind" AS ENUM ('against zero', 'ratio', 'distance', 'none');

-- CreateTable
CREATE TABLE "event_reading" (
    "event_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL,
    "statements" INTEGER NOT NULL,
    "renderings" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_reading_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "claim_reading" (
    "claim_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "verdict" "verdict" NOT NULL,
    "contradicting_pairs" INTEGER NOT NULL,
    "contradicting_origins" INTEGER NOT NULL,
    "gap_kind" "gap_kind" NOT NULL,
    "gap" NUMERIC,
    "gap_days" INTEGER,
    "no_gap" TEXT,
    "camps" INTEGER NOT NULL,
    "origins_counted" INTEGER NOT NULL,
    "origins_unnamed" INTEGER NOT NULL,
    "origins_only_deny" INTEGER NOT NULL,
    "voices" INTEGER NOT NULL,
    "tolerance" NUMERIC,
    "tolerance_unit" TEXT,
    "tolerance_seconds" NUMERIC,

    CONSTRAINT "claim_reading_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "renewal" (
    "id" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,

    CONSTRAINT "renewal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_reading_changed_at_event_id_idx" ON "event_reading"("changed_at", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_reading_event_id_rank_key" ON "claim_reading"("event_id", "rank");

-- AddForeignKey
ALTER TABLE "event_reading" ADD CONSTRAINT "event_reading_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_reading" ADD CONSTRAINT "claim_reading_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_reading" ADD CONSTRAINT "claim_reading_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event_reading"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- One row, and one number that only grows: a server that reads it knows whether what it has cached is out of date. A
-- sequence would not do: it counts before the transaction ends that it counts for.
INSERT INTO "renewal" ("id", "number") VALUES (1, 0);
ALTER TABLE "renewal" ADD CONSTRAINT "one_row" CHECK ("id" = 1);
CREATE TRIGGER "never_deleted" BEFORE DELETE ON "renewal" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "renewal" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The claim is one of the event.
ALTER TABLE "claim_reading" ADD CONSTRAINT "reading_of_claim_in_event" FOREIGN KEY ("claim_id", "event_id") REFERENCES "claim" ("id", "event_id");

ALTER TABLE "event_reading" ADD CONSTRAINT "counts_from_0" CHECK (least("claims", "sources", "statements", "renderings") >= 0);
ALTER TABLE "event_reading" ADD CONSTRAINT "at_a_time" CHECK (isfinite("changed_at"));
ALTER TABLE "event_reading" ADD CONSTRAINT "names_its_method" CHECK ("method" ~ '\S');
ALTER TABLE "claim_reading" ADD CONSTRAINT "ranked_from_1" CHECK ("rank" >= 1);
ALTER TABLE "claim_reading" ADD CONSTRAINT "counts_from_0" CHECK (least("contradicting_pairs", "contradicting_origins", "camps", "origins_counted", "origins_unnamed", "origins_only_deny", "voices") >= 0);
ALTER TABLE "claim_reading" ADD CONSTRAINT "disputed_if_a_pair_contradicts" CHECK (("verdict" = 'disputed') = ("contradicting_pairs" > 0));
ALTER TABLE "claim_reading" ADD CONSTRAINT "gap_or_why_none" CHECK (("gap_kind" = 'none') = ("gap" IS NULL) AND ("gap_kind" = 'none') = ("no_gap" IS NOT NULL) AND ("gap" > 0) IS NOT FALSE);
ALTER TABLE "claim_reading" ADD CONSTRAINT "days_of_a_distance" CHECK ("gap_days" IS NULL OR ("gap_kind" = 'distance' AND "gap_days" >= 0));
ALTER TABLE "claim_reading" ADD CONSTRAINT "one_tolerance" CHECK (num_nonnulls("tolerance", "tolerance_seconds") <= 1 AND ("tolerance_unit" IS NULL OR "tolerance" IS NOT NULL));

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TYPE "verdict" IS 'How the positions on one claim stand to each other, the most disputed first. Never a judgement of truth.';
COMMENT ON TYPE "gap_kind" IS 'What a gap is measured in, the largest first; none where there is none to give.';
COMMENT ON TABLE "event_reading" IS 'What a list shows of an event that readers see. Derived, and written again whenever something of it is published, held, released or withdrawn; npm run recompute writes all of it.';
COMMENT ON TABLE "claim_reading" IS 'How the positions on a claim stand to each other, in short, without what is confidential. Derived like event_reading, and of the same method version.';
COMMENT ON TABLE "renewal" IS 'One row. Its number grows in every transaction that changes what readers see, so that servers know when what they have cached is out of date.';
COMMENT ON COLUMN "event_reading"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_reading"."method" IS 'The version of the method with which this row and those of its claims were computed.';
COMMENT ON COLUMN "event_reading"."claims" IS 'How many claims readers see.';
COMMENT ON COLUMN "event_reading"."sources" IS 'How many sources said something or passed something on.';
COMMENT ON COLUMN "event_reading"."statements" IS 'How many statements readers see.';
COMMENT ON COLUMN "event_reading"."renderings" IS 'How many renderings readers see.';
COMMENT ON COLUMN "event_reading"."changed_at" IS 'When something that readers see of the event was last published or released, or something of it withdrawn.';
COMMENT ON COLUMN "claim_reading"."claim_id" IS 'The claim.';
COMMENT ON COLUMN "claim_reading"."event_id" IS 'The event that the claim belongs to.';
COMMENT ON COLUMN "claim_reading"."rank" IS '1 for the most disputed claim of the event, then 2, 3 …';
COMMENT ON COLUMN "claim_reading"."verdict" IS 'How the positions stand to each other.';
COMMENT ON COLUMN "claim_reading"."contradicting_pairs" IS 'How many pairs of positions contradict.';
COMMENT ON COLUMN "claim_reading"."contradicting_origins" IS 'How many pairs of origins contradict: how disputed the claim is.';
COMMENT ON COLUMN "claim_reading"."gap_kind" IS 'What the gap is measured in; none where there is no gap to give.';
COMMENT ON COLUMN "claim_reading"."gap" IS 'The ratio, the figure that stands against zero, or the distance in milliseconds.';
COMMENT ON COLUMN "claim_reading"."gap_days" IS 'The distance in days, where it lies between whole days and is told so.';
COMMENT ON COLUMN "claim_reading"."no_gap" IS 'Why there is no gap, in the words of the method.';
COMMENT ON COLUMN "claim_reading"."camps" IS 'How many camps the positions form.';
COMMENT ON COLUMN "claim_reading"."origins_counted" IS 'How many named bodies give a comparable value.';
COMMENT ON COLUMN "claim_reading"."origins_unnamed" IS 'How many unnamed or collective origins give one.';
COMMENT ON COLUMN "claim_reading"."origins_only_deny" IS 'How many origins only deny a value.';
COMMENT ON COLUMN "claim_reading"."voices" IS 'How many sources hold a position or passed one on.';
COMMENT ON COLUMN "claim_reading"."tolerance" IS 'Where the claim is agreed: the tolerance within which it is.';
COMMENT ON COLUMN "claim_reading"."tolerance_unit" IS 'The unit of the tolerance; empty where things are counted.';
COMMENT ON COLUMN "claim_reading"."tolerance_seconds" IS 'Where a time is agreed: the tolerance within which it is.';
COMMENT ON COLUMN "renewal"."id" IS 'Always 1.';
COMMENT ON COLUMN "renewal"."number" IS 'Grows by one in each such transaction.';
