import { drawContent } from './drawContent.js'
import { fitFrame } from './fitFrame.js'
import { cut, EVENTS, type Message, message, notJson, read, warn } from './message.js'

export interface FramePageOptions {
  /**
   * The origins of pages that may say what is shown: `['https://crm.example']`. To the letter, with the port where there is
   * one; without a path and without `*`.
   */
  readonly origins: readonly string[]
}

/**
 * Lets the page that this one stands in say what is shown: it calls `openFrame` of `kpi-kit/frame`. Needs the elements, of
 * `kpi-kit/elements` or of its script. They are shown in the first `<kpi-provider>` of the page, or in one that is put at the end of it.
 *
 * @returns what ends it
 * @throws where `origins` names no origin, or something else
 * @example framePage({ origins: ['https://crm.example'] })
 */
export function framePage(options: FramePageOptions): () => void {
  const origins = checked(options)
  const host = window.parent
  const end = new AbortController()
  const { signal } = end
  const strangers = new Set<string>()
  let port: MessagePort | undefined
  let stopFitting: (() => void) | undefined

  const tell = (type: Message['type'], more?: object) => port?.postMessage(message(type, more))
  const refuse = (text: string) => tell('error', { code: 'refused', text })

  const begin = (): void => {
    if (signal.aborted || host === window) return
    const there = document.querySelector('kpi-provider')
    const provider = there ?? document.body.appendChild(document.createElement('kpi-provider'))
    const show = drawContent(provider as never, refuse)
    for (const name of [...Object.values(EVENTS), 'kpi-error']) provider.addEventListener(name, pass, { signal })

    const hear = (data: unknown): void => {
      const { said, reason } = read(data) ?? {}
      if (reason) tell('error', { code: 'version', text: reason })
      else if (said?.type === 'show') show(said['content'])
      else refuse(said ? `there is no message "${cut(said.type)}"` : 'that is no message of kpi-kit')
    }

    const take = (given: MessagePort): void => {
      port?.close()
      stopFitting?.()
      port = given
      port.addEventListener('message', ({ data }) => hear(data))
      port.start()
      tell('ready')
      stopFitting = fitFrame(({ height }) => tell('height', { height }))
    }

    const listen = ({ source, origin, data, ports }: MessageEvent): void => {
      const { said, reason } = (source === host && read(data)) || {}
      if (!said && !reason) return
      if (!origins.includes(origin)) return ignore(origin)
      if (reason) host.postMessage(message('error', { code: 'version', text: reason }), origin)
      else if (said?.type === 'hello') host.postMessage(message('hello'), origin)
      else if (said?.type === 'connect' && ports[0]) take(ports[0])
    }
    window.addEventListener('message', listen, { signal })

    const around = (location.ancestorOrigins as DOMStringList | undefined)?.[0]
    if (around !== undefined && !origins.includes(around)) ignore(around)
    // Browsers say on the console which of these the page is not: only one that does not know the page is asked all of them.
    for (const origin of origins) if ((around ?? origin) === origin) host.postMessage(message('hello'), origin)
    signal.addEventListener('abort', () => !there && provider.remove())
  }

  const ignore = (origin: string): void => {
    if (strangers.has(origin)) return
    strangers.add(origin)
    warn(`this page stands in one of ${origin}, which is not among its origins: it gets no answer.`)
  }

  /** The browser’s own event, and an error, can’t go over the boundary. */
  const pass = ({ type, target, detail }: Event & { readonly detail?: unknown }): void => {
    const element = target as Element
    const { error, code = 'widget', text = error, ...more } = (detail ?? {}) as Record<string, unknown>
    const widget = element.localName.replace('kpi-', '')
    if (type === 'kpi-error') return tell('error', { code: `${code}`, text: `${widget}: ${cut(`${text}`)}` })
    const plain = Object.fromEntries(Object.entries(more).filter(([, value]) => !notJson(value)))
    const index = [...document.getElementsByTagName(element.localName)].indexOf(element)
    tell('event', { name: type, detail: plain, widget, index })
  }

  const isParsed = new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve, { signal })
    else resolve(undefined)
  })
  void Promise.all([isParsed, customElements.whenDefined('kpi-provider')]).then(begin)

  return () => {
    end.abort()
    stopFitting?.()
    port?.close()
    port = undefined
  }
}

function checked(options: FramePageOptions | undefined): readonly string[] {
  const isOrigin = (one: unknown) =>
    typeof one === 'string' && !one.includes('*') && URL.canParse(one) && new URL(one).origin === one
  const origins: unknown = options?.origins
  if (Array.isArray(origins) && origins.length > 0 && origins.every(isOrigin)) return [...origins]
  throw new TypeError(
    'kpi-kit: `origins` has to name each page that may say what is shown, as "https://crm.example": scheme, host and port, ' +
      'without a path, and no "*".',
  )
}
