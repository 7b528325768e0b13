import { useId } from 'react'

interface Props<Option extends string> {
  readonly label: string
  readonly options: Readonly<Record<Option, string>>
  /** `undefined` while it is open. */
  readonly value: Option | undefined
  /** Why it was read so; `undefined` where there was nothing to decide, and then nothing is asked. */
  readonly reason: string | undefined
  readonly onChoose: (option: Option) => void
}

/** How the file writes numbers or dates: what was found, why, and the way to say otherwise. */
export function StyleChoice<Option extends string>({ label, options, value, reason, onChoose }: Props<Option>) {
  const id = useId()
  if (reason === undefined) return null
  const names = Object.keys(options) as Option[]
  return (
    <div className="pg-choice" data-open={value === undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="pg-input"
        aria-describedby={`${id}-why`}
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = names.find((name) => name === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {value === undefined && <option value="">Choose…</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {options[name]}
          </option>
        ))}
      </select>
      <span id={`${id}-why`} className="pg-muted">
        {reason}
      </span>
    </div>
  )
}
