export * from './parts/index.js'
export * from './widgets/engagement-trend/index.js'
export * from './widgets/growth-gauge/index.js'
export * from './widgets/kpi-tile/index.js'
