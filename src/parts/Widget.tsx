'use client'
import { hostText, wellFormed } from '../format/hostText.js'
import { inSentences } from '../format/intl.js'
import { forwardRef, type ReactNode, useState } from 'react'
import { askedChannels } from './askedChannels.js'
import { OpenTable, TableButton } from './DataTable.js'
import { deltaId } from './Delta.js'
import { Frame, type FrameProps } from './Frame.js'
import { ErrorState, Placeholder, UpdatedNote } from './States.js'
import { useGuard } from './useGuard.js'
import { useView, type View, ViewContext } from './useView.js'
import type { WidgetState } from './useWidget.js'
import { Words } from './Words.js'
import { warnOnce } from './warnOnce.js'
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
  const frame = { dir, 'data-shape': shape, ...rest, ...more, ...place, ids, messages, title }
  const view: View = {
    ids,
    title,
    loading: status === 'loading',
    isJudged: content?.isJudged ?? false,
    settings,
    voice: useState(newVoice)[0],
    classNames: shell.classNames,
  }
  const opener = useOpener(view, table, content)
  for (const { code, text } of content?.faults ?? []) warnOnce(code, text)

  if (status === 'error' || !content) {
    return (
      <Frame {...frame} status="error">
        <ErrorState error={wellFormed(error)} onRetry={onRetry} messages={messages} />
      </Frame>
    )
  }
  const footer = <Footer content={content} status={status} updatedAt={updatedAt} open={opener.open} />
  const told = view.loading
    ? waitingFor(content)
    : { ...saidOf(content, description), describedBy: content.describedBy && deltaId(ids), footer }
  // The host's own words where there is nothing to draw.
  const isEmpty = empty && content.isEmpty && !view.loading
  return (
    <ViewContext.Provider value={view}>
      <Frame
        {...frame}
        {...told}
        status={status}
        note={content.note}
        action={
          <>
            {sound}
            {opener.button}
          </>
        }
      >
        {isEmpty ? <div className="kpi-empty">{empty}</div> : children}
      </Frame>
    </ViewContext.Provider>
  )
})

const newVoice = () => ({})

/** As large as what will be said. */
const waitingFor = (content: WidgetContent) => ({
  sentence: <Placeholder text={inSentences([content.sentence, content.aside])} />,
  // The place of its dot, which says nothing yet.
  tone: content.tone && !content.chip ? ('neutral' as const) : undefined,
  footer: content.formula && <Placeholder text={content.formula} />,
})

const saidOf = (content: WidgetContent, description: string | undefined) => ({
  // Without one there is no line of it, nor a point before what follows.
  sentence: wellFormed(description) ?? (content.sentence && <Sentence {...content} />),
  aside: content.aside,
  tone: content.chip && !description ? undefined : content.tone,
})

/** The sentence, with its chip: readers hear it as one, with the colon that the chip stands for. */
function Sentence({ sentence, chip, tone }: WidgetContent) {
  const { colon } = useView().settings.resolved.messages
  const [before = '', ...after] = chip ? sentence.split(chip + colon) : [sentence]
  if (!after.length) return sentence
  return (
    <>
      {before}
      <span className="kpi-chip" data-tone={tone}>
        {chip}
        <span className="kpi-chip__colon">{colon}</span>
      </span>{' '}
      {after.join(chip + colon)}
    </>
  )
}

/** Whether the table is shown, and the button that shows it. */
function useOpener({ ids, loading }: View, asked: WidgetProps['table'], content: WidgetContent | undefined) {
  const mode = content?.table && asked
  const [opened, setOpened] = useState(false)
  const toggle = () => setOpened(!opened)
  return {
    open: mode === 'visible' || (mode === 'toggle' && opened),
    button: mode === 'toggle' && <TableButton id={ids} open={opened} onToggle={loading ? undefined : toggle} />,
  }
}

interface FooterProps extends Pick<WidgetState['shell'], 'status' | 'updatedAt'> {
  content: WidgetContent
  /** Whether the table is shown. */
  open: boolean
}

function Footer({ content, open, status, updatedAt }: FooterProps) {
  const { ids, title } = useView()
  return (
    <>
      {content.formula && <Words className="kpi-formula">{content.formula}</Words>}
      <UpdatedNote status={status} updatedAt={updatedAt ?? (status === 'stale' ? content.asOf : undefined)} />
      {open && content.table && <OpenTable {...content.table} id={ids} caption={title} />}
    </>
  )
}
