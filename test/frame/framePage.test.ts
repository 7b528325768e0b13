import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { definitions, provider } from '../../src/elements/definitions.js'
import { KpiElement } from '../../src/elements/KpiElement.js'
import { framePage } from '../../src/frame/page.js'
import { Channel, hostile, type Port, said } from './ports.js'

const CRM = 'https://crm.example'
const { circle, deep, long, sparse, polluting } = hostile()

/** Elements as the kit has them, that draw nothing. */
for (const definition of [provider, definitions['kpi-tile'], definitions['share-of-voice'], definitions['kpi-grid']]) {
  const Element = class extends KpiElement {
    static override definition = definition
    protected override draw(): void {}
    protected override clear(): void {}
  }
  Element.addProperties()
  customElements.define(definition.tag, Element as unknown as CustomElementConstructor)
}
customElements.define('kpi-mine', class extends HTMLElement {})

let height = 0
let measure = () => {}
const host = { postMessage: vi.fn<(data: unknown, origin: string) => void>() }
const warn = vi.spyOn(console, 'warn')
let end: (() => void) | undefined

beforeEach(() => {
  height = 120
  document.body.innerHTML = ''
  host.postMessage.mockClear()
  warn.mockReset().mockImplementation(() => {})
  vi.stubGlobal('parent', host)
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = (text: string) => Object.assign(this, { text })
    },
  )
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        measure = changed
      }
      observe = () => measure()
      disconnect = () => (measure = () => {})
    },
  )
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(() => ({ height }) as DOMRect)
})
afterEach(() => {
  end?.()
  end = undefined
  vi.unstubAllGlobals()
})

async function page(origins: readonly string[] = [CRM]) {
  end = framePage({ origins })
  await vi.waitFor(() => expect(document.querySelector('kpi-provider')).not.toBeNull())
  const element = document.querySelector('kpi-provider')! as HTMLElement & Record<string, unknown>
  const connect = (more: object = {}): Port => {
    const { port1, port2 } = new Channel()
    said({ source: host, origin: CRM, data: { kpiKit: 1, type: 'connect' }, ports: [port2], ...more })
    return port1
  }
  return {
    element,
    connect,
    show: (port: Port, content: unknown) => port.postMessage({ kpiKit: 1, type: 'show', content }),
  }
}
const types = (port: Port) => port.got.map(({ type }) => type)
const reasons = (port: Port) => port.got.filter(({ type }) => type === 'error')
/** All that a message could have changed. */
const state = (element: HTMLElement) => [
  document.body.outerHTML,
  [...document.querySelectorAll('*')].map((one) => JSON.stringify((one as unknown as { given?: object }).given)),
  element.isConnected,
]

describe('the list of origins', () => {
  test.each<[unknown, string]>([
    [undefined, 'no list'],
    [[], 'an empty list'],
    [CRM, 'a text'],
    [['*'], 'all'],
    [['https://*.crm.example'], 'many'],
    [['null'], 'pages without an origin'],
    [['crm.example'], 'no scheme'],
    [['https://crm.example/'], 'a path'],
    [['https://crm.example:443'], 'a port that goes without saying'],
    [['https://CRM.example'], 'capitals'],
    [[CRM, 'data:text/html,x'], 'an address without an origin'],
    [[CRM, null], 'nothing'],
  ])('%j is refused: %s', (origins) => {
    expect(() => framePage({ origins: origins as string[] })).toThrow('`origins` has to name each page')
  })

  test('is a must, and what is done to it later does not count', async () => {
    expect(() => framePage(undefined as never)).toThrow('`origins` has to name each page')
    const origins = [CRM]
    const { connect } = await page(origins)
    origins.push('https://evil.example')
    expect(connect({ origin: 'https://evil.example' }).got).toEqual([])
  })

  test('each of it is greeted, where the browser does not say which it is', async () => {
    await page([CRM, 'http://localhost:8080'])
    const hello = { kpiKit: 1, type: 'hello' }
    expect(host.postMessage.mock.calls).toEqual([
      [hello, CRM],
      [hello, 'http://localhost:8080'],
    ])
  })
})

describe('a host that is on the list', () => {
  test('says what is shown, and hears of it', async () => {
    const { element, connect, show } = await page()
    const port = connect()
    expect(port.got).toEqual([
      { kpiKit: 1, type: 'ready' },
      { kpiKit: 1, type: 'height', height: 120 },
    ])
    show(port, {
      locale: 'ru',
      data: [{ leads: 1 }],
      emits: 'kpi-select',
      widgets: [{ widget: 'kpi-tile', props: { metric: 'leads', target: 130 } }, { widget: 'share-of-voice' }],
    })
    const [tile, voice] = element.children as unknown as (HTMLElement & Record<string, unknown>)[]
    expect([tile!.localName, tile!['metric'], tile!['target'], voice!.localName]).toEqual([
      'kpi-tile',
      'leads',
      130,
      'kpi-share-of-voice',
    ])
    expect([element['locale'], element['data'], voice!.getAttribute('emits')]).toEqual([
      'ru',
      [{ leads: 1 }],
      'kpi-select',
    ])
    expect(reasons(port)).toEqual([])

    height = 400.4
    measure()
    measure()
    expect(port.got.slice(2)).toEqual([{ kpiKit: 1, type: 'height', height: 401 }])
    height = 300.001
    measure()
    expect(port.got.at(-1)).toEqual({ kpiKit: 1, type: 'height', height: 300 })

    const detail = { id: 'Aurora', reason: 'pointer', event: new Event('click') }
    voice!.dispatchEvent(new CustomEvent('kpi-select', { detail, bubbles: true, composed: true }))
    const told = { name: 'kpi-select', detail: { id: 'Aurora', reason: 'pointer' }, widget: 'share-of-voice', index: 0 }
    expect(port.got.at(-1)).toEqual({ kpiKit: 1, type: 'event', ...told })
    tile!.dispatchEvent(
      new CustomEvent('kpi-error', { detail: { error: new Error('boom'), where: 'draw' }, bubbles: true }),
    )
    expect(port.got.at(-1)).toEqual({ kpiKit: 1, type: 'error', code: 'widget', text: 'tile: Error: boom' })
  })

  test('changes what it names: what stays is the same element, and loses the props it has no more', async () => {
    const { element, connect, show } = await page()
    const port = connect()
    const tile = { widget: 'tile', props: { metric: 'leads', target: 130 } }
    show(port, { period: '2026-10', theme: 'dark', widgets: [tile, { widget: 'share-of-voice' }, tile] })
    const moves = new MutationObserver(() => {})
    moves.observe(element, { childList: true })
    const [first, second, third] = [...element.children] as (HTMLElement & Record<string, unknown>)[]
    show(port, {
      theme: undefined,
      widgets: [{ widget: 'tile', props: { metric: 'reach' } }, tile, tile, { widget: 'kpi-grid', widgets: [tile] }],
    })
    expect([...element.children].map(({ localName }) => localName)).toEqual([
      'kpi-tile',
      'kpi-tile',
      'kpi-tile',
      'kpi-grid',
    ])
    expect([element.children[0] === first, element.children[2] === third, second!.isConnected]).toEqual([
      true,
      true,
      false,
    ])
    expect([first!['metric'], first!['target'], element['theme'], element['period']]).toEqual([
      'reach',
      undefined,
      undefined,
      '2026-10',
    ])
    // It would lose the focus.
    expect(moves.takeRecords().flatMap(({ addedNodes }) => [...addedNodes])).not.toContain(third)
    expect(element.querySelector('kpi-grid > kpi-tile')).not.toBeNull()
    show(port, { widgets: [] })
    expect(element.children.length).toBe(0)
    expect(reasons(port)).toEqual([])
  })

  test('fills the provider of the page, and leaves what is in it', async () => {
    document.body.innerHTML =
      '<kpi-provider><kpi-tile metric="leads"></kpi-tile><kpi-tile emits="kpi-error"></kpi-tile></kpi-provider>'
    const { element, connect, show } = await page()
    show(connect(), { locale: 'ru', emits: 'kpi-retry', widgets: [{ widget: 'share-of-voice' }] })
    expect(element.innerHTML).toBe(
      '<kpi-tile metric="leads" emits="kpi-retry"></kpi-tile><kpi-tile emits="kpi-error"></kpi-tile><kpi-share-of-voice emits="kpi-retry"></kpi-share-of-voice>',
    )
    end!()
    expect(element.isConnected).toBe(true)
  })

  test('may name colours; the last ones count', async () => {
    const { element, connect, show } = await page()
    const port = connect()
    show(port, { theme: { accent: '#ff0000' } })
    show(port, { theme: { accent: '#00ff00' } })
    await vi.waitFor(() => expect(element['theme']).toBeDefined())
    const green = (element['theme'] as { colours: { accent: string } }).colours.accent
    show(port, { theme: { accent: '#00ff00' } })
    show(port, { theme: 'dark' })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([green.length > 0, element['theme']]).toEqual([true, 'dark'])
    show(port, { theme: { accent: 'red; } * { color: red' } })
    await vi.waitFor(() => expect(reasons(port).length).toBe(1))
    expect(element['theme']).toBe('dark')
  })

  test('that greets is greeted, and one that connects again is the only one', async () => {
    const { element, connect, show } = await page()
    host.postMessage.mockClear()
    said({ source: host, origin: CRM, data: { kpiKit: 1, type: 'hello' } })
    expect(host.postMessage.mock.calls).toEqual([[{ kpiKit: 1, type: 'hello' }, CRM]])
    const [old, now] = [connect(), connect()]
    show(old, { locale: 'ru' })
    expect([element['locale'], types(now)]).toEqual([undefined, ['ready', 'height']])
    end!()
    show(now, { locale: 'ru' })
    measure()
    const late = connect()
    expect([
      element['locale'],
      types(now),
      late.got,
      document.querySelector('kpi-provider'),
      document.adoptedStyleSheets,
    ]).toEqual([undefined, ['ready', 'height'], [], null, []])
  })
})

describe('a forged message gets no answer', () => {
  test.each<[string, { source?: unknown; origin?: string; data?: unknown; ports?: [] }]>([
    ['of another origin', { origin: 'https://evil.example' }],
    ['of a subdomain', { origin: 'https://a.crm.example' }],
    ['of another scheme', { origin: 'http://crm.example' }],
    ['of another port', { origin: 'https://crm.example:8443' }],
    ['of a page without an origin', { origin: 'null' }],
    ['of an empty origin', { origin: '' }],
    ['of an origin that begins alike', { origin: 'https://crm.example.evil.example' }],
    ['of this window', { source: window }],
    ['of a frame within', { source: {} }],
    ['of no window', { source: null }],
    ['without a port', { ports: [] }],
    ['of another script', { data: { type: 'webpackOk' } }],
    ['that is a text', { data: '{"kpiKit":1,"type":"connect"}' }],
    ['of another type', { data: { kpiKit: 1, type: '__proto__' } }],
    ['of content', { data: { kpiKit: 1, type: 'show', content: { locale: 'ru' } } }],
    ['of an inherited version', { data: Object.create({ kpiKit: 1, type: 'connect' }) }],
  ])('%s', async (_, forged) => {
    const { element, connect } = await page()
    host.postMessage.mockClear()
    const before = state(element)
    const port = connect(forged)
    expect([port.got, host.postMessage.mock.calls, state(element)]).toEqual([[], [], before])
  })

  test('and the console says which origin it was, once', async () => {
    const { connect } = await page()
    connect({ origin: 'https://evil.example' })
    connect({ origin: 'https://evil.example' })
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining('stands in one of https://evil.example, which is not among its origins')],
    ])
  })

  test('of another version of a page on the list gets a reason, and nothing else', async () => {
    const { element, connect } = await page()
    host.postMessage.mockClear()
    const before = state(element)
    const port = connect({ data: { kpiKit: 2, type: 'connect' } })
    const text = expect.stringContaining('speaks version 2, and this one 1')
    expect(host.postMessage.mock.calls).toEqual([[{ kpiKit: 1, type: 'error', code: 'version', text }, CRM]])
    expect([port.got, state(element)]).toEqual([[], before])
  })
})

describe('over the port, what is wrong is answered with a reason and changes nothing', () => {
  const tile = (props: unknown) => ({ content: { widgets: [{ widget: 'kpi-tile', props }] } })
  const messages: [string, unknown, string][] = [
    ['nothing', null, 'no message of kpi-kit'],
    ['a text', 'show', 'no message of kpi-kit'],
    ['a list', [{ kpiKit: 1 }], 'no message of kpi-kit'],
    ['another version', { kpiKit: 2, type: 'show', content: { locale: 'ru' } }, 'speaks version 2'],
    ['no version', { type: 'show', content: { locale: 'ru' } }, 'no message of kpi-kit'],
    ['another type', { kpiKit: 1, type: 'eval' }, 'there is no message "eval"'],
    ['a type of its own side', { kpiKit: 1, type: 'height', height: 5 }, 'there is no message "height"'],
    ['a type that all objects have', { kpiKit: 1, type: 'toString' }, 'there is no message "toString"'],
  ]
  const contents: [string, unknown, string][] = [
    ['no content', undefined, 'nothing to show'],
    ['content that is a text', 'x', 'nothing to show'],
    ['content without end', { data: [circle] }, 'nested without end'],
    ['deep content', { data: deep }, 'nested without end'],
    ['10 MB of text', { own: long }, 'a text of 10000000 signs'],
    ['a list of four thousand million', { data: sparse }, 'more than 3000000 values'],
    ['a prototype', polluting, 'a key that nothing is called by'],
    ['a prototype in a row', { data: [polluting] }, 'a key that nothing is called by'],
    ['a map', { data: new Map() }, 'data is a Map'],
    ['a date', { asOf: new Date(0) }, 'asOf is a Date'],
    ['a setting that there is not', { innerHTML: '<b>x</b>' }, 'nothing that is called "innerHTML"'],
    ['a callback', { onError: 'alert(1)' }, 'nothing that is called "onError"'],
    ['what all objects have', { constructor: {} }, 'nothing that is called "constructor"'],
    ['a place for tooltips', { container: 'body' }, 'nothing that is called "container"'],
    ['widgets that are no list', { widgets: { 0: 'tile' } }, '`widgets` is not a list'],
    ['a widget that there is not', { widgets: [{ widget: 'nothing' }] }, 'no widget "nothing"'],
    ['an element of HTML', { widgets: [{ widget: 'script' }] }, 'no widget "script"'],
    ['an element of the page', { widgets: [{ widget: 'kpi-mine' }] }, 'no widget "kpi-mine"'],
    ['a provider', { widgets: [{ widget: 'kpi-provider' }] }, 'no widget "kpi-provider"'],
    ['a widget that is no name', { widgets: [{ widget: { length: 9 } }] }, 'no widget "object"'],
    ['a widget that is nothing', { widgets: [null] }, 'no widget "undefined"'],
    ['markup for a name', { widgets: [{ widget: 'tile><img onerror=alert(1)>' }] }, 'no widget "tile><img'],
  ]
  test.each([
    ...messages,
    ...contents.map(([what, content, reason]) => [what, { kpiKit: 1, type: 'show', content }, reason] as const),
  ])('%s', async (_, data, reason) => {
    const { element, connect } = await page()
    const port = connect()
    const before = state(element)
    port.postMessage(data)
    expect(reasons(port).length).toBe(1)
    expect(reasons(port)[0]!['text']).toContain(reason)
    expect(state(element)).toEqual(before)
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  test.each<[string, object]>([
    ['markup', { innerHTML: '<img src=x onerror=alert(1)>' }],
    ['a listener', { onclick: 'alert(1)' }],
    ['a callback', { onSelectedIdChange: 'alert(1)' }],
    ['a style', { style: 'position:fixed' }],
    ['a class', { className: 'x' }],
    ['a slot', { slot: 'empty' }],
    ['a child', { children: 'x' }],
    ['classes', { classNames: { title: 'x' } }],
    ['what all objects have', { constructor: 'x', toString: 'x', hasOwnProperty: 1 }],
    ['a script for an address', { href: 'javascript:alert(1)' }],
    ['one in disguise', { href: ' java\nscript:alert(1)' }],
    ['data for an address', { href: 'data:text/html,<script>alert(1)</script>' }],
    ['a list for an address', { href: ['javascript:alert(1)'] }],
  ])('of a widget, %s is left out and the rest is shown', async (_, props) => {
    const { element, connect } = await page()
    const port = connect()
    port.postMessage({ kpiKit: 1, type: 'show', ...tile({ metric: 'leads', ...props }) })
    expect(reasons(port).length).toBe(Object.keys(props).length)
    expect(element.innerHTML).toBe('<kpi-tile emits=""></kpi-tile>')
    expect((element.firstElementChild as unknown as { given: object }).given).toEqual({ metric: 'leads' })
  })

  test('an address of a page is none', async () => {
    const { element, connect } = await page()
    const port = connect()
    port.postMessage({ kpiKit: 1, type: 'show', ...tile({ href: '/leads?x=javascript:1' }) })
    expect([(element.firstElementChild as unknown as { href: string }).href, reasons(port)]).toEqual([
      '/leads?x=javascript:1',
      [],
    ])
  })
})
