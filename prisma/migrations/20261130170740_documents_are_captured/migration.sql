-- CreateEnum
CREATE TYPE "capture_way" AS ENUM ('pasted', 'file', 'address');

-- CreateEnum
CREATE TYPE "job_kind" AS ENUM ('capture_address', 'read_text');

-- CreateEnum
CREATE TYPE "job_state" AS ENUM ('waiting', 'running', 'done', 'failed', 'stopped');

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "again_of_id" UUID;

-- AlterTable
ALTER TABLE "document_revision" ADD COLUMN     "kept_until" DATE,
ADD COLUMN     "published_on" DATE,
ADD COLUMN     "rights" TEXT;

-- AlterTable
ALTER TABLE "document_body" ADD COLUMN     "encoding" TEXT,
ADD COLUMN     "read_by" TEXT,
ADD COLUMN     "time_stamp" BYTEA,
ADD COLUMN     "warc" BYTEA;

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "event_id" UUID,
    "way" "capture_way" NOT NULL,
    "name" TEXT,
    "address" TEXT,
    "final_address" TEXT,
    "told_type" TEXT,
    "encoding" TEXT,
    "size" INTEGER,
    "bytes" BYTEA,
    "sha256" BYTEA,
    "captured_at" TIMESTAMPTZ(3),
    "answer" JSONB,
    "warc" BYTEA,
    "time_stamp" BYTEA,
    "read" JSONB,
    "text" TEXT,
    "again_of_id" UUID,
    "document_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture_part" (
    "capture_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "capture_part_pkey" PRIMARY KEY ("capture_id","number")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" "job_kind" NOT NULL,
    "about_id" UUID NOT NULL,
    "state" "job_state" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "stop_asked" BOOLEAN NOT NULL DEFAULT false,
    "lease" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "capture_person_id_created_at_idx" ON "capture"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "capture_created_at_idx" ON "capture"("created_at");

-- CreateIndex
CREATE INDEX "job_state_created_at_idx" ON "job"("state", "created_at");

-- CreateIndex
CREATE INDEX "job_about_id_idx" ON "job"("about_id");

-- CreateIndex
CREATE INDEX "document_again_of_id_idx" ON "document"("again_of_id");

-- CreateIndex
CREATE INDEX "document_sha256_idx" ON "document"("sha256");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_again_of_id_fkey" FOREIGN KEY ("again_of_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture_part" ADD CONSTRAINT "capture_part_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

-- What was sent and answered, and the time-stamp of it, go with the bytes when two people redact them.
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "document_body" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_tombstone"('bytes', 'text', 'warc', 'time_stamp');
CREATE OR REPLACE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "document_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_all_but_redaction"('title', 'address', 'archived_address', 'rights', 'reason');
ALTER TABLE "document" ADD CONSTRAINT "again_of_another" CHECK ("again_of_id" IS DISTINCT FROM "id") NOT VALID;
ALTER TABLE "document_body" ADD CONSTRAINT "with_the_bytes" CHECK ("bytes" IS NOT NULL OR num_nonnulls("warc", "time_stamp") = 0) NOT VALID;

-- Not compressed: what came is read in pieces, each without the rest. Most of it is compressed already.
ALTER TABLE "capture" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
ALTER TABLE "capture" ADD CONSTRAINT "size_is_limited" CHECK ("size" BETWEEN 1 AND 52428800 AND octet_length("bytes") <= 52428800),
  ADD CONSTRAINT "bytes_have_their_hash" CHECK (("bytes" IS NULL AND "sha256" IS NULL) OR ("bytes" IS NOT NULL AND "sha256" = sha256("bytes"))),
  ADD CONSTRAINT "asked_of_an_address" CHECK (("way" = 'address') = ("address" IS NOT NULL)),
  ADD CONSTRAINT "nothing_left_once_ended" CHECK ("ended_at" IS NULL OR num_nonnulls("bytes", "text", "warc", "read", "answer") = 0),
  ADD CONSTRAINT "kept_is_ended" CHECK ("document_id" IS NULL OR "ended_at" IS NOT NULL);
ALTER TABLE "capture_part" ADD CONSTRAINT "part_is_limited" CHECK ("number" BETWEEN 0 AND 199 AND octet_length("bytes") BETWEEN 1 AND 524288);
ALTER TABLE "job" ADD CONSTRAINT "progress_is_in_percent" CHECK ("progress" BETWEEN 0 AND 100),
  ADD CONSTRAINT "running_has_a_lease" CHECK (("state" = 'running') = ("lease" IS NOT NULL AND "lease_until" IS NOT NULL)),
  ADD CONSTRAINT "ended_when_over" CHECK (("state" IN ('done', 'failed', 'stopped')) = ("ended_at" IS NOT NULL)),
  ADD CONSTRAINT "failed_with_a_reason" CHECK (("state" = 'failed') = ("reason" IS NOT NULL));
-- One at a time does the same work on the same thing.
CREATE UNIQUE INDEX "job_one_at_a_time" ON "job" ("kind", "about_id") WHERE "state" IN ('waiting', 'running');

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON COLUMN "document"."again_of_id" IS 'The document whose address was captured again.';
COMMENT ON COLUMN "document_revision"."published_on" IS 'The day that the document bears.';
COMMENT ON COLUMN "document_revision"."rights" IS 'What the desk may do with it, in words.';
COMMENT ON COLUMN "document_revision"."kept_until" IS 'Until when the desk means to keep it.';
COMMENT ON COLUMN "document_body"."encoding" IS 'The encoding by which the bytes were read.';
COMMENT ON COLUMN "document_body"."read_by" IS 'The reader that made the text of the bytes, and its version; ocr is a reader of pictures.';
COMMENT ON COLUMN "document_body"."time_stamp" IS 'A time-stamp token of the bytes (RFC 3161).';
COMMENT ON COLUMN "document_body"."warc" IS 'What was asked and answered, of every hop (WARC 1.1, gzip).';
COMMENT ON TABLE "capture" IS 'What was pasted, uploaded or asked of an address, until an editor keeps it as a document or throws it away: its person sees it. Erased after 30 days.';
COMMENT ON COLUMN "capture"."id" IS 'Its page names it.';
COMMENT ON COLUMN "capture"."person_id" IS 'Who captures.';
COMMENT ON COLUMN "capture"."event_id" IS 'The event that the person came from.';
COMMENT ON COLUMN "capture"."way" IS 'How it came in.';
COMMENT ON COLUMN "capture"."name" IS 'The name of the file.';
COMMENT ON COLUMN "capture"."address" IS 'The address that is asked.';
COMMENT ON COLUMN "capture"."final_address" IS 'The address that answered, after redirects.';
COMMENT ON COLUMN "capture"."told_type" IS 'The media type that the browser or the server named. Not believed.';
COMMENT ON COLUMN "capture"."encoding" IS 'The encoding that the editor chose.';
COMMENT ON COLUMN "capture"."size" IS 'The length of the file in bytes, as announced.';
COMMENT ON COLUMN "capture"."bytes" IS 'As they came.';
COMMENT ON COLUMN "capture"."sha256" IS 'SHA-256 of the bytes.';
COMMENT ON COLUMN "capture"."captured_at" IS 'When the bytes came.';
COMMENT ON COLUMN "capture"."answer" IS 'What the address answered: status, robots.txt, hops.';
COMMENT ON COLUMN "capture"."warc" IS 'What was asked and answered (WARC 1.1, gzip).';
COMMENT ON COLUMN "capture"."time_stamp" IS 'A time-stamp token of the bytes (RFC 3161).';
COMMENT ON COLUMN "capture"."read" IS 'What the reader found beside the text: type, title, outlet, date, language.';
COMMENT ON COLUMN "capture"."text" IS 'The text as it was read.';
COMMENT ON COLUMN "capture"."again_of_id" IS 'The document whose address is captured again.';
COMMENT ON COLUMN "capture"."document_id" IS 'The document that it was kept as.';
COMMENT ON COLUMN "capture"."created_at" IS 'When it was begun.';
COMMENT ON COLUMN "capture"."ended_at" IS 'When it was kept or thrown away: nothing of it is left here.';
COMMENT ON TABLE "capture_part" IS 'A part of a file on its way in: they become the bytes of the capture.';
COMMENT ON COLUMN "capture_part"."capture_id" IS 'The capture.';
COMMENT ON COLUMN "capture_part"."number" IS 'Its place, from 0.';
COMMENT ON COLUMN "capture_part"."bytes" IS 'At most 512 KiB.';
COMMENT ON TABLE "job" IS 'What runs longer than a request. A server takes one by a lease and renews it; one whose lease ran out is taken by the next.';
COMMENT ON COLUMN "job"."id" IS 'Nobody sees it.';
COMMENT ON COLUMN "job"."kind" IS 'What is done.';
COMMENT ON COLUMN "job"."about_id" IS 'What it is done with: a capture.';
COMMENT ON COLUMN "job"."state" IS 'Waiting until a server takes it.';
COMMENT ON COLUMN "job"."tries" IS 'How often a server took it.';
COMMENT ON COLUMN "job"."progress" IS 'In percent.';
COMMENT ON COLUMN "job"."stop_asked" IS 'Its person asked to stop it.';
COMMENT ON COLUMN "job"."lease" IS 'The run that has it.';
COMMENT ON COLUMN "job"."lease_until" IS 'Until when that run has it, if it does not renew.';
COMMENT ON COLUMN "job"."reason" IS 'Why it failed: a word of the program.';
COMMENT ON COLUMN "job"."created_at" IS 'When it was asked for.';
COMMENT ON COLUMN "job"."started_at" IS 'When the last run took it.';
COMMENT ON COLUMN "job"."ended_at" IS 'When it was over.';
