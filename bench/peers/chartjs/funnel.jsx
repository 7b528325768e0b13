import { CategoryScale, Chart as Registry, LinearScale, Tooltip } from 'chart.js'
import { FunnelController, TrapezoidElement } from 'chartjs-chart-funnel'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'

Registry.register(FunnelController, TrapezoidElement, CategoryScale, LinearScale, Tooltip)

const options = { animation: false, responsive: false, indexAxis: 'y', scales: { y: { display: true } } }

export default function Funnel({ data: { steps }, width, height }) {
  const data = {
    labels: steps.map((step) => step.name),
    datasets: [{ data: steps.map((step) => step.value), backgroundColor: COLORS }],
  }
  return <Chart type="funnel" width={width} height={height} options={options} data={data} />
}
