'use client'
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react'
import { attributesIn, classes, givenNode, levelOf, titleId, useIds } from '../../parts/index.js'

export interface KpiGridProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  /** Above the widgets: what they are about. It names the section for screen readers. */
  title?: ReactNode
  /** The level of that heading. @default 2 */
  titleLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /**
   * How many tiles stand in a row where there is room; where there is less, three, two or one. Give it as many as there are in
   * your first row. @default 6
   */
  columns?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** `strip` attaches the widgets to each other, within one border. @default 'cards' */
  layout?: 'cards' | 'strip' | undefined
  /** Whether it is as high as the box it stands in, and scrolled there. @default false */
  fill?: boolean | undefined
  /** Widgets, and whatever else should stand among them. */
  children?: ReactNode
}

/**
 * A dashboard: widgets in columns, by the width that there is. A tile takes one column, a gauge or a donut a third of the row, a trend or
 * a funnel the rest, a table all of it; `KpiGridItem` says otherwise. Widgets of one row are equally high, and their titles,
 * drawings, sentences and footers begin on one line, however long their words are.
 *
 * ```tsx
 * <KpiProvider data={rows} period="2026-10">
 *   <KpiGrid columns={3}>
 *     <KpiTile metric="reach" target={120_000} />
 *     <KpiTile metric="leads" target={130} />
 *     <KpiTile metric="costPerLead" target={12} />
 *     <GrowthGauge target={0.05} />
 *     <EngagementTrend target={0.04} />
 *   </KpiGrid>
 * </KpiProvider>
 * ```
 */
export const KpiGrid = forwardRef<HTMLElement, KpiGridProps>(function KpiGrid(
  { title: given, titleLevel, columns = 6, layout = 'cards', fill, className, children, ...rest },
  ref,
) {
  const id = titleId(useIds(rest.id))
  const title = givenNode(given, 'title')
  const Title = `h${levelOf(titleLevel) ?? 2}` as const
  return (
    <section
      aria-labelledby={title ? id : undefined}
      {...(fill && title ? { tabIndex: 0 } : {})}
      {...attributesIn(rest)}
      ref={ref}
      className={classes('kpi-root kpi-kpi-grid', fill === true && 'kpi-fill', className)}
    >
      {title && (
        <Title id={id} className="kpi-grid__title">
          {title}
        </Title>
      )}
      <div className="kpi-grid__container" data-layout={layout === 'strip' ? layout : 'cards'}>
        <div className="kpi-grid__cells" data-columns={Number.isInteger(columns) ? columns : 6}>
          {children}
        </div>
      </div>
    </section>
  )
})

export interface KpiGridItemProps extends HTMLAttributes<HTMLDivElement> {
  /** How many columns it takes, or all that there are. No more than there are. @default 1 */
  span?: 1 | 2 | 3 | 4 | 5 | 6 | 'full' | undefined
}

/** A widget in a grid that takes another width than such widgets do by default. */
export const KpiGridItem = forwardRef<HTMLDivElement, KpiGridItemProps>(function KpiGridItem(
  { span = 1, className, children, ...rest },
  ref,
) {
  return (
    <div {...attributesIn(rest)} ref={ref} className={classes('kpi-grid__item', className)} data-span={span}>
      {children}
    </div>
  )
})
