-- ═══ Who is at which thing ═════════════════════════════════════════════════
-- A page of the desk says every few seconds that its editor is there. A row expires by itself, and nothing is logged.

-- CreateTable
CREATE TABLE "presence" (
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "field" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("kind","thing_id","person_id")
);

-- CreateIndex
CREATE INDEX "presence_at_idx" ON "presence"("at");

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A field is named as its form names it: no text of a person comes in here.
ALTER TABLE "presence" ADD CONSTRAINT "presence_names_a_field" CHECK ("field" ~ '^[A-Za-z]{1,40}$');

COMMENT ON TABLE "presence" IS 'Who has the page of a thing open at the desk. A row that is older than a minute counts no more, and is deleted.';
COMMENT ON COLUMN "presence"."kind" IS 'What kind of thing it is.';
COMMENT ON COLUMN "presence"."thing_id" IS 'The thing whose page is open.';
COMMENT ON COLUMN "presence"."person_id" IS 'Who has it open.';
COMMENT ON COLUMN "presence"."field" IS 'The name of the field of its form that has the focus, if one has.';
COMMENT ON COLUMN "presence"."at" IS 'When the page last said so.';
