'use client'
import { forwardRef } from 'react'
import { funnel, type NumberFactId, type Stage } from '../../metrics/index.js'
import { type SelectionProps, useAnswer, useSelection, useWidget, Widget, type WidgetProps } from '../../parts/index.js'
import { FunnelBody } from './FunnelBody.js'
import { layOut } from './geometry.js'
import { wordsFor } from './words.js'

export interface ReachFunnelProps extends WidgetProps, SelectionProps {
  /**
   * In their order, each with the stage that it comes from (by default the one before) and a name of yours. By default reach,
   * interactions, link clicks, visits and leads, as far as the rows report them.
   */
  stages?: ReadonlyArray<Stage & { readonly label?: string }>
  /** By stage, in its own unit: `{ leads: 130 }`. */
  target?: Readonly<Partial<Record<NumberFactId, number>>>
}

const NO_TARGETS = {}

/**
 * From reach to leads: how many are left at each stage, which part of the stage they come from, what one costs, and where
 * most is lost.
 *
 * A stage without data keeps its place and says why. One that is larger than its base is said not to be nested, and has no
 * rate. Where the last stage could not be seen, sizes are on a log scale, and the widget says so.
 *
 * ```tsx
 * <ReachFunnel data={rows} period="2026-10" target={{ leads: 130 }} />
 * ```
 */
export const ReachFunnel = forwardRef<HTMLElement, ReachFunnelProps>(function ReachFunnel(
  { stages, target = NO_TARGETS, selectedId, defaultSelectedId, onSelectedIdChange, ...shared },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const selection = useSelection({ selectedId, defaultSelectedId, onSelectedIdChange } as SelectionProps)

  // Compute: one answer, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const found = funnel(settings.data, { ...settings, stages })
    const layout = layOut(
      found.stages.map(({ result, of, nested }) => ({
        value: result.known ? result.value : null,
        between: result.known ? undefined : result.between,
        base: found.stages.findIndex(({ fact }) => fact === of),
        nested,
      })),
    )
    const labels = Object.fromEntries((stages ?? []).flatMap(({ fact, label }) => (label ? [[fact, label]] : [])))
    const targets = Object.fromEntries(Object.entries(target ?? {}).filter(([, one]) => Number.isFinite(one)))
    return { found, layout, words: wordsFor(found, { ...settings, isLog: layout.isLog, targets, labels }) }
  }, [settings, stages, target])

  // Say.
  const words = answer?.words
  const said = answer &&
    words && {
      title: words.name,
      note: words.note,
      sentence: words.sentence,
      tone: answer.found.leak && answer.found.leak.price !== null ? ('negative' as const) : undefined,
      asOf: answer.found.window?.asOf,
      table: { columns: words.columns, rows: words.rows, notes: words.notes },
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget ref={ref} name="reach-funnel" widget={widget} said={said} thrown={thrown} fallback="ReachFunnel">
      {({ loading, title }) =>
        answer && (
          <FunnelBody
            ids={ids}
            title={title}
            layout={answer.layout}
            words={answer.words}
            leak={answer.found.leak?.stage.fact}
            settings={settings}
            loading={loading}
            selection={onSelectedIdChange ? selection : undefined}
            classNames={shell.classNames}
          />
        )
      }
    </Widget>
  )
})
