'use client'
import { Component, createRef, type ReactNode } from 'react'
import { tellUnstyled } from './tellUnstyled.js'

/**
 * What a widget consists of. Where the focus was in something that goes, a button that has done its work or a mark of which
 * there is nothing to say any more, the widget itself takes it: else the reader would begin anew at the top of the page.
 * A focus that is elsewhere is left there.
 */
export class KeepFocus extends Component<{ readonly className: string; readonly children?: ReactNode }> {
  private readonly place = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    tellUnstyled(this.place.current)
  }

  // A class, since only classes are asked before anything of the page changes.
  override getSnapshotBeforeUpdate(): HTMLElement | null {
    const { current } = this.place
    const focused = (current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement
    return focused && current?.contains(focused) ? (focused as HTMLElement) : null
  }

  override componentDidUpdate(_props: unknown, _state: unknown, had: HTMLElement | null): void {
    const widget = this.place.current?.parentElement
    if (!had || !widget || !isNowhere(widget)) return
    // What has moved to another place has lost it on the way: React gives it back in a page, and not in a shadow root.
    if (had.isConnected) had.focus({ preventScroll: true })
    if (!isNowhere(widget)) return
    // For now alone: a press of the mouse should not give it the focus.
    if (!widget.hasAttribute('tabindex')) {
      widget.tabIndex = -1
      widget.addEventListener('blur', () => widget.removeAttribute('tabindex'), { once: true })
    }
    widget.focus({ preventScroll: true })
  }

  override render(): ReactNode {
    const { className, children } = this.props
    return (
      <div ref={this.place} className={className}>
        {children}
      </div>
    )
  }
}

/** Whether nothing in the page has the focus. */
const isNowhere = ({ ownerDocument: { activeElement, body } }: Element): boolean =>
  !activeElement || activeElement === body
