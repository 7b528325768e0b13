import { contrastPairs, type Theme } from 'kpi-kit/theme'

/** Every text and mark on its ground, the weakest first: what an audit of accessibility asks for. */
export function ContrastTable({ theme }: { readonly theme: Theme }) {
  const pairs = contrastPairs(theme).sort((a, b) => a.contrast / a.least - b.contrast / b.least)
  const weak = pairs.filter(({ contrast, least }) => contrast < least)
  const colour = (name: string) => (theme.colours as Readonly<Record<string, string>>)[name]
  return (
    <details className="te-card te-contrast">
      <summary>
        Contrast{' '}
        <output>{weak.length > 0 ? `${weak.length} too weak` : `all ${pairs.length} pairs can be read`}</output>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">Contrast</th>
            <th scope="col">Needs</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ name, ground, contrast, least }) => (
            <tr key={name + ground} data-weak={contrast < least || undefined}>
              <th scope="row">
                <span className="te-swatch" style={{ background: colour(ground) }}>
                  <span style={{ background: colour(name) }} />
                </span>{' '}
                {name}
                {ground !== 'surface' && ` on ${ground}`}
              </th>
              <td>{contrast.toFixed(1)}</td>
              <td>{least}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
