// The same with arquero: columns, `groupby` what a row is about, `rollup` with an aggregate that keeps the latest reading,
// `lookup` for a post's audience, and one `rollup` for all sums that the metrics need.
import { addAggregateFunction, from, table } from 'arquero'
import { definitionsOf } from './definitions.mjs'

const edge = (name, isBetter, at) =>
  addAggregateFunction(name, {
    create: () => ({
      init(state) {
        state.edge = undefined
        state.edgeAt = at
      },
      add(state, value, when) {
        if (!isBetter(when, state.edgeAt)) return
        state.edge = value
        state.edgeAt = when
      },
      value: (state) => state.edge,
    }),
    param: [2, 0],
  })

edge('latest', (one, other) => one >= other, '')
edge('earliest', (one, other) => one < other, '\uffff')

const sameDay = ['channel', 'date']
const identity = ['brand', 'channel', 'campaign', 'paid', 'post', 'date']
const pick = (names, write) => Object.fromEntries(names.map((name) => [name, write(name)]))

export function contender(kit, reported) {
  const { numbers, levels, samples, isOpening, terms, values } = definitionsOf(kit, reported)
  const facts = [...numbers, ...samples]
  const passes = Object.fromEntries(terms.map((code, i) => [i, `d => op.sum(${code})`]))

  return {
    group(rows) {
      const readings = from(rows, [...identity, 'observedAt', ...facts])
      const grouped = readings.groupby(identity)
      const several = grouped.filter('d => op.count() > 1')
      const once = grouped.filter('d => op.count() === 1').ungroup()
      const cells = once.concat(
        several.rollup(pick(facts, (fact) => `d => op.latest(d.${fact}, d.observedAt)`)).ungroup(),
      )
      const accounts = cells.filter('d => !d.post').reify()
      const posts = cells.filter('d => d.post').reify()

      // A channel's day: its total, or else the sum over campaigns, organic and paid.
      const totals = accounts.filter('d => !d.campaign && !d.paid').select(sameDay, numbers)
      const parts = accounts
        .filter('d => d.campaign || d.paid')
        .groupby(sameDay)
        .rollup(pick(numbers, (fact) => `d => op.sum(d.${fact})`))
      const days = totals
        .concat(parts.ungroup())
        .groupby(sameDay)
        .rollup(pick(numbers, (fact) => `d => op.any(d.${fact})`))
        .ungroup()

      const joined = levels.includes('followers')
        ? posts
            .lookup(days.select(sameDay, { followers: 'audience' }), [sameDay, sameDay], 'audience')
            .derive({ followers: 'd => d.followers ?? d.audience' })
        : posts
      const ends = days
        .groupby('channel')
        .rollup(pick(levels, (fact) => `d => op.${isOpening(fact) ? 'earliest' : 'latest'}(d.${fact}, d.date)`))
        .ungroup()
        .rollup(pick(levels, (fact) => `d => op.sum(d.${fact})`))
      return {
        cells: joined.concat(days),
        levels: levels.length ? ends.object() : {},
        pools: pick(samples, (fact) => Float64Array.from(accounts.array(fact).flat()).sort()),
      }
    },
    answer({ cells, levels, pools }) {
      const sums = terms.length ? cells.rollup(passes).object() : {}
      return values({
        sums,
        levels,
        samples(fact, p) {
          const times = pools[fact]
          const at = (rank) => times[Math.ceil(rank)]
          if (p === null) return table({ times }).rollup({ mean: 'd => op.mean(d.times)' }).get('mean')
          return p === 0.5 ? (at(times.length / 2 - 1) + at((times.length - 1) / 2)) / 2 : at(p * times.length - 1)
        },
      })
    },
  }
}
