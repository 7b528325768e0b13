import {
  CategoryScale,
  Chart as Registry,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'

Registry.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Tooltip)

const options = {
  animation: false,
  responsive: false,
  interaction: { mode: 'index', intersect: false },
  scales: { x: { display: false }, y: { display: false } },
}

export default function Tile({ data: { points }, width, height }) {
  const data = {
    labels: points.map((point) => point.date),
    datasets: [{ data: points.map((point) => point.value), borderColor: COLORS[0], borderWidth: 2, pointRadius: 0 }],
  }
  return <Chart type="line" width={width} height={height} options={options} data={data} />
}
