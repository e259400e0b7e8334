/** What stands in a cell of the compact table where no statement is logged: a dot, and the words for who cannot see it. */
export function NothingLogged() {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="sr-only">nothing logged</span>
    </>
  );
}
