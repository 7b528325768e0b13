'use client'
import { cloneElement, forwardRef, isValidElement, type ReactElement, type ReactNode } from 'react'
import type { Base, Better, MetricInput } from '../../metrics/index.js'
import { classes, type Every, metricTitle, useReading, useWidget, Widget, type WidgetProps } from '../../parts/index.js'
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
  /** How the number came about, as a small line. @default true */
  sparkline?: boolean | undefined
  /** How long each point of it is. By default by the length of the period. */
  every?: Every | undefined
  /** Makes the whole tile a link or a button: the one child, whose text is the title. @default false */
  asChild?: boolean | undefined
  /** With `asChild`, the link or button: `<a href="/leads">Leads</a>`. Without a text it takes the name of the metric. */
  children?: TileLink | undefined
  /** A tile has no button for its table unless it is asked for. @default 'none' */
  table?: 'toggle' | 'visible' | 'none' | undefined
}

type TileLink = ReactElement<{ className?: string | undefined; children?: ReactNode }>

/**
 * Any metric or fact in one small card: value, change, goal, the line that led there, and what it means in words.
 *
 * A value that is unknown is a dash with its reason, and the line has gaps where nothing is known. Tiles of one size that
 * stand in a row are aligned: title, number, change and line each take one row.
 *
 * ```tsx
 * <KpiTile metric="leads" data={rows} period="2026-10" target={130} />
 * ```
 */
export const KpiTile = forwardRef<HTMLElement, KpiTileProps>(function KpiTile(
  { metric, target, better, base, sparkline = true, every, asChild = false, children, table = 'none', ...shared },
  ref,
) {
  const widget = useWidget({ ...shared, table })
  const { settings, shell } = widget

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readTile, {
    ...settings,
    metric,
    target,
    better,
    base,
    sparkline,
    every,
    size: shell.size,
  })

  // Say and draw.
  return (
    <Widget
      ref={ref}
      name="kpi-tile"
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle(metric, widget.settings)}
      titleAs={asChild && isValidElement(children) ? linked(children) : undefined}
    >
      {reading && <TileBody reading={reading} hasLine={sparkline} />}
    </Widget>
  )
})

/** Puts the title into the host's link, unless that has a text of its own. */
const linked = (link: TileLink) => (title: ReactNode) =>
  cloneElement(link, { className: classes('kpi-tile-link', link.props.className) }, link.props.children ?? title)
