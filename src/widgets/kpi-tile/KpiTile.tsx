'use client'
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Base, Better, MetricInput } from '../../metrics/index.js'
import {
  classes,
  type Every,
  metricTitle,
  useReading,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import { readTile } from './reading.js'
import { TileBody } from './TileBody.js'

export interface KpiTileProps extends WidgetProps {
  /** What it shows: an id of the catalogue, the id of a fact, or a definition of your own. */
  metric: MetricInput
  /** In the metric's own unit: `0.05` for 5%, `1800` seconds, `260` leads. */
  target?: number | undefined
  /** The direction of the target, for a metric that has none of its own. */
  better?: Better | undefined
  /** What growth is measured against: the audience at the start, at the end, or the mean of both. The title says which. @default 'start' */
  base?: Base | undefined
  /**
   * Below the number: `sparkline`, how it came about; `comparison`, what it was before and a year ago, and the goal;
   * `progress`, the value as a bar beside its goal, with the mark of where it should be by now. @default 'sparkline'
   */
  detail?: TileDetail | undefined
  /** How long each point of the line is. By default by the length of the period and by how fine the rows are. */
  every?: Every | undefined
  /** `stack`: one below the other; `row`: the number beside what is below it. By default a row from 420 px on. @default 'auto' */
  layout?: 'auto' | 'stack' | 'row' | undefined
  /** Makes the whole tile a link or a button: the one child, whose text is the title. @default false */
  asChild?: boolean | undefined
  /** With `asChild`, the link or button: `<a href="/leads">Leads</a>`. Without a text it takes the name of the metric. */
  children?: TileLink | undefined
  /** A tile has no button for its table unless it is asked for. @default 'none' */
  table?: 'toggle' | 'visible' | 'none' | undefined
}

export type TileDetail = 'sparkline' | 'comparison' | 'progress' | 'none'

type TileLink = ReactElement<{ className?: string | undefined; children?: ReactNode }>

/**
 * Any metric or fact in one small card: value, change, goal, the line that led there, and what it means in words.
 *
 * A value that is unknown is a dash with its reason, and the line has gaps where nothing is known. Tiles in a `KpiGrid` are
 * aligned: title, number, change, line and sentence each begin on one line.
 *
 * ```tsx
 * <KpiTile metric="leads" data={rows} period="2026-10" target={130} />
 * ```
 */
export const KpiTile = defineWidget('kpi-tile')(function KpiTile({
  metric,
  target,
  better,
  base,
  detail = 'sparkline',
  every,
  layout = 'auto',
  asChild = false,
  children,
  table = 'none',
  ...shared
}: KpiTileProps) {
  const widget = useWidget({ ...shared, table })
  const { settings, shell } = widget
  const isLink = asChild && isValidElement(children)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readTile, {
    ...settings,
    metric,
    target,
    better,
    base,
    detail,
    every,
    size: shell.size,
  })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle(metric, widget.settings)}
      shape={layout}
      titleAs={isLink ? linked(children) : undefined}
    >
      {reading && <TileBody reading={reading} detail={detail} isStill={isLink} />}
    </Widget>
  )
})

/** Puts the title into the host's link, unless that has a text of its own. */
const linked = (link: TileLink) => (title: ReactNode) =>
  cloneElement(link, { className: classes('kpi-tile-link', link.props.className) }, link.props.children ?? title)
