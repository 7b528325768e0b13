import { useId } from 'react'

interface ColourFieldProps {
  readonly label: string
  /** `#5b5bd6` or `oklch(0.54 0.2 268)`; empty for that of the kit. */
  readonly value: string
  readonly onChange: (colour: string) => void
}

/** A colour to pick or to type: a brand's book has it in hex. */
export function ColourField({ label, value, onChange }: ColourFieldProps) {
  const id = useId()
  return (
    <div className="te-colour">
      <label htmlFor={id}>{label}</label>
      <input
        type="color"
        aria-label={`${label}, picked`}
        value={/^#[\da-f]{6}$/i.test(value) ? value : '#808080'}
        onChange={({ target }) => onChange(target.value)}
      />
      <input
        id={id}
        value={value}
        placeholder="The kit’s"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value.trim())}
      />
    </div>
  )
}
