'use client'
import { Component, type ContextType, createContext, type ForwardedRef, type ReactNode } from 'react'
import { textOf } from '../format/text.js'
import { warnOnce } from '../metrics/model/warnOnce.js'

/** Where something failed. */
export interface ErrorDetails {
  /** The component: `'GrowthGauge'`. */
  readonly widget: string
  /** `props`: what it was given makes no sense; `drawing`, `tip`: it threw while it was drawn, or its tooltip did. */
  readonly where: 'props' | 'drawing' | 'tip'
  /** React's own, of what threw. */
  readonly componentStack?: string | undefined
}

export type OnError = (error: unknown, details: ErrorDetails) => void

/** Of the nearest provider. */
export const OnErrorContext = createContext<OnError | undefined>(undefined)

/** What stands within tells its errors to it, and what it is called; it knows where it stands in the kit and in the page. */
interface Guard {
  readonly folder: string | undefined
  readonly figure: ForwardedRef<HTMLElement>
  report: (error: unknown, details: Omit<ErrorDetails, 'widget'>) => void
  title?: string
}

export const GuardContext = createContext<Guard | null>(null)

interface BoundaryProps extends Pick<ErrorDetails, 'where'> {
  /** Of a widget: its component, its folder and the ref of its root. What is within one is told as that of the widget. */
  widget?: string | undefined
  folder?: string | undefined
  figure?: ForwardedRef<HTMLElement>
  onError?: OnError | undefined
  /** Another try is made as soon as one of its values is another one. */
  given: object
  /** In place of what threw; `title` is what it was called last. */
  renderFailed?: ((retry: () => void, title: string | undefined) => ReactNode) | undefined
  children: ReactNode
}

/** Holds what is thrown within, so that the page around goes on. The server has no boundaries: there nothing may throw. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> implements Guard {
  static override contextType = GuardContext
  declare context: ContextType<typeof GuardContext>
  override state = { failed: false }
  declare title?: string

  get folder(): string | undefined {
    return this.props.folder
  }

  get figure(): ForwardedRef<HTMLElement> {
    return this.props.figure ?? null
  }
  /** What fails as before is no news, and a host that renders on hearing of it must come to an end. */
  private told: string | null = null

  static getDerivedStateFromError = () => ({ failed: true })

  override componentDidCatch(error: unknown, { componentStack }: { componentStack?: string | null | undefined }): void {
    const said = textOf(error) ?? ''
    if (said === this.told) return
    this.told = said
    this.report(error, { where: this.props.where, componentStack: componentStack ?? undefined })
  }

  override componentDidUpdate(before: BoundaryProps, { failed }: { failed: boolean }): void {
    if (!this.state.failed) this.told = null
    else if (failed && !isSame(before.given, this.props.given)) this.retry()
  }

  report: Guard['report'] = (error, details) => {
    const { widget, onError } = this.props
    if (!widget) this.context?.report(error, details)
    if (!widget || typeof onError !== 'function') return
    try {
      onError(error, { widget, ...details })
    } catch (thrown) {
      warnOnce('onError', `it threw itself: ${textOf(thrown)}`)
    }
  }

  retry = (): void => this.setState({ failed: false })

  override render(): ReactNode {
    if (this.state.failed) return this.props.renderFailed?.(this.retry, this.title)
    return <GuardContext.Provider value={this}>{this.props.children}</GuardContext.Provider>
  }
}

const isSame = (before: object, after: object): boolean => {
  const [was, is] = [Object.entries(before), Object.entries(after)]
  return was.length === is.length && is.every(([name, value], i) => was[i]?.[0] === name && Object.is(was[i][1], value))
}
