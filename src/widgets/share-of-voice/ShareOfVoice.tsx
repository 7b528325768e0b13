'use client'
import { forwardRef } from 'react'
import { attainment, shareOfVoice, type ShareOfVoiceOptions, type VoiceBase } from '../../metrics/index.js'
import {
  type Colors,
  type SelectionProps,
  statusTone,
  useAnswer,
  useSelection,
  useWidget,
  Widget,
  type WidgetProps,
} from '../../parts/index.js'
import { VoiceBody } from './VoiceBody.js'
import { wordsFor } from './words.js'

export interface ShareOfVoiceProps extends WidgetProps, SelectionProps {
  /** What a voice is measured by. By `reach` audiences overlap, and the widget says so. @default 'mentions' */
  by?: VoiceBase
  /** Which rivals stand together as the others: all but the largest, and the small ones. @default { top: 4, below: 0.03 } */
  others?: ShareOfVoiceOptions['others']
  /** Whether the others are shown one by one, where the host keeps it. */
  expanded?: boolean
  /** @default false */
  defaultExpanded?: boolean
  onExpandedChange?: (expanded: boolean) => void
  /** Your own share to reach: `0.4` for 40%. */
  target?: number
  /** Colours by brand; without one your own is in the accent, and the others in greys by size. */
  colors?: Colors
}

const OTHERS = { top: 4, below: 0.03 }

/**
 * Whose voice is heard how much: your own brand first and emphasised, the others by size, the small ones together and one
 * by one when opened.
 *
 * Shares are rounded together, so that those shown add up to 100%. Where a brand's figure is not known, all shares are
 * ranges. A brand without rows in the period is left out and named, not taken for silent.
 *
 * ```tsx
 * <ShareOfVoice data={rows} period="2026-10" own="Aurora" />
 * ```
 */
export const ShareOfVoice = forwardRef<HTMLElement, ShareOfVoiceProps>(function ShareOfVoice(
  {
    by = 'mentions',
    others = OTHERS,
    expanded,
    defaultExpanded = false,
    onExpandedChange,
    target,
    colors,
    selectedId,
    defaultSelectedId,
    onSelectedIdChange,
    ...shared
  },
  ref,
) {
  const widget = useWidget(shared)
  const { ids, settings, shell } = widget
  const selection = useSelection({ selectedId, defaultSelectedId, onSelectedIdChange } as SelectionProps)

  // Compute: one answer, from which everything follows.
  const { answer, thrown } = useAnswer(() => {
    const { data, own = '' } = settings
    const ask = (own: string) => shareOfVoice(data, { ...settings, own, by, others })
    const goal = target !== undefined && Number.isFinite(target) ? target : undefined
    const asked = ask(own)
    // The only brand of the data is one's own, as it is to every metric.
    const [only, ...more] = asked.others ? [] : [...asked.brands.map(({ brand }) => brand), ...asked.absent]
    const voice = only && !own && !more.length ? ask(only) : asked
    return { voice, goal, words: wordsFor(voice, { ...settings, target: goal, colors }) }
  }, [settings, by, others, target, colors])

  // Say.
  const words = answer?.words
  const said = answer &&
    words && {
      title: words.name,
      note: words.note,
      sentence: words.sentence,
      tone: answer.goal === undefined ? undefined : statusTone(attainment(answer.voice, answer.goal)),
      asOf: answer.voice.window?.asOf,
      table: { columns: words.columns, rows: words.rows, notes: words.notes },
      faults: words.faults,
    }

  // Draw.
  return (
    <Widget ref={ref} name="share-of-voice" widget={widget} said={said} thrown={thrown} fallback="ShareOfVoice">
      {({ loading, title }) =>
        answer && (
          <VoiceBody
            goal={answer.goal}
            words={answer.words}
            ids={ids}
            title={title}
            settings={settings}
            loading={loading}
            expanded={expanded}
            defaultExpanded={defaultExpanded}
            onExpandedChange={onExpandedChange}
            selection={onSelectedIdChange ? selection : undefined}
            classNames={shell.classNames}
          />
        )
      }
    </Widget>
  )
})
