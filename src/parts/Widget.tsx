'use client'
import { forwardRef, type ReactNode } from 'react'
import { capitalize } from '../format/intl.js'
import type { Tone } from '../theme/index.js'
import { DataTable, type DataTableProps } from './DataTable.js'
import { Frame, type FrameProps } from './Frame.js'
import { ErrorState, Placeholder, UpdatedNote } from './States.js'
import type { WidgetState } from './useWidget.js'
import { warnOnce } from './warnOnce.js'

/** What a widget has to say, each thing once. */
export interface Said {
  /** By default the title of the widget. */
  readonly title: string
  readonly note?: ReactNode
  readonly sentence: string
  /** After the sentence, for the eye only: what screen readers hear elsewhere. */
  readonly aside?: string | null | undefined
  readonly tone?: Tone | undefined
  /** Ids of further descriptions. */
  readonly describedBy?: string | undefined
  /** In the footer, beside the button that opens the table. */
  readonly formula?: string | false | null | undefined
  /** The last day of the data, for a stale widget that does not say since when. */
  readonly asOf?: string | undefined
  /** A widget that is a table needs none. */
  readonly table?: Pick<DataTableProps, 'columns' | 'rows' | 'notes'> | undefined
  /** What the developer should hear of. */
  readonly faults?: ReadonlyArray<{ readonly code: string; readonly text: string }>
}

export interface WidgetShellProps extends Pick<FrameProps, 'name' | 'lead' | 'titleAs'> {
  /** From `useWidget`. */
  widget: WidgetState
  /** Missing where the widget was misused. */
  said: Said | undefined
  /** In what way. */
  thrown?: string | undefined
  /** Titles the error of a widget that could say nothing. */
  fallback: string
  /** For the widget's own rules. */
  shape?: string | undefined
  /** The drawing. While it loads there is none to draw, and what stands in its place is as large. */
  children: (view: { readonly loading: boolean; readonly title: string }) => ReactNode
}

/** The frame of a widget in all its states: loading, error, stale, ready. */
export const Widget = forwardRef<HTMLElement, WidgetShellProps>(function Widget(
  { widget, said, thrown, fallback, shape, children, ...own },
  ref,
) {
  const { ids, settings, shell } = widget
  const { dir, locale, resolved } = settings
  const { messages } = resolved
  const { title = said?.title ?? fallback, description, status = 'ready', error, onRetry, ...looks } = shell
  const { updatedAt, table = 'toggle', ...rest } = looks
  const frame = { dir, 'data-shape': shape, ...rest, ...own, ids, messages, title }
  if (thrown) warnOnce('misuse', thrown)
  for (const { code, text } of said?.faults ?? []) warnOnce(code, text)

  if (status === 'error' || !said) {
    return (
      <Frame {...frame} ref={ref} status="error">
        <ErrorState error={error ?? thrown} onRetry={onRetry} messages={messages} />
      </Frame>
    )
  }
  if (status === 'loading') {
    return (
      <Frame
        {...frame}
        ref={ref}
        status={status}
        note={said.note}
        sentence={<Placeholder text={[said.sentence, said.aside].filter(Boolean).join('. ')} />}
        footer={
          <>
            {said.formula && <Placeholder text={said.formula} />}
            {said.table && table === 'toggle' && (
              <button type="button" className="kpi-button" disabled>
                {capitalize(messages.showData, messages.tag)}
              </button>
            )}
          </>
        }
      >
        {children({ loading: true, title })}
      </Frame>
    )
  }
  return (
    <Frame
      {...frame}
      ref={ref}
      status={status}
      note={said.note}
      sentence={description ?? said.sentence}
      aside={said.aside}
      tone={said.tone}
      describedBy={said.describedBy}
      footer={
        <>
          {said.formula && <bdi className="kpi-formula">{said.formula}</bdi>}
          <UpdatedNote
            status={status}
            updatedAt={updatedAt ?? (status === 'stale' ? said.asOf : undefined)}
            locale={locale}
            messages={messages}
          />
          {said.table && (
            <DataTable
              {...said.table}
              id={ids}
              caption={title}
              messages={messages}
              mode={table}
              className={shell.classNames?.table}
            />
          )}
        </>
      }
    >
      {children({ loading: false, title })}
    </Frame>
  )
})
