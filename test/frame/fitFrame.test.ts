import { afterEach, expect, expectTypeOf, test, vi } from 'vitest'
import { bitrix24, fitFrame, pipedrive, type PipedriveSdk, zoho } from '../../src/frame/page.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const size = { width: 580, height: 412 }

test('each CRM is called as its documents say', () => {
  const resizeWindow = vi.fn()
  bitrix24({ resizeWindow })(size)
  expect(resizeWindow.mock.calls).toEqual([[580, 412]])

  const Resize = vi.fn()
  zoho({ CRM: { UI: { Resize } } })(size)
  expect(Resize.mock.calls).toEqual([[{ height: '412', width: '580' }]])

  const execute = vi.fn()
  const heights = [40, 412, 2000]
  for (const height of heights) pipedrive({ execute })({ width: 300, height })
  for (const height of heights) pipedrive({ execute }, { min: 70, max: 700 })({ width: 300, height })
  expect(execute.mock.calls.map(([command, { height }]) => [command, height])).toEqual(
    [100, 412, 750, 70, 412, 700].map((height) => ['resize', height]),
  )
})

test('the SDK of Pipedrive is one that is taken', () => {
  enum Command {
    RESIZE = 'resize',
    CLOSE_MODAL = 'close_modal',
  }
  type Args<T extends Command> = {
    [Command.RESIZE]: { height?: number; width?: number }
    [Command.CLOSE_MODAL]: void
  }[T]
  type Rest<T extends Command> = Args<T> extends void ? [] : [Args<T>]
  // As its types say it, 0.13.
  interface Sdk {
    execute<T extends Command>(command: T, ...args: Rest<T>): Promise<void>
  }
  expectTypeOf<Sdk>().toExtend<PipedriveSdk>()
  // The method knows whose it is.
  class Real {
    readonly called: unknown[] = []
    async execute(...args: unknown[]) {
      this.called.push(args)
    }
  }
  const sdk = new Real()
  pipedrive(sdk)(size)
  expect(sdk.called).toEqual([['resize', { height: 412 }]])
})

test('a call that fails is told on the console, and the next one is made', async () => {
  let height = 100
  let measure = () => {}
  const disconnect = vi.fn()
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        measure = changed
      }
      observe() {}
      disconnect = disconnect
    },
  )
  vi.spyOn(document.documentElement, 'getBoundingClientRect').mockImplementation(() => ({ height }) as DOMRect)
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const resize = vi
    .fn()
    .mockImplementationOnce(() => {
      throw new Error('not initialized')
    })
    .mockRejectedValueOnce(undefined)
  const stop = fitFrame(resize)
  for (height of [100, 100, 200, 300]) measure()
  await vi.waitFor(() => expect(warn.mock.calls.length).toBe(2))
  expect(warn.mock.calls[0]![0]).toBe('kpi-kit [frame]: the frame was not made 100 px high. not initialized')
  expect(resize.mock.calls.map(([{ height }]) => height)).toEqual([100, 200, 300])
  expect(resize.mock.calls[0]![0].width).toBe(window.innerWidth)
  expect(document.adoptedStyleSheets.length).toBe(1)
  stop()
  expect([document.adoptedStyleSheets.length, disconnect.mock.calls.length]).toEqual([0, 1])
})
