import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { KpiGrid, KpiGridItem, KpiTile } from '../../../src/index.js'

describe('KpiGrid', () => {
  test('with a title is a section named by it, of the level that is asked for', () => {
    render(
      <KpiGrid title="October" titleLevel={3}>
        <KpiTile metric="leads" data={{ leads: 5 }} />
      </KpiGrid>,
    )
    const section = screen.getByRole('region', { name: 'October' })
    expect(within(section).getByRole('heading', { level: 3 })).toHaveTextContent('October')
    expect(within(section).getByRole('figure', { name: 'Leads' })).toBeInTheDocument()
  })

  test('without one is no landmark that has no name', () => {
    render(<KpiGrid>{null}</KpiGrid>)
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  test('what is a prop of other widgets is no attribute, and breaks nothing', () => {
    const rows = [{ toString: 'no function', leads: 5 }]
    const props = { data: rows, period: {}, title: 'x', style: { inlineSize: 10 } } as object
    render(
      <KpiGrid {...props}>
        <KpiGridItem {...props}>within</KpiGridItem>
      </KpiGrid>,
    )
    expect(screen.getByText('within').getAttributeNames()).not.toContain('data')
    expect(screen.getByText('within')).toHaveStyle({ inlineSize: '10px' })
    expect(screen.getByRole('region')).not.toHaveAttribute('period')
  })

  test('takes a class, a ref and attributes of the host, and writes no style', () => {
    const ref = { current: null as HTMLElement | null }
    render(
      <KpiGrid ref={ref} className="mine" data-testid="grid" columns={4} layout="strip">
        <KpiGridItem span="full" className="item" />
      </KpiGrid>,
    )
    expect(screen.getByTestId('grid')).toBe(ref.current)
    expect(ref.current).toHaveClass('kpi-root', 'kpi-kpi-grid', 'mine')
    expect(ref.current?.querySelector('.item')).toHaveAttribute('data-span', 'full')
    expect(renderToStaticMarkup(<KpiGrid title="x">{null}</KpiGrid>)).not.toMatch(/style=/)
  })
})
