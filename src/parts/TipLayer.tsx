'use client'
import * as Tooltip from '@radix-ui/react-tooltip'
import { useState } from 'react'
import type { Tip } from './useTip.js'
import { Words } from './Words.js'

interface TipLayerProps {
  tip: Tip | null
  container: Element
  /** What it stays within where it can: the drawing, so that it does not lie on the title. */
  boundary: Element | null
  /** Whose look it takes on, where the container is none of the kit's. */
  root: HTMLElement | null
  onEnter: () => void
  onLeave: () => void
  onClose: () => void
}

/**
 * Its anchor stands beside the marks: a trigger around a mark would remount it, and it would lose the focus. Loaded when
 * something is pointed at for the first time.
 */
export default function TipLayer({ tip, container, boundary, root, onEnter, onLeave, onClose }: TipLayerProps) {
  // While it goes, it stays where it was and says what it said.
  const [last, setLast] = useState(tip)
  if (tip && tip !== last) setLast(tip)
  if (!last) return null
  const content = (
    <Tooltip.Content
      className="kpi-tip"
      side={last.side ?? 'top'}
      sideOffset={10}
      collisionPadding={8}
      collisionBoundary={boundary}
      updatePositionStrategy="always"
      // Not by onOpenChange: that closes on any scroll too, and a mark that gets the focus scrolls into view.
      onEscapeKeyDown={onClose}
      onPointerDownOutside={onClose}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span className="kpi-tip__head">
        <Words className="kpi-tip__name">{last.name}</Words>
        {last.value && <Words className="kpi-tip__value">{last.value}</Words>}
      </span>
      {last.lines && (
        <span className="kpi-tip__lines">
          {last.lines.map(({ sign, name, value }, i) => (
            <span key={i} className="kpi-tip__line">
              {sign}
              <span className="kpi-tip__text">
                <Words className="kpi-tip__name">{name}</Words>
                {value && <Words className="kpi-tip__value">{value}</Words>}
              </span>
            </span>
          ))}
        </span>
      )}
    </Tooltip.Content>
  )
  return (
    <Tooltip.Provider>
      <Tooltip.Root open={tip !== null}>
        <Tooltip.Trigger asChild>
          <rect
            className="kpi-tip-anchor"
            x={last.x}
            y={last.y}
            width="1"
            height={last.height ?? 1}
            aria-hidden="true"
          />
        </Tooltip.Trigger>
        <Tooltip.Portal container={container as HTMLElement}>
          {root ? <div ref={(like) => dress(like, root)}>{content}</div> : content}
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  )
}

/** Gives an element outside the widget its theme, direction and guard. By CSSOM, for a content security policy. */
function dress(element: HTMLElement | null, root: HTMLElement): void {
  if (!element) return
  element.className = root.closest('.kpi-isolated') ? 'kpi-root kpi-isolated' : 'kpi-root'
  element.dir = getComputedStyle(root).direction
  element.style.cssText = root.style.cssText
  if (root.dataset['kpiTheme']) element.dataset['kpiTheme'] = root.dataset['kpiTheme']
}
