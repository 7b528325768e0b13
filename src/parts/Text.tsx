'use client'
import { Placeholder } from './States.js'
import { useView } from './useView.js'

interface TextProps {
  readonly children: string
  readonly className?: string | undefined
  readonly title?: string | undefined
}

/** A text in its own order or, while a widget loads, the room that it will take. */
export function Text({ children, className, title }: TextProps) {
  const { loading } = useView()
  return (
    <bdi className={className} title={loading ? undefined : title}>
      {loading ? <Placeholder text={children} /> : children}
    </bdi>
  )
}

/**
 * "long", for `data-words`, where a word or a number is so long that columns need more than the width of a tablet.
 *
 * @param cells numbers, which break at the dash of a range
 */
export function lengthOf(names: readonly string[], cells: readonly string[] = []): 'long' | undefined {
  const seen = cells.join(' ').replace(/[\u2066-\u2069\u200e\u200f]/g, '')
  return /[^\s-]{19}/.test(names.join(' ')) || /[^ –]{11}/.test(seen) ? 'long' : undefined
}
