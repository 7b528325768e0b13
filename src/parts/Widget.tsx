'use client'
import { hostText, wellFormed } from '../format/hostText.js'
import { forwardRef, type ReactNode, useState } from 'react'
import { askedChannels } from './askedChannels.js'
import { OpenTable, TableButton } from './DataTable.js'
import { Frame, type FrameProps } from './Frame.js'
import { titleId } from './useIds.js'
import { newsOf } from './News.js'
import { ErrorState, Placeholder, UpdatedNote } from './States.js'
import { toldOf } from './toldOf.js'
import { keysId } from './Unseen.js'
import { useGuard } from './useGuard.js'
import { useView, type View, ViewContext } from './useView.js'
import type { WidgetState } from './useWidget.js'
import { Words } from './Words.js'
import { warnOnce } from '../metrics/model/warnOnce.js'
import type { WidgetContent } from './WidgetContent.js'
import type { WidgetProps } from './WidgetProps.js'

export interface WidgetShellProps extends Pick<FrameProps, 'lead' | 'titleAs'> {
  /** By default the folder that the widget is defined with. */
  name?: string | undefined
  /** From `useWidget`. */
  widget: WidgetState
  /** Missing where the widget was misused. */
  content: WidgetContent | undefined
  /** In what way: told to the developer, in English. */
  thrown?: Error | undefined
  /** Titles the error of a widget that could say nothing. */
  fallback: string
  /** For the widget's own rules. */
  shape?: string | undefined
  /** The button that plays it. */
  sound?: ReactNode
  /** The drawing. By `useView` it knows whether there is something to draw yet. */
  children?: ReactNode
}

/** The frame of a widget in all its states: loading, error, stale, ready. */
export const Widget = forwardRef<HTMLElement, WidgetShellProps>(function Widget(
  { name, widget, content, thrown, fallback, shape, sound, children, ...more },
  ref,
) {
  const { ids, settings, shell } = widget
  const { dir, resolved } = settings
  const { messages } = resolved
  // Numbers of some channels only are not called as those of all.
  const named = [content?.title ?? fallback, content && askedChannels(settings)].filter(Boolean).join(' · ')
  const { title: given, description, status = 'ready', error, onRetry, ...looks } = shell
  const title = hostText(given, messages.dir) ?? named
  const { updatedAt, table = 'toggle', empty, ...rest } = looks
  const place = useGuard({ title, thrown, name, ref })
  const news = newsOf({ widget, content, title })
  const frame = { dir, 'data-shape': shape, ...rest, ...more, ...place, ids, messages, title, news }
  const view: View = {
    ids,
    title,
    loading: status === 'loading',
    keys: settings.hints ? keysId(ids) : undefined,
    isJudged: content?.isJudged ?? false,
    settings,
    voice: useState(newVoice)[0],
    classNames: shell.classNames,
  }
  const opener = useOpener(view, table, content)
  for (const { code, text } of content?.faults ?? []) warnOnce(code, text)

  if (status === 'error' || !content) {
    return (
      <ViewContext.Provider value={view}>
        <Frame {...frame} note={noteOf(content)} status="error">
          <ErrorState title={title} error={wellFormed(error)} onRetry={onRetry} messages={messages} />
        </Frame>
      </ViewContext.Provider>
    )
  }
  const updated = { status, updatedAt: updatedAt ?? since(status, content) }
  const end = { content, ...updated, open: opener.open }
  const footer = footerOf(end, shell)
  // The host's own words where there is nothing to draw.
  const isEmpty = empty && content.isEmpty && !view.loading
  return (
    <ViewContext.Provider value={view}>
      <Frame
        {...frame}
        {...toldOf(content, { description, ...updated }, view)}
        hosting={Boolean(isEmpty)}
        status={status}
        hints={settings.hints && !view.loading}
        action={
          <>
            {sound}
            {opener.button}
          </>
        }
        footer={footer}
      >
        {isEmpty ? <div className="kpi-empty">{empty}</div> : children}
      </Frame>
    </ViewContext.Provider>
  )
})

/** Of which period: also of one that cannot be shown. */
const noteOf = (content: WidgetContent | undefined) => content?.note

const newVoice = () => ({})

/** Of a widget that does not say since when it is stale. */
const since = (status: WidgetProps['status'], { asOf }: WidgetContent) => (status === 'stale' ? asOf : undefined)

/** Whether the table is shown, and the button that shows it. */
function useOpener({ ids, loading }: View, asked: WidgetProps['table'], content: WidgetContent | undefined) {
  const mode = content?.table && asked
  const [opened, setOpened] = useState(false)
  const toggle = () => setOpened(!opened)
  return {
    // What is open stays open while its figures are fetched anew.
    open: (mode === 'visible' || (mode === 'toggle' && opened)) && !(loading && content?.isEmpty),
    button: mode === 'toggle' && (
      <TableButton id={ids} describedBy={titleId(ids)} open={opened} onToggle={loading ? undefined : toggle} />
    ),
  }
}

interface FooterProps extends Pick<WidgetState['shell'], 'status' | 'updatedAt'> {
  content: WidgetContent
  /** Whether the table is shown. */
  open: boolean
}

/** Only where there is something in it; a class of the host's may give it something to show. */
function footerOf(end: FooterProps, { classNames }: WidgetState['shell']) {
  const { content, open, status, updatedAt } = end
  const isNeeded = content.formula || open || status === 'stale' || updatedAt || classNames?.footer
  return isNeeded && <Footer {...end} />
}

function Footer({ content, open, status, updatedAt }: FooterProps) {
  const { ids, title, loading } = useView()
  return (
    <>
      {content.formula &&
        (loading ? <Placeholder text={content.formula} /> : <Words className="kpi-formula">{content.formula}</Words>)}
      {!loading && <UpdatedNote status={status} updatedAt={updatedAt} />}
      {open && content.table && <OpenTable {...content.table} id={ids} caption={title} />}
    </>
  )
}
