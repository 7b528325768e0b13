export type { GaugeZone } from './geometry.js'
export { GrowthGauge, type GrowthGaugeProps } from './GrowthGauge.js'
