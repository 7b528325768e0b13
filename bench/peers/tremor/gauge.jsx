import { ProgressCircle } from '@tremor/react'

export default function Gauge({ data: { value, most }, height }) {
  return (
    <ProgressCircle value={(100 * value) / most} radius={height / 2} strokeWidth={16} color="blue">
      <span>{value}%</span>
    </ProgressCircle>
  )
}
