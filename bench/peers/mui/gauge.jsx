import { Gauge as Dial } from '@mui/x-charts/Gauge'

export default function Gauge({ data: { value, most }, width, height }) {
  return (
    <Dial
      value={value}
      valueMax={most}
      width={width}
      height={height}
      startAngle={-90}
      endAngle={90}
      text={`${value}%`}
      skipAnimation
    />
  )
}
