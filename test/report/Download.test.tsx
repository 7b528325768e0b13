// The button, without the picture: that is made in a browser, in test/browser/image.test.tsx.
import { act, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Download } from '../../src/report/pages/Download.js'

const drawn: Array<[what: string, element: unknown]> = []
let title = 'Leads: 109'
vi.mock('../../src/image/index.js', () => ({
  sceneOf: (element: unknown) => {
    drawn.push(['scene', element])
    return { title }
  },
  sceneToSvg: () => '<svg/>',
  sceneToPng: async (_: unknown, { scale }: { scale?: number }) => new Blob([`png ${scale}`], { type: 'image/png' }),
}))

const files: Array<{ name: string; url: string; type: string }> = []
const revoked: string[] = []
let last: Blob | undefined

beforeEach(() => {
  vi.useFakeTimers()
  drawn.length = files.length = revoked.length = 0
  title = 'Leads: 109'
  vi.stubGlobal('URL', {
    createObjectURL: (file: Blob) => {
      last = file
      return 'blob:one'
    },
    revokeObjectURL: (url: string) => revoked.push(url),
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, url: this.href, type: last?.type ?? '' })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const press = async () => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button'))
    await vi.dynamicImportSettled()
  })
}

describe('a button that saves a picture', () => {
  test('of a ref, as PNG, by the name of what it shows', async () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <>
        <div ref={ref} />
        <Download of={ref}>Save</Download>
      </>,
    )
    expect(screen.getByRole('button').textContent).toBe('Save')
    await press()
    expect(drawn).toEqual([['scene', ref.current]])
    expect(files).toEqual([{ name: 'Leads 109.png', url: 'blob:one', type: 'image/png' }])
    // The browser has taken it by then.
    expect(revoked).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(revoked).toEqual(['blob:one'])
    expect(document.querySelector('a')).toBeNull()
  })

  test('of an id, as SVG, by another name', async () => {
    render(
      <>
        <div id="leads" />
        <Download of="leads" format="svg" name="October">
          Save
        </Download>
      </>,
    )
    await press()
    expect(drawn).toEqual([['scene', document.getElementById('leads')]])
    expect(files).toEqual([{ name: 'October.svg', url: 'blob:one', type: 'image/svg+xml' }])
  })

  test.each([
    ['../../etc/passwd', 'etc passwd.png'],
    ['CON: a|b?<c>*"d"', 'CON a b c d.png'],
    ['  ', 'kpi.png'],
    ['\u202eexe.', 'exe..png'],
    ['x'.repeat(300), `${'x'.repeat(100)}.png`],
  ])('a name that file systems do not take: %j', async (name, file) => {
    render(
      <>
        <div id="leads" />
        <Download of="leads" name={name}>
          Save
        </Download>
      </>,
    )
    await press()
    expect(files.map((one) => one.name)).toEqual([file])
  })

  test('pressed twice it saves once, and once more afterwards', async () => {
    render(
      <>
        <div id="leads" />
        <Download of="leads">Save</Download>
      </>,
    )
    await act(async () => {
      fireEvent.click(screen.getByRole('button'))
      fireEvent.click(screen.getByRole('button'))
      await vi.dynamicImportSettled()
    })
    expect(files).toHaveLength(1)
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBeNull()
    await press()
    expect(files).toHaveLength(2)
  })

  test('what is not there is told, and the button can be pressed again', async () => {
    const told: unknown[] = []
    render(
      <Download of="nowhere" onError={(error) => told.push(error)}>
        Save
      </Download>,
    )
    await press()
    expect(String(told[0])).toMatch(/no element of the page has the id "nowhere".*Hand it the ref or the id/s)
    expect(files).toEqual([])
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBeNull()
  })

  test('unmounted meanwhile it saves nothing', async () => {
    const { unmount } = render(
      <>
        <div id="leads" />
        <Download of="leads">Save</Download>
      </>,
    )
    await act(async () => {
      fireEvent.click(screen.getByRole('button'))
      unmount()
      await vi.dynamicImportSettled()
    })
    expect(files).toEqual([])
  })

  test('on the server it is a button', () => {
    expect(renderToString(<Download of="leads">Save</Download>)).toBe(
      '<button type="button" class="kpi-button">Save</button>',
    )
  })
})
