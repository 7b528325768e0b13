import { ArcElement, Chart as Registry, DoughnutController, Tooltip } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { COLORS } from '../../colors.mjs'

Registry.register(DoughnutController, ArcElement, Tooltip)

const options = { animation: false, responsive: false, cutout: '60%' }

export default function Donut({ data: { brands }, width, height }) {
  const data = {
    labels: brands.map((brand) => brand.name),
    datasets: [{ data: brands.map((brand) => brand.value), backgroundColor: COLORS }],
  }
  return <Chart type="doughnut" width={width} height={height} options={options} data={data} />
}
