-- ═══ Who has what in hand, and lists that a person keeps ═══════════════════
-- An assignment is a row for good, the last one of a thing counts; the lists of the desk show it from desk_item. A saved
-- filter is the address of a list under a name.

-- AlterTable
ALTER TABLE "desk_item" ADD COLUMN     "assigned_at" TIMESTAMPTZ(3),
ADD COLUMN     "assigned_by_id" UUID,
ADD COLUMN     "assigned_to_id" UUID;

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "kind" "reviewed" NOT NULL,
    "thing_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "to_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_filter" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_to_id_idx" ON "assignment"("to_id");

-- CreateIndex
CREATE INDEX "assignment_by_id_idx" ON "assignment"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_kind_thing_id_number_key" ON "assignment"("kind", "thing_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_person_id_name_key" ON "saved_filter"("person_id", "name");

-- CreateIndex
CREATE INDEX "desk_item_assigned_to_id_changed_at_thing_id_idx" ON "desk_item"("assigned_to_id", "changed_at", "thing_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ═══ Written by hand: what the schema cannot say ══════════════════════════

ALTER TABLE "desk_item" ADD CONSTRAINT "assigned_by_somebody" CHECK (("assigned_to_id" IS NULL) = ("assigned_by_id" IS NULL) AND ("assigned_to_id" IS NULL) = ("assigned_at" IS NULL)) NOT VALID;
ALTER TABLE "assignment" ADD CONSTRAINT "assignments_are_numbered" CHECK ("number" > 0 AND "version" >= 0);
ALTER TABLE "saved_filter" ADD CONSTRAINT "filter_has_a_name" CHECK (length("name") BETWEEN 1 AND 80 AND "name" ~ '\S'), ADD CONSTRAINT "filter_is_an_address" CHECK (length("query") BETWEEN 1 AND 1000);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "assignment" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON "assignment" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The order in which things are reviewed: what others need comes first. Kinds are compared as text, because "document" may
-- be a value of this very transaction.
CREATE FUNCTION "review_rank"(of_kind "reviewed") RETURNS INTEGER LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN CASE of_kind::text WHEN 'event' THEN 0 WHEN 'claim' THEN 1 WHEN 'source' THEN 1 WHEN 'document' THEN 1 WHEN 'statement' THEN 2 WHEN 'search' THEN 2 ELSE 3 END;
END $$;
COMMENT ON FUNCTION "review_rank" IS 'Which kinds are published before which: 0 events, 1 questions, sources and documents, 2 statements and searches, 3 renderings.';
CREATE INDEX "desk_item_waiting_idx" ON "desk_item" ("review_rank"("kind"), "changed_at", "thing_id") WHERE "state" = 'submitted';

-- An assignment is over once what it was about is settled: published, discarded, released, withdrawn or declined.
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
      assigned."at", assigned."by_id", assigned."to_id"
    FROM %3$I t
      JOIN LATERAL (SELECT * FROM %4$I WHERE %5$I = t."id" ORDER BY "number" DESC LIMIT 1) r ON TRUE
      %6$s
      LEFT JOIN LATERAL (SELECT s."number", s."at" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id" ORDER BY s."number" DESC LIMIT 1) last ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step" FROM "transition" s WHERE s."kind" = $1 AND s."revision_id" = r."id"
        AND s."step"::text IN ('submit', 'return', 'publish', 'discard') ORDER BY s."number" DESC LIMIT 1) reviewed ON TRUE
      LEFT JOIN LATERAL (SELECT s."step"::text AS "step", s."actor_id" FROM "transition" s WHERE s."kind" = $1 AND s."thing_id" = t."id"
        AND s."step"::text NOT IN ('submit', 'return', 'discard') ORDER BY s."number" DESC LIMIT 1) settled ON TRUE
      LEFT JOIN LATERAL (SELECT a."to_id", a."by_id", a."at", a."version" FROM "assignment" a WHERE a."kind" = $1 AND a."thing_id" = t."id" ORDER BY a."number" DESC LIMIT 1) given ON TRUE
      LEFT JOIN LATERAL (SELECT given."to_id", given."by_id", given."at" WHERE given."to_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "transition" s
        WHERE s."kind" = $1 AND s."thing_id" = t."id" AND s."number" > given."version" AND s."step"::text IN ('publish', 'discard', 'release', 'withdraw', 'decline'))) assigned ON TRUE
    %7$s$sql$, parts."places", parts."texts", of_kind, of_kind || '_revision', of_kind || '_id', parts."joined",
    CASE WHEN ids IS NULL THEN '' ELSE 'WHERE t."id" = ANY ($2)' END) USING of_kind, ids;
END $$;

CREATE OR REPLACE FUNCTION "fields_of_entry"(of_chain "chain", of_did TEXT, OUT "needed" TEXT[], OUT "possible" TEXT[]) LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
BEGIN
  SELECT e."needed", e."possible" || CASE WHEN of_chain = 'private' THEN ARRAY['of'] ELSE ARRAY[]::text[] END
  INTO "needed", "possible"
  FROM (VALUES
    -- Steps of the review that readers may know of.
    ('public', 'publish', '{kind,thing,revision,digest}'::text[], '{reason}'::text[]),
    ('public', 'hold', '{kind,thing,revision,reason}', '{}'),
    ('public', 'release', '{kind,thing,revision}', '{reason}'),
    ('public', 'withdraw', '{kind,thing,revision,reason}', '{}'),
    -- A text became a tombstone; the thing is named where it belongs to one alone, and its revision where the text was
    -- part of one. The digest binds what is left of a revision whose texts an older entry had bound.
    ('public', 'redact', '{with,target,text}', '{kind,thing,revision,digest}'),
    -- Who is of this desk, under the name that the log has for them.
    ('public', 'join', '{role}', '{}'),
    ('public', 'give role', '{of,role}', '{}'),
    -- What editors write: a first revision of a thing, and a further one.
    ('private', 'log', '{kind,thing,revision}', '{}'),
    ('private', 'revise', '{kind,thing,revision}', '{}'),
    -- Steps of the review that are for the desk.
    ('private', 'submit', '{kind,thing,revision}', '{reason}'),
    ('private', 'return', '{kind,thing,revision,reason}', '{}'),
    ('private', 'discard', '{kind,thing,revision}', '{reason}'),
    ('private', 'ask to release', '{kind,thing,revision,reason}', '{}'),
    ('private', 'ask to withdraw', '{kind,thing,revision,reason}', '{}'),
    ('private', 'decline', '{kind,thing,revision,reason}', '{}'),
    -- Who takes something in hand: "of" is that person. Nobody has it once the assignment is taken back.
    ('private', 'assign', '{kind,thing,revision,of}', '{}'),
    ('private', 'take assignment back', '{kind,thing,revision}', '{}'),
    ('private', 'approve redaction', '{target,text}', '{kind,thing,revision}'),
    -- Reports of readers, by their number.
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
    ('private', 'begin a second factor', '{}', '{}'),
    ('private', 'confirm a second factor', '{}', '{}'),
    ('private', 'remove a second factor', '{}', '{}'),
    ('private', 'remove second factor', '{of}', '{}')
  ) e("chain", "did", "needed", "possible")
  WHERE e."chain" = of_chain::text AND e."did" = of_did;
END $$;

-- An entry about an assignment tells of one that was made. Asked when the transaction ends.
CREATE FUNCTION "refuse_unmade_assignment"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE told JSONB := NEW."body"::jsonb;
BEGIN
  IF told ->> 'did' IN ('assign', 'take assignment back') AND NOT EXISTS (
    SELECT 1 FROM "assignment" a JOIN "person" b ON b."id" = a."by_id" LEFT JOIN "person" p ON p."id" = a."to_id"
    WHERE a."thing_id" = (told ->> 'thing')::uuid AND a."kind"::text = told ->> 'kind' AND a."at" = "time_said"(told ->> 'at')
      AND b."pseudonym" = told ->> 'by' AND p."pseudonym" IS NOT DISTINCT FROM told ->> 'of') THEN
    RAISE EXCEPTION 'An entry about an assignment tells of one that was made.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION "refuse_unmade_assignment" IS 'An entry about an assignment tells of one that was made, by whom and to whom.';
CREATE CONSTRAINT TRIGGER "entry_is_of_an_assignment" AFTER INSERT ON "log_entry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."transition_id" IS NULL AND NEW."body" LIKE '%"did":%assign%') EXECUTE FUNCTION "refuse_unmade_assignment"();

-- ═══ For whoever reads this with psql ══════════════════════════════════════
COMMENT ON TABLE "assignment" IS 'Who was asked to take something of the desk in hand, by whom and when. The last row of a thing counts, until what it was about is settled.';
COMMENT ON COLUMN "assignment"."id" IS 'Nobody sees it.';
COMMENT ON COLUMN "assignment"."kind" IS 'Which table the thing is in.';
COMMENT ON COLUMN "assignment"."thing_id" IS 'The thing: a row of the table that kind names.';
COMMENT ON COLUMN "assignment"."number" IS '1 for the first assignment of a thing.';
COMMENT ON COLUMN "assignment"."version" IS 'How many steps of the review the thing had seen by then.';
COMMENT ON COLUMN "assignment"."to_id" IS 'Who has it in hand. Empty where it was taken back.';
COMMENT ON COLUMN "assignment"."by_id" IS 'Who said so.';
COMMENT ON COLUMN "assignment"."at" IS 'When.';
COMMENT ON TABLE "saved_filter" IS 'Lists of the desk that a person keeps by a name. They may be renamed and removed: nothing else refers to them.';
COMMENT ON COLUMN "saved_filter"."id" IS 'Its forms name it.';
COMMENT ON COLUMN "saved_filter"."person_id" IS 'Whose it is. Nobody else sees it.';
COMMENT ON COLUMN "saved_filter"."name" IS 'What that person calls it.';
COMMENT ON COLUMN "saved_filter"."query" IS 'What stands behind /desk? in the address of the list.';
COMMENT ON COLUMN "saved_filter"."created_at" IS 'When it was saved.';
COMMENT ON COLUMN "desk_item"."assigned_at" IS 'Since when somebody has it in hand.';
COMMENT ON COLUMN "desk_item"."assigned_by_id" IS 'Who said so.';
COMMENT ON COLUMN "desk_item"."assigned_to_id" IS 'Who has it in hand.';
