export { EffectTable, type EffectTableProps } from './EffectTable.js'
