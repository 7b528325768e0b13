import { KpiProvider } from 'kpi-kit'
import { type Brand, createTheme, designTokens, parseBrand, themeCss } from 'kpi-kit/theme'
import { useMemo, useState } from 'react'
import { asCode, presets, twinOf } from './brands.js'
import { ContrastTable } from './ContrastTable.js'
import { Controls } from './Controls.js'
import { Export } from './Export.js'
import { Import } from './Import.js'
import { Preview } from './Preview.js'
import './editor.css'

/** A brand in a minute: what is chosen on the left is what all widgets wear, by day and by night, and what is copied. */
export function ThemeEditor({ start = presets.Kit }: { readonly start?: Brand }) {
  const [brand, setBrand] = useState<Brand>(start)
  const [last, setLast] = useState(() => createTheme(brand))
  const { theme, reason } = useMemo(() => parseBrand(brand), [brand])
  if (theme && theme !== last) setLast(theme)
  const shown = theme ?? last
  const twin = useMemo(() => parseBrand(twinOf(brand, shown.scheme === 'dark')).theme ?? shown, [brand, shown])
  return (
    <div className="te">
      <aside className="te-side">
        <Controls brand={brand} fault={reason?.replace(/^kpi-kit: /, '')} onChange={setBrand} />
        <Export
          files={{
            TypeScript: () => asCode(brand),
            CSS: () => themeCss('acme', shown),
            'Design tokens': () => JSON.stringify(designTokens(shown), null, 2),
          }}
        />
        <Import onBrand={setBrand} />
        <ContrastTable theme={shown} />
      </aside>
      <main className="te-main">
        {Object.entries({ shown, twin }).map(([key, one]) => (
          <KpiProvider key={key} theme={one}>
            <Preview title={one.scheme === 'dark' ? 'By night' : 'By day'} />
          </KpiProvider>
        ))}
      </main>
    </div>
  )
}
