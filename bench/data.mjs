// What is drawn: the same figures for every peer, on every run and machine.

/** Chance that repeats itself (mulberry32): numbers from 0 up to 1. @param {number} seed */
function chance(seed) {
  let state = Math.imul(seed, 2_654_435_761) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const DAY = 86_400_000
const OCTOBER = Date.UTC(2026, 9, 1)
export const iso = (time) => new Date(time).toISOString().slice(0, 10)
const between = (roll, least, most) => Math.round(least + roll() * (most - least))

const MONTH = 30
/** Thirty days, and the thirty before them: rates in percent, to the hundredth, or hundreds. */
function days(roll, as) {
  let rate = 3 + roll() * 2
  const all = Array.from({ length: 2 * MONTH }, (_, i) => {
    rate = Math.min(9, Math.max(0.5, rate + roll() - 0.48))
    const time = OCTOBER + (i - MONTH) * DAY
    return { time, date: iso(time), value: as(Math.round(100 * rate)) }
  })
  return { before: all.slice(0, MONTH), points: all.slice(MONTH) }
}

/** One widget's figures by its kind. `before` is always the month before. */
const figures = {
  gauge: (roll) => ({ value: between(roll, 5, 95) / 10, before: between(roll, 5, 95) / 10, goal: 5, most: 10 }),
  donut: (roll) => ({
    brands: ['Aurora', 'Borealis', 'Cobalt', 'Dahlia', 'Ember'].map((name) => ({
      name,
      value: between(roll, 80, 480),
      before: between(roll, 80, 480),
    })),
  }),
  funnel: (roll) => {
    let value = between(roll, 90_000, 100_000)
    return {
      steps: ['Reach', 'Interactions', 'Link clicks', 'Sessions', 'Leads'].map((name) => {
        const step = { name, value, before: Math.round(value * (0.8 + roll() * 0.4)) }
        value = Math.round(value * (0.3 + roll() * 0.4))
        return step
      }),
    }
  },
  trend: (roll) => days(roll, (value) => value / 100),
  scorecard: (roll) => ({
    person: 'Anna Kim',
    kpis: ['Reach', 'Interactions', 'Link clicks', 'Sessions', 'Leads', 'Followers gained'].map((name, i) => {
      const goal = 100 * 2 ** i
      return { name, goal, actual: between(roll, goal * 0.4, goal * 1.1), weight: i < 4 ? 15 : 20 }
    }),
  }),
  tile: (roll) => days(roll, (value) => value),
}

export const WIDGETS = Object.keys(figures)
export const SIZES = {
  gauge: { width: 240, height: 140 },
  donut: { width: 260, height: 180 },
  funnel: { width: 300, height: 180 },
  trend: { width: 320, height: 180 },
  scorecard: { width: 560, height: 180 },
  tile: { width: 240, height: 48 },
  long: { width: 1000, height: 400 },
}

/** @param {string} widget @param {number} seed */
export const dataOf = (widget, seed) => figures[widget](chance(seed))

/** A line of so many points, one a day up to the end of 2026. */
export function longLine(count) {
  const roll = chance(42)
  const first = Date.UTC(2026, 11, 31) - (count - 1) * DAY
  let level = 5
  return Array.from({ length: count }, (_, i) => {
    level += (roll() - 0.5) * 0.2 + (5 - level) * 0.001
    return { time: first + i * DAY, value: level + 2 * Math.sin((12 * i) / count) }
  })
}

const SPAN = 1000
/** So many rows of campaigns on a thousand days, as exports have them: what is drawn is a rate for each day. */
export function longRows(count) {
  const roll = chance(7)
  const first = Date.UTC(2026, 11, 31) - (SPAN - 1) * DAY
  const dates = Array.from({ length: SPAN }, (_, i) => iso(first + i * DAY))
  return Array.from({ length: count }, (_, i) => {
    const impressions = between(roll, 800, 1200)
    return {
      date: dates[i % SPAN],
      channel: 'instagram',
      campaign: `c${Math.floor(i / SPAN)}`,
      impressions,
      interactions: Math.round(impressions * roll() * 0.1),
    }
  })
}

/** What an app does before it hands rows to a library that draws points. */
export function sumRows(rows) {
  const sums = new Map()
  for (const { date, impressions, interactions } of rows) {
    const sum = sums.get(date)
    if (sum) {
      sum.impressions += impressions
      sum.interactions += interactions
    } else sums.set(date, { impressions, interactions })
  }
  return [...sums].map(([date, sum]) => ({ time: Date.parse(date), value: (100 * sum.interactions) / sum.impressions }))
}
