import {
  Chart as Registry,
  Decimation,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { useMemo } from 'react'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

Registry.register(LineController, LineElement, PointElement, LinearScale, Tooltip, Decimation)

const options = {
  animation: false,
  responsive: false,
  parsing: false,
  normalized: true,
  interaction: { mode: 'nearest', axis: 'x', intersect: false },
  plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
  scales: {
    x: { type: 'linear', bounds: 'data', ticks: { maxTicksLimit: 5, callback: (time) => day.format(time) } },
    y: { type: 'linear', ticks: { maxTicksLimit: 5 } },
  },
}

export default function Long({ data: { points }, width, height }) {
  const data = useMemo(() => {
    const line = points.map(({ time, value }) => ({ x: time, y: value }))
    return { datasets: [{ data: line, borderColor: COLORS[0], borderWidth: 1, pointRadius: 0 }] }
  }, [points])
  return <Chart type="line" width={width} height={height} options={options} data={data} />
}
