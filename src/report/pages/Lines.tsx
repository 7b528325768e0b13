/** Sentences, one below the other. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <ul className="kpi-report-lines">
      {lines.map((line, i) => (
        <li key={i}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  )
