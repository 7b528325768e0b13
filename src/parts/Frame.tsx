import { forwardRef, type HTMLAttributes, type ReactNode } from 'react'
import type { Messages } from '../format/index.js'
import type { Tone } from '../theme/index.js'
import { classes } from './classes.js'
import { KeepFocus } from './KeepFocus.js'
import { aboutId, Unseen, type UnseenProps } from './Unseen.js'
import { titleId } from './useIds.js'
import type { WidgetProps } from './WidgetProps.js'

type Shared = Pick<WidgetProps, 'titleLevel' | 'status' | 'size' | 'variant' | 'fill' | 'classNames'>

export interface FrameProps
  extends Omit<HTMLAttributes<HTMLElement>, 'title'>,
    Shared,
    Omit<UnseenProps, 'ids' | 'messages'> {
  /** The widget's folder: `growth-gauge`. */
  name: string
  /** What the ids of title and sentence are made of. */
  ids: string
  title: string
  /** What it holds is the host's, whose styles count there: see guard.css. */
  hosting?: boolean | undefined
  /** What stands in the title: a link, say. */
  titleAs?: ((title: ReactNode) => ReactNode) | undefined
  messages: Messages
  /** Before the title: a picture, say. */
  lead?: ReactNode
  /** Beside the title: the period. */
  note?: ReactNode
  /** After a note that is a text: a figure, or the place that it will take. */
  noteFigure?: ReactNode
  /** What the drawing means; it describes the figure, unless `about` does. */
  sentence?: ReactNode
  /** After the sentence, for the eye only: what screen readers hear elsewhere. */
  aside?: string | null | undefined
  tone?: Tone | undefined
  children?: ReactNode
  /** In the corner of the header, and after the drawing for keys and screen readers: what it opens comes next. */
  action?: ReactNode
  footer?: ReactNode
}

const shapeOf = ({ size = 'md', variant = 'card', fill, hosting }: Partial<FrameProps>): string =>
  classes(`kpi-root kpi-widget kpi-size-${size} kpi-variant-${variant}`, fill && 'kpi-fill', hosting && 'kpi-hosting')

const sentenceId = (ids: string): string => `${ids}sentence`

/** While it loads it has nothing to say but that, once. */
function describing(ids: string, about: string | undefined, sentence: ReactNode, status: FrameProps['status']) {
  if (status === 'loading') return undefined
  if (about) return aboutId(ids)
  return sentence ? sentenceId(ids) : undefined
}

/** A figure named by its title and described by its sentence; all that a widget stands in. */
export const Frame = forwardRef<HTMLElement, FrameProps>(function Frame(
  {
    name,
    ids,
    title,
    titleAs = (title) => title,
    titleLevel,
    messages,
    hints,
    news,
    lead,
    note,
    noteFigure,
    sentence,
    about,
    aside,
    tone,
    status,
    size,
    variant,
    fill,
    hosting,
    classNames,
    className,
    children,
    action,
    footer,
    ...rest
  },
  ref,
) {
  const { dir } = messages
  // By its first letter a text would follow a brand's name.
  const inItsOwn = (text: ReactNode) =>
    typeof text === 'string' && (rest.dir ?? dir) === dir ? text : <bdi dir={dir}>{text}</bdi>
  const Title = titleLevel ? (`h${titleLevel}` as const) : 'div'
  return (
    <figure
      lang={messages.tag}
      dir={dir}
      aria-labelledby={titleId(ids)}
      aria-describedby={describing(ids, about, sentence, status)}
      aria-busy={status === 'loading' || undefined}
      data-status={status}
      {...rest}
      ref={ref}
      className={classes(shapeOf({ size, variant, fill, hosting }), `kpi-${name}`, className)}
    >
      <KeepFocus className="kpi-inline-container">
        {/* Where it may have to be scrolled, keys must be able to. */}
        <div className="kpi-frame" {...(fill && { role: 'group', tabIndex: 0, 'aria-labelledby': titleId(ids) })}>
          <div className={classes('kpi-header', classNames?.header)}>
            {lead}
            <Title id={titleId(ids)} className={classes('kpi-title', classNames?.title)}>
              {titleAs(inItsOwn(title))}
            </Title>
            {note && (
              <bdi dir={dir} className="kpi-note">
                {typeof note === 'string' ? noteOf(note, noteFigure) : note}
              </bdi>
            )}
          </div>
          {/* It stands below the drawing, and is read before its marks, of which there may be many. */}
          {(sentence || aside) && (
            <p id={sentenceId(ids)} className={classes('kpi-sentence', classNames?.sentence)} data-tone={tone}>
              {aside
                ? inItsOwn(
                    <>
                      {typeof sentence === 'string' ? <span>{sentence}</span> : sentence}
                      <span aria-hidden="true">{(sentence ? '. ' : '') + aside}</span>
                    </>,
                  )
                : inItsOwn(sentence)}
            </p>
          )}
          {/* While it loads there is nothing in it to hear, and nothing to reach. */}
          <div className={classes('kpi-body', classNames?.body)} aria-hidden={status === 'loading' || undefined}>
            {children}
          </div>
          {action}
          {footer && <div className={classes('kpi-footer', classNames?.footer)}>{footer}</div>}
        </div>
        <Unseen {...{ ids, about, hints, news, messages }} />
      </KeepFocus>
    </figure>
  )
})

const BETWEEN = ' · '

/** Where a note takes more than one line, no line ends with the point between two parts. */
function noteOf(text: string, figure: ReactNode): ReactNode {
  const parts = [...text.split(BETWEEN), ...(figure ? [figure] : [])]
  if (parts.length === 1) return text
  return (
    <span className="kpi-note__parts">
      {parts.map((part, i) => (
        <span key={i}>
          <span className="kpi-note__point">{i > 0 && BETWEEN}</span>
          <span>{part}</span>
        </span>
      ))}
    </span>
  )
}
