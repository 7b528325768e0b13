import { ArcElement, Chart as Registry, DoughnutController } from 'chart.js'
import { Chart } from 'react-chartjs-2'
import { COLORS, TRACK } from '../../colors.mjs'

Registry.register(DoughnutController, ArcElement)

const options = { animation: false, responsive: false, rotation: -90, circumference: 180, cutout: '78%', events: [] }

export default function Gauge({ data: { value, most }, width, height }) {
  const data = { datasets: [{ data: [value, most - value], backgroundColor: [COLORS[0], TRACK], borderWidth: 0 }] }
  return (
    <div style={{ position: 'relative', width, height }}>
      <Chart type="doughnut" width={width} height={height} options={options} data={data} />
      <span style={{ position: 'absolute', insetInline: 0, bottom: 4, textAlign: 'center', fontSize: 24 }}>
        {value}%
      </span>
    </div>
  )
}
