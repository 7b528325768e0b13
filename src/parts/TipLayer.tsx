'use client'
import * as Tooltip from '@radix-ui/react-tooltip'
import { useLayoutEffect, useState } from 'react'
import { colourNames, componentTokens, measureDefaults } from '../theme/theme.js'
import type { Tip } from './useTip.js'
import { useView } from './useView.js'
import { Words } from './Words.js'

interface TipLayerProps {
  tip: Tip | null
  /** Where it mounts. */
  container: Element
  /** What it stays within where it can: the drawing, so that it does not lie on the title. */
  boundary: Element | null
  /** Whose look it takes on. */
  root: HTMLElement | null
  onEnter: () => void
  onLeave: () => void
  onClose: () => void
  onEscape: (event: KeyboardEvent) => void
}

/**
 * Its anchor stands beside the marks: a trigger around a mark would remount it, and it would lose the focus. Loaded when
 * something is pointed at for the first time.
 */
export default function TipLayer({ tip, container, boundary, root, ...on }: TipLayerProps) {
  // While it goes, it stays where it was and says what it said.
  const [last, setLast] = useState(tip)
  if (tip && tip !== last) setLast(tip)
  const isOpen = tip !== null
  const layer = useTopLayer(isOpen, container, root)
  if (!last) return null
  return (
    <Tooltip.Provider>
      <Tooltip.Root open={isOpen}>
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
        <Tooltip.Portal container={layer}>
          <Tooltip.Content
            className="kpi-tip"
            side={last.side ?? 'top'}
            sideOffset={10}
            collisionPadding={8}
            collisionBoundary={boundary}
            updatePositionStrategy="always"
            // Not by onOpenChange: that closes on any scroll too, and a mark that gets the focus scrolls into view.
            onEscapeKeyDown={(event) => {
              // The dialog around hears of the next one.
              event.stopPropagation()
              on.onEscape(event)
            }}
            onPointerDownOutside={on.onClose}
            onPointerEnter={on.onEnter}
            onPointerLeave={on.onLeave}
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
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  )
}

/**
 * What the tooltip stands in while it is open: above all else of the page, where browsers have a layer for that, whatever
 * clips the container or lies over it. It goes with the widget, also where React hides that one to wait for something.
 */
function useTopLayer(isOpen: boolean, container: Element, root: HTMLElement | null): HTMLElement {
  const { dir, resolved } = useView().settings
  const [layer] = useState(() => document.createElement('div'))
  useLayoutEffect(() => {
    if (!isOpen) return
    // What it says is in the language of its widget, whatever that of the container is.
    Object.assign(layer, { lang: resolved.messages.tag, dir, className: 'kpi-tip-layer' })
    container.append(layer)
    if (root && root !== container) dress(layer, root)
    show(layer)
    return () => layer.remove()
  }, [layer, isOpen, container, root, dir, resolved])
  return layer
}

/** Without a method that shows it, a popover would stay hidden. */
function show(layer: HTMLElement): void {
  if (!('showPopover' in layer)) return
  layer.setAttribute('popover', 'manual')
  layer.showPopover()
}

const tokens = [...colourNames, 'accent-edge', ...Object.keys(componentTokens), ...Object.keys(measureDefaults)].map(
  (name) => `--kpi-used-${name}`,
)

/**
 * Gives what stands elsewhere the look of its widget, whatever a theme or a class within the provider says of that one. By CSSOM,
 * for a content security policy. All is read before anything is written: after each write the browser would work out all
 * styles anew.
 */
function dress(element: HTMLElement, widget: HTMLElement): void {
  const look = getComputedStyle(widget)
  const { colorScheme } = look
  const used = tokens.map((name) => [name, look.getPropertyValue(name)] as const)
  if (!element.closest('.kpi-root')) element.classList.add('kpi-root')
  if (widget.closest('.kpi-isolated')) element.classList.add('kpi-isolated')
  element.style.colorScheme = colorScheme
  for (const [name, value] of used) element.style.setProperty(name, value)
}
