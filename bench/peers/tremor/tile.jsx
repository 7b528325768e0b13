import { SparkLineChart } from '@tremor/react'

export default function Tile({ data: { points }, width, height }) {
  return (
    <SparkLineChart style={{ width, height }} data={points} index="date" categories={['value']} colors={['blue']} />
  )
}
