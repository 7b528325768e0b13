import { BarController, BarElement, CategoryScale, Chart as Registry, LinearScale, Tooltip } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'

Registry.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

const options = { animation: false, responsive: false, indexAxis: 'y', scales: { x: { min: 0, max: 120 } } }

export default function Scorecard({ data: { kpis }, width, height }) {
  const data = {
    labels: kpis.map((kpi) => kpi.name),
    datasets: [{ data: kpis.map(({ actual, goal }) => (100 * actual) / goal), backgroundColor: COLORS[0] }],
  }
  return <Chart type="bar" width={width} height={height} options={options} data={data} />
}
