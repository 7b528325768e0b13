'use client'
import { capitalize, formatDay, type Locale, type Messages } from '../format/index.js'
import { useView } from './useView.js'
import type { Status } from './WidgetProps.js'

export interface ErrorStateProps {
  /** What went wrong, in words for the reader. */
  error?: string | undefined
  onRetry?: (() => void) | undefined
  /** By default those of the widget around, or of the provider. */
  messages?: Messages | undefined
}

export interface UpdatedNoteProps {
  status?: Status | undefined
  /** A date or a time stamp; without one there is no note. */
  updatedAt?: string | undefined
  locale?: Locale | undefined
  /** By default those of the widget around, or of the provider. */
  messages?: Messages | undefined
}

/** In place of what can't be shown: that it can't, why, and a way out. */
export function ErrorState({ error, onRetry, messages: own }: ErrorStateProps) {
  const messages = useMessages(own)
  return (
    <div className="kpi-error" role="alert">
      <svg className="kpi-error__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M10 2.5 18.5 17h-17z M10 8v4 M10 14.3v.2" />
      </svg>
      <span className="kpi-error__title">{capitalize(messages.error, messages.tag)}</span>
      {error && <bdi className="kpi-error__text">{error}</bdi>}
      {onRetry && (
        <button type="button" className="kpi-button" onClick={onRetry}>
          {capitalize(messages.retry, messages.tag)}
        </button>
      )}
    </div>
  )
}

/** In place of a number, and what screen readers hear meanwhile. */
export function Skeleton({ messages: own }: { messages?: Messages | undefined }) {
  const messages = useMessages(own)
  return (
    <>
      <span className="kpi-skeleton" aria-hidden="true" />
      <span className="kpi-hidden">{capitalize(messages.loading, messages.tag)}</span>
    </>
  )
}

/** Holds the place of a text that is to come, to the pixel, without its figures. Nobody sees or hears it. */
export const Placeholder = ({ text }: { text: string }) => (
  <span className="kpi-placeholder" aria-hidden="true">
    {text.replace(/\d/g, '0')}
  </span>
)

/** Since when the numbers are: quiet, unless they are stale. */
export function UpdatedNote({ status, updatedAt, locale, messages: own }: UpdatedNoteProps) {
  const messages = useMessages(own)
  const around = useView().settings.locale
  if (!updatedAt) return null
  return (
    <span className="kpi-updated" data-stale={status === 'stale' || undefined}>
      <svg
        className="kpi-updated__sign"
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zM6 3.5V6l1.8 1.2" />
      </svg>
      <bdi dir={messages.dir}>
        {capitalize(messages.asOf(formatDay(updatedAt, { locale: locale ?? own ?? around })), messages.tag)}
      </bdi>
    </span>
  )
}

/** The words of a part: its own, or else those around it. */
export function useMessages(own: Messages | undefined): Messages {
  const { settings } = useView()
  return own ?? settings.resolved.messages
}
