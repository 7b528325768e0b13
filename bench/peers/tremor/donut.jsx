import { DonutChart } from '@tremor/react'

const colors = ['blue', 'amber', 'emerald', 'rose', 'violet']

export default function Donut({ data: { brands }, width, height }) {
  return (
    <DonutChart
      style={{ width, height }}
      data={brands}
      category="value"
      index="name"
      colors={colors}
      showAnimation={false}
    />
  )
}
