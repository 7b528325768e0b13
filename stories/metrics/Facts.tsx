import { explainNames } from 'kpi-kit/format'
import type { FactId } from 'kpi-kit/metrics'
import { Fragment } from 'react'
import { factName } from './factName.js'
import { useLanguage } from './language.js'
import { factsOf, type Need, standInsOf, type Way } from './needs.js'

/** The sets of facts that suffice, and what stands in for a fact that a source does not give. */
export function Facts({ ways }: { readonly ways: readonly Way[] }) {
  const { words, messages: locale } = useLanguage()
  const sayWay = ({ formula, needs }: Way) => {
    const [need] = needs
    return need && need.length > 1
      ? words.anyOf(need.map((fact) => factName(fact, locale)).join(', '))
      : explainNames({ formula }, { locale })
  }
  const derivable = factsOf(ways).filter((fact) => standInsOf(fact).length > 0)
  return (
    <ul className="ref-needs">
      {ways.map(({ needs }, i) => (
        <li key={String(needs)}>
          {i > 0 && <span className="ref-muted">{words.needsInstead} </span>}
          {needs.map((need, j) => (
            <Fragment key={String(need)}>
              {j > 0 && ', '}
              <FactNames need={need} />
            </Fragment>
          ))}
        </li>
      ))}
      {derivable.map((fact) => (
        <li key={fact} className="ref-muted">
          {words.standIns(factName(fact, locale), standInsOf(fact).map(sayWay).join(`, ${words.or} `))}
        </li>
      ))}
    </ul>
  )
}

/** A fact by its name in the page's language and its key in a row. */
function FactNames({ need }: { readonly need: Need }) {
  const { words, messages: locale } = useLanguage()
  return (
    <>
      {need.map((fact: FactId, i) => (
        <Fragment key={fact}>
          {i > 0 && ` ${words.or} `}
          {factName(fact, locale)} <code>{fact}</code>
        </Fragment>
      ))}
    </>
  )
}
