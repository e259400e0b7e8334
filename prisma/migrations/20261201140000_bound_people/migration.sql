-- ═══ Who is behind a pseudonym ═════════════════════════════════════════════
-- The public entry of somebody's joining binds, by a salted digest, the id of the person and of whoever let them in. The
-- salt stays beside the entry, and is never given out. Entries that are there already bind nobody.

-- One row of the list of entries changes; the rest of it stays as the migrations before this one left it.
DO $$ DECLARE written TEXT := pg_get_functiondef('"fields_of_entry"'::regproc); was TEXT := $x$('public', 'join', '{role}', '{}')$x$;
BEGIN
  IF strpos(written, was) = 0 THEN
    RAISE EXCEPTION 'The list of entries has no joining as it was.';
  END IF;
  EXECUTE replace(written, was, $x$('public', 'join', '{role}', '{digest}')$x$);
END $$;
