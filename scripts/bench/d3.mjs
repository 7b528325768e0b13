// The same work with d3-array in its idiom: `rollup` by what a row is about, `greatest` for the latest reading, `least` and
// `greatest` for the ends of a level, `sum` and `count` with an accessor for what a metric needs. As the kit does, it checks
// every value, makes contradicting readings unknown, and counts for each metric the days or posts that it rests on.
import { count, greatest, least, mean, median, merge, quickselect, rollup, sum } from 'd3-array'
import { definitionsOf } from './definitions.mjs'

const brand = (d) => d.brand
const channel = (d) => d.channel
const campaign = (d) => d.campaign
const paid = (d) => d.paid
const place = (d) => d.post ?? d.date
const date = (d) => d.date
const observedAt = (d) => d.observedAt
const about = ['brand', 'channel', 'campaign', 'paid', 'post', 'date', 'observedAt', 'currency']

export function contender(kit, reported) {
  const write = (fact) => (fact === 'followers' ? 'followers' : `d.${fact}`)
  const { numbers, levels, samples, isOpening, terms, values } = definitionsOf(kit, reported, write)
  const all = [...numbers, ...samples].map((fact) => [fact, new Function('d', `return d.${fact}`)])
  const kinds = new Map([
    ...about.map((key) => [key, '']),
    ...Object.entries(kit.facts).map(([fact, { kind }]) => [fact, kind]),
  ])
  const passes = terms.map((code) => new Function('{ d, followers }', `return ${code}`))

  /** Whether a row holds nothing but what a fact may be. */
  function isInOrder(row) {
    for (const key of Object.keys(row)) {
      const kind = kinds.get(key)
      if (kind === '') continue
      const value = row[key]
      if (kind === undefined) return false
      if (value === undefined || value === null) continue
      if (kind === 'samples') {
        if (!Array.isArray(value) || !value.every((time) => Number.isFinite(time) && time >= 0)) return false
      } else if (!Number.isFinite(value) || (value < 0 && kind !== 'flow' && kind !== 'money')) return false
    }
    return true
  }

  /** One cell: of each fact what was read last, and nothing where two readings of one time contradict each other. */
  const latest = (readings) => {
    if (readings.length === 1) return readings[0]
    const last = greatest(readings, observedAt)
    const isAlone = readings.every((d) => d === last || d.observedAt !== last.observedAt)
    let cell = last
    for (const [fact, read] of all) {
      if (isAlone && read(last) !== undefined) continue
      const known = readings.filter((d) => read(d) !== undefined)
      if (!known.length) continue
      const one = greatest(known, observedAt)
      const agree = known.every((d) => d.observedAt !== one.observedAt || `${read(d)}` === `${read(one)}`)
      if (cell === last) cell = { ...last }
      cell[fact] = agree ? read(one) : undefined
    }
    return cell
  }

  const isTotal = (d) => d.campaign === undefined && d.paid === undefined

  /** A channel's day: its total, or else the sum over campaigns, organic and paid, unknown where one of them is. */
  const day = (cells) => {
    if (cells.length === 1) return cells[0]
    const total = cells.find(isTotal)
    const parts = cells.filter((d) => d !== total)
    const day = { date: cells[0].date, channel: cells[0].channel }
    for (const fact of numbers) {
      const given = total?.[fact]
      if (given !== undefined) day[fact] = given
      else if (parts.every((d) => d[fact] !== undefined)) day[fact] = sum(parts, (d) => d[fact])
    }
    return day
  }

  return {
    group(rows) {
      const [accounts, posts] = [[], []]
      const file = (readings) => (readings[0].post === undefined ? accounts : posts).push(latest(readings))
      rollup(rows.filter(isInOrder), file, brand, channel, campaign, paid, place)
      const byDay = rollup(accounts, day, channel, date)
      const days = [...byDay.values()].flatMap((own) => [...own.values()])
      const ends = levels.map((level) => {
        const edge = isOpening(level) ? least : greatest
        const ofChannel = (own) => edge(own, (d) => (d[level] === undefined ? undefined : d.date))[level]
        return [level, sum(rollup(days, ofChannel, channel).values())]
      })
      const audience = (d) => d.followers ?? byDay.get(d.channel)?.get(d.date)?.followers
      const cells = [
        ...days.map((d) => ({ d, followers: d.followers })),
        ...posts.map((d) => ({ d, followers: audience(d) })),
      ]
      const pools = samples.map((fact) => [fact, Float64Array.from(merge(accounts.map((d) => d[fact] ?? [])))])
      return { cells, levels: Object.fromEntries(ends), pools: new Map(pools) }
    },
    answer({ cells, levels, pools }) {
      const coverage = passes.map((pass) => count(cells, pass))
      return values({
        sums: passes.map((pass, i) => (coverage[i] ? sum(cells, pass) : Number.NaN)),
        levels,
        samples(fact, p) {
          const times = pools.get(fact)
          if (p === null) return mean(times)
          if (p === 0.5) return median(times)
          const nearest = Math.ceil(p * times.length) - 1
          return quickselect(times, nearest)[nearest]
        },
      })
    },
  }
}
