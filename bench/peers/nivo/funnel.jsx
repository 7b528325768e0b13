import { Funnel as Stages } from '@nivo/funnel'
import { COLORS } from '../../colors.mjs'

export default function Funnel({ data: { steps }, width, height }) {
  return (
    <Stages
      width={width}
      height={height}
      data={steps.map(({ name, value }) => ({ id: name, label: name, value }))}
      colors={COLORS}
      enableBeforeSeparators={false}
      enableAfterSeparators={false}
      animate={false}
    />
  )
}
