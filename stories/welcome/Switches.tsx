import { useId } from 'react'
import { brands, type Choice } from './choice.js'
import { languages } from './languages.js'

interface SwitchesProps {
  readonly choice: Choice
  readonly onChange: (change: Partial<Choice>) => void
}

const names = (object: object) => Object.keys(object).map((name) => [name, name] as const)

const options: Readonly<Record<keyof Choice, ReadonlyArray<readonly [value: string, title: string]>>> = {
  theme: [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  brand: names(brands),
  language: Object.entries(languages).map(([value, { title }]) => [value, title] as const),
  width: [
    ['full', 'Full width'],
    ['800', '800 px'],
    ['390', '390 px'],
  ],
  period: [
    ['2026-10', 'October'],
    ['2026-10-17', 'Until 17 October'],
    ['2026-09', 'September'],
  ],
}

const labels: Readonly<Record<keyof Choice, string>> = {
  theme: 'Theme',
  brand: 'Brand',
  language: 'Language',
  width: 'Width',
  period: 'Period',
}

/** Everything that a host decides, to be tried. */
export function Switches({ choice, onChange }: SwitchesProps) {
  const id = useId()
  return (
    <div className="welcome-switches">
      {(Object.keys(options) as Array<keyof Choice>).map((name) => (
        <label key={name} htmlFor={id + name}>
          {labels[name]}
          <select id={id + name} value={choice[name]} onChange={({ target }) => onChange({ [name]: target.value })}>
            {options[name].map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
