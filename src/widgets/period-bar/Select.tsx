'use client'
import type { ReactNode, SyntheticEvent } from 'react'

interface SelectProps {
  label: string
  value: string
  onChange: (value: string, event: SyntheticEvent) => void
  /** Whether the label is seen, or only heard. */
  isLabelled?: boolean
  children: ReactNode
}

/** A list of the browser's own, which keys, touch and screen readers know. */
export function Select({ label, value, onChange, isLabelled = false, children }: SelectProps) {
  return (
    <label className="kpi-bar-field">
      <span className={isLabelled ? 'kpi-bar-label' : 'kpi-hidden'}>{label}</span>
      <span className="kpi-bar-select">
        <select
          className="kpi-bar-control"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value, event)}
        >
          {children}
        </select>
        <Chevron />
      </span>
    </label>
  )
}

/** That something opens. */
export const Chevron = () => (
  <svg className="kpi-bar-chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
    <path d="M1.5 3.5 5 7l3.5-3.5" />
  </svg>
)
