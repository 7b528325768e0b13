import { Pie } from '@nivo/pie'
import { COLORS } from '../../colors.mjs'

export default function Donut({ data: { brands }, width, height }) {
  return (
    <Pie
      width={width}
      height={height}
      data={brands.map(({ name, value }) => ({ id: name, value }))}
      innerRadius={0.6}
      colors={COLORS}
      enableArcLabels={false}
      enableArcLinkLabels={false}
      animate={false}
    />
  )
}
