// The bare minimum, to see what the rest costs: d3-array's `rollup` by what a row is about, and loops that are compiled for
// just these facts. Nothing is checked (a text or a negative reach is added as it comes, of contradicting readings one is
// taken), and nothing says how many days a number rests on.
import { greatest, least, mean, median, merge, quickselect, rollup, sum } from 'd3-array'
import { definitionsOf } from './definitions.mjs'

const brand = (d) => d.brand
const channel = (d) => d.channel
const campaign = (d) => d.campaign
const paid = (d) => d.paid
const place = (d) => d.post ?? d.date
const date = (d) => d.date
const observedAt = (d) => d.observedAt

export function contender(kit, reported) {
  const write = (fact) => (fact === 'followers' ? 'followers' : `d.${fact}`)
  const { numbers, levels, samples, isOpening, terms, values } = definitionsOf(kit, reported, write)
  const all = [...numbers, ...samples].map((fact) => [fact, new Function('d', `return d.${fact}`)])

  /** One cell: of each fact what was read last. */
  const latest = (readings) => {
    const last = greatest(readings, observedAt)
    let cell = last
    for (const [fact, read] of readings.length > 1 ? all : []) {
      if (read(last) !== undefined) continue
      const known = readings.filter((d) => read(d) !== undefined)
      if (known.length) cell = { ...cell, [fact]: read(greatest(known, observedAt)) }
    }
    return cell
  }

  const sumUp = new Function('day', 'd', numbers.map((fact) => `day.${fact} += d.${fact}`).join('\n'))
  const takeOver = new Function(
    'day, d',
    numbers.map((fact) => `if (d.${fact} !== undefined) day.${fact} = d.${fact}`).join('\n'),
  )
  const isTotal = (d) => d.campaign === undefined && d.paid === undefined

  /** A channel's day: its total, or else the sum over campaigns, organic and paid, unknown where one of them is. */
  const day = (cells) => {
    if (cells.length === 1) return cells[0]
    const total = cells.find(isTotal)
    const day = { date: cells[0].date, channel: cells[0].channel }
    for (const fact of numbers) day[fact] = 0
    for (const d of cells) if (d !== total) sumUp(day, d)
    if (total) takeOver(day, total)
    return day
  }

  /** Each sum over the cells that know it. */
  const add = new Function(
    'sums, d, followers',
    terms.map((code, i) => `const t${i} = +(${code}); if (t${i} === t${i}) sums[${i}] += t${i}`).join('\n'),
  )

  return {
    group(rows) {
      const [accounts, posts] = [[], []]
      const file = (readings) => (readings[0].post === undefined ? accounts : posts).push(latest(readings))
      rollup(rows, file, brand, channel, campaign, paid, place)
      const byDay = rollup(accounts, day, channel, date)
      const days = [...byDay.values()].flatMap((own) => [...own.values()])
      const ends = levels.map((level) => {
        const edge = isOpening(level) ? least : greatest
        const ofChannel = (own) => edge(own, (d) => (d[level] === undefined ? undefined : d.date))[level]
        return [level, sum(rollup(days, ofChannel, channel).values())]
      })
      const pools = samples.map((fact) => [fact, Float64Array.from(merge(accounts.map((d) => d[fact] ?? [])))])
      return { byDay, days, posts, levels: Object.fromEntries(ends), pools: new Map(pools) }
    },
    answer({ byDay, days, posts, levels, pools }) {
      const sums = new Float64Array(terms.length)
      for (const d of days) add(sums, d, d.followers)
      for (const d of posts) add(sums, d, d.followers ?? byDay.get(d.channel)?.get(d.date)?.followers)
      return values({
        sums,
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
