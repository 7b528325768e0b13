'use client'
import {
  type ForwardedRef,
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
  useContext,
} from 'react'
import { capitalize } from '../format/index.js'
import { Boundary, OnErrorContext } from './Boundary.js'
import { Frame } from './Frame.js'
import { givenText } from './givenText.js'
import { KpiContext, useSettings } from './KpiContext.js'
import { ErrorState } from './States.js'
import { useIds } from './useIds.js'
import type { WidgetProps } from './WidgetProps.js'

/** What is asked of its props. */
type Guarded = Pick<
  WidgetProps,
  'id' | 'locale' | 'title' | 'className' | 'size' | 'variant' | 'onRetry' | 'onError' | 'interactive'
>

/**
 * A widget that holds what is thrown within it, its own hooks included: its error state stands in its place, and it is drawn
 * again when the reader asks for that, or when what it is given changes.
 *
 * @param folder `growth-gauge`, of the component `GrowthGauge`
 * @example export const GrowthGauge = defineWidget('growth-gauge')(function GrowthGauge(props: GrowthGaugeProps) {…})
 */
export const defineWidget =
  (folder: string) =>
  <Props extends Guarded, Root extends HTMLElement>(draw: (props: Props, ref: ForwardedRef<Root>) => ReactNode) => {
    const name = folder.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    // React complains of a render function that takes no ref.
    const Drawn = forwardRef<HTMLElement, Guarded>((props, ref) => draw(props as Props, ref as ForwardedRef<Root>))
    const Widget = forwardRef<HTMLElement, Guarded>(function Widget(props, ref) {
      const shared = useContext(KpiContext)
      const around = useContext(OnErrorContext)
      return (
        <Boundary
          widget={name}
          folder={folder}
          figure={ref}
          where="drawing"
          onError={props.onError ?? around}
          given={{ ...props, shared }}
          renderFailed={(retry, before) => (
            <Failed {...props} folder={folder} before={before} retry={retry} figure={ref} />
          )}
        >
          <Drawn {...props} ref={ref} />
        </Boundary>
      )
    })
    Drawn.displayName = name
    Widget.displayName = name
    return Widget as unknown as ForwardRefExoticComponent<Props & RefAttributes<Root>>
  }

interface FailedProps extends Guarded {
  folder: string
  /** What it was called. */
  before: string | undefined
  retry: () => void
  figure: ForwardedRef<HTMLElement>
}

/** Takes of the props what cannot be what threw. */
function Failed(props: FailedProps) {
  const { folder, before, retry, figure, locale, title, className, size, variant, onRetry, id } = props
  const ids = useIds(id)
  const { dir, resolved, interactive } = useSettings({ locale, interactive: props.interactive })
  const { messages } = resolved
  const again = () => {
    retry()
    onRetry?.()
  }
  return (
    <Frame
      ref={figure}
      name={folder}
      ids={ids}
      dir={dir}
      messages={messages}
      title={givenText(title, 'title') ?? before ?? capitalize(messages.error, messages.tag)}
      className={givenText(className, 'className')}
      size={size}
      variant={variant}
      status="error"
    >
      <ErrorState messages={messages} onRetry={interactive ? again : undefined} />
    </Frame>
  )
}
