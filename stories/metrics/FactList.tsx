import { nameOf } from 'kpi-kit/format'
import { type FactId, facts } from 'kpi-kit/metrics'
import type { Entry } from './entries.js'
import { bothFrom, useLanguage } from './language.js'
import { linkTo } from './link.js'

interface FactListProps {
  readonly entries: readonly Entry[]
  /** The one that a link names. */
  readonly current: string
}

/** Facts as metrics of themselves: a line each. */
export function FactList({ entries, current }: FactListProps) {
  const language = useLanguage()
  const { words } = language
  const both = bothFrom(language)
  return (
    <ul className="ref-facts">
      {entries.map(({ metric: { id } }) => {
        const { kind, unit } = facts[id as FactId]
        return (
          <li key={id} id={id} aria-current={id === current || undefined}>
            <span>
              {both.map(({ tag, messages }, i) => (
                <span key={tag} lang={tag} className={i ? 'ref-other' : undefined}>
                  {nameOf(id, { locale: messages })}{' '}
                </span>
              ))}
            </span>
            <span className="ref-muted">
              {words.factUnit[unit]}, {words.kind[kind]}
            </span>
            <a className="ref-id" href={linkTo({ id })} target="_top">
              {id}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
