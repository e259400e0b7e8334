-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "value_type" AS ENUM ('number', 'time', 'category', 'yes_no', 'text');

-- CreateEnum
CREATE TYPE "form" AS ENUM ('stated', 'confirmed', 'denied', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "relation" AS ENUM ('exact', 'about', 'at_least', 'more_than', 'at_most', 'fewer_than', 'between', 'vague');

-- CreateEnum
CREATE TYPE "scope_relation" AS ENUM ('same', 'broader', 'narrower', 'different');

-- CreateEnum
CREATE TYPE "time_precision" AS ENUM ('second', 'minute', 'hour', 'day', 'month', 'year');

-- CreateEnum
CREATE TYPE "naming" AS ENUM ('named', 'unnamed', 'collective');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('military', 'government', 'official', 'organisation', 'agency', 'media', 'blogger', 'presenter', 'expert', 'witness', 'reference_work', 'anonymous');

-- CreateEnum
CREATE TYPE "reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "wording_kind" AS ENUM ('verbatim', 'translation', 'paraphrase');

-- CreateEnum
CREATE TYPE "link" AS ENUM ('cited', 'inferred');

-- CreateEnum
CREATE TYPE "speaker" AS ENUM ('kept', 'unnamed', 'another');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('captured', 'desk_summary');

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_revision" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "place" TEXT,
    "time_zone" TEXT NOT NULL,
    "occurred_from" TIMESTAMPTZ(3),
    "occurred_to" TIMESTAMPTZ(3),
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "value_type" "value_type" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_revision" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "value_type" "value_type" NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "unit" TEXT,
    "whole" BOOLEAN,
    "lower_bound" NUMERIC,
    "tolerance" NUMERIC,
    "additive" BOOLEAN NOT NULL DEFAULT true,
    "exclusive" BOOLEAN,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_option" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_revision_option" (
    "claim_revision_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "parent_id" UUID,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "claim_revision_option_pkey" PRIMARY KEY ("claim_revision_id","option_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_revision" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "native_name" TEXT,
    "native_language" TEXT,
    "aliases" TEXT[],
    "naming" "naming" NOT NULL,
    "kind" "source_kind" NOT NULL,
    "side" TEXT,
    "description" TEXT,
    "speaks_for_id" UUID,
    "reliability" "reliability",
    "reliability_reason" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "value_type" "value_type" NOT NULL,
    "source_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_revision" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "value_type" "value_type" NOT NULL,
    "number" INTEGER NOT NULL,
    "form" "form" NOT NULL,
    "relation" "relation",
    "low" NUMERIC,
    "high" NUMERIC,
    "unit" TEXT,
    "relative_to_id" UUID,
    "time_from" TIMESTAMPTZ(3),
    "time_to" TIMESTAMPTZ(3),
    "time_precision" "time_precision",
    "time_zone" TEXT,
    "yes_no" BOOLEAN,
    "scope_relation" "scope_relation" NOT NULL DEFAULT 'same',
    "said_on" DATE,
    "said_at" TIMESTAMPTZ(3),
    "said_precision" "time_precision" NOT NULL,
    "said_zone" TEXT NOT NULL,
    "based_on_id" UUID,
    "wording_kind" "wording_kind" NOT NULL,
    "spoken_language" TEXT,
    "translator" TEXT,
    "credibility" SMALLINT,
    "credibility_reason" TEXT,
    "wording_id" UUID NOT NULL,
    "wording_hash" BYTEA NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_revision_option" (
    "statement_revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,

    CONSTRAINT "statement_revision_option_pkey" PRIMARY KEY ("statement_revision_id","option_id")
);

-- CreateTable
CREATE TABLE "rendering" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "value_type" "value_type" NOT NULL,
    "outlet_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "rendering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendering_revision" (
    "id" UUID NOT NULL,
    "rendering_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "value_type" "value_type" NOT NULL,
    "number" INTEGER NOT NULL,
    "parent_id" UUID,
    "link" "link" NOT NULL,
    "form" "form" NOT NULL,
    "relation" "relation",
    "low" NUMERIC,
    "high" NUMERIC,
    "unit" TEXT,
    "relative_to_id" UUID,
    "time_from" TIMESTAMPTZ(3),
    "time_to" TIMESTAMPTZ(3),
    "time_precision" "time_precision",
    "time_zone" TEXT,
    "yes_no" BOOLEAN,
    "scope_relation" "scope_relation" NOT NULL DEFAULT 'same',
    "published_on" DATE,
    "published_at" TIMESTAMPTZ(3),
    "published_precision" "time_precision" NOT NULL,
    "published_zone" TEXT NOT NULL,
    "speaker" "speaker" NOT NULL,
    "speaker_given" TEXT,
    "wording_kind" "wording_kind" NOT NULL,
    "translator" TEXT,
    "wording_id" UUID NOT NULL,
    "wording_hash" BYTEA NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rendering_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rendering_revision_option" (
    "rendering_revision_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,

    CONSTRAINT "rendering_revision_option_pkey" PRIMARY KEY ("rendering_revision_id","option_id")
);

-- CreateTable
CREATE TABLE "wording" (
    "id" UUID NOT NULL,
    "words" TEXT,
    "words_language" TEXT,
    "translation" TEXT,
    "translation_language" TEXT,
    "text_value" TEXT,
    "scope_note" TEXT,
    "note" TEXT,
    "salt" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "wording_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "outlet_id" UUID,
    "address" TEXT,
    "archived_address" TEXT,
    "captured_at" TIMESTAMPTZ(3),
    "sha256" BYTEA,
    "media_type" TEXT,
    "language" TEXT,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_body" (
    "document_id" UUID NOT NULL,
    "bytes" BYTEA,
    "text" TEXT,
    "salt" BYTEA NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_body_pkey" PRIMARY KEY ("document_id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "exact" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "start_at" INTEGER NOT NULL,
    "end_at" INTEGER NOT NULL,
    "salt" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "statement_revision_id" UUID,
    "rendering_revision_id" UUID,
    "position" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "quote_id" UUID,
    "quote_hash" BYTEA,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_revision_id" UUID,

    CONSTRAINT "search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_revision" (
    "id" UUID NOT NULL,
    "search_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "places" TEXT NOT NULL,
    "until_on" DATE,
    "until_at" TIMESTAMPTZ(3),
    "until_precision" "time_precision" NOT NULL,
    "until_zone" TEXT NOT NULL,
    "note" TEXT,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "event_revision_id" UUID,
    "claim_revision_id" UUID,
    "source_revision_id" UUID,
    "statement_revision_id" UUID,
    "rendering_revision_id" UUID,
    "search_revision_id" UUID,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "event"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "event_published_revision_id_key" ON "event"("published_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_revision_event_id_number_key" ON "event_revision"("event_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_published_revision_id_key" ON "claim"("published_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_event_id_slug_key" ON "claim"("event_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "claim_revision_claim_id_number_key" ON "claim_revision"("claim_id", "number");

-- CreateIndex
CREATE INDEX "claim_option_claim_id_idx" ON "claim_option"("claim_id");

-- CreateIndex
CREATE INDEX "claim_revision_option_option_id_idx" ON "claim_revision_option"("option_id");

-- CreateIndex
CREATE INDEX "claim_revision_option_parent_id_idx" ON "claim_revision_option"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_slug_key" ON "source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "source_published_revision_id_key" ON "source"("published_revision_id");

-- CreateIndex
CREATE INDEX "source_revision_speaks_for_id_idx" ON "source_revision"("speaks_for_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_revision_source_id_number_key" ON "source_revision"("source_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "statement_published_revision_id_key" ON "statement"("published_revision_id");

-- CreateIndex
CREATE INDEX "statement_claim_id_idx" ON "statement"("claim_id");

-- CreateIndex
CREATE INDEX "statement_source_id_idx" ON "statement"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_event_id_ref_key" ON "statement"("event_id", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "statement_revision_wording_id_key" ON "statement_revision"("wording_id");

-- CreateIndex
CREATE INDEX "statement_revision_relative_to_id_idx" ON "statement_revision"("relative_to_id");

-- CreateIndex
CREATE INDEX "statement_revision_based_on_id_idx" ON "statement_revision"("based_on_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_revision_statement_id_number_key" ON "statement_revision"("statement_id", "number");

-- CreateIndex
CREATE INDEX "statement_revision_option_option_id_idx" ON "statement_revision_option"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "rendering_published_revision_id_key" ON "rendering"("published_revision_id");

-- CreateIndex
CREATE INDEX "rendering_statement_id_idx" ON "rendering"("statement_id");

-- CreateIndex
CREATE INDEX "rendering_outlet_id_idx" ON "rendering"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "rendering_event_id_ref_key" ON "rendering"("event_id", "ref");

-- CreateIndex
CREATE UNIQUE INDEX "rendering_revision_wording_id_key" ON "rendering_revision"("wording_id");

-- CreateIndex
CREATE INDEX "rendering_revision_parent_id_idx" ON "rendering_revision"("parent_id");

-- CreateIndex
CREATE INDEX "rendering_revision_relative_to_id_idx" ON "rendering_revision"("relative_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "rendering_revision_rendering_id_number_key" ON "rendering_revision"("rendering_id", "number");

-- CreateIndex
CREATE INDEX "rendering_revision_option_option_id_idx" ON "rendering_revision_option"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_slug_key" ON "document"("slug");

-- CreateIndex
CREATE INDEX "document_outlet_id_idx" ON "document"("outlet_id");

-- CreateIndex
CREATE INDEX "quote_document_id_idx" ON "quote"("document_id");

-- CreateIndex
CREATE INDEX "evidence_document_id_idx" ON "evidence"("document_id");

-- CreateIndex
CREATE INDEX "evidence_quote_id_idx" ON "evidence"("quote_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_statement_revision_id_position_key" ON "evidence"("statement_revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_rendering_revision_id_position_key" ON "evidence"("rendering_revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "search_published_revision_id_key" ON "search"("published_revision_id");

-- CreateIndex
CREATE INDEX "search_claim_id_idx" ON "search"("claim_id");

-- CreateIndex
CREATE INDEX "search_source_id_idx" ON "search"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "search_revision_search_id_number_key" ON "search_revision"("search_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "publication_sequence_key" ON "publication"("sequence");

-- CreateIndex
CREATE INDEX "publication_event_revision_id_idx" ON "publication"("event_revision_id");

-- CreateIndex
CREATE INDEX "publication_claim_revision_id_idx" ON "publication"("claim_revision_id");

-- CreateIndex
CREATE INDEX "publication_source_revision_id_idx" ON "publication"("source_revision_id");

-- CreateIndex
CREATE INDEX "publication_statement_revision_id_idx" ON "publication"("statement_revision_id");

-- CreateIndex
CREATE INDEX "publication_rendering_revision_id_idx" ON "publication"("rendering_revision_id");

-- CreateIndex
CREATE INDEX "publication_search_revision_id_idx" ON "publication"("search_revision_id");

-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "publication"("published_at");

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "event_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_revision" ADD CONSTRAINT "event_revision_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "claim_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_option" ADD CONSTRAINT "claim_option_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "claim_revision_option_claim_revision_id_fkey" FOREIGN KEY ("claim_revision_id") REFERENCES "claim_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "claim_revision_option_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "claim_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "claim_revision_option_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "claim_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "source_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_revision" ADD CONSTRAINT "source_revision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_revision" ADD CONSTRAINT "source_revision_speaks_for_id_fkey" FOREIGN KEY ("speaks_for_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_relative_to_id_fkey" FOREIGN KEY ("relative_to_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_wording_id_fkey" FOREIGN KEY ("wording_id") REFERENCES "wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_option" ADD CONSTRAINT "statement_revision_option_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision_option" ADD CONSTRAINT "statement_revision_option_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "claim_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "rendering_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_rendering_id_fkey" FOREIGN KEY ("rendering_id") REFERENCES "rendering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "rendering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_relative_to_id_fkey" FOREIGN KEY ("relative_to_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_wording_id_fkey" FOREIGN KEY ("wording_id") REFERENCES "wording"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision_option" ADD CONSTRAINT "rendering_revision_option_rendering_revision_id_fkey" FOREIGN KEY ("rendering_revision_id") REFERENCES "rendering_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendering_revision_option" ADD CONSTRAINT "rendering_revision_option_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "claim_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_body" ADD CONSTRAINT "document_body_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_rendering_revision_id_fkey" FOREIGN KEY ("rendering_revision_id") REFERENCES "rendering_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search" ADD CONSTRAINT "search_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search" ADD CONSTRAINT "search_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search" ADD CONSTRAINT "search_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "search_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_revision" ADD CONSTRAINT "search_revision_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "search"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_event_revision_id_fkey" FOREIGN KEY ("event_revision_id") REFERENCES "event_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_claim_revision_id_fkey" FOREIGN KEY ("claim_revision_id") REFERENCES "claim_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_source_revision_id_fkey" FOREIGN KEY ("source_revision_id") REFERENCES "source_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_statement_revision_id_fkey" FOREIGN KEY ("statement_revision_id") REFERENCES "statement_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_rendering_revision_id_fkey" FOREIGN KEY ("rendering_revision_id") REFERENCES "rendering_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_search_revision_id_fkey" FOREIGN KEY ("search_revision_id") REFERENCES "search_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ What must hold, whoever writes ═══════════════════════════════════════
-- From here on by hand: Prisma's schema cannot say it.
-- NUMERIC above is written without scale on purpose (the draft says DECIMAL(65,30)): a number keeps the digits that it was given.

-- A row belongs to what its parents belong to: the event of its claim, the value type of its claim, options of its own claim.
ALTER TABLE "claim" ADD CONSTRAINT "claim_of_type" UNIQUE ("id", "value_type");
ALTER TABLE "claim" ADD CONSTRAINT "claim_in_event" UNIQUE ("id", "event_id");
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_has_type_of_claim" FOREIGN KEY ("claim_id", "value_type") REFERENCES "claim" ("id", "value_type");
ALTER TABLE "claim_option" ADD CONSTRAINT "claim_option_of_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "statement" ADD CONSTRAINT "statement_has_type_of_claim" FOREIGN KEY ("claim_id", "value_type") REFERENCES "claim" ("id", "value_type");
ALTER TABLE "statement" ADD CONSTRAINT "statement_in_event_of_claim" FOREIGN KEY ("claim_id", "event_id") REFERENCES "claim" ("id", "event_id");
ALTER TABLE "statement" ADD CONSTRAINT "statement_of_claim" UNIQUE ("id", "claim_id", "value_type");
ALTER TABLE "statement" ADD CONSTRAINT "statement_on_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "statement" ADD CONSTRAINT "statement_in_event" UNIQUE ("id", "event_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_of_statement" FOREIGN KEY ("statement_id", "claim_id", "value_type") REFERENCES "statement" ("id", "claim_id", "value_type");
ALTER TABLE "statement_revision" ADD CONSTRAINT "relative_to_same_claim" FOREIGN KEY ("relative_to_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "based_on_same_claim" FOREIGN KEY ("based_on_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_of_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "statement_revision_option" ADD CONSTRAINT "revision_of_claim" FOREIGN KEY ("statement_revision_id", "claim_id") REFERENCES "statement_revision" ("id", "claim_id");
ALTER TABLE "statement_revision_option" ADD CONSTRAINT "option_of_same_claim" FOREIGN KEY ("option_id", "claim_id") REFERENCES "claim_option" ("id", "claim_id");
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_of_statement" FOREIGN KEY ("statement_id", "claim_id", "value_type") REFERENCES "statement" ("id", "claim_id", "value_type");
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_in_event_of_statement" FOREIGN KEY ("statement_id", "event_id") REFERENCES "statement" ("id", "event_id");
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_whole" UNIQUE ("id", "statement_id", "claim_id", "value_type");
ALTER TABLE "rendering" ADD CONSTRAINT "rendering_on_statement" UNIQUE ("id", "statement_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_of_rendering" FOREIGN KEY ("rendering_id", "statement_id", "claim_id", "value_type") REFERENCES "rendering" ("id", "statement_id", "claim_id", "value_type");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "parent_of_same_statement" FOREIGN KEY ("parent_id", "statement_id") REFERENCES "rendering" ("id", "statement_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_relative_to_same_claim" FOREIGN KEY ("relative_to_id", "claim_id") REFERENCES "statement" ("id", "claim_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_of_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "rendering_revision_option" ADD CONSTRAINT "rendering_option_revision_of_claim" FOREIGN KEY ("rendering_revision_id", "claim_id") REFERENCES "rendering_revision" ("id", "claim_id");
ALTER TABLE "rendering_revision_option" ADD CONSTRAINT "rendering_option_of_same_claim" FOREIGN KEY ("option_id", "claim_id") REFERENCES "claim_option" ("id", "claim_id");
ALTER TABLE "quote" ADD CONSTRAINT "quote_of_document" UNIQUE ("id", "document_id");
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_quote_of_document" FOREIGN KEY ("quote_id", "document_id") REFERENCES "quote" ("id", "document_id");

-- What is published is a revision of the thing itself.
ALTER TABLE "event_revision" ADD CONSTRAINT "event_revision_of_event" UNIQUE ("id", "event_id");
ALTER TABLE "event" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "event_revision" ("id", "event_id");
ALTER TABLE "claim_revision" ADD CONSTRAINT "claim_revision_of_claim" UNIQUE ("id", "claim_id");
ALTER TABLE "claim" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "claim_revision" ("id", "claim_id");
ALTER TABLE "source_revision" ADD CONSTRAINT "source_revision_of_source" UNIQUE ("id", "source_id");
ALTER TABLE "source" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "source_revision" ("id", "source_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_of_own" UNIQUE ("id", "statement_id");
ALTER TABLE "statement" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "statement_revision" ("id", "statement_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_revision_of_own" UNIQUE ("id", "rendering_id");
ALTER TABLE "rendering" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "rendering_revision" ("id", "rendering_id");
ALTER TABLE "search_revision" ADD CONSTRAINT "search_revision_of_search" UNIQUE ("id", "search_id");
ALTER TABLE "search" ADD CONSTRAINT "publishes_own_revision" FOREIGN KEY ("published_revision_id", "id") REFERENCES "search_revision" ("id", "search_id");
ALTER TABLE "publication" ADD CONSTRAINT "publishes_one_revision" CHECK (num_nonnulls("event_revision_id", "claim_revision_id", "source_revision_id", "statement_revision_id", "rendering_revision_id", "search_revision_id") = 1);

-- Addresses of pages: lower-case words joined by hyphens.
ALTER TABLE "event" ADD CONSTRAINT "slug_is_an_address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "claim" ADD CONSTRAINT "slug_is_an_address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "source" ADD CONSTRAINT "slug_is_an_address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "document" ADD CONSTRAINT "slug_is_an_address" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- Every revision is numbered from 1 and says why it was made.
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event_revision', 'claim_revision', 'source_revision', 'statement_revision', 'rendering_revision', 'search_revision'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT "numbered_from_1" CHECK ("number" >= 1)', t);
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT "has_reason" CHECK ("reason" ~ ''\S'')', t);
  END LOOP;
END $$;

-- Events, claims, options, sources.
ALTER TABLE "event_revision" ADD CONSTRAINT "occurred_in_order" CHECK (num_nonnulls("occurred_from", "occurred_to") = 0 OR (num_nonnulls("occurred_from", "occurred_to") = 2 AND isfinite("occurred_from") AND isfinite("occurred_to") AND "occurred_from" <= "occurred_to"));
ALTER TABLE "event_revision" ADD CONSTRAINT "has_title" CHECK ("title" ~ '\S');
ALTER TABLE "claim_revision" ADD CONSTRAINT "has_question" CHECK ("question" ~ '\S' AND "measure" ~ '\S');
ALTER TABLE "claim_revision" ADD CONSTRAINT "fields_of_value_type" CHECK (
  CASE "value_type"
    WHEN 'number' THEN "unit" IS NOT NULL AND "whole" IS NOT NULL AND "exclusive" IS NULL
    WHEN 'category' THEN "exclusive" IS NOT NULL AND num_nonnulls("unit", "whole", "lower_bound", "tolerance") = 0
    WHEN 'time' THEN num_nonnulls("unit", "whole", "lower_bound", "exclusive") = 0
    ELSE num_nonnulls("unit", "whole", "lower_bound", "tolerance", "exclusive") = 0
  END);
ALTER TABLE "claim_revision" ADD CONSTRAINT "unit_is_not_blank" CHECK ("unit" ~ '\S');
ALTER TABLE "claim_revision" ADD CONSTRAINT "tolerance_is_positive" CHECK ("tolerance" >= 0);
ALTER TABLE "claim_revision" ADD CONSTRAINT "numbers_are_finite" CHECK ("lower_bound" NOT IN ('NaN', 'Infinity', '-Infinity') AND "tolerance" NOT IN ('NaN', 'Infinity'));
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "no_option_within_itself" CHECK ("parent_id" <> "option_id");
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "has_label" CHECK ("label" ~ '\S');
ALTER TABLE "claim_revision_option" ADD CONSTRAINT "parent_in_same_list" FOREIGN KEY ("claim_revision_id", "parent_id") REFERENCES "claim_revision_option" ("claim_revision_id", "option_id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_revision" ADD CONSTRAINT "has_name" CHECK ("name" ~ '\S');
ALTER TABLE "source_revision" ADD CONSTRAINT "speaks_for_another" CHECK ("speaks_for_id" <> "source_id");
ALTER TABLE "source_revision" ADD CONSTRAINT "grade_has_reason" CHECK (("reliability" IS NULL) = ("reliability_reason" IS NULL));
ALTER TABLE "source_revision" ADD CONSTRAINT "native_name_has_language" CHECK (("native_name" IS NULL) = ("native_language" IS NULL));

-- The value of a statement, and of a rendering: which fields go with which value type, form and relation.
CREATE FUNCTION "value_is_well_formed"(
  value_type "value_type", form "form", relation "relation", low NUMERIC, high NUMERIC, unit TEXT, relative_to UUID,
  time_from TIMESTAMPTZ, time_to TIMESTAMPTZ, time_zone TEXT, time_precision "time_precision", yes_no BOOLEAN
) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN form IN ('confirmed', 'declined', 'withdrawn') OR (form = 'denied' AND relation IS NULL AND yes_no IS NULL) THEN
      num_nonnulls(relation, low, high, unit, relative_to, time_from, time_to, time_zone, time_precision, yes_no) = 0
    WHEN value_type = 'number' THEN
      relation IS NOT NULL AND num_nonnulls(time_from, time_to, time_zone, time_precision, yes_no) = 0
      AND COALESCE(low NOT IN ('NaN', 'Infinity', '-Infinity'), true) AND COALESCE(high NOT IN ('NaN', 'Infinity', '-Infinity'), true)
      AND CASE relation
        WHEN 'exact' THEN low IS NOT NULL AND low = high AND high IS NOT NULL AND relative_to IS NULL
        WHEN 'about' THEN low IS NOT NULL AND low = high AND high IS NOT NULL AND relative_to IS NULL
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low <= high AND relative_to IS NULL
        WHEN 'vague' THEN num_nonnulls(low, high) IN (0, 2) AND COALESCE(low <= high, true) AND relative_to IS NULL
        WHEN 'at_least' THEN low IS NOT NULL AND high IS NULL AND relative_to IS NULL
        WHEN 'at_most' THEN low IS NULL AND high IS NOT NULL AND relative_to IS NULL
        WHEN 'more_than' THEN high IS NULL AND num_nonnulls(low, relative_to) = 1
        WHEN 'fewer_than' THEN low IS NULL AND num_nonnulls(high, relative_to) = 1
      END
    WHEN value_type = 'time' THEN
      relation IS NOT NULL AND num_nonnulls(low, high, unit, relative_to, yes_no) = 0
      AND time_zone IS NOT NULL AND time_precision IS NOT NULL
      AND COALESCE(isfinite(time_from), true) AND COALESCE(isfinite(time_to), true)
      AND CASE
        WHEN relation IN ('exact', 'about') THEN time_from IS NOT NULL AND time_to IS NOT NULL AND time_from = time_to
        WHEN relation IN ('between', 'vague') THEN time_from IS NOT NULL AND time_to IS NOT NULL AND time_from <= time_to
        WHEN relation IN ('at_least', 'more_than') THEN time_from IS NOT NULL AND time_to IS NULL
        ELSE time_from IS NULL AND time_to IS NOT NULL
      END
    WHEN value_type = 'yes_no' THEN
      yes_no IS NOT NULL AND relation = 'exact'
      AND num_nonnulls(low, high, unit, relative_to, time_from, time_to, time_zone, time_precision) = 0
    ELSE
      relation = 'exact'
      AND num_nonnulls(low, high, unit, relative_to, time_from, time_to, time_zone, time_precision, yes_no) = 0
  END
$$;
COMMENT ON FUNCTION "value_is_well_formed" IS 'True when the value fields are those that the value type, the form and the relation ask for, with low not above high. Options and texts stand in tables of their own and are checked when the transaction ends.';

CREATE FUNCTION "date_has_precision"(on_day DATE, at_instant TIMESTAMPTZ, "precision" "time_precision") RETURNS BOOLEAN LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN "precision" IN ('second', 'minute', 'hour') THEN at_instant IS NOT NULL AND isfinite(at_instant) AND on_day IS NULL
    ELSE on_day IS NOT NULL AND isfinite(on_day) AND at_instant IS NULL END
$$;
COMMENT ON FUNCTION "date_has_precision" IS 'True when an instant stands with a precision of hour or finer, and a calendar date with day or coarser.';

ALTER TABLE "statement_revision" ADD CONSTRAINT "value_is_well_formed" CHECK ("value_is_well_formed"("value_type", "form", "relation", "low", "high", "unit", "relative_to_id", "time_from", "time_to", "time_zone", "time_precision", "yes_no") IS TRUE);
ALTER TABLE "rendering_revision" ADD CONSTRAINT "value_is_well_formed" CHECK ("value_is_well_formed"("value_type", "form", "relation", "low", "high", "unit", "relative_to_id", "time_from", "time_to", "time_zone", "time_precision", "yes_no") IS TRUE);
ALTER TABLE "statement_revision" ADD CONSTRAINT "not_relative_to_itself" CHECK ("relative_to_id" <> "statement_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "not_based_on_itself" CHECK ("based_on_id" <> "statement_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "rendering_not_relative_to_its_statement" CHECK ("relative_to_id" <> "statement_id");
ALTER TABLE "rendering_revision" ADD CONSTRAINT "not_its_own_parent" CHECK ("parent_id" <> "rendering_id");
ALTER TABLE "statement_revision" ADD CONSTRAINT "said_with_precision" CHECK ("date_has_precision"("said_on", "said_at", "said_precision") IS TRUE);
ALTER TABLE "rendering_revision" ADD CONSTRAINT "published_with_precision" CHECK ("date_has_precision"("published_on", "published_at", "published_precision") IS TRUE);
ALTER TABLE "search_revision" ADD CONSTRAINT "until_with_precision" CHECK ("date_has_precision"("until_on", "until_at", "until_precision") IS TRUE);
ALTER TABLE "search_revision" ADD CONSTRAINT "says_where" CHECK ("places" ~ '\S');
ALTER TABLE "statement_revision" ADD CONSTRAINT "translation_names_translator" CHECK (CASE "wording_kind" WHEN 'translation' THEN "translator" IS NOT NULL AND "translator" ~ '\S' WHEN 'paraphrase' THEN "translator" IS NULL ELSE "translator" ~ '\S' IS NOT FALSE END);
ALTER TABLE "statement_revision" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("wording_hash") = 32);
ALTER TABLE "statement_revision" ADD CONSTRAINT "unit_is_not_blank" CHECK ("unit" ~ '\S');
ALTER TABLE "rendering_revision" ADD CONSTRAINT "translation_names_translator" CHECK (CASE "wording_kind" WHEN 'translation' THEN "translator" IS NOT NULL AND "translator" ~ '\S' WHEN 'paraphrase' THEN "translator" IS NULL ELSE "translator" ~ '\S' IS NOT FALSE END);
ALTER TABLE "rendering_revision" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("wording_hash") = 32);
ALTER TABLE "rendering_revision" ADD CONSTRAINT "unit_is_not_blank" CHECK ("unit" ~ '\S');
ALTER TABLE "statement_revision" ADD CONSTRAINT "credibility_is_a_grade" CHECK ("credibility" BETWEEN 1 AND 6);
ALTER TABLE "statement_revision" ADD CONSTRAINT "grade_has_reason" CHECK (("credibility" IS NULL) = ("credibility_reason" IS NULL));
ALTER TABLE "rendering_revision" ADD CONSTRAINT "another_speaker_is_given" CHECK (CASE WHEN "speaker" = 'kept' THEN "speaker_given" IS NULL ELSE "speaker_given" IS NOT NULL AND "speaker_given" ~ '\S' END);

-- Words.
ALTER TABLE "wording" ADD CONSTRAINT "words_unless_redacted" CHECK (CASE WHEN "redacted_at" IS NULL THEN num_nonnulls("words", "words_language") = 2 ELSE num_nonnulls("words", "words_language", "translation", "translation_language", "text_value", "scope_note", "note") = 0 END);
ALTER TABLE "wording" ADD CONSTRAINT "words_are_not_blank" CHECK ("words" ~ '\S' AND "translation" ~ '\S' AND "text_value" ~ '\S' AND "scope_note" ~ '\S' AND "note" ~ '\S');
ALTER TABLE "wording" ADD CONSTRAINT "translation_has_language" CHECK (("translation" IS NULL) = ("translation_language" IS NULL));
ALTER TABLE "wording" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);

-- Evidence: only what was captured has a hash, a time and an archived copy.
ALTER TABLE "document" ADD CONSTRAINT "fields_of_kind" CHECK (
  CASE "kind"
    WHEN 'captured' THEN num_nonnulls("captured_at", "sha256", "media_type") = 3 AND octet_length("sha256") = 32
    ELSE num_nonnulls("captured_at", "sha256", "media_type", "archived_address") = 0
  END);
ALTER TABLE "document" ADD CONSTRAINT "has_title" CHECK ("title" ~ '\S');
ALTER TABLE "document" ADD CONSTRAINT "address_is_of_the_web" CHECK ("address" ~ '^https?://' AND "archived_address" ~ '^https?://');
ALTER TABLE "document_body" ADD CONSTRAINT "text_unless_redacted" CHECK (("redacted_at" IS NULL) = (num_nonnulls("bytes", "text") > 0));
ALTER TABLE "document_body" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);
ALTER TABLE "quote" ADD CONSTRAINT "anchor_in_order" CHECK ("start_at" >= 0 AND "start_at" < "end_at");
ALTER TABLE "quote" ADD CONSTRAINT "quote_unless_redacted" CHECK (num_nonnulls("exact", "prefix", "suffix") = CASE WHEN "redacted_at" IS NULL THEN 3 ELSE 0 END);
ALTER TABLE "quote" ADD CONSTRAINT "context_is_short" CHECK (char_length("prefix") <= 200 AND char_length("suffix") <= 200);
ALTER TABLE "quote" ADD CONSTRAINT "salt_is_long" CHECK (octet_length("salt") >= 16);
ALTER TABLE "evidence" ADD CONSTRAINT "of_one_revision" CHECK (num_nonnulls("statement_revision_id", "rendering_revision_id") = 1);
ALTER TABLE "evidence" ADD CONSTRAINT "quote_has_hash" CHECK (("quote_id" IS NULL) = ("quote_hash" IS NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "hash_is_sha256" CHECK (octet_length("quote_hash") = 32);
ALTER TABLE "publication" ADD CONSTRAINT "published_at_a_time" CHECK (isfinite("published_at"));

-- ═══ What needs a look at other rows ══════════════════════════════════════

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A row of % is never changed or deleted: write a further revision.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION "refuse_change" IS 'Revisions, publications and evidence are append-only.';

DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event_revision', 'claim_revision', 'claim_option', 'claim_revision_option', 'source_revision', 'statement_revision', 'statement_revision_option', 'rendering_revision', 'rendering_revision_option', 'search_revision', 'wording', 'document_body', 'quote', 'evidence', 'publication'] LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_change"()', t);
  END LOOP;
END $$;

DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event_revision', 'claim_revision', 'claim_option', 'claim_revision_option', 'source_revision', 'statement_revision', 'statement_revision_option', 'rendering_revision', 'rendering_revision_option', 'search_revision', 'wording', 'document_body', 'quote', 'evidence', 'publication', 'event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'] LOOP
    EXECUTE format('CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()', t);
  END LOOP;
END $$;

CREATE FUNCTION "refuse_new_identity"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'A row of % is never deleted.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  IF to_jsonb(NEW) - TG_ARGV[0] <> to_jsonb(OLD) - TG_ARGV[0] THEN
    RAISE EXCEPTION 'Of a row of % only % may change: everything else is in its revisions.', TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_new_identity" IS 'An identity keeps its fields for good; only the column named as argument may change.';

DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search'] LOOP
    EXECUTE format('CREATE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION "refuse_new_identity"(''published_revision_id'')', t);
  END LOOP;
END $$;
CREATE TRIGGER "identity_stays" BEFORE UPDATE OR DELETE ON "document" FOR EACH ROW EXECUTE FUNCTION "refuse_new_identity"('confidential');

-- Trees have no cycle. The latest revision of each node counts.
CREATE FUNCTION "refuse_option_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE up(id) AS (
      SELECT NEW."parent_id"
      UNION
      SELECT o."parent_id" FROM up JOIN "claim_revision_option" o ON o."claim_revision_id" = NEW."claim_revision_id" AND o."option_id" = up.id
    ) SELECT 1 FROM up WHERE id = NEW."option_id"
  ) THEN
    RAISE EXCEPTION 'The option "%" would lie within itself.', NEW."label" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "options_form_a_tree" AFTER INSERT ON "claim_revision_option" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_option_cycle"();

CREATE FUNCTION "refuse_speaking_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE up(id) AS (
      SELECT NEW."speaks_for_id"
      UNION
      SELECT r."speaks_for_id" FROM up JOIN LATERAL (
        SELECT "speaks_for_id" FROM "source_revision" WHERE "source_id" = up.id ORDER BY "number" DESC LIMIT 1) r ON true
    ) SELECT 1 FROM up WHERE id = NEW."source_id"
  ) THEN
    RAISE EXCEPTION 'The source "%" would speak for itself.', NEW."name" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "speaking_has_no_cycle" AFTER INSERT ON "source_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."speaks_for_id" IS NOT NULL) EXECUTE FUNCTION "refuse_speaking_cycle"();

-- Of another statement both what is published and what is latest counts: either may be what readers see next.
CREATE FUNCTION "current_revisions"(of_statement UUID) RETURNS SETOF "statement_revision" LANGUAGE sql STABLE AS $$
  SELECT r.* FROM "statement_revision" r WHERE r."statement_id" = of_statement AND (
    r."number" = (SELECT max("number") FROM "statement_revision" WHERE "statement_id" = of_statement)
    OR r."id" = (SELECT "published_revision_id" FROM "statement" WHERE "id" = of_statement))
$$;
COMMENT ON FUNCTION "current_revisions" IS 'The latest revision of a statement, and the published one.';

CREATE FUNCTION "refuse_reference_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE up(id) AS (
      SELECT id FROM unnest(ARRAY[NEW."based_on_id", NEW."relative_to_id"]) AS t(id) WHERE id IS NOT NULL
      UNION
      SELECT t.id FROM up
        CROSS JOIN LATERAL "current_revisions"(up.id) r
        CROSS JOIN LATERAL unnest(ARRAY[r."based_on_id", r."relative_to_id"]) AS t(id)
      WHERE t.id IS NOT NULL
    ) SELECT 1 FROM up WHERE id = NEW."statement_id"
  ) THEN
    RAISE EXCEPTION 'A statement would refer to itself.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "references_have_no_cycle" AFTER INSERT ON "statement_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."based_on_id" IS NOT NULL OR NEW."relative_to_id" IS NOT NULL) EXECUTE FUNCTION "refuse_reference_cycle"();

-- A reference is to what was said before, or at the same time. A day, month or year counts to its end, in the zone of the event.
CREATE FUNCTION "counts_from"(on_day DATE, at_instant TIMESTAMPTZ, "precision" "time_precision", zone TEXT) RETURNS TIMESTAMPTZ LANGUAGE sql STABLE AS $$
  SELECT COALESCE(at_instant, (CASE "precision"
    WHEN 'year' THEN date_trunc('year', on_day::timestamp) + INTERVAL '1 year'
    WHEN 'month' THEN date_trunc('month', on_day::timestamp) + INTERVAL '1 month'
    ELSE on_day::timestamp + INTERVAL '1 day' END) AT TIME ZONE zone)
$$;
COMMENT ON FUNCTION "counts_from" IS 'The instant from which something said counts: itself, or the end of its day, month or year in the zone given.';

CREATE FUNCTION "zone_of_event"(statement_id UUID) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT r."time_zone" FROM "statement" s JOIN "event_revision" r ON r."event_id" = s."event_id" WHERE s."id" = statement_id ORDER BY r."number" DESC LIMIT 1
$$;
COMMENT ON FUNCTION "zone_of_event" IS 'The zone in which days said by a statement end: that of the latest revision of its event.';

CREATE FUNCTION "refuse_later_reference"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zone TEXT := COALESCE("zone_of_event"(NEW."statement_id"), 'UTC');
  own TIMESTAMPTZ := "counts_from"(NEW."said_on", NEW."said_at", NEW."said_precision", zone);
BEGIN
  IF EXISTS (
    SELECT 1 FROM unnest(ARRAY[NEW."based_on_id", NEW."relative_to_id"]) AS t(id)
    WHERE t.id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "statement_revision" WHERE "statement_id" = t.id)
  ) THEN
    RAISE EXCEPTION 'A statement refers to one that says something.' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    SELECT 1 FROM unnest(ARRAY[NEW."based_on_id", NEW."relative_to_id"]) AS t(id)
    CROSS JOIN LATERAL "current_revisions"(t.id) r
    WHERE "counts_from"(r."said_on", r."said_at", r."said_precision", zone) > own
  ) OR EXISTS (
    SELECT 1 FROM (
      SELECT "statement_id", "id" FROM "statement_revision" WHERE "based_on_id" = NEW."statement_id"
      UNION SELECT "statement_id", "id" FROM "statement_revision" WHERE "relative_to_id" = NEW."statement_id"
    ) d CROSS JOIN LATERAL "current_revisions"(d."statement_id") r
    WHERE r."id" = d."id" AND "counts_from"(r."said_on", r."said_at", r."said_precision", zone) < own
  ) THEN
    RAISE EXCEPTION 'A statement cannot refer to one that was said later.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "references_look_back" AFTER INSERT ON "statement_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_later_reference"();

CREATE FUNCTION "refuse_chain_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE up(id) AS (
      SELECT NEW."parent_id"
      UNION
      SELECT r."parent_id" FROM up JOIN LATERAL (
        SELECT "parent_id" FROM "rendering_revision" WHERE "rendering_id" = up.id ORDER BY "number" DESC LIMIT 1) r ON true
    ) SELECT 1 FROM up WHERE id = NEW."rendering_id"
  ) THEN
    RAISE EXCEPTION 'A rendering would be passed on from itself.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "chains_form_a_tree" AFTER INSERT ON "rendering_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."parent_id" IS NOT NULL) EXECUTE FUNCTION "refuse_chain_cycle"();

-- Options and texts go with their value type; scope other than "same" says why; a zone is one that the server knows.
CREATE FUNCTION "check_value_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE named INTEGER; one_only BOOLEAN; w "wording";
BEGIN
  IF TG_TABLE_NAME = 'statement_revision' THEN
    SELECT count(*) INTO named FROM "statement_revision_option" WHERE "statement_revision_id" = NEW."id";
  ELSE
    SELECT count(*) INTO named FROM "rendering_revision_option" WHERE "rendering_revision_id" = NEW."id";
  END IF;
  SELECT * INTO w FROM "wording" WHERE "id" = NEW."wording_id";
  SELECT "exclusive" INTO one_only FROM "claim_revision" WHERE "claim_id" = NEW."claim_id" ORDER BY "number" DESC LIMIT 1;
  IF NEW."value_type" = 'category' AND NEW."relation" IS NOT NULL AND named = 0 THEN
    RAISE EXCEPTION 'A value of a category names at least one option.' USING ERRCODE = 'check_violation';
  ELSIF named > 0 AND (NEW."value_type" <> 'category' OR NEW."relation" IS NULL) THEN
    RAISE EXCEPTION 'Only a value of a category names options.' USING ERRCODE = 'check_violation';
  ELSIF named > 1 AND one_only AND NEW."form" = 'stated' THEN
    RAISE EXCEPTION 'The options exclude each other: a statement names one.' USING ERRCODE = 'check_violation';
  ELSIF (NEW."value_type" = 'text' AND NEW."relation" IS NOT NULL) <> (w."text_value" IS NOT NULL) AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A text stands with a claim of type text, and only there.' USING ERRCODE = 'check_violation';
  ELSIF NEW."scope_relation" <> 'same' AND w."scope_note" IS NULL AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A scope other than "same" says in its note what it is.' USING ERRCODE = 'check_violation';
  ELSIF w."translation" IS NOT NULL AND NEW."wording_kind" <> 'verbatim' THEN
    RAISE EXCEPTION 'Only verbatim words have a translation beside them.' USING ERRCODE = 'check_violation';
  ELSIF NEW."wording_kind" = 'verbatim' AND (w."translation" IS NOT NULL) <> (NEW."translator" IS NOT NULL) AND w."redacted_at" IS NULL THEN
    RAISE EXCEPTION 'A translation names its translator, and only a translation has one.' USING ERRCODE = 'check_violation';
  ELSIF (SELECT count(*) FROM (SELECT "wording_id" FROM "statement_revision" WHERE "wording_id" = NEW."wording_id" UNION ALL SELECT "wording_id" FROM "rendering_revision" WHERE "wording_id" = NEW."wording_id") uses) > 1 THEN
    RAISE EXCEPTION 'These words are already those of another revision.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "value_rows_fit" AFTER INSERT ON "statement_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_value_rows"();
CREATE CONSTRAINT TRIGGER "value_rows_fit" AFTER INSERT ON "rendering_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_value_rows"();

-- Options are added with their revision; one that is added afterwards, before publishing, is held against the same rules.
CREATE FUNCTION "check_options_again"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE named INTEGER; one_only BOOLEAN; stated BOOLEAN; has_value BOOLEAN;
BEGIN
  IF TG_TABLE_NAME = 'statement_revision_option' THEN
    SELECT count(*) INTO named FROM "statement_revision_option" WHERE "statement_revision_id" = NEW."statement_revision_id";
    SELECT "form" = 'stated', "relation" IS NOT NULL INTO stated, has_value FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
  ELSE
    SELECT count(*) INTO named FROM "rendering_revision_option" WHERE "rendering_revision_id" = NEW."rendering_revision_id";
    SELECT "form" = 'stated', "relation" IS NOT NULL INTO stated, has_value FROM "rendering_revision" WHERE "id" = NEW."rendering_revision_id";
  END IF;
  SELECT "exclusive" INTO one_only FROM "claim_revision" WHERE "claim_id" = NEW."claim_id" ORDER BY "number" DESC LIMIT 1;
  IF NOT has_value THEN
    RAISE EXCEPTION 'Only a value of a category names options.' USING ERRCODE = 'check_violation';
  ELSIF named > 1 AND one_only AND stated THEN
    RAISE EXCEPTION 'The options exclude each other: a statement names one.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "options_still_fit" AFTER INSERT ON "statement_revision_option" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_options_again"();
CREATE CONSTRAINT TRIGGER "options_still_fit" AFTER INSERT ON "rendering_revision_option" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_options_again"();

CREATE FUNCTION "refuse_late_exclusion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "statement" s CROSS JOIN LATERAL "current_revisions"(s."id") r
    JOIN "statement_revision_option" o ON o."statement_revision_id" = r."id"
    WHERE s."claim_id" = NEW."claim_id" AND r."form" = 'stated' GROUP BY r."id" HAVING count(*) > 1) THEN
    RAISE EXCEPTION 'Statements name several of these options: they do not exclude each other.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "exclusive_only_where_one_is_named" AFTER INSERT ON "claim_revision" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."exclusive") EXECUTE FUNCTION "refuse_late_exclusion"();

CREATE FUNCTION "refuse_foreign_option"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'claim_option' THEN
    IF NOT EXISTS (SELECT 1 FROM "claim" WHERE "id" = NEW."claim_id" AND "value_type" = 'category') THEN
      RAISE EXCEPTION 'Only a category has options.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NOT EXISTS (SELECT 1 FROM "claim_option" o JOIN "claim_revision" r ON r."claim_id" = o."claim_id" WHERE o."id" = NEW."option_id" AND r."id" = NEW."claim_revision_id") THEN
    RAISE EXCEPTION 'An option is listed by its own claim alone.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "option_of_category" BEFORE INSERT ON "claim_option" FOR EACH ROW EXECUTE FUNCTION "refuse_foreign_option"();
CREATE TRIGGER "option_of_own_claim" BEFORE INSERT ON "claim_revision_option" FOR EACH ROW EXECUTE FUNCTION "refuse_foreign_option"();

CREATE FUNCTION "refuse_late_row"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parent UUID := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid; published BOOLEAN;
BEGIN
  IF parent IS NULL THEN RETURN NEW; END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM "publication" WHERE %I = $1)', TG_ARGV[0]) INTO published USING parent;
  IF published THEN
    RAISE EXCEPTION 'The revision is published: nothing is added to it.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION "refuse_late_row" IS 'Rows that belong to a revision are written before it is published, never after.';
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "claim_revision_option" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('claim_revision_id');
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "statement_revision_option" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('statement_revision_id');
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "rendering_revision_option" FOR EACH ROW EXECUTE FUNCTION "refuse_late_row"('rendering_revision_id');
CREATE TRIGGER "not_after_publishing" BEFORE INSERT ON "evidence" FOR EACH ROW WHEN (NEW."statement_revision_id" IS NOT NULL) EXECUTE FUNCTION "refuse_late_row"('statement_revision_id');
CREATE TRIGGER "rendering_not_after_publishing" BEFORE INSERT ON "evidence" FOR EACH ROW WHEN (NEW."rendering_revision_id" IS NOT NULL) EXECUTE FUNCTION "refuse_late_row"('rendering_revision_id');

-- Zones are IANA names. Offsets such as +03:00 are refused: PostgreSQL would read their sign the other way round.
-- The server's own view of its zones reads hundreds of files, so its names are kept; one that is new is looked up there.
CREATE TABLE "time_zone" ("name" TEXT PRIMARY KEY);
INSERT INTO "time_zone" SELECT "name" FROM pg_timezone_names WHERE "name" = 'UTC' OR "name" ~ '^[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+$';
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "time_zone" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "time_zone" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "refuse_unknown_zone"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE zone TEXT := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
  IF zone IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "time_zone" WHERE "name" = zone)
    AND (zone !~ '^[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+$' OR NOT EXISTS (SELECT 1 FROM pg_timezone_names WHERE "name" = zone)) THEN
    RAISE EXCEPTION '"%" is not the name of a time zone, such as Europe/Kyiv.', zone USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "event_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('time_zone');
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "statement_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('said_zone');
CREATE TRIGGER "zone_of_value_is_known" BEFORE INSERT ON "statement_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('time_zone');
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "rendering_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('published_zone');
CREATE TRIGGER "zone_of_value_is_known" BEFORE INSERT ON "rendering_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('time_zone');
CREATE TRIGGER "zone_is_known" BEFORE INSERT ON "search_revision" FOR EACH ROW EXECUTE FUNCTION "refuse_unknown_zone"('until_zone');

-- What readers see is on record: publishing leaves a row in "publication", and nothing is published before what it belongs to.
CREATE FUNCTION "refuse_unrecorded_publishing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE recorded BOOLEAN;
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."published_revision_id" IS NOT NULL AND NEW."published_revision_id" IS NULL THEN
    RAISE EXCEPTION 'What was published stays on record: publish a further revision.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."published_revision_id" IS NOT NULL THEN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM "publication" WHERE %I = $1)', TG_TABLE_NAME || '_revision_id') INTO recorded USING NEW."published_revision_id";
    IF NOT recorded THEN
      RAISE EXCEPTION 'What is published is recorded in publication.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;
DO $$ DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['event', 'claim', 'source', 'statement', 'rendering', 'search'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER "publishing_is_recorded" AFTER INSERT OR UPDATE OF "published_revision_id" ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_unrecorded_publishing"()', t);
  END LOOP;
END $$;

CREATE FUNCTION "refuse_early_publishing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."claim_revision_id" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "claim_revision" r JOIN "claim" c ON c."id" = r."claim_id" JOIN "event" e ON e."id" = c."event_id"
    WHERE r."id" = NEW."claim_revision_id" AND e."published_revision_id" IS NULL) THEN
    RAISE EXCEPTION 'A claim is published after its event.' USING ERRCODE = 'check_violation';
  ELSIF NEW."statement_revision_id" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "statement_revision" r JOIN "statement" s ON s."id" = r."statement_id" JOIN "claim" c ON c."id" = s."claim_id" JOIN "event" e ON e."id" = s."event_id" JOIN "source" o ON o."id" = s."source_id"
    WHERE r."id" = NEW."statement_revision_id" AND (c."published_revision_id" IS NULL OR e."published_revision_id" IS NULL OR o."published_revision_id" IS NULL)) THEN
    RAISE EXCEPTION 'A statement is published after its event, its claim and its source.' USING ERRCODE = 'check_violation';
  ELSIF NEW."rendering_revision_id" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "rendering_revision" r JOIN "rendering" g ON g."id" = r."rendering_id" JOIN "statement" s ON s."id" = g."statement_id" JOIN "source" o ON o."id" = g."outlet_id"
    WHERE r."id" = NEW."rendering_revision_id" AND (s."published_revision_id" IS NULL OR o."published_revision_id" IS NULL)) THEN
    RAISE EXCEPTION 'A rendering is published after its statement and its outlet.' USING ERRCODE = 'check_violation';
  ELSIF NEW."search_revision_id" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "search_revision" r JOIN "search" g ON g."id" = r."search_id" JOIN "claim" c ON c."id" = g."claim_id" JOIN "source" o ON o."id" = g."source_id"
    WHERE r."id" = NEW."search_revision_id" AND (c."published_revision_id" IS NULL OR o."published_revision_id" IS NULL)) THEN
    RAISE EXCEPTION 'A search is published after its claim and its source.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- What is published together has no cycle either, whichever revisions that are.
CREATE FUNCTION "refuse_published_cycle"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE own UUID;
BEGIN
  IF NEW."statement_revision_id" IS NOT NULL THEN
    SELECT "statement_id" INTO own FROM "statement_revision" WHERE "id" = NEW."statement_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT t.id FROM "statement" s JOIN "statement_revision" r ON r."id" = s."published_revision_id" CROSS JOIN LATERAL unnest(ARRAY[r."based_on_id", r."relative_to_id"]) AS t(id) WHERE s."id" = own AND t.id IS NOT NULL
        UNION
        SELECT t.id FROM up JOIN "statement" s ON s."id" = up.id JOIN "statement_revision" r ON r."id" = s."published_revision_id" CROSS JOIN LATERAL unnest(ARRAY[r."based_on_id", r."relative_to_id"]) AS t(id) WHERE t.id IS NOT NULL
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A statement would refer to itself.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."source_revision_id" IS NOT NULL THEN
    SELECT "source_id" INTO own FROM "source_revision" WHERE "id" = NEW."source_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT r."speaks_for_id" FROM "source" s JOIN "source_revision" r ON r."id" = s."published_revision_id" WHERE s."id" = own
        UNION
        SELECT r."speaks_for_id" FROM up JOIN "source" s ON s."id" = up.id JOIN "source_revision" r ON r."id" = s."published_revision_id"
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A source would speak for itself.' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."rendering_revision_id" IS NOT NULL THEN
    SELECT "rendering_id" INTO own FROM "rendering_revision" WHERE "id" = NEW."rendering_revision_id";
    IF EXISTS (
      WITH RECURSIVE up(id) AS (
        SELECT r."parent_id" FROM "rendering" g JOIN "rendering_revision" r ON r."id" = g."published_revision_id" WHERE g."id" = own
        UNION
        SELECT r."parent_id" FROM up JOIN "rendering" g ON g."id" = up.id JOIN "rendering_revision" r ON r."id" = g."published_revision_id"
      ) SELECT 1 FROM up WHERE id = own) THEN
      RAISE EXCEPTION 'A rendering would be passed on from itself.' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "published_without_cycle" AFTER INSERT ON "publication" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_published_cycle"();
CREATE CONSTRAINT TRIGGER "published_in_order" AFTER INSERT ON "publication" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_early_publishing"();

-- A quote is what stands in its document at that place; positions count Unicode code points, as PostgreSQL's substr does.
CREATE FUNCTION "refuse_misplaced_quote"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE body TEXT;
BEGIN
  SELECT "text" INTO body FROM "document_body" WHERE "document_id" = NEW."document_id";
  IF body IS NULL THEN
    RAISE EXCEPTION 'A quote needs the text of its document.' USING ERRCODE = 'check_violation';
  ELSIF NEW."end_at" > char_length(body) OR substr(body, NEW."start_at" + 1, NEW."end_at" - NEW."start_at") IS DISTINCT FROM NEW."exact"
    OR right(left(body, NEW."start_at"), char_length(NEW."prefix")) IS DISTINCT FROM NEW."prefix"
    OR left(substr(body, NEW."end_at" + 1), char_length(NEW."suffix")) IS DISTINCT FROM NEW."suffix" THEN
    RAISE EXCEPTION 'The quote does not stand at that place of its document.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "quote_stands_in_document" BEFORE INSERT ON "quote" FOR EACH ROW EXECUTE FUNCTION "refuse_misplaced_quote"();

-- The bytes of a captured document are those of its hash (sha256() of the server).
CREATE FUNCTION "refuse_other_bytes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."bytes" IS NOT NULL AND EXISTS (SELECT 1 FROM "document" d WHERE d."id" = NEW."document_id" AND d."sha256" IS DISTINCT FROM sha256(NEW."bytes")) THEN
    RAISE EXCEPTION 'The bytes are not those of the document''s hash.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION "refuse_capture_without_bytes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" = 'captured' AND NOT EXISTS (SELECT 1 FROM "document_body" WHERE "document_id" = NEW."id" AND ("bytes" IS NOT NULL OR "redacted_at" IS NOT NULL)) THEN
    RAISE EXCEPTION 'A captured document keeps its bytes.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "capture_has_bytes" AFTER INSERT ON "document" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_capture_without_bytes"();
CREATE TRIGGER "bytes_match_hash" BEFORE INSERT ON "document_body" FOR EACH ROW EXECUTE FUNCTION "refuse_other_bytes"();

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "event" IS 'Something that happened, or is said to have happened, on which sources report.';
COMMENT ON COLUMN "event"."slug" IS 'Its address: /events/<slug>.';
COMMENT ON COLUMN "event"."published_revision_id" IS 'The revision that readers see; empty while nothing is published.';
COMMENT ON COLUMN "event"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "event"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "event_revision" IS 'What the desk says an event is, as of one revision. Append-only.';
COMMENT ON COLUMN "event_revision"."event_id" IS 'The event.';
COMMENT ON COLUMN "event_revision"."number" IS '1, 2, 3 … within the event.';
COMMENT ON COLUMN "event_revision"."title" IS 'Its name on the page.';
COMMENT ON COLUMN "event_revision"."summary" IS 'One or two sentences under the title.';
COMMENT ON COLUMN "event_revision"."place" IS 'Where, in words; empty where an event has no place.';
COMMENT ON COLUMN "event_revision"."time_zone" IS 'IANA zone of the event: days said by sources end in it.';
COMMENT ON COLUMN "event_revision"."occurred_from" IS 'Earliest instant at which it may have happened.';
COMMENT ON COLUMN "event_revision"."occurred_to" IS 'Latest instant at which it may have happened.';
COMMENT ON COLUMN "event_revision"."fictional" IS 'True for a made-up example; pages and exports say so.';
COMMENT ON COLUMN "event_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "event_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "event_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "claim" IS 'One checkable question about an event on which sources may differ: a row of the table.';
COMMENT ON COLUMN "claim"."event_id" IS 'The event.';
COMMENT ON COLUMN "claim"."slug" IS 'Its address within the event.';
COMMENT ON COLUMN "claim"."value_type" IS 'What kind of value answers it. Fixed for good: another kind is another claim.';
COMMENT ON COLUMN "claim"."published_revision_id" IS 'The revision that readers see.';
COMMENT ON COLUMN "claim"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "claim"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "claim_revision" IS 'The wording and the measure of a claim, as of one revision. Append-only.';
COMMENT ON COLUMN "claim_revision"."claim_id" IS 'The claim.';
COMMENT ON COLUMN "claim_revision"."value_type" IS 'That of the claim, so that the checks can see it.';
COMMENT ON COLUMN "claim_revision"."number" IS '1, 2, 3 … within the claim.';
COMMENT ON COLUMN "claim_revision"."position" IS 'Its place in the order of the desk.';
COMMENT ON COLUMN "claim_revision"."question" IS 'The question, as readers read it.';
COMMENT ON COLUMN "claim_revision"."measure" IS 'What is measured, such as "persons killed".';
COMMENT ON COLUMN "claim_revision"."scope" IS 'Of what, such as "in the building hit in Makiivka"; may be empty.';
COMMENT ON COLUMN "claim_revision"."unit" IS 'Unit of a number, such as "persons".';
COMMENT ON COLUMN "claim_revision"."whole" IS 'True where only whole numbers make sense.';
COMMENT ON COLUMN "claim_revision"."lower_bound" IS 'The least value that makes sense: 0 for counts, empty for a temperature.';
COMMENT ON COLUMN "claim_revision"."tolerance" IS 'Differences up to this much are none: in the unit of a number, in seconds for a time.';
COMMENT ON COLUMN "claim_revision"."additive" IS 'True where a part is never more than the whole, so that broader and narrower scopes say something.';
COMMENT ON COLUMN "claim_revision"."exclusive" IS 'Category only: true where the options exclude each other.';
COMMENT ON COLUMN "claim_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "claim_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "claim_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "claim_option" IS 'One option of a category claim: a node that keeps its identity while its label may change.';
COMMENT ON COLUMN "claim_option"."claim_id" IS 'The claim that owns it.';
COMMENT ON COLUMN "claim_option"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "claim_option"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "claim_revision_option" IS 'The tree of options as of one revision of a claim. Append-only.';
COMMENT ON COLUMN "claim_revision_option"."claim_revision_id" IS 'The revision.';
COMMENT ON COLUMN "claim_revision_option"."option_id" IS 'The option.';
COMMENT ON COLUMN "claim_revision_option"."parent_id" IS 'The option that contains it, such as Switzerland for Basel; empty at the top.';
COMMENT ON COLUMN "claim_revision_option"."position" IS 'Its place among the options.';
COMMENT ON COLUMN "claim_revision_option"."label" IS 'Its name.';
COMMENT ON COLUMN "claim_revision_option"."aliases" IS 'Other names for the same option.';
COMMENT ON TABLE "source" IS 'A person, body, group or outlet that says things: a column of the table.';
COMMENT ON COLUMN "source"."slug" IS 'Its address: /sources/<slug>.';
COMMENT ON COLUMN "source"."published_revision_id" IS 'The revision that readers see.';
COMMENT ON COLUMN "source"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "source"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "source_revision" IS 'What the desk knows of a source, as of one revision. Append-only.';
COMMENT ON COLUMN "source_revision"."source_id" IS 'The source.';
COMMENT ON COLUMN "source_revision"."number" IS '1, 2, 3 … within the source.';
COMMENT ON COLUMN "source_revision"."name" IS 'Its name in English.';
COMMENT ON COLUMN "source_revision"."native_name" IS 'Its name as it writes it itself.';
COMMENT ON COLUMN "source_revision"."native_language" IS 'BCP 47 tag of the native name.';
COMMENT ON COLUMN "source_revision"."aliases" IS 'Other names of the same source.';
COMMENT ON COLUMN "source_revision"."naming" IS 'named, unnamed, or collective (a group whose members are not named).';
COMMENT ON COLUMN "source_revision"."kind" IS 'What sort of source it is.';
COMMENT ON COLUMN "source_revision"."side" IS 'The side that it takes, or that it belongs to; empty for none.';
COMMENT ON COLUMN "source_revision"."description" IS 'Who or what it is, in a few words.';
COMMENT ON COLUMN "source_revision"."speaks_for_id" IS 'The body that it speaks for: two sources that speak for one body are one origin.';
COMMENT ON COLUMN "source_revision"."reliability" IS 'Admiralty grade A to F; empty means not graded.';
COMMENT ON COLUMN "source_revision"."reliability_reason" IS 'Why it was graded so.';
COMMENT ON COLUMN "source_revision"."confidential" IS 'True: it never leaves the desk.';
COMMENT ON COLUMN "source_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "source_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "source_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "statement" IS 'What one source said on one claim at one time: the link from a claim to a source.';
COMMENT ON COLUMN "statement"."event_id" IS 'That of its claim.';
COMMENT ON COLUMN "statement"."claim_id" IS 'The claim.';
COMMENT ON COLUMN "statement"."value_type" IS 'That of the claim.';
COMMENT ON COLUMN "statement"."source_id" IS 'Who said it.';
COMMENT ON COLUMN "statement"."ref" IS 'Short name within the event, such as s23, for citing.';
COMMENT ON COLUMN "statement"."published_revision_id" IS 'The revision that readers see.';
COMMENT ON COLUMN "statement"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "statement"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "statement_revision" IS 'A statement as the desk logged it, as of one revision. Append-only.';
COMMENT ON COLUMN "statement_revision"."statement_id" IS 'The statement.';
COMMENT ON COLUMN "statement_revision"."claim_id" IS 'That of the statement.';
COMMENT ON COLUMN "statement_revision"."value_type" IS 'That of the statement.';
COMMENT ON COLUMN "statement_revision"."number" IS '1, 2, 3 … within the statement.';
COMMENT ON COLUMN "statement_revision"."form" IS 'stated (gives a value), confirmed (no value), denied (rejects a value), declined (gave none), withdrawn (takes an earlier one back).';
COMMENT ON COLUMN "statement_revision"."relation" IS 'How the value was put: exact, about, at least …';
COMMENT ON COLUMN "statement_revision"."low" IS 'Lower figure as said (not the implied range).';
COMMENT ON COLUMN "statement_revision"."high" IS 'Upper figure as said (not the implied range).';
COMMENT ON COLUMN "statement_revision"."unit" IS 'Unit as said, where it is not that of the claim.';
COMMENT ON COLUMN "statement_revision"."relative_to_id" IS 'The statement that "fewer than" or "more than" refers to.';
COMMENT ON COLUMN "statement_revision"."time_from" IS 'Earliest instant as said.';
COMMENT ON COLUMN "statement_revision"."time_to" IS 'Latest instant as said.';
COMMENT ON COLUMN "statement_revision"."time_precision" IS 'How precisely the time was given.';
COMMENT ON COLUMN "statement_revision"."time_zone" IS 'IANA zone in which the time was given.';
COMMENT ON COLUMN "statement_revision"."yes_no" IS 'The answer to a yes-no claim.';
COMMENT ON COLUMN "statement_revision"."scope_relation" IS 'Whether it is about the same as the claim, something broader, narrower, or different.';
COMMENT ON COLUMN "statement_revision"."said_on" IS 'When it was said, where only the day, month or year is known.';
COMMENT ON COLUMN "statement_revision"."said_at" IS 'When it was said, where the instant is known.';
COMMENT ON COLUMN "statement_revision"."said_precision" IS 'How precisely that is known.';
COMMENT ON COLUMN "statement_revision"."said_zone" IS 'IANA zone of said_on.';
COMMENT ON COLUMN "statement_revision"."based_on_id" IS 'The statement that this one repeats: an echo is a voice, not an origin.';
COMMENT ON COLUMN "statement_revision"."wording_kind" IS 'verbatim, translation, or paraphrase (the words of the desk, never in quotation marks).';
COMMENT ON COLUMN "statement_revision"."spoken_language" IS 'BCP 47 tag of the language in which the source spoke.';
COMMENT ON COLUMN "statement_revision"."translator" IS 'Who translated.';
COMMENT ON COLUMN "statement_revision"."credibility" IS 'Admiralty grade 1 to 6 of the information; empty means not graded.';
COMMENT ON COLUMN "statement_revision"."credibility_reason" IS 'Why it was graded so.';
COMMENT ON COLUMN "statement_revision"."wording_id" IS 'Its words.';
COMMENT ON COLUMN "statement_revision"."wording_hash" IS 'Salted SHA-256 of the words, which outlives their redaction.';
COMMENT ON COLUMN "statement_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "statement_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "statement_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "statement_revision_option" IS 'The options that a statement names. Append-only.';
COMMENT ON COLUMN "statement_revision_option"."statement_revision_id" IS 'The revision of the statement.';
COMMENT ON COLUMN "statement_revision_option"."claim_id" IS 'The claim of both.';
COMMENT ON COLUMN "statement_revision_option"."option_id" IS 'The option named.';
COMMENT ON TABLE "rendering" IS 'How one outlet passed a statement on.';
COMMENT ON COLUMN "rendering"."event_id" IS 'That of the statement.';
COMMENT ON COLUMN "rendering"."statement_id" IS 'The statement.';
COMMENT ON COLUMN "rendering"."claim_id" IS 'That of the statement.';
COMMENT ON COLUMN "rendering"."value_type" IS 'That of the statement.';
COMMENT ON COLUMN "rendering"."outlet_id" IS 'The outlet.';
COMMENT ON COLUMN "rendering"."ref" IS 'Short name within the event, such as r02.';
COMMENT ON COLUMN "rendering"."published_revision_id" IS 'The revision that readers see.';
COMMENT ON COLUMN "rendering"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "rendering"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "rendering_revision" IS 'A rendering as the desk logged it, as of one revision. Append-only.';
COMMENT ON COLUMN "rendering_revision"."rendering_id" IS 'The rendering.';
COMMENT ON COLUMN "rendering_revision"."statement_id" IS 'That of the rendering.';
COMMENT ON COLUMN "rendering_revision"."claim_id" IS 'That of the rendering.';
COMMENT ON COLUMN "rendering_revision"."value_type" IS 'That of the rendering.';
COMMENT ON COLUMN "rendering_revision"."number" IS '1, 2, 3 … within the rendering.';
COMMENT ON COLUMN "rendering_revision"."parent_id" IS 'The rendering that it was taken from; empty: straight from the speaker.';
COMMENT ON COLUMN "rendering_revision"."link" IS 'cited: the outlet names where it has it from. inferred: the desk concludes it.';
COMMENT ON COLUMN "rendering_revision"."form" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."relation" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."low" IS 'Lower figure as the outlet put it.';
COMMENT ON COLUMN "rendering_revision"."high" IS 'Upper figure as the outlet put it.';
COMMENT ON COLUMN "rendering_revision"."unit" IS 'Unit, where it is not that of the claim.';
COMMENT ON COLUMN "rendering_revision"."relative_to_id" IS 'The statement that "fewer than" or "more than" refers to.';
COMMENT ON COLUMN "rendering_revision"."time_from" IS 'Earliest instant as the outlet put it.';
COMMENT ON COLUMN "rendering_revision"."time_to" IS 'Latest instant as the outlet put it.';
COMMENT ON COLUMN "rendering_revision"."time_precision" IS 'How precisely the time was given.';
COMMENT ON COLUMN "rendering_revision"."time_zone" IS 'IANA zone in which the time was given.';
COMMENT ON COLUMN "rendering_revision"."yes_no" IS 'The answer to a yes-no claim.';
COMMENT ON COLUMN "rendering_revision"."scope_relation" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."published_on" IS 'When the outlet published it, where only the day is known.';
COMMENT ON COLUMN "rendering_revision"."published_at" IS 'When the outlet published it, where the instant is known.';
COMMENT ON COLUMN "rendering_revision"."published_precision" IS 'How precisely that is known.';
COMMENT ON COLUMN "rendering_revision"."published_zone" IS 'IANA zone of published_on.';
COMMENT ON COLUMN "rendering_revision"."speaker" IS 'kept: the outlet gives the speaker. unnamed: it no longer names the speaker. another: it gives somebody else.';
COMMENT ON COLUMN "rendering_revision"."speaker_given" IS 'Whom the outlet gives instead, in its words.';
COMMENT ON COLUMN "rendering_revision"."wording_kind" IS 'As for statements.';
COMMENT ON COLUMN "rendering_revision"."translator" IS 'Who translated.';
COMMENT ON COLUMN "rendering_revision"."wording_id" IS 'Its words.';
COMMENT ON COLUMN "rendering_revision"."wording_hash" IS 'Salted SHA-256 of the words.';
COMMENT ON COLUMN "rendering_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "rendering_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "rendering_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "rendering_revision_option" IS 'The options that a rendering names. Append-only.';
COMMENT ON COLUMN "rendering_revision_option"."rendering_revision_id" IS 'The revision of the rendering.';
COMMENT ON COLUMN "rendering_revision_option"."claim_id" IS 'The claim of both.';
COMMENT ON COLUMN "rendering_revision_option"."option_id" IS 'The option named.';
COMMENT ON TABLE "wording" IS 'The words of one statement or rendering: kept apart, because two people may have to redact them for good.';
COMMENT ON COLUMN "wording"."words" IS 'The words, in words_language.';
COMMENT ON COLUMN "wording"."words_language" IS 'BCP 47 tag of the words.';
COMMENT ON COLUMN "wording"."translation" IS 'The words in another language.';
COMMENT ON COLUMN "wording"."translation_language" IS 'BCP 47 tag of the translation.';
COMMENT ON COLUMN "wording"."text_value" IS 'The value of a claim of type text.';
COMMENT ON COLUMN "wording"."scope_note" IS 'What the value is about, where the scope is not the same.';
COMMENT ON COLUMN "wording"."note" IS 'A remark of the desk that readers see.';
COMMENT ON COLUMN "wording"."salt" IS 'Random; part of the hash that the revision keeps.';
COMMENT ON COLUMN "wording"."redacted_at" IS 'When two people redacted it; the words are then gone.';
COMMENT ON COLUMN "wording"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "wording"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "document" IS 'Evidence: a captured document, or a summary by the desk of what was not captured.';
COMMENT ON COLUMN "document"."slug" IS 'Its short name.';
COMMENT ON COLUMN "document"."kind" IS 'captured (bytes, hash, time) or desk_summary.';
COMMENT ON COLUMN "document"."title" IS 'What it is.';
COMMENT ON COLUMN "document"."outlet_id" IS 'The source that published it.';
COMMENT ON COLUMN "document"."address" IS 'Its address on the web.';
COMMENT ON COLUMN "document"."archived_address" IS 'Where a copy is archived.';
COMMENT ON COLUMN "document"."captured_at" IS 'When its bytes were captured.';
COMMENT ON COLUMN "document"."sha256" IS 'SHA-256 of the bytes.';
COMMENT ON COLUMN "document"."media_type" IS 'Media type of the bytes.';
COMMENT ON COLUMN "document"."language" IS 'BCP 47 tag of its text.';
COMMENT ON COLUMN "document"."confidential" IS 'True: it never leaves the desk.';
COMMENT ON COLUMN "document"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "document"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "document_body" IS 'Bytes and text of a document: for the desk only.';
COMMENT ON COLUMN "document_body"."document_id" IS 'The document.';
COMMENT ON COLUMN "document_body"."bytes" IS 'As captured.';
COMMENT ON COLUMN "document_body"."text" IS 'The text, in which quotes are anchored.';
COMMENT ON COLUMN "document_body"."salt" IS 'Random.';
COMMENT ON COLUMN "document_body"."redacted_at" IS 'When two people redacted it.';
COMMENT ON TABLE "quote" IS 'Words that stand in a document, anchored as in the W3C Web Annotation model.';
COMMENT ON COLUMN "quote"."document_id" IS 'The document.';
COMMENT ON COLUMN "quote"."exact" IS 'The words.';
COMMENT ON COLUMN "quote"."prefix" IS 'What stands before them, at most 200 characters.';
COMMENT ON COLUMN "quote"."suffix" IS 'What stands after them, at most 200 characters.';
COMMENT ON COLUMN "quote"."start_at" IS 'Code points before the words.';
COMMENT ON COLUMN "quote"."end_at" IS 'Code points to the end of the words.';
COMMENT ON COLUMN "quote"."salt" IS 'Random; part of the hash that the evidence keeps.';
COMMENT ON COLUMN "quote"."redacted_at" IS 'When two people redacted it.';
COMMENT ON COLUMN "quote"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "quote"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "evidence" IS 'The documents, and the places in them, on which a revision rests. Append-only.';
COMMENT ON COLUMN "evidence"."statement_revision_id" IS 'The revision of a statement, or';
COMMENT ON COLUMN "evidence"."rendering_revision_id" IS 'the revision of a rendering.';
COMMENT ON COLUMN "evidence"."position" IS 'Its place among the evidence.';
COMMENT ON COLUMN "evidence"."document_id" IS 'The document.';
COMMENT ON COLUMN "evidence"."quote_id" IS 'The place in it; empty where nothing is quoted.';
COMMENT ON COLUMN "evidence"."quote_hash" IS 'Salted SHA-256 of the quote.';
COMMENT ON COLUMN "evidence"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON TABLE "search" IS 'A record that an editor looked for what a source says on a claim, and found nothing.';
COMMENT ON COLUMN "search"."claim_id" IS 'The claim.';
COMMENT ON COLUMN "search"."source_id" IS 'The source.';
COMMENT ON COLUMN "search"."published_revision_id" IS 'The revision that readers see.';
COMMENT ON COLUMN "search"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "search"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "search_revision" IS 'Where an editor looked, and until when, as of one revision. Append-only.';
COMMENT ON COLUMN "search_revision"."search_id" IS 'The search.';
COMMENT ON COLUMN "search_revision"."number" IS '1, 2, 3 … within the search.';
COMMENT ON COLUMN "search_revision"."places" IS 'Where the editor looked.';
COMMENT ON COLUMN "search_revision"."until_on" IS 'Until when, where only the day is known.';
COMMENT ON COLUMN "search_revision"."until_at" IS 'Until when, where the instant is known.';
COMMENT ON COLUMN "search_revision"."until_precision" IS 'How precisely that is known.';
COMMENT ON COLUMN "search_revision"."until_zone" IS 'IANA zone of until_on.';
COMMENT ON COLUMN "search_revision"."note" IS 'A remark of the desk.';
COMMENT ON COLUMN "search_revision"."reason" IS 'Why this revision was made.';
COMMENT ON COLUMN "search_revision"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON COLUMN "search_revision"."created_at" IS 'When the row was written.';
COMMENT ON TABLE "publication" IS 'Each act of publishing a revision, in order. What readers saw at a time is what was published last before it. Append-only.';
COMMENT ON COLUMN "publication"."sequence" IS 'Counts up.';
COMMENT ON COLUMN "publication"."published_at" IS 'When this desk published it.';
COMMENT ON COLUMN "publication"."event_revision_id" IS 'The revision published: exactly one of these columns is filled.';
COMMENT ON COLUMN "publication"."claim_revision_id" IS 'See event_revision_id.';
COMMENT ON COLUMN "publication"."source_revision_id" IS 'See event_revision_id.';
COMMENT ON COLUMN "publication"."statement_revision_id" IS 'See event_revision_id.';
COMMENT ON COLUMN "publication"."rendering_revision_id" IS 'See event_revision_id.';
COMMENT ON COLUMN "publication"."search_revision_id" IS 'See event_revision_id.';
COMMENT ON COLUMN "publication"."id" IS 'Sorts by the time at which the row was made.';
COMMENT ON TABLE "time_zone" IS 'The IANA time zones that this server knew when it was set up.';
COMMENT ON COLUMN "time_zone"."name" IS 'Such as Europe/Kyiv.';
