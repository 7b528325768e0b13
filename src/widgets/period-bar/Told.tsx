import type { ReactNode } from 'react'

interface ToldProps {
  label: string
  /** Whether the label is seen, or only heard. */
  isLabelled?: boolean
  children: ReactNode
}

/** What is chosen, where nobody can choose: in a page without script. */
export const Told = ({ label, isLabelled = false, children }: ToldProps) => (
  <span className="kpi-bar-field">
    <span className={isLabelled ? 'kpi-bar-label' : 'kpi-hidden'}>{label}</span>
    <bdi className="kpi-bar-days">{children}</bdi>
  </span>
)
