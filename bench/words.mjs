// The same words round every peer, as an app writes them: one formatter for all.
export const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const number = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
const points = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
const change = new Intl.NumberFormat('en', { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 })

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0)
const delta = (now, before) => `${points.format(now - before)} pp on September`
const growth = (now, before) => `${change.format(now / before - 1)} on September`

/** Title, value, change and sentence, and the rows of a list where the kit has one. */
export const words = {
  gauge: ({ value, before, goal }) => ({
    title: 'Net audience growth',
    value: percent.format(value / 100),
    change: delta(value, before),
    sentence: `${percent.format(value / goal)} of the ${goal}% goal. ${value * 10} ÷ 1,000`,
  }),
  donut: ({ brands }) => {
    const [now, before] = [sum(brands, 'value'), sum(brands, 'before')]
    const shares = brands.map((one) => [one.name, one.value / now, one.before / before])
    const [, own, ownBefore] = shares[0]
    return {
      title: 'Share of voice',
      value: percent.format(own),
      change: delta(100 * own, 100 * ownBefore),
      sentence: `${number.format(brands[0].value)} of ${number.format(now)} mentions are of Aurora.`,
      rows: shares.map(([name, share, was]) => [name, percent.format(share), delta(100 * share, 100 * was)]),
    }
  },
  funnel: ({ steps }) => {
    const [first, last] = [steps[0], steps.at(-1)]
    return {
      title: 'From reach to leads',
      value: percent.format(last.value / first.value),
      change: delta((100 * last.value) / first.value, (100 * last.before) / first.before),
      sentence: `${number.format(last.value)} of ${number.format(first.value)} reached became leads.`,
      rows: steps.map(({ name, value }, i) => [
        name,
        number.format(value),
        percent.format(value / steps[Math.max(0, i - 1)].value),
      ]),
    }
  },
  trend: ({ points: list, before }) => {
    const mean = sum(list, 'value') / list.length
    const meanBefore = sum(before, 'value') / before.length
    return {
      title: 'Engagement rate by reach',
      value: percent.format(mean / 100),
      change: delta(mean, meanBefore),
      sentence: `${percent.format(mean / 100)} for 1 to 30 October. ${number.format(mean * 3000)} ÷ 300,000`,
    }
  },
  scorecard: ({ person, kpis }) => {
    const lost = kpis.map(({ actual, goal, weight }) => weight * (1 - Math.min(1.2, actual / goal)))
    const score = 100 - lost.reduce((total, one) => total + one, 0)
    return {
      title: person,
      value: percent.format(score / 100),
      change: `${kpis.filter(({ actual, goal }) => actual >= goal).length} of ${kpis.length} goals reached`,
      sentence: 'Attainment times weight, added up.',
      rows: kpis.map(({ name, actual, goal, weight }, i) => [
        name,
        number.format(actual),
        number.format(goal),
        percent.format(actual / goal),
        `${weight}%`,
        points.format(-lost[i]),
      ]),
    }
  },
  tile: ({ points: list, before }) => {
    const [value, was] = [sum(list, 'value'), sum(before, 'value')]
    return {
      title: 'Interactions',
      value: number.format(value),
      change: growth(value, was),
      sentence: `${number.format(value)} for 1 to 30 October.`,
    }
  },
}
