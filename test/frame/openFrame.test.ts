import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Frame, type FrameOptions, openFrame } from '../../src/frame/index.js'
import { Channel, hostile, Port, said } from './ports.js'

const SRC = 'https://kpi.example/frame.html'
const KPI = 'https://kpi.example'
const { circle, deep, long, polluting } = hostile()
const frames: Frame[] = []

beforeEach(() => {
  vi.stubGlobal('MessageChannel', Channel)
  document.body.innerHTML = '<div id="place"></div>'
})
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function open(options: Partial<FrameOptions> = {}, target: Element = document.querySelector('#place')!) {
  const heard: unknown[][] = []
  const hear = (name: string) => (told?: unknown) => void heard.push(told === undefined ? [name] : [name, told])
  const frame = openFrame(target, { src: SRC, onReady: hear('ready'), onError: hear('error'), ...options })
  frames.push(frame)
  const window = frame.iframe.contentWindow!
  const sent = vi.spyOn(window, 'postMessage').mockImplementation(() => {})
  /** Greets, and gives the port that comes for it. */
  const greet = (origin = 'null', data: unknown = { kpiKit: 1, type: 'hello' }): Port | undefined => {
    const before = sent.mock.calls.length
    said({ source: window, origin, data })
    const [, , ports] = (sent.mock.calls as unknown as [unknown, string, Port[]][])[before] ?? []
    return ports?.[0]
  }
  return { frame, iframe: frame.iframe, heard, window, sent, greet }
}

describe('the iframe', () => {
  test('is sandboxed without an origin, has a title, and is without a border', () => {
    const { iframe } = open()
    expect(iframe.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect([iframe.title, iframe.src, iframe.style.width]).toEqual(['KPI', SRC, '100%'])
    expect(iframe.parentElement!.id).toBe('place')
    expect(open({ title: 'Показатели', minHeight: 240 }).iframe).toMatchObject({ title: 'Показатели' })
  })

  test('that is there stays there, with its own sandbox and title', () => {
    document.body.innerHTML = `<iframe src="${SRC}" title="Mine" sandbox="allow-scripts allow-same-origin"></iframe>`
    const given = document.querySelector('iframe')!
    const { frame, greet } = open({ src: undefined }, given)
    expect([given.title, given.getAttribute('sandbox')]).toEqual(['Mine', 'allow-scripts allow-same-origin'])
    expect(greet(KPI)).toBeInstanceOf(Port)
    frame.remove()
    expect(given.isConnected).toBe(true)
  })

  test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://kpi.example/1', 'http://', 'about:blank'])(
    'has no src %j',
    (src) => expect(() => openFrame(document.body, { src })).toThrow('has to be a page by http or https'),
  )
})

test.each([null, undefined, '#place', {}])('%j is nothing to put a frame into', (target) =>
  expect(() => openFrame(target as unknown as Element, { src: SRC })).toThrow('no element to put the frame into'),
)

describe('what is said to the frame', () => {
  test('waits until it has greeted, and goes over the port alone', () => {
    const { frame, greet, sent, heard } = open({
      widgets: [{ widget: 'kpi-tile', props: { metric: 'leads' } }],
      onSelect() {},
    })
    frame.update({ locale: 'ru', data: [{ leads: 1 }] })
    expect(sent).not.toHaveBeenCalled()
    const port = greet()!
    expect(sent.mock.calls[0]!.slice(0, 2)).toEqual([{ kpiKit: 1, type: 'connect' }, '*'])
    const widgets = [{ widget: 'kpi-tile', props: { metric: 'leads' } }]
    const content = { widgets, locale: 'ru', data: [{ leads: 1 }], emits: 'kpi-select' }
    expect(port.got).toEqual([{ kpiKit: 1, type: 'show', content }])
    frame.update({ theme: 'dark' })
    expect(port.got.at(-1)).toEqual({ kpiKit: 1, type: 'show', content: { theme: 'dark' } })
    const again = greet()!
    expect(port.other!.isClosed).toBe(true)
    frame.update({ theme: undefined })
    expect(again.got.at(-1)).toEqual({ kpiKit: 1, type: 'show', content: { theme: undefined } })
    expect(heard).toEqual([])
  })

  test('is all of it for a frame that comes again, with the events that are heard', () => {
    const { frame, greet } = open({ data: [], period: '2026-10', onSelect() {}, onRetry() {}, minHeight: 10 })
    greet()
    frame.update({ period: '2026-11' })
    const content = { data: [], period: '2026-11', emits: 'kpi-select kpi-retry' }
    expect(greet()!.got).toEqual([{ kpiKit: 1, type: 'show', content }])
  })

  test('names the origin of a frame that has one', () => {
    const { greet, sent } = open({ sandbox: 'allow-scripts allow-same-origin' })
    expect(greet('null')).toBeUndefined()
    expect(greet(KPI)).toBeInstanceOf(Port)
    expect(sent.mock.calls[0]![1]).toBe(KPI)
  })

  test.each<[string, object, string]>([
    ['a function', { onSelect() {} }, 'onSelect is a Function'],
    [
      'a date in a prop',
      { widgets: [{ widget: 'kpi-tile', props: { updatedAt: new Date(0) } }] },
      'updatedAt is a Date',
    ],
    ['a circle', { data: [circle] }, 'nested without end'],
    ['a dictionary', { locale: { say: () => '' } }, 'say is a Function'],
    ['10 MB', { own: long }, 'own is a text of 10000000'],
  ])('is refused where it is %s, and what was before stays', (_, more, reason) => {
    const { frame, greet, heard } = open({ locale: 'ru' })
    const port = greet()!
    frame.update(more as never)
    expect(heard).toEqual([['error', { code: 'refused', text: expect.stringContaining(reason) }]])
    expect(port.got.length).toBe(1)
    expect(greet()!.got).toEqual(port.got)
  })
})

describe('forged greetings get no port', () => {
  const hello = { kpiKit: 1, type: 'hello' }
  test.each<[string, { source?: unknown; origin?: string; data?: unknown }]>([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of the origin of src, which a sandboxed frame has not', { origin: KPI }],
    ['of no origin', { origin: '' }],
    ['of the page itself', { source: window }],
    ['of no window', { source: null }],
    ['of something else', { source: {} }],
    ['that are no message', { data: 'hello' }],
    ['of nobody', { data: null }],
    ['of another type', { data: { kpiKit: 1, type: 'connect' } }],
    ['of the type of all objects', { data: { kpiKit: 1, type: 'constructor' } }],
    ['of no type', { data: { kpiKit: 1 } }],
    ['of a type that is none', { data: { kpiKit: 1, type: ['hello'] } }],
    ['that ask for content', { data: { kpiKit: 1, type: 'show' } }],
    ['a height without a port', { data: { kpiKit: 1, type: 'height', height: 500 } }],
    ['that are ready', { data: { kpiKit: 1, type: 'ready' } }],
  ])('%s', (_, forged) => {
    const { window: frame, sent, heard, iframe } = open({ data: [{ leads: 1 }] })
    said({ source: frame, origin: 'null', data: hello, ...forged })
    expect(sent).not.toHaveBeenCalled()
    expect(heard).toEqual([])
    expect(iframe.style.height).toBe('')
  })

  test('of another version, with a reason', () => {
    const { greet, heard } = open()
    expect(greet('null', { kpiKit: 2, type: 'hello' })).toBeUndefined()
    expect(heard).toEqual([['error', { code: 'version', text: expect.stringContaining('version 2, and this one 1') }]])
  })

  test('after the frame is gone', () => {
    const { frame, window: inside, sent, heard, greet } = open()
    const port = greet()!
    sent.mockClear()
    port.got.length = 0
    frame.remove()
    said({ source: inside, origin: 'null', data: hello })
    port.postMessage({ kpiKit: 1, type: 'ready' })
    frame.update({ locale: 'ru' })
    expect([sent.mock.calls, heard, port.got]).toEqual([[], [], []])
    expect(document.querySelector('iframe')).toBeNull()
  })
})

describe('what the frame says', () => {
  test('is as high as it says, within bounds', () => {
    const { greet, iframe, heard } = open({ minHeight: 50, maxHeight: 800 })
    expect(iframe.style.height).toBe('50px')
    const port = greet()!
    const high = (height: unknown) => {
      port.postMessage({ kpiKit: 1, type: 'height', height })
      return iframe.style.height
    }
    expect([high(400), high(300.2), high(20), high(1e9), high(Infinity)]).toEqual([
      '400px',
      '301px',
      '50px',
      '800px',
      '800px',
    ])
    for (const forged of [Number.NaN, -1, -Infinity, '600', null, undefined, [600], { valueOf: 600 }, true])
      expect(high(forged), String(forged)).toBe('800px')
    expect(heard).toEqual([])
  })

  test('is drawn even where there is nothing in it', () => {
    const { greet, iframe } = open()
    const port = greet()!
    port.postMessage({ kpiKit: 1, type: 'height', height: 0 })
    expect(iframe.style.height).toBe('1px')
  })

  test('comes to its callback', () => {
    const onSelect = vi.fn()
    const { greet, heard } = open({ onSelect })
    const port = greet()!
    port.postMessage({ kpiKit: 1, type: 'ready' })
    const told = { name: 'kpi-select', detail: { id: 'Aurora', reason: 'pointer' }, widget: 'share-of-voice', index: 0 }
    port.postMessage({ kpiKit: 1, type: 'event', ...told })
    port.postMessage({ kpiKit: 1, type: 'error', code: 'load', text: 'no such file' })
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({
      id: 'Aurora',
      reason: 'pointer',
      widget: 'share-of-voice',
      index: 0,
    })
    expect(heard).toEqual([['ready'], ['error', { code: 'load', text: 'no such file' }]])
  })

  test.each<[string, object]>([
    ['an event of the page', { name: 'click' }],
    ['an event by the name of its callback', { name: 'onSelect' }],
    ['an event that all objects have', { name: 'constructor' }],
    ['an event of no name', { name: ['kpi-select'] }],
    ['an event that nobody hears', { name: 'kpi-retry' }],
    ['without a detail', { detail: undefined }],
    ['a detail that is a text', { detail: 'x' }],
    ['a detail with a prototype', { detail: polluting }],
    ['a detail without an end', { detail: circle }],
    ['a detail of 10 MB', { detail: { id: long } }],
    ['a deep detail', { detail: { id: deep } }],
    ['a detail with a map', { detail: { id: new Map() } }],
    ['no index', { index: 'first' }],
    ['another type', { type: 'show' }],
    ['no version', { kpiKit: undefined }],
    ['another version', { kpiKit: 2 }],
  ])('%s is not told', (_, forged) => {
    const onSelect = vi.fn()
    const { greet, heard } = open({ onSelect })
    const right = { kpiKit: 1, type: 'event', name: 'kpi-select', detail: {}, widget: 'x', index: 0 }
    const port = greet()!
    port.postMessage({ ...right, ...forged })
    expect(onSelect).not.toHaveBeenCalled()
    expect(heard).toEqual([])
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  test('is cut where it is long', () => {
    const { greet, heard } = open()
    const port = greet()!
    port.postMessage({ kpiKit: 1, type: 'error', code: long, text: { evil: true } })
    expect(heard).toEqual([['error', { code: 'x'.repeat(300), text: 'object' }]])
  })

  test('nothing, five seconds after it was there: somebody is told', () => {
    vi.useFakeTimers()
    const { iframe, heard, greet } = open()
    iframe.dispatchEvent(new Event('load'))
    vi.advanceTimersByTime(4999)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    expect(heard).toEqual([['error', { code: 'silent', text: expect.stringContaining(`${SRC} has not answered`) }]])
    // Greeted before it has loaded, or after.
    heard.length = 0
    greet()
    iframe.dispatchEvent(new Event('load'))
    vi.advanceTimersByTime(10_000)
    iframe.dispatchEvent(new Event('load'))
    greet()
    vi.advanceTimersByTime(10_000)
    expect(heard).toEqual([])
  })

  test('is on the console where nobody asks', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { greet } = open({ onError: undefined })
    greet('null', { kpiKit: 3, type: 'hello' })
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('kpi-kit [frame]: version: the other side'))
  })
})
