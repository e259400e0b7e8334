-- AlterTable
ALTER TABLE "claim_reading" ADD COLUMN     "apart" DOUBLE PRECISION,
ADD COLUMN     "firm" BOOLEAN,
ADD COLUMN     "gap_at_least" TEXT,
ADD COLUMN     "gap_told" TEXT,
ADD COLUMN     "origins_cannot_be_traced" INTEGER,
ADD COLUMN     "rests_on" TEXT;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- The version before writes none of these: what is empty is computed again by the next start.
ALTER TABLE "claim_reading" ADD CONSTRAINT "apart_from_0_to_1" CHECK ("apart" >= 0 AND "apart" <= 1) NOT VALID;
ALTER TABLE "claim_reading" ADD CONSTRAINT "firm_and_apart" CHECK (num_nonnulls("firm", "apart") IN (0, 2)) NOT VALID;
ALTER TABLE "claim_reading" ADD CONSTRAINT "firm_if_disputed" CHECK ("firm" IS NOT TRUE OR "contradicting_pairs" > 0) NOT VALID;
ALTER TABLE "claim_reading" ADD CONSTRAINT "rests_on_if_not_firm" CHECK ("rests_on" IS NULL OR ("verdict" = 'disputed' AND NOT "firm")) NOT VALID;
ALTER TABLE "claim_reading" ADD CONSTRAINT "least_of_what_is_told" CHECK ("gap_at_least" IS NULL OR "gap_told" IS NOT NULL) NOT VALID;
ALTER TABLE "claim_reading" ADD CONSTRAINT "traced_from_0" CHECK ("origins_cannot_be_traced" >= 0) NOT VALID;

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "claim_reading"."firm" IS 'Whether a contradiction stands however the words are read; false where a dispute rests on readings alone. Empty where an older version wrote the row, as are all columns from here on.';
COMMENT ON COLUMN "claim_reading"."apart" IS 'How far apart the contradicting values are, from 0 to 1, for sorting.';
COMMENT ON COLUMN "claim_reading"."gap_told" IS 'The gap as readers see it: ×4.5, 0 and about 400, 17 min. Empty where none is told: no_gap says why.';
COMMENT ON COLUMN "claim_reading"."gap_at_least" IS 'The least that the ranges leave of it, as readers see it: ×4.0.';
COMMENT ON COLUMN "claim_reading"."rests_on" IS 'On which reading a dispute rests that is not firm, as readers see it.';
COMMENT ON COLUMN "claim_reading"."origins_cannot_be_traced" IS 'How many origins do not say where they have their value.';
COMMENT ON COLUMN "claim_reading"."origins_only_deny" IS 'How many origins only confirm or deny.';
COMMENT ON COLUMN "claim_reading"."contradicting_origins" IS 'How many pairs of origins contradict.';
COMMENT ON COLUMN "claim_reading"."gap" IS 'For the version before: the ratio, the figure that stands against zero, or the distance in milliseconds, months and years as 30 and 365 days.';
