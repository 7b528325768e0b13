import { COLORS } from '../../colors.mjs'

const at = (angle, radius) => `${radius * Math.sin(angle)},${-radius * Math.cos(angle)}`

const arc = (from, to) => {
  const long = to - from > Math.PI ? 1 : 0
  return `M${at(from, 86)}A86,86,0,${long},1,${at(to, 86)}L${at(to, 52)}A52,52,0,${long},0,${at(from, 52)}Z`
}

export default function Donut({ data: { brands }, width, height }) {
  const turn = (2 * Math.PI) / brands.reduce((sum, brand) => sum + brand.value, 0)
  const ends = [0]
  for (const { value } of brands) ends.push(ends.at(-1) + value * turn)
  return (
    <svg width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} role="img">
      <title>Share of voice</title>
      {brands.map(({ name }, i) => (
        <path key={name} d={arc(ends[i], ends[i + 1])} fill={COLORS[i]} />
      ))}
    </svg>
  )
}
