'use client'
import { useMemo, useState } from 'react'
import type { SelectionDetails } from '../../parts/index.js'
import type { EngagementTrendProps } from './TrendProps.js'

export type HiddenProps = Pick<
  EngagementTrendProps,
  'hiddenChannels' | 'defaultHiddenChannels' | 'onHiddenChannelsChange'
>

/** Which channels are not drawn, by the host or by the reader; one is always left. */
export function useHidden(
  channels: readonly string[],
  { hiddenChannels, defaultHiddenChannels = [], onHiddenChannelsChange }: HiddenProps,
) {
  const [own, setOwn] = useState(() => defaultHiddenChannels)
  const asked = hiddenChannels ?? own
  const isHidden = useMemo(() => {
    const hidden = new Set(listOf(asked))
    const leavesOne = channels.some((channel) => !hidden.has(channel))
    return (channel: string | null) => leavesOne && channel !== null && hidden.has(channel)
  }, [channels, asked])
  const toggle = (channel: string, details: SelectionDetails) => {
    const hidden = channels.filter((one) => (one === channel ? !isHidden(one) : isHidden(one)))
    if (hidden.length === channels.length) return
    setOwn(hidden)
    onHiddenChannelsChange?.(hidden, details)
  }
  return { isHidden, toggle }
}

/** Whatever the host gives. */
function listOf(given: unknown): readonly unknown[] {
  try {
    return Array.isArray(given) ? given : []
  } catch {
    // A proxy that is no longer there.
    return []
  }
}
