import { FunnelChart } from '@tremor/react'

export default function Funnel({ data: { steps }, width, height }) {
  return <FunnelChart style={{ width, height }} data={steps} color="blue" />
}
