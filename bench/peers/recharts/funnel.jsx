import { Funnel as Stages, FunnelChart, LabelList, Tooltip } from 'recharts'
import { COLORS } from '../../colors.mjs'

export default function Funnel({ data: { steps }, width, height }) {
  return (
    <FunnelChart width={width} height={height}>
      <Stages data={steps.map((step, i) => ({ ...step, fill: COLORS[i] }))} dataKey="value" isAnimationActive={false}>
        <LabelList dataKey="name" position="center" fontSize={12} fill="#000" />
      </Stages>
      <Tooltip isAnimationActive={false} />
    </FunnelChart>
  )
}
