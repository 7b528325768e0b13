import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Sparkline } from '../../src/parts/index.js'

describe('Sparkline', () => {
  const linesIn = (container: Element, name: string) =>
    [...container.querySelectorAll(name)].map((line) => line.getAttribute('points'))

  test('a gap stays a gap, and the last point is where the last value is', () => {
    const { container } = render(<Sparkline values={[20, 30, null, 25, 30, 25]} />)
    expect(linesIn(container, 'polyline')).toEqual(['0,100 20,0', '60,50 80,0 100,50'])
    const dot = container.querySelector('circle')
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['100%', '50%'])
  })

  test('is filled from zero, or not at all', () => {
    const { container } = render(<Sparkline values={[0, 10, null, 10, 5, 10]} />)
    expect(linesIn(container, 'polygon')).toEqual(['0,100 0,100 20,0 20,100', '60,100 60,0 80,50 100,0 100,100'])
    expect(container.querySelector('.kpi-sparkline__zero')).toHaveAttribute('y1', '100%')
    const cut = render(<Sparkline values={[20, 30, 20, 30, 20]} />)
    expect(cut.container.querySelector('polygon, .kpi-sparkline__zero')).toBeNull()
  })

  test('of few values has columns from zero, and the goal at its height', () => {
    const { container } = render(<Sparkline values={[5, null, 10]} target={8} unfinished />)
    const columns = [...container.querySelectorAll('rect')].map((one) => [
      one.getAttribute('y'),
      one.getAttribute('height'),
    ])
    expect(columns).toEqual([
      ['50%', '50%'],
      ['0%', '100%'],
    ])
    expect(container.querySelector('.kpi-sparkline__goal')).toHaveAttribute('y1', '20%')
    expect(container.querySelectorAll('[data-unfinished]')).toHaveLength(1)
    expect(container.querySelector('polyline, circle')).toBeNull()
  })

  test('a column of a part of its time is open, wherever it stands', () => {
    const { container } = render(<Sparkline values={[5, 8, 10]} unfinished={[true, false, false]} />)
    const open = [...container.querySelectorAll('rect')].map((one) => one.hasAttribute('data-unfinished'))
    expect(open).toEqual([true, false, false])
  })

  test('next to nothing has a column that can be seen, up or down, and nothing has none', () => {
    const { container } = render(<Sparkline values={[1_000, 1, -1, 0]} />)
    const columns = [...container.querySelectorAll('rect')].map((one) =>
      Number.parseFloat(one.getAttribute('height') ?? ''),
    )
    expect(columns.slice(1)).toEqual([6, 6, 0])
    const [, up, down] = [...container.querySelectorAll('rect')].map((one) =>
      Number.parseFloat(one.getAttribute('y') ?? ''),
    )
    expect((down ?? 0) - (up ?? 0)).toBeCloseTo(6, 5)
  })

  test('it is an ornament, unless it is given words', () => {
    const { container } = render(<Sparkline values={[1, 2]} />)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
    render(<Sparkline values={[1, 2]} label="From 1 to 2" />)
    expect(screen.getByRole('img', { name: 'From 1 to 2' })).not.toHaveAttribute('aria-hidden')
  })

  test('an unfinished end is open', () => {
    const { container } = render(<Sparkline values={[4, 5, 4, 5, 4]} unfinished />)
    expect(container.querySelector('circle')).toHaveAttribute('data-unfinished')
  })
})
