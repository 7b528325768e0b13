import type { ReactElement } from 'react'
import { capitalize } from '../format/intl.js'
import type { Messages } from '../format/index.js'

export interface UnseenProps {
  ids: string
  /** Describes the figure to screen readers, in sentences; it stands nowhere else. */
  about?: string | undefined
  /** Whether it tells screen readers of the keys. */
  hints?: boolean | undefined
  /** What tells of changes, if anything does: an element that is heard and not seen. */
  news?: ReactElement | false | undefined
  messages: Messages
}

export const aboutId = (ids: string): string => `${ids}about`
/** Of what tells of the keys. */
export const keysId = (ids: string): string => `${ids}keys`

/** What of a frame is only heard. */
export const Unseen = ({ ids, about, hints, news, messages }: UnseenProps) => (
  <>
    {about && (
      <span id={aboutId(ids)} className="kpi-about" hidden>
        {about}
      </span>
    )}
    {hints && (
      <span id={keysId(ids)} hidden>
        {capitalize(messages.keys, messages.tag)}
      </span>
    )}
    {news}
  </>
)
