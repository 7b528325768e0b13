import { useId, useState } from 'react'

interface ColourFieldProps {
  readonly label: string
  /** `#5b5bd6` or `oklch(0.54 0.2 268)`; empty for that of the kit. */
  readonly value: string
  readonly onChange: (colour: string) => void
}

/** A colour to pick or to type: a brand's book has it in hex. */
export function ColourField({ label, value, onChange }: ColourFieldProps) {
  const id = useId()
  // While one types, the field may be empty: the usual colour comes back when it is left.
  const [typed, setTyped] = useState<string>()
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
        value={typed ?? value}
        placeholder="The kit’s"
        spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(target.value.trim())
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  )
}
