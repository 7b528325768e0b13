'use client'
import { capitalize, formatDay, type Locale, type Messages } from '../format/index.js'
import { useView } from './useView.js'
import type { Status } from './WidgetProps.js'

export interface ErrorStateProps {
  /** What went wrong, in words for the reader. */
  error?: string | undefined
  onRetry?: (() => void) | undefined
  /** What can't be shown: for screen readers, to whom one failure is like another. */
  title?: string | undefined
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
export function ErrorState({ error, onRetry, title, messages: own }: ErrorStateProps) {
  const messages = useMessages(own)
  const { interactive } = useView().settings
  const retry = capitalize(messages.retry, messages.tag)
  // Politely: of twelve widgets that fail at once none may shout.
  return (
    <div className="kpi-error" role="status">
      <svg className="kpi-error__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path d="M10 2.5 18.5 17h-17z M10 8v4 M10 14.3v.2" />
      </svg>
      <span className="kpi-error__title">
        {title && <span className="kpi-hidden">{title + messages.colon}</span>}
        <span>{capitalize(messages.error, messages.tag)}</span>
      </span>
      {error && <bdi className="kpi-error__text">{error}</bdi>}
      {onRetry && interactive && (
        <button
          type="button"
          className="kpi-button"
          aria-label={title ? retry + messages.colon + title : undefined}
          onClick={onRetry}
        >
          {retry}
        </button>
      )}
    </div>
  )
}

/** In place of a number, and what screen readers hear meanwhile; within a widget that says so itself, once. */
export function Skeleton({ messages: own }: { messages?: Messages | undefined }) {
  const messages = useMessages(own)
  const isAlone = useView().ids === ''
  return (
    <>
      <span className="kpi-skeleton" aria-hidden="true" />
      {isAlone && <span className="kpi-hidden">{capitalize(messages.loading, messages.tag)}</span>}
    </>
  )
}

/** Holds the place of a text that is to come, to the pixel, without its figures. Nobody sees or hears it. */
export const Placeholder = ({ text }: { text: string }) => (
  <span className="kpi-placeholder" aria-hidden="true">
    {text.replace(/\d/g, '0')}
  </span>
)

/** Since when the numbers are, or that they are not up to date. */
export function sayUpdated({ status, updatedAt, locale, messages }: UpdatedNoteProps & { messages: Messages }): string {
  const day = updatedAt && formatDay(updatedAt, { locale: locale ?? messages })
  if (status === 'stale') return capitalize(messages.stale(day), messages.tag)
  return day ? capitalize(messages.asOf(day), messages.tag) : ''
}

/** The same beside the drawing: quiet, unless they are stale. */
export function UpdatedNote({ status, updatedAt, locale, messages: own }: UpdatedNoteProps) {
  const messages = useMessages(own)
  const around = useView().settings.locale
  const said = sayUpdated({ status, updatedAt, locale: locale ?? own ?? around, messages })
  if (!said) return null
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
      <bdi dir={messages.dir}>{said}</bdi>
    </span>
  )
}

/** The words of a part: its own, or else those around it. */
export function useMessages(own: Messages | undefined): Messages {
  const { settings } = useView()
  return own ?? settings.resolved.messages
}
