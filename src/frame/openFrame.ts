import { cut, EVENTS, message, notJson, read, warn } from './message.js'
import type { Frame, FrameCallbacks, FrameContent, FrameOptions } from './types.js'

/** How long a page that has loaded may be silent until somebody is told, in milliseconds. */
const PATIENCE = 5000
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * Shows widgets in a frame whose page calls `framePage` of `kpi-kit/frame/page`: for places where scripts of others may not
 * run. Data go only to a page of the origin of `src`, and the frame becomes as high as its content, up and down.
 *
 * @param target what the iframe is put into, or an iframe that is there
 * @throws where `src` is no address of a page, or the target no element
 * @example openFrame(place, { src: 'https://kpi.example/frame.html', widgets: [{ widget: 'growth-gauge' }], data: rows })
 */
export function openFrame(target: Element, options: FrameOptions): Frame {
  const { src, title, sandbox, minHeight = 0, maxHeight = 10_000, onReady, onError, ...rest } = options
  const { onSelect, onRetry, onPeriod, onSort, onExpand, onHiddenChannels, onActiveDate, ...content } = rest
  const callbacks = { onSelect, onRetry, onPeriod, onSort, onExpand, onHiddenChannels, onActiveDate }
  if (!(target instanceof Element)) throw new TypeError('kpi-kit: there is no element to put the frame into.')
  const isGiven = target instanceof HTMLIFrameElement
  const iframe = isGiven ? target : document.createElement('iframe')
  const url = addressOf(src || iframe.src)

  const state: Record<string, unknown> = {}
  let port: MessagePort | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasGreeted = false

  const fail = (code: unknown, text: unknown) => {
    if (onError) onError({ code: cut(code), text: cut(text) })
    else warn(`${cut(code)}: ${cut(text)}`)
  }

  const show = (content: object) => port?.postMessage(message('show', { content }))

  const update = (more: FrameContent): void => {
    const reason = notJson(more)
    if (reason) return fail('refused', reason)
    Object.assign(state, more)
    show(more)
  }

  const isOpaque = () => !/(^|\s)allow-same-origin(\s|$)/i.test(iframe.getAttribute('sandbox') ?? 'allow-same-origin')
  /** An opaque origin has no name to send to: what goes there is a greeting, or answers one of that very window. */
  const send = (type: 'hello' | 'connect', ports: Transferable[] = []) =>
    iframe.contentWindow?.postMessage(message(type), isOpaque() ? '*' : url.origin, ports)

  const connect = (): void => {
    hasGreeted = true
    clearTimeout(timer)
    port?.close()
    const channel = new MessageChannel()
    port = channel.port1
    port.addEventListener('message', ({ data }) => hear(data))
    port.start()
    send('connect', [channel.port2])
    const emits = (Object.keys(EVENTS) as (keyof FrameCallbacks)[]).filter((one) => callbacks[one])
    show({ ...state, emits: emits.map((one) => EVENTS[one]).join(' ') })
  }

  /** What the window says. All but the greeting goes over the port, which nobody else has. */
  const greeted = ({ source, origin, data }: MessageEvent): void => {
    if (!source || source !== iframe.contentWindow || origin !== (isOpaque() ? 'null' : url.origin)) return
    const { said, reason } = read(data) ?? {}
    if (reason) fail('version', reason)
    else if (said?.type === 'hello') connect()
    else if (said?.type === 'error') fail(said['code'], said['text'])
  }

  const hear = (data: unknown): void => {
    const { said } = read(data) ?? {}
    if (said?.type === 'ready') onReady?.()
    else if (said?.type === 'height') fit(said['height'])
    else if (said?.type === 'event') tell(said)
    else if (said?.type === 'error') fail(said['code'], said['text'])
  }

  const fit = (height: unknown): void => {
    if (typeof height !== 'number' || !(height >= 0)) return
    // A frame without any height is not drawn, and would never say that it has grown.
    iframe.style.height = `${Math.max(1, minHeight, Math.min(Math.ceil(height), maxHeight))}px`
  }

  const tell = ({ name, detail, widget, index }: Record<string, unknown>): void => {
    const callback = (Object.keys(EVENTS) as (keyof FrameCallbacks)[]).find((one) => EVENTS[one] === name)
    if (!callback || typeof detail !== 'object' || typeof index !== 'number' || notJson(detail)) return
    callbacks[callback]?.({ ...detail, widget: cut(widget), index } as never)
  }

  const loaded = (): void => {
    clearTimeout(timer)
    const what = `${url.href} has not answered. Does it load the elements, and call framePage with ${location.origin} in its origins?`
    if (!hasGreeted) timer = setTimeout(() => fail('silent', what), PATIENCE)
    hasGreeted = false
  }

  window.addEventListener('message', greeted)
  iframe.addEventListener('load', loaded)
  if (title !== undefined || !iframe.title) iframe.title = title ?? 'KPI'
  if (sandbox !== undefined || !isGiven) iframe.setAttribute('sandbox', sandbox ?? SANDBOX)
  // As that of the page within: where they differ, the browser puts a ground under it.
  Object.assign(iframe.style, { display: 'block', width: '100%', border: '0', colorScheme: 'light' })
  if (minHeight > 0) fit(minHeight)
  update(content)
  if (iframe.src !== url.href) iframe.src = url.href
  if (!isGiven) target.append(iframe)
  // A page that was there before has greeted in vain. One that can be looked into may be the blank one before it.
  else if (!iframe.contentDocument || url.origin === location.origin) send('hello')

  return {
    iframe,
    update,
    remove() {
      window.removeEventListener('message', greeted)
      iframe.removeEventListener('load', loaded)
      clearTimeout(timer)
      port?.close()
      port = undefined
      if (!isGiven) iframe.remove()
    },
  }
}

function addressOf(text: string): URL {
  const url = text && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new TypeError(`kpi-kit: \`src\` is "${cut(text)}", and has to be a page by http or https.`)
}
