export { areLess } from './areLess.js'
export { Board, type BoardProps } from './Board.js'
export { Arrow } from './Arrow.js'
export { caveatNotes, caveatWords, whyNoChange } from './caveatWords.js'
export { type ErrorDetails, type OnError } from './Boundary.js'
export { givenNode, givenText, givenTexts, levelOf } from './givenText.js'
export { classes } from './classes.js'
export { defineWidget } from './defineWidget.js'
export { DataTable, type DataTableProps, type TableProps } from './DataTable.js'
export { type Cell, cellOf, changeCell, textOfCell } from './rawTable.js'
export { arrowOf, Delta, type DeltaProps } from './Delta.js'
export { Drawing } from './Drawing.js'
export { Frame, type FrameProps } from './Frame.js'
export { type Choice, ChoiceContext, type Settings, useSettings } from './KpiContext.js'
export { KpiProvider, type KpiProviderProps } from './KpiProvider.js'
export { Maybe, MaybeKey } from './Maybe.js'
export { useHeard } from './heard.js'
export { type Every, type History, historyOf, lineOf, linePoints } from './history.js'
export { HitArea } from './HitArea.js'
export { inThisFrame } from './inThisFrame.js'
export { Legend, type LegendItem, type LegendProps, type LegendSign, Sign } from './Legend.js'
export { type Mark, Marks, type MarksProps } from './Marks.js'
export { sayingOf } from './sayingOf.js'
export { saysNothing } from './saysNothing.js'
export { type ColorAttributes, type Colors, colorAttributes, type SeriesColor, seriesColors } from './seriesColors.js'
export {
  finite,
  metricTitle,
  type MetricReading,
  type Question,
  readMetric,
  statusTone,
  toneOf,
  toneOfStatus,
} from './readMetric.js'
export { filled, type Line, readingWords, sinceOf, unknownAs } from './readingWords.js'
export type { Score, ScoreLine } from '../geometry/notes.js'
export { SoundButton } from './SoundButton.js'
export { Sparkline, type SparklineProps } from './Sparkline.js'
export {
  ErrorState,
  type ErrorStateProps,
  Placeholder,
  Skeleton,
  UpdatedNote,
  type UpdatedNoteProps,
} from './States.js'
export { isForBrowser, type MarksOptions, useMarks } from './useMarks.js'
export { type InputOf, type Read, useReading } from './useReading.js'
export {
  type Selection,
  type SelectionDetails,
  type SelectionProps,
  isSelectable,
  useSelection,
} from './useSelection.js'
export { type Tip, type TipLine, tipText, useTip } from './useTip.js'
export { registerLocale } from '../format/index.js'
export { useView, type View } from './useView.js'
export { attributesIn } from './attributesIn.js'
export { titleId, useIds } from './useIds.js'
export { useWidget, type WidgetState } from './useWidget.js'
export { Value, type ValueProps } from './Value.js'
export { warnOnce } from '../metrics/model/warnOnce.js'
export { Words } from './Words.js'
export { Widget, type WidgetShellProps } from './Widget.js'
export type { WidgetContent } from './WidgetContent.js'
export type { PartName, Status, WidgetProps } from './WidgetProps.js'
