import { evaluate } from 'kpi-kit/metrics'
import { query } from './october.js'

const DAY = 86_400_000
const dayAt = (back: number) => new Date(Date.parse('2026-10-31') - back * DAY).toISOString().slice(0, 10)

/** Leads of four weeks, the last of which ends so many days before October does. */
export function WeeksOf({ back }: { readonly back: 0 | 31 }) {
  const weeks = [3, 2, 1, 0].map((week) => {
    const period = { from: dayAt(back + 7 * week + 6), to: dayAt(back + 7 * week) }
    const result = evaluate('leads', query.data, { own: query.own, period })
    return result.known ? result.value : '–'
  })
  return <>{weeks.join(', ')}</>
}
