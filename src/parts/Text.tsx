'use client'
import type { HTMLAttributes } from 'react'
import { withoutControls } from '../format/hostText.js'
import { sayDash } from './sayDash.js'
import { Placeholder } from './States.js'
import { useView } from './useView.js'
import { Words } from './Words.js'

interface TextProps {
  readonly children: string
  readonly className?: string | undefined
  readonly title?: string | undefined
  /** Of a name that stands alone: it is cut short at its own end. */
  readonly dir?: 'auto'
}

/** Words as `Words` has them, or while a widget loads, the room that they will take. */
export function Text({ children, className, title, dir }: TextProps) {
  const { loading, settings } = useView()
  const { messages } = settings.resolved
  return (
    <bdi className={className} title={loading ? undefined : title} dir={dir ?? messages.dir}>
      {loading ? <Placeholder text={children} /> : sayDash(children, messages)}
    </bdi>
  )
}

interface BlockTextProps extends HTMLAttributes<HTMLElement> {
  /** What is a block where it stands. */
  readonly as: 'dd' | 'dt' | 'span' | 'td' | 'th'
  readonly children: string
  readonly scope?: 'col'
}

/** A block that words have for themselves, a cell above all. In its own direction they need no element that holds them together. */
export function BlockText({ as: Block, children, ...rest }: BlockTextProps) {
  const { loading, settings } = useView()
  const { messages } = settings.resolved
  const text = loading ? <Placeholder text={children} /> : sayDash(children, messages)
  return <Block {...rest}>{settings.dir === messages.dir ? text : <Words>{text}</Words>}</Block>
}

/**
 * "long", for `data-words`, where a word or a number is so long that columns need more than the width of a tablet.
 *
 * @param cells numbers, which break at the dash of a range
 */
export function lengthOf(names: readonly string[], cells: readonly string[] = []): 'long' | undefined {
  const seen = withoutControls(cells.join(' '))
  return /[^\s-]{19}/.test(withoutControls(names.join(' '))) || /[^ –]{11}/.test(seen) ? 'long' : undefined
}
