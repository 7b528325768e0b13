export { classes } from './classes.js'
export { DataTable, type DataTableProps } from './DataTable.js'
export { Delta, type DeltaProps } from './Delta.js'
export { Frame, type FrameProps, titleId } from './Frame.js'
export { type Settings, useSettings } from './KpiContext.js'
export { KpiProvider, type KpiProviderProps } from './KpiProvider.js'
export { Legend, type LegendItem } from './Legend.js'
export { type Mark, Marks, type MarksProps } from './Marks.js'
export {
  ErrorState,
  type ErrorStateProps,
  Placeholder,
  Skeleton,
  UpdatedNote,
  type UpdatedNoteProps,
} from './States.js'
export { Value, type ValueProps } from './Value.js'
export { warnOnce } from './warnOnce.js'
export type { PartName, Status, WidgetProps } from './WidgetProps.js'
