import type { Brand } from 'kpi-kit/theme'
import { useId } from 'react'
import { ColourField } from './ColourField.js'
import { fonts, presets } from './brands.js'

interface ControlsProps {
  readonly brand: Brand
  /** What is wrong with a colour. */
  readonly fault?: string | undefined
  readonly onChange: (brand: Brand) => void
}

const colours = [
  ['accent', 'Accent', '#3e60e2'],
  ['surface', 'Surface', '#ffffff'],
  ['text', 'Text', ''],
] as const

/** All that a brand may say of itself. */
export function Controls({ brand, fault, onChange }: ControlsProps) {
  const id = useId()
  const set = (change: Partial<Brand>) => onChange({ ...brand, ...change })
  const setSeries = (at: number, colour: string) => {
    const palette = Array.from({ length: Math.max(at + 1, brand.palette?.length ?? 0) }, (_, index) =>
      index === at ? colour : (brand.palette?.[index] ?? ''),
    )
    set({ palette })
  }
  return (
    <form className="te-card" onSubmit={(event) => event.preventDefault()}>
      <fieldset className="te-presets">
        <legend>Presets</legend>
        {Object.entries<Brand>(presets).map(([name, preset]) => (
          <button key={name} type="button" aria-pressed={preset === brand} onClick={() => onChange(preset)}>
            <span style={{ background: preset.surface ?? '#ffffff' }}>
              <span style={{ background: preset.accent }} />
            </span>
            {name}
          </button>
        ))}
      </fieldset>
      <fieldset className="te-colours">
        <legend>Colours</legend>
        {colours.map(([name, label, usual]) => (
          <ColourField
            key={name}
            label={label}
            value={brand[name] ?? usual}
            onChange={(colour) => onChange({ ...brand, [name]: colour || undefined })}
          />
        ))}
        {fault && (
          <p className="te-fault" role="alert">
            {fault}
          </p>
        )}
      </fieldset>
      <fieldset className="te-shape">
        <legend>Shape and type</legend>
        <label htmlFor={`${id}radius`}>
          Radius <output>{brand.radius ?? 14} px</output>
        </label>
        <input
          id={`${id}radius`}
          type="range"
          min="0"
          max="28"
          value={brand.radius ?? 14}
          onChange={({ target }) => set({ radius: Number(target.value) })}
        />
        <label htmlFor={`${id}type`}>
          Type size <output>{Math.round(100 * (brand.type ?? 1))}%</output>
        </label>
        <input
          id={`${id}type`}
          type="range"
          min="0.9"
          max="1.3"
          step="0.05"
          value={brand.type ?? 1}
          onChange={({ target }) => set({ type: Number(target.value) })}
        />
        <label htmlFor={`${id}density`}>Density</label>
        <select
          id={`${id}density`}
          value={brand.density ?? 'normal'}
          onChange={({ target }) => set({ density: target.value as 'compact' | 'normal' | 'airy' })}
        >
          <option value="compact">Compact</option>
          <option value="normal">Normal</option>
          <option value="airy">Airy</option>
        </select>
        <label htmlFor={`${id}font`}>Font</label>
        <select id={`${id}font`} value={brand.font ?? 'inherit'} onChange={({ target }) => set({ font: target.value })}>
          {Object.entries(fonts).map(([name, family]) => (
            <option key={name} value={family}>
              {name}
            </option>
          ))}
        </select>
      </fieldset>
      <details>
        <summary>Chart palette</summary>
        <div className="te-colours">
          {Array.from({ length: 8 }, (_, at) => (
            <ColourField
              key={at}
              label={`Series ${at + 1}`}
              value={brand.palette?.[at] ?? ''}
              onChange={(colour) => setSeries(at, colour)}
            />
          ))}
        </div>
      </details>
    </form>
  )
}
