type Props = { report: number; statements: readonly { page: string; text: string }[] };

/** On the page of a question that somebody reported: the report is answered by revising the question, or a statement on it. */
export function ReportedOn({ report, statements }: Props) {
  return (
    <section
      aria-labelledby="reported"
      className="measure mb-8 border-line-firm border-l-4 bg-raised px-4 py-3 text-[0.9375rem]"
    >
      <h2 id="reported" className="font-semibold">
        To correct what report {report} says
      </h2>
      <p className="mt-1">
        Revise the question below{statements.length > 0 && ', or one of its statements'}: the reason begins with the
        number of the report, which then knows the revision. <a href="/desk/reports?show=open">Back to the reports</a>
      </p>
      {statements.length > 0 && (
        <ul className="mt-2">
          {statements.map(({ page, text }) => (
            <li key={page}>
              <a href={page} className="inline-block py-1" dir="auto">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
