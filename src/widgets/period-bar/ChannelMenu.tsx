'use client'
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useRef } from 'react'
import { count } from '../../format/count.js'
import { channelIn } from '../../format/channel.js'
import { titleIn } from '../../format/index.js'
import { channelsOf } from '../../metrics/engine/facts/scope.js'
import { ownBrand } from '../../metrics/engine/evaluate.js'
import { channelId, type ChannelInput } from '../../metrics/model/channels.js'
import { read } from '../../metrics/store/read.js'
import { askedChannels } from '../../parts/askedChannels.js'
import type { Settings } from '../../parts/index.js'
import { Chevron } from './Select.js'
import { Told } from './Told.js'
import { barIn } from '../../format/sections/barIn.js'
import { scorecardIn } from '../../format/sections/scorecardIn.js'

interface ChannelMenuProps {
  settings: Settings
  /** The channels that the provider asks for; by default all that there are. */
  offered: readonly ChannelInput[] | null | undefined
  /** Called with none where all are chosen. */
  onChange: (channels: readonly ChannelInput[] | undefined, event: SyntheticEvent) => void
}

/** Which channels count. The last one can't be taken away. */
export function ChannelMenu({ settings, offered, onChange }: ChannelMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const { data, own, channels, resolved } = settings
  const bar = barIn(resolved.messages)
  const scorecard = scorecardIn(resolved.messages)
  const title = titleIn(settings)
  const ledger = read(data, own)
  const all = offered ?? channelsOf(ledger, ownBrand(ledger, own) ?? '').flatMap(({ id }) => id || [])
  const options = new Map(all.map((one) => [channelId(one), one]))
  if (options.size < 2) return null

  const ids = new Set(channels ? channels.map(channelId) : options.keys())
  const chosen = [...options.keys()].filter((id) => ids.has(id))
  const isAll = chosen.length === options.size
  const nameOf = (id: string) => channelIn(resolved.messages, id, all)

  function toggle(id: string, event: SyntheticEvent) {
    const next = [...options].filter(([one]) => ids.has(one) !== (one === id)).map(([, channel]) => channel)
    onChange(next.length === options.size ? undefined : next, event)
  }
  const close = () => menu.current?.removeAttribute('open')
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !menu.current?.open) return
    close()
    menu.current.querySelector('summary')?.focus()
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close()
  }
  const [first = ''] = chosen
  const someOf = chosen.length === 1 ? nameOf(first) : scorecard.channels(count(chosen.length, settings))
  // Those that are offered may be some of those that there are.
  const asked = isAll && offered ? askedChannels({ ...settings, channels: offered }) : ''
  const told = isAll ? asked || title(bar.allChannels) : someOf
  if (!settings.interactive) {
    const named = isAll ? told : chosen.map(nameOf).join(', ')
    return <Told label={title(bar.channels)}>{named}</Told>
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes what the summary opens
    <details ref={menu} className="kpi-bar-channels" onKeyDown={press} onBlur={leave}>
      <summary className="kpi-bar-control">
        <span className="kpi-hidden">{`${title(bar.channels)}: `}</span>
        <bdi className="kpi-bar-chosen">{told}</bdi>
        <Chevron />
      </summary>
      <div role="group" aria-label={title(bar.channels)} className="kpi-bar-menu">
        {[...options.keys()].map((id) => (
          <label key={id} className="kpi-bar-option">
            <input
              type="checkbox"
              checked={ids.has(id)}
              disabled={chosen.length === 1 && ids.has(id)}
              onChange={(event) => toggle(id, event)}
            />
            <bdi>{nameOf(id)}</bdi>
          </label>
        ))}
      </div>
    </details>
  )
}
