/** What the method does and never does, before everything else on the page. A test counts its words. */
export function Summary() {
  return (
    <div id="summary" className="measure mt-4 mb-4 space-y-3 font-serif text-[1.1875rem] text-soft leading-[1.5]">
      <p>
        Crossread logs what each source said about an event, when, and how it reached us. The method on this page
        compares what was said. It reads every figure as the range of numbers that would make its words true. Where two
        ranges have nothing in common, the two sources contradict each other: the page says so, says how far apart they
        are, and whether that depends on how a word is read. A source holds everything that it said and has not
        replaced. A repeated figure counts for the source that gave it first: ten outlets with the figure of one
        ministry are one origin.
      </p>
      <p>
        The method never decides who is right. It never averages, never counts copies as sources, never drops the words,
        never takes silence for an answer, and never says that nobody disagrees where nothing was compared.
      </p>
    </div>
  );
}
