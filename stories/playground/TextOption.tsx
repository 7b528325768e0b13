import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly type?: 'date'
  readonly inputMode?: 'decimal'
  readonly hint?: string
  /** What is wrong with the text; empty where nothing is. */
  readonly fault: string
  /** What may be typed, where a list of it helps. */
  readonly options?: readonly string[]
  readonly onChange: (text: string) => void
}

/** A text that is typed, with what is wrong with it beside how to write it. */
export function TextOption({ label, value, placeholder, type, inputMode, hint = '', fault, options, onChange }: Props) {
  const id = useId()
  const hasHint = fault !== '' || hint !== ''
  return (
    <div className="pg-control">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="pg-input"
        type={type}
        inputMode={inputMode}
        value={value}
        placeholder={placeholder}
        aria-invalid={fault !== ''}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
        list={options && `${id}-list`}
        onChange={({ target }) => onChange(target.value)}
      />
      {options && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={option} aria-label={option} />
          ))}
        </datalist>
      )}
      {hasHint && (
        <span id={`${id}-hint`} className={fault ? 'pg-bad' : 'pg-muted'}>
          {fault}
          {hint}
        </span>
      )}
    </div>
  )
}
