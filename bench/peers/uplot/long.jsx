import { COLORS } from '../../colors.mjs'
import { useMemo } from 'react'
import { usePlot } from './usePlot.mjs'

const axis = { font: '10px sans-serif' }
const common = {
  legend: { show: true },
  axes: [
    { ...axis, size: 24 },
    { ...axis, size: 34 },
  ],
  series: [{}, { label: 'Engagement rate', stroke: COLORS[0], width: 1, points: { show: false } }],
}

export default function Long({ data: { points }, width, height }) {
  const options = useMemo(() => ({ ...common, width, height: height - 30 }), [width, height])
  return <div ref={usePlot(options, points)} />
}
