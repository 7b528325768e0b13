import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Sparkline } from '../../src/parts/index.js'

describe('Sparkline', () => {
  test('a gap stays a gap, and the last point is where the last value is', () => {
    const { container } = render(<Sparkline values={[1, 3, null, 2]} />)
    const lines = [...container.querySelectorAll('polyline')].map((line) => line.getAttribute('points'))
    expect(lines).toEqual(['0,100 33.333333,0', '100,50 100,50'])
    const dot = container.querySelector('circle')
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['100%', '50%'])
  })

  test('a last value that is unknown has no point', () => {
    const { container } = render(<Sparkline values={[1, 3, null]} />)
    expect(container.querySelector('circle')).toBeNull()
  })

  test('it is an ornament, unless it is given words', () => {
    const { container } = render(<Sparkline values={[1, 2]} />)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
    render(<Sparkline values={[1, 2]} label="From 1 to 2" />)
    expect(screen.getByRole('img', { name: 'From 1 to 2' })).not.toHaveAttribute('aria-hidden')
  })

  test('an unfinished end is open', () => {
    const { container } = render(<Sparkline values={[1, 2]} unfinished />)
    expect(container.querySelector('circle')).toHaveAttribute('data-unfinished')
  })
})
