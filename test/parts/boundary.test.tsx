// What is thrown in a widget stays in it: its error state stands in its place, and the page beside it goes on.
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, createRef, type ForwardedRef, type ReactNode, useEffect, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ErrorDetails, GrowthGauge, KpiProvider, KpiTile, type WidgetProps } from '../../src/index.js'
import { ru } from '../../src/locales/ru.js'
import { defineWidget } from '../../src/parts/index.js'

vi.mock('../../src/parts/TipLayer.js', () => ({
  default: () => {
    throw new Error('the tip broke')
  },
}))

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

interface BrokenProps extends WidgetProps {
  broken?: boolean
  late?: boolean
}

const Broken = defineWidget('broken-widget')(function BrokenWidget(
  { broken, late }: BrokenProps,
  ref: ForwardedRef<HTMLElement>,
) {
  if (broken) throw new Error('it broke')
  useEffect(() => {
    if (late) throw new Error('it broke late')
  }, [late])
  return <figure ref={ref}>whole</figure>
})

const row = { date: '2026-10', followersStart: 12_000, followersGained: 940, followersLost: 436 }
const page = (broken: ReactNode) => (
  <main>
    <p>beside</p>
    {broken}
    <KpiTile metric="followersGained" data={row} />
  </main>
)

describe('a widget that throws', () => {
  test.each([{ broken: true }, { late: true }])('%j shows its error state; the others stay', (fault) => {
    render(page(<Broken title="Growth" {...fault} />))
    const [figure, tile] = screen.getAllByRole('figure')
    expect(figure).toHaveAttribute('data-status', 'error')
    expect(figure).toHaveAccessibleName('Growth')
    expect(figure).toHaveTextContent('This could not be shown')
    expect(figure).not.toHaveTextContent('it broke')
    expect(tile).toHaveTextContent('940')
    expect(screen.getByText('beside')).toBeInTheDocument()
  })

  test('says so in the language of its reader, and is the figure that the host has a ref of', () => {
    const ref = createRef<HTMLElement>()
    const { container } = render(
      <KpiProvider locale={ru}>
        <Broken ref={ref} className="mine" broken />
      </KpiProvider>,
    )
    expect(screen.getByRole('figure')).toHaveAccessibleName('Не удалось показать')
    expect(container.querySelector('.kpi-broken-widget.mine')).toBe(ref.current)
  })

  test('is drawn again when a prop changes, and when the data of the provider do', () => {
    const { rerender } = render(<Broken broken />)
    rerender(<Broken />)
    expect(screen.getByText('whole')).toBeInTheDocument()

    let broken = true
    const Once = defineWidget('once-widget')(function OnceWidget() {
      if (broken) throw new Error('it broke')
      return <figure>well</figure>
    })
    const once = <Once />
    rerender(<KpiProvider data={[]}>{once}</KpiProvider>)
    expect(screen.getByRole('figure')).toHaveAttribute('data-status', 'error')
    broken = false
    rerender(<KpiProvider data={[row]}>{once}</KpiProvider>)
    expect(screen.getByText('well')).toBeInTheDocument()
  })

  test('is drawn again when the reader asks for it, and the host hears of that too', async () => {
    let broken = true
    const Once = defineWidget('once-widget')(function OnceWidget() {
      if (broken) throw new Error('it broke')
      return <figure>well</figure>
    })
    const retry = vi.fn()
    render(<Once onRetry={retry} />)
    broken = false
    await userEvent.click(screen.getByRole('button', { name: /^Try again/ }))
    expect(retry).toHaveBeenCalledOnce()
    expect(screen.getByText('well')).toBeInTheDocument()
  })

  test('keeps the title that it had', () => {
    const { rerender } = render(<GrowthGauge data={row} />)
    const name = screen.getByRole('figure').querySelector('.kpi-title')?.textContent
    // React throws for an element that is none.
    rerender(<GrowthGauge data={[]} empty={{ ...(<b />), type: {} } as never} />)
    expect(screen.getByRole('figure')).toHaveAttribute('data-status', 'error')
    expect(screen.getByRole('figure')).toHaveAccessibleName(name ?? '')
  })
})

test('a tooltip that throws is none, and the widget lives', async () => {
  const told = vi.fn()
  const { container } = render(<GrowthGauge data={row} target={0.05} onError={told} />)
  fireEvent.focus(container.querySelector('[data-mark]') as Element)
  await vi.waitFor(() => expect(told).toHaveBeenCalled())
  expect(told.mock.calls[0]?.[1]).toMatchObject({ widget: 'GrowthGauge', where: 'tip' })
  expect(screen.getByRole('figure')).toHaveTextContent('4.2%')
  expect(screen.queryByRole('tooltip')).toBeNull()
})

describe('onError', () => {
  test('hears what was thrown, where and in which widget; a widget’s own goes before the provider’s', () => {
    const [own, shared] = [vi.fn(), vi.fn()]
    render(
      <KpiProvider onError={shared}>
        <Broken broken onError={own} />
        <Broken broken />
      </KpiProvider>,
    )
    for (const told of [own, shared]) {
      expect(told).toHaveBeenCalledOnce()
      const [error, details] = told.mock.calls[0] as [Error, ErrorDetails]
      expect(error.message).toBe('it broke')
      expect(details).toMatchObject({ widget: 'BrokenWidget', where: 'drawing' })
      expect(details.componentStack).toContain('BrokenWidget')
    }
  })

  test('hears of props that make no sense, once, and of `status` not', () => {
    const told = vi.fn()
    const wrong = () => <GrowthGauge data={row} metric={'growht' as never} onError={(...all) => told(...all)} />
    const { rerender } = render(wrong())
    rerender(wrong())
    expect(told).toHaveBeenCalledOnce()
    expect(told.mock.calls[0]?.[0]).toBeInstanceOf(Error)
    expect(told.mock.calls[0]?.[1]).toEqual({ widget: 'GrowthGauge', where: 'props' })
    rerender(<GrowthGauge data={row} status="error" error="No answer" onError={told} />)
    expect(told).toHaveBeenCalledOnce()
  })

  test('a host that renders on hearing of it comes to an end', () => {
    let heard = 0
    const Host = ({ widget: Widget }: { widget: ComponentType<object> }) => {
      const [, again] = useState(0)
      // New props with each render, so that the widget tries again each time.
      return <Widget {...{ broken: true, metric: 'growht', data: [{}], onError: () => again(++heard) }} />
    }
    render(<Host widget={Broken as ComponentType<object>} />)
    render(<Host widget={GrowthGauge as ComponentType<object>} />)
    expect(heard).toBe(2)
  })

  test('one that throws itself, or is no function, does no harm', () => {
    const fail = () => {
      throw new Error('the host broke')
    }
    render(page(<Broken broken onError={fail} />))
    render(page(<Broken broken onError={'alert' as never} />))
    expect(screen.getAllByText('beside')).toHaveLength(2)
  })

  test('it is no attribute: an image that does not load is none of its business', () => {
    const told = vi.fn()
    render(<GrowthGauge data={row} onError={told} />)
    fireEvent.error(within(screen.getByRole('figure')).getByText('4.2'))
    expect(told).not.toHaveBeenCalled()
  })
})
