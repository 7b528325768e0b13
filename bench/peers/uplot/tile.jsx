import { COLORS } from '../../colors.mjs'
import { useMemo } from 'react'
import { usePlot } from './usePlot.mjs'

const common = {
  legend: { show: false },
  axes: [{ show: false }, { show: false }],
  padding: [4, 2, 4, 2],
  series: [{}, { stroke: COLORS[0], width: 2, points: { show: false } }],
}

export default function Tile({ data: { points }, width, height }) {
  const options = useMemo(() => ({ ...common, width, height }), [width, height])
  return <div ref={usePlot(options, points)} />
}
