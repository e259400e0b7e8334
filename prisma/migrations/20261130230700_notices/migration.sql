-- ═══ What waits for whom, told to them ═════════════════════════════════════
-- Notices are computed from what is on record. Kept are only since when somebody has seen theirs, and the hash of the secret
-- address at which a program of theirs may ask for them.

-- CreateTable
CREATE TABLE "notice_visit" (
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_visit_pkey" PRIMARY KEY ("person_id")
);

-- CreateTable
CREATE TABLE "feed_address" (
    "person_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_address_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feed_address_token_hash_key" ON "feed_address"("token_hash");

-- AddForeignKey
ALTER TABLE "notice_visit" ADD CONSTRAINT "notice_visit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_address" ADD CONSTRAINT "feed_address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "feed_address" ADD CONSTRAINT "token_hash_is_sha256" CHECK (octet_length("token_hash") = 32);

COMMENT ON TABLE "notice_visit" IS 'Until when somebody has seen their notices. Those after it are new.';
COMMENT ON COLUMN "notice_visit"."person_id" IS 'Who.';
COMMENT ON COLUMN "notice_visit"."seen_at" IS 'Until when.';
COMMENT ON TABLE "feed_address" IS 'That somebody has a secret address at which their notices are told as a feed. Another one takes its place.';
COMMENT ON COLUMN "feed_address"."person_id" IS 'Whose notices.';
COMMENT ON COLUMN "feed_address"."token_hash" IS 'SHA-256 of the secret in the address: whoever reads this table cannot ask for the feed.';
COMMENT ON COLUMN "feed_address"."made_at" IS 'When it was made.';
