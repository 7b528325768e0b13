'use client'
import { withoutControls } from '../format/hostText.js'
import { sayDash } from './sayDash.js'
import { Placeholder } from './States.js'
import { useView } from './useView.js'

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

/**
 * "long", for `data-words`, where a word or a number is so long that columns need more than the width of a tablet.
 *
 * @param cells numbers, which break at the dash of a range
 */
export function lengthOf(names: readonly string[], cells: readonly string[] = []): 'long' | undefined {
  const seen = withoutControls(cells.join(' '))
  return /[^\s-]{19}/.test(withoutControls(names.join(' '))) || /[^ –]{11}/.test(seen) ? 'long' : undefined
}
