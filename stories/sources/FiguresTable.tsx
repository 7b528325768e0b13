interface FiguresTableProps {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of each is its name. */
  readonly rows: readonly (readonly string[])[]
}

/** What was measured, as a table: a name in each row, and figures beside it. */
export const FiguresTable = ({ caption, head, rows }: FiguresTableProps) => (
  <table className="src-table src-figures">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {head.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((text, i) => (
            <td key={i}>{text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
