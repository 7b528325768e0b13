import { RadialBar } from '@nivo/radial-bar'
import { COLORS, TRACK } from '../../colors.mjs'

export default function Gauge({ data: { value, most }, width, height }) {
  return (
    <div style={{ position: 'relative' }}>
      <RadialBar
        width={width}
        height={height}
        data={[{ id: 'growth', data: [{ x: 'growth', y: value }] }]}
        maxValue={most}
        startAngle={-90}
        endAngle={90}
        innerRadius={0.75}
        padding={0}
        colors={[COLORS[0]]}
        tracksColor={TRACK}
        enableRadialGrid={false}
        enableCircularGrid={false}
        radialAxisStart={null}
        circularAxisOuter={null}
        animate={false}
      />
      <span style={{ position: 'absolute', insetInline: 0, bottom: 4, textAlign: 'center', fontSize: 24 }}>
        {value}%
      </span>
    </div>
  )
}
