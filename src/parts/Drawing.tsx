import type { ReactNode, SVGProps } from 'react'

interface DrawingProps extends SVGProps<SVGSVGElement> {
  viewBox: string
  /** What stands beside it in percent, and keeps its size however large the drawing is: texts. */
  labels?: ReactNode
}

/** A drawing that is as large as there is room. */
export function Drawing({ viewBox, labels, children, ...own }: DrawingProps) {
  if (!labels)
    return (
      <svg {...own} viewBox={viewBox}>
        {children}
      </svg>
    )
  return (
    <svg {...own}>
      <svg viewBox={viewBox} overflow="visible">
        {children}
      </svg>
      {labels}
    </svg>
  )
}
