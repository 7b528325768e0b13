import type { ChannelInput, ChannelLife } from '../model/channels.js'
import { addsOverTime, type FactId, facts } from '../model/facts.js'
import { getOr } from '../model/memo.js'
import { dimensionText, type Row, type Rows } from '../model/row.js'
import { parseRowDate, toDateString } from '../time/calendar.js'
import { spanOf } from '../time/window.js'
import { isRecord } from './writeColumns.js'

const filled = new WeakMap<object, Map<string, Rows>>()

/**
 * The rows, and for each channel that is said to be complete a row of zeros for each day of its life without one: VK,
 * LinkedIn and YouTube leave out days on which there was nothing. What a channel never reports stays unknown. The very rows
 * where no channel is complete.
 */
export function withZeros(given: Rows, channels: readonly ChannelInput[] | undefined, asOf?: string, own = ''): Rows {
  const complete = channels?.filter((one): one is ChannelLife => typeof one === 'object' && one.complete === true)
  if (!complete?.length) return given
  const rows: readonly Row[] = Array.isArray(given) ? given : [given as Row].filter(Boolean)
  const byKey = getOr(filled, rows, () => new Map<string, Rows>())
  return getOr(byKey, JSON.stringify([rows.length, complete, asOf, own]), () => [
    ...rows,
    ...complete.flatMap((life) => zerosOf(rows, life, asOf, own)),
  ])
}

/** What the rows of one brand in the channel say: which of its days they are for, and which facts they report. */
interface Reported {
  readonly days: Set<number>
  readonly reported: Set<FactId>
  currency: string | undefined
}

const newReported = (): Reported => ({ days: new Set(), reported: new Set(), currency: undefined })

function zerosOf(rows: readonly Row[], { id, from, to }: ChannelLife, asOf: string | undefined, own: string): Row[] {
  const brands = new Map<string, Reported>()
  let last = -Infinity
  for (const row of rows) {
    const span = isRecord(row) ? parseRowDate(row.date) : null
    if (span && span.to > last) last = span.to
    if (!span || dimensionText(row.channel) !== id || (row.post ?? '') !== '') continue
    const brand = dimensionText(row.brand)
    // Each account of a channel has days of its own.
    const account = dimensionText(row.account)
    const found = getOr(brands, `${brand === own ? '' : brand}\n${account}`, newReported)
    const { days, reported } = found
    found.currency ??= row.currency ?? undefined
    for (let day = span.from; day <= span.to; day++) days.add(day)
    for (const key of Object.keys(row)) if (isAmount(key)) reported.add(key)
  }
  const until = Math.min(spanOf('channels', to ?? undefined)?.to ?? Infinity, spanOf('asOf', asOf)?.to ?? last)
  return [...brands].flatMap(([key, { days, reported, currency }]) => {
    const [brand, account] = key.split('\n')
    const zeros = Object.fromEntries([...reported].map((fact) => [fact, 0]))
    const found: Row[] = []
    const begin = spanOf('channels', from ?? undefined)?.from ?? Math.min(...days)
    for (let day = begin; day <= until; day++)
      if (!days.has(day))
        found.push({
          ...zeros,
          date: toDateString(day),
          channel: id,
          ...(brand && { brand }),
          ...(account && { account }),
          ...(currency && { currency }),
        })
    return found
  })
}

const isAmount = (key: string): key is FactId =>
  // A figure of the whole site is none of the channel's.
  Object.hasOwn(facts, key) &&
  addsOverTime(key as FactId) &&
  !['samples', 'context'].includes(facts[key as FactId].kind)
