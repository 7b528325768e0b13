import { DonutChart } from '@mantine/charts'
import { COLORS } from '../../colors.mjs'

const still = { isAnimationActive: false }

export default function Donut({ data: { brands } }) {
  const data = brands.map(({ name, value }, i) => ({ name, value, color: COLORS[i] }))
  return <DonutChart size={172} thickness={34} data={data} pieProps={still} />
}
