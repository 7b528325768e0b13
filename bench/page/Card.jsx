import { words } from '../words.mjs'

/** What the kit says of the same figures, in plain HTML: title, value, change, sentence, and a list where it has one. */
export function Card({ widget, data, children }) {
  const { title, value, change, sentence, rows } = words[widget](data)
  return (
    <figure className="card" aria-label={title}>
      <figcaption className="title">{title}</figcaption>
      <p>
        <strong>{value}</strong> <span>{change}</span>
      </p>
      {children}
      {rows && (
        <table>
          <tbody>
            {rows.map(([name, ...rest]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {rest.map((text, i) => (
                  <td key={i}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{sentence}</p>
    </figure>
  )
}
