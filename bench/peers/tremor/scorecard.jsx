import { BarList } from '@tremor/react'

export default function Scorecard({ data: { kpis }, width }) {
  const bars = kpis.map(({ name, actual, goal }) => ({ name, value: (100 * actual) / goal }))
  return (
    <BarList
      style={{ width }}
      data={bars}
      color="blue"
      sortOrder="none"
      valueFormatter={(value) => `${value.toFixed(1)}%`}
    />
  )
}
