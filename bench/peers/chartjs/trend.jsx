import { Chart as Registry, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'
import { day } from '../../words.mjs'

Registry.register(LineController, LineElement, PointElement, LinearScale, Tooltip)

const options = {
  animation: false,
  responsive: false,
  parsing: false,
  interaction: { mode: 'index', intersect: false },
  scales: {
    x: { type: 'linear', bounds: 'data', ticks: { maxTicksLimit: 5, callback: (time) => day.format(time) } },
    y: { type: 'linear', ticks: { maxTicksLimit: 5 } },
  },
}

export default function Trend({ data: { points }, width, height }) {
  const line = points.map(({ time, value }) => ({ x: time, y: value }))
  const data = { datasets: [{ data: line, borderColor: COLORS[0], borderWidth: 2, pointRadius: 0 }] }
  return <Chart type="line" width={width} height={height} options={options} data={data} />
}
