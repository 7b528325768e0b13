import { type PeriodBarValue } from 'kpi-kit'
import { useState } from 'react'
import { type Answer, Dashboard, metrics } from './Dashboard.js'
import { useAnswer } from './useAnswer.js'

const FIRST: PeriodBarValue = { period: '2026-10', compareTo: 'previous' }

/** Chooses a client and a period, and fetches its rows once for all widgets. */
export function ClientsPage({ token }: { readonly token: string }) {
  const { answer, error } = useAnswer<{ brands: readonly string[] }>('/brands', token)
  const [chosen, setChosen] = useState<string>()
  const [asked, setAsked] = useState(FIRST)
  const brand = chosen ?? answer?.brands[0]
  const rows = useAnswer<Answer>(brand === undefined ? null : addressOf(brand, asked), token)
  const wrong = error ?? rows.error
  return (
    <>
      <header>
        <h1>Clients</h1>
        {brand !== undefined && (
          <label>
            Client{' '}
            <select value={brand} onChange={({ target }) => setChosen(target.value)}>
              {answer?.brands.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
      </header>
      {wrong !== undefined && <p role="alert">{wrong}</p>}
      {rows.answer ? (
        <Dashboard answer={rows.answer} compareTo={asked.compareTo} onAsk={setAsked} />
      ) : (
        wrong === undefined && <p role="status">The warehouse is asked …</p>
      )}
    </>
  )
}

function addressOf(brand: string, { period, compareTo }: PeriodBarValue): string {
  const days = typeof period === 'object' ? { from: period.from, to: period.to } : { period: `${period}` }
  const compared = typeof compareTo === 'string' ? { compareTo } : {}
  return `/rows?${new URLSearchParams({ brand, ...days, ...compared, metrics: metrics.join() })}`
}
