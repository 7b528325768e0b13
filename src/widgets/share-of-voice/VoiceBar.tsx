'use client'
import { percent } from '../../geometry/index.js'
import { HitArea, tipText, useMarks, useView } from '../../parts/index.js'
import type { SharesProps } from './Donut.js'
import { roomOf } from './geometry.js'
import { ShareBar } from './ShareBar.js'
import { Swatch } from './Swatch.js'

const TOP = 36
const HEIGHT = 28

/** A label near an end of the bar stays beside it. */
function edgeAt(place: number): 'start' | 'end' | undefined {
  if (place < 0.1) return 'start'
  return place > 0.9 ? 'end' : undefined
}

/**
 * The same shares side by side in one bar, from the own one on in the direction of reading: each part is a drawing of its
 * own width. Names and shares stand over the parts that have room for them.
 */
export function VoiceBar({ entries, goal, highlighted, selected, isEcho, ...options }: SharesProps) {
  const { settings } = useView()
  const parts = entries.filter(({ share }) => share)
  const { active, markOf, handlers, layer } = useMarks({ ...options, ids: parts.map(({ id }) => id) })
  const bar = { y: TOP, width: '100%', height: HEIGHT }
  return (
    <div className="kpi-voice-bar">
      <div
        className="kpi-voice-parts"
        {...(isEcho ? { 'aria-hidden': true } : parts.length > 0 && { role: 'group' })}
        {...handlers}
      >
        {parts.map(({ id, name, value, share, lines, paint, own }) => (
          <svg
            key={id}
            width={percent(share ?? 0)}
            className="kpi-mark kpi-voice-part"
            data-mark={id}
            data-own={own || undefined}
            data-active={id === active || id === highlighted || undefined}
            data-selected={id === selected || undefined}
            {...(!isEcho && {
              role: 'img',
              'aria-label': tipText({ name, lines }, settings.resolved.messages),
              ...markOf(id),
            })}
          >
            <text className="kpi-voice-part-name" data-room={roomOf(name, share ?? 0)} x="50%" y="12">
              {name}
            </text>
            <text data-room={roomOf(value, share ?? 0)} x="50%" y="28">
              {value}
            </text>
            <HitArea {...bar} />
            {/* However thin it is, a finger hits it. */}
            <svg x="50%" overflow="visible">
              <HitArea {...bar} x="-12" width="24" />
            </svg>
            <rect {...paint} {...bar} className="kpi-voice-fill kpi-voice-slice" rx="3" />
            {id === active &&
              layer({
                name,
                lines: lines.map((line, at) => (at ? line : { ...line, sign: <Swatch paint={paint} /> })),
                x: '50%',
                y: TOP,
              })}
          </svg>
        ))}
        {!parts.length && <ShareBar entry={entries.find((entry) => entry.own)} most={1} />}
      </div>
      {goal && (
        <div
          className="kpi-voice-scale"
          role="img"
          aria-label={goal.name + settings.resolved.messages.colon + goal.value}
        >
          <svg width={percent(goal.at)} height="1" aria-hidden="true" />
          <span className="kpi-voice-tick" data-at={edgeAt(goal.at)}>
            <bdi className="kpi-voice-goal-label">{goal.value}</bdi>
          </span>
        </div>
      )}
    </div>
  )
}
