import { type Brand, designTokens, themeFromTokens } from 'kpi-kit/theme'
import { useState } from 'react'

interface ImportProps {
  readonly onBrand: (brand: Brand) => void
}

const densityOf = (factor: number) => {
  if (factor < 0.9) return 'compact'
  return factor > 1.1 ? 'airy' : 'normal'
}

/** A file of a design tool, pasted: its three colours and measures become the brand. */
export function Import({ onBrand }: ImportProps) {
  const [fault, setFault] = useState<string>()
  const read = (text: string) => {
    const { theme, reason } = themeFromTokens(text)
    setFault(text.trim() ? reason?.replace(/^kpi-kit: /, '') : undefined)
    if (!theme) return
    const { color } = designTokens(theme) as unknown as { color: Record<string, { $value: { hex: string } }> }
    const hexOf = (name: string) => color[name]?.$value.hex ?? ''
    const { radius, density, type, font } = theme.measures
    onBrand({
      accent: hexOf('accent'),
      surface: hexOf('surface'),
      text: hexOf('text'),
      radius: Number.parseFloat(radius),
      density: densityOf(Number(density)),
      type: Number(type),
      ...(font !== 'inherit' && { font }),
    })
  }
  return (
    <details className="te-card te-import">
      <summary>Paste design tokens</summary>
      <textarea
        aria-label="Design tokens as JSON"
        rows={6}
        spellCheck={false}
        placeholder={'{ "color": { "accent": { "$type": "color", "$value": "#5b5bd6" } } }'}
        onChange={({ target }) => read(target.value)}
      />
      {fault && (
        <p className="te-fault" role="alert">
          {fault}
        </p>
      )}
    </details>
  )
}
