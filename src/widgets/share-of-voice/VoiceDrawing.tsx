'use client'
import { Delta, finite, Skeleton, unknownAs, useView, Value } from '../../parts/index.js'
import { Donut, type SharesProps, type VoiceGoal } from './Donut.js'
import type { VoiceReading } from './reading.js'
import type { VoiceShape } from './ShareOfVoice.js'
import { VoiceBar } from './VoiceBar.js'
import { VoiceColumns } from './VoiceColumns.js'

interface VoiceDrawingProps extends Omit<SharesProps, 'entries' | 'goal'> {
  reading: VoiceReading
  shape: VoiceShape
}

/** The own share in large, in the ring or over the bar or the columns. While it loads, the room that they take. */
export function VoiceDrawing({ reading, shape, ...marks }: VoiceDrawingProps) {
  const { loading } = useView()
  const { words } = reading
  const { columns } = words
  const goal = goalOf(reading)
  const drawn = loading ? { entries: [], goal: undefined } : { entries: words.entries, goal }
  if (shape === 'donut' && !columns) {
    return (
      <div className="kpi-voice-ring" data-goal={goal && ''}>
        <OwnShare reading={reading} />
        <Donut {...drawn} {...marks} />
      </div>
    )
  }
  return (
    <div className="kpi-voice-flat">
      <OwnShare reading={reading} />
      {columns ? (
        <VoiceColumns
          {...drawn}
          columns={loading ? [] : columns}
          highlighted={marks.highlighted}
          selected={marks.selected}
        />
      ) : (
        <VoiceBar {...drawn} {...marks} />
      )}
    </div>
  )
}

/** A goal beyond the whole is said, and has no place in a drawing. */
function goalOf({ goal, words }: VoiceReading): VoiceGoal | undefined {
  const at = finite(goal)
  return at !== undefined && at > 0 && at <= 1 ? { at, name: words.goalName, value: words.goal ?? '' } : undefined
}

function OwnShare({ reading }: Pick<VoiceDrawingProps, 'reading'>) {
  const { loading } = useView()
  const { voice, words } = reading
  return (
    <div className="kpi-voice-read">
      {loading ? (
        <Skeleton />
      ) : (
        <>
          <Value value={words.shown} decimals={words.decimals} {...unknownAs(words, voice)} />
          <Delta comparison={words.comparison} />
        </>
      )}
    </div>
  )
}
