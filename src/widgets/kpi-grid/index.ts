export { KpiGrid, KpiGridItem, type KpiGridItemProps, type KpiGridProps } from './KpiGrid.js'
