import { fireEvent, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { ShareOfVoice } from '../../../src/index.js'
import type { Row } from '../../../src/metrics/index.js'
import { manyBrands, voice } from '../../../stories/fixtures/voice.js'
import { plain } from '../conformance/support.js'

const october = (mentions: Readonly<Record<string, number>>, date = '2026-10'): Row[] =>
  Object.entries(mentions).map(([brand, count]) => ({ date, brand, mentions: count }))

const aurora = { period: '2026-10', own: 'Aurora' } as const
const figure = () => screen.getByRole('figure')
const list = () => within(figure()).queryAllByRole('listitem')
/** What the eye reads in a row, from its start to its end. */
const read = (row: Element) =>
  ['name', 'rank', 'share', 'change']
    .map((part) => row.querySelector(`.kpi-voice-${part}`)?.cloneNode(true) as Element | undefined)
    .map((part) => {
      for (const hidden of part?.querySelectorAll('.kpi-hidden') ?? []) hidden.remove()
      return plain(part?.textContent)
    })
const rows = () => list().map(read)
const sentence = () => plain(document.querySelector('.kpi-sentence')?.textContent)
const middle = () => plain(document.querySelector('.kpi-voice-read .kpi-value')?.textContent)
const slices = () => [...document.querySelectorAll('.kpi-voice-slice')]
const note = () => plain(document.querySelector('.kpi-note')?.textContent)
const tableRows = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Show data' }))
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent)))
}

describe('a month of ten brands', () => {
  test('is a list of the own one, the rest by size and the small ones together, which add up to 100%', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    expect(rows()).toEqual([
      ['Aurora (you)', '1', '34.2%', '3.1 pp'],
      ['Northwind', '2', '27.5%', '1.2 pp'],
      ['Contoso', '3', '18.9%', '2.4 pp'],
      ['Fabrikam', '4', '11.3%', '0.8 pp'],
      ['6 others', '', '8.1%', '0.3 pp'],
    ])
    expect(note()).toBe('October 2026 · vs September · Mentions: 18,640')
    expect(middle()).toBe('34.2%')
  })

  test('says a change with its direction to those who see no arrow', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    const said = list().map((row) => plain(row.querySelector('.kpi-voice-change .kpi-hidden')?.textContent))
    expect(said).toEqual([
      'Change: +3.1 pp (better)',
      'Change: −1.2 pp',
      'Change: −2.4 pp',
      'Change: +0.8 pp',
      'Change: −0.3 pp',
    ])
  })

  test('gives a tone to the own change only', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    const tones = list().map((row) => row.querySelector('.kpi-voice-change')?.getAttribute('data-tone'))
    expect(tones).toEqual(['positive', 'neutral', 'neutral', 'neutral', 'neutral'])
  })

  test('is described once, with its rank and change', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    expect(sentence()).toBe('Rank 1 of 10')
    expect(
      plain(
        figure()
          .getAttribute('aria-describedby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      ),
    ).toBe('34.2%. Rank 1 of 10. Up 3.1 percentage points on September 2026, better.')
  })

  test('is a complete table: the group, and each of the brands in it', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    const [head, ...lines] = tableRows()
    expect(head).toEqual(['Brand', 'Mentions', 'Share of voice', 'Change', 'Rank'])
    expect(lines).toHaveLength(11)
    expect(lines[0]).toEqual(['Aurora (you)', '6,375', '34.2%', '+3.1 pp (better)', '1'])
    // 420 + 330 + 260 + 210 + 170 + 120
    expect(lines[4]).toEqual(['6 others', '1,510', '8.1%', '−0.3 pp', '—'])
    // 330 ÷ 18,640 = 1.77%; 250 ÷ 17,200 = 1.45%; Proseware had 310.
    expect(lines[6]).toEqual(['Litware', '330', '1.8%', '+0.3 pp', 'rank 6 of 10 (was 7)'])
  })

  test('is drawn from 12 o’clock in the order of the list', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    expect(slices().map((slice) => slice.getAttribute('data-shade'))).toEqual(['own', '1', '2', '3', '5'])
    // Its outer edge: 96 + 5 units above the centre, to the right of the gap and the round corner.
    expect(slices()[0]?.getAttribute('d')).toMatch(/^M1\.25,-9[78]\.\d+A3,3,0,0,1,\d\.\d+,-100\.\d+A101,101/)
  })

  test('is whole in the server’s HTML', () => {
    const html = plain(renderToString(<ShareOfVoice data={voice} {...aurora} />).replace(/<[^>]*>/g, '|'))
    for (const said of ['Share of voice', 'Aurora (you)', '27.5%', '6 others', '8.1%']) expect(html).toContain(said)
  })
})

describe('the others', () => {
  test('are opened and closed by a button that keeps the focus', () => {
    const onExpandedChange = vi.fn()
    render(<ShareOfVoice data={voice} {...aurora} onExpandedChange={onExpandedChange} />)
    const button = screen.getByRole('button', { name: '6\u00a0others' })
    button.focus()
    fireEvent.click(button)
    expect(onExpandedChange).toHaveBeenLastCalledWith(true)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(button).toHaveFocus()
    expect(
      rows()
        .slice(5)
        .map(([name, rank, share]) => [name, rank, share]),
    ).toEqual([
      ['Tailspin', '5', '2.3%'],
      ['Litware', '6', '1.8%'],
      ['Proseware', '7', '1.4%'],
      ['Wide World', '8', '1.1%'],
      ['Lucerne', '9', '0.9%'],
      ['Adatum', '10', '0.6%'],
    ])
    fireEvent.click(button)
    expect(onExpandedChange).toHaveBeenLastCalledWith(false)
    expect(list()).toHaveLength(5)
  })

  test('stay as the host keeps them', () => {
    const onExpandedChange = vi.fn()
    render(<ShareOfVoice data={voice} {...aurora} expanded={false} onExpandedChange={onExpandedChange} />)
    fireEvent.click(screen.getByRole('button', { name: '6\u00a0others' }))
    expect(onExpandedChange).toHaveBeenCalledWith(true)
    expect(list()).toHaveLength(5)
  })

  test('are by default all but the four largest rivals, and those below 3%', () => {
    render(<ShareOfVoice data={october({ Aurora: 10, A: 30, B: 25, C: 20, D: 10, E: 5 })} {...aurora} />)
    expect(rows().map(([name]) => name)).toEqual(['Aurora (you)', 'A', 'B', 'C', 'D', '1 other'])
    document.body.innerHTML = ''
    render(<ShareOfVoice data={october({ Aurora: 50, A: 48, B: 2 })} {...aurora} />)
    expect(rows().map(([name]) => name)).toEqual(['Aurora (you)', 'A', '1 other'])
  })

  test('of two hundred brands are a group, and each a line of the table', () => {
    render(<ShareOfVoice data={manyBrands} own="Aurora" defaultExpanded />)
    expect(rows()[5]?.[0]).toBe('195 others')
    expect(list()).toHaveLength(201)
    expect(slices()).toHaveLength(6)
    expect(tableRows()).toHaveLength(202)
  })
})

describe('rows and slices', () => {
  const isActive = (index: number) => list()[index]?.hasAttribute('data-active')
  const activeMark = () => document.querySelector('.kpi-mark[data-active]')?.getAttribute('aria-label')

  test('stand out together, by pointer and by keyboard', () => {
    render(<ShareOfVoice data={voice} {...aurora} defaultExpanded />)
    fireEvent.pointerEnter(list()[2] as Element)
    expect(activeMark()).toMatch(/^Contoso/)
    fireEvent.pointerLeave(list()[2] as Element)
    expect(activeMark()).toBeUndefined()
    // Litware is a part of the others' slice.
    fireEvent.pointerEnter(list()[6] as Element)
    expect(activeMark()).toMatch(/^6.others/)
    expect(isActive(6)).toBe(true)
    fireEvent.pointerLeave(list()[6] as Element)
    fireEvent.focus(screen.getByRole('button', { name: '6\u00a0others' }))
    expect(activeMark()).toMatch(/^6.others/)
    fireEvent.focus(screen.getByRole('img', { name: /^Northwind/ }))
    expect(isActive(1)).toBe(true)
  })

  test('select a brand, and the same again selects nothing', () => {
    const onSelectedIdChange = vi.fn()
    render(<ShareOfVoice data={voice} {...aurora} defaultExpanded onSelectedIdChange={onSelectedIdChange} />)
    fireEvent.click(figure().querySelector('.kpi-mark[data-mark="brand Contoso"]') as Element)
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('Contoso', expect.objectContaining({ reason: 'pointer' }))
    expect(screen.getByRole('button', { name: 'Contoso' })).toHaveAttribute('aria-pressed', 'true')
    fireEvent.keyDown(screen.getByRole('button', { name: 'Litware' }), { key: 'Enter' })
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('Litware', expect.objectContaining({ reason: 'keyboard' }))
    fireEvent.click(screen.getByRole('button', { name: 'Litware' }))
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, expect.anything())
  })

  test('have no buttons but the one of the others where nothing can be selected', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    expect(
      within(figure())
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label') ?? plain(button.textContent)),
    ).toEqual(['6 others', 'Show data'])
    expect(figure().querySelector('[data-selected]')).toBeNull()
  })

  test.each([['selectedId'], ['defaultSelectedId']])(
    'show what is selected by %s, whether or not somebody is told',
    (prop) => {
      render(<ShareOfVoice data={voice} {...aurora} {...{ [prop]: 'Contoso' }} />)
      const pressed = within(figure()).getAllByRole('button', { pressed: true })
      expect(pressed.map((button) => plain(button.textContent)).join()).toContain('Contoso')
    },
  )
})

describe('what is not there', () => {
  test('one brand is all there is, and that is said', () => {
    render(<ShareOfVoice data={october({ Aurora: 7 })} {...aurora} />)
    expect(rows()).toEqual([['Aurora (you)', '1', '100.0%', '']])
    expect(sentence()).toBe('Rank 1 of 1. No other brand in the data')
  })

  test('the only brand is one’s own, named or not', () => {
    const { unmount } = render(<ShareOfVoice data={october({ Aurora: 7 })} />)
    expect(sentence()).toBe('Rank 1 of 1. No other brand in the data')
    unmount()
    render(<ShareOfVoice data={[{ date: '2026-10', mentions: 7 }]} />)
    expect(rows()).toEqual([['(you)', '1', '100.0%', '']])
    expect(sentence()).toBe('Rank 1 of 1. No other brand in the data')
  })

  test('of several, one that is not there this month leaves open which is one’s own', () => {
    render(
      <ShareOfVoice data={[...october({ Contoso: 3 }), ...october({ Fabrikam: 9 }, '2026-09')]} period="2026-10" />,
    )
    expect(rows()[0]?.[0]).toBe('Contoso')
    expect(middle()).toBe('—')
  })

  test('no rows: a dash and the reason, no list', () => {
    render(<ShareOfVoice data={[]} {...aurora} />)
    expect(list()).toHaveLength(0)
    expect(slices()).toHaveLength(0)
    // Nothing is known of mentions: that is no zero.
    expect(note()).toBe('October 2026')
    expect(screen.getByRole('img', { name: 'No data for October 2026' })).toHaveTextContent('—')
  })

  test('nothing said by anyone: no share, and why', () => {
    render(<ShareOfVoice data={october({ Aurora: 0, Contoso: 0 })} {...aurora} />)
    expect(slices()).toHaveLength(0)
    expect(middle()).toBe('—')
    expect(sentence()).toMatch(/no mentions of any brand, so no share of voice$/i)
    expect(rows().map(([, , share]) => share)).toEqual(['—', '—'])
  })

  test('the own brand absent: no share of its own, and the others still listed', () => {
    render(<ShareOfVoice data={voice} {...aurora} own="Borealis" />)
    expect(middle()).toBe('—')
    expect(rows()[0]?.slice(0, 3)).toEqual(['Aurora', '1', '34.2%'])
    expect(sentence()).toBe('Brands without data for this period: Borealis')
  })

  test('no own brand named, whatever the others are', () => {
    const data = october({ A: 98, B: 1, C: 1 })
    for (const others of [undefined, {}, { top: 0 }]) {
      const { unmount } = render(<ShareOfVoice data={data} period="2026-10" {...(others && { others })} />)
      expect(sentence()).toBe('Several brands, none marked as your own')
      expect(middle()).toBe('—')
      unmount()
    }
  })

  test('a rival absent is named, and not taken for silent', () => {
    render(
      <ShareOfVoice
        data={[...october({ Aurora: 1, Contoso: 3 }), ...october({ Fabrikam: 9 }, '2026-09')]}
        {...aurora}
      />,
    )
    expect(rows().map(([name, , share]) => [name, share])).toEqual([
      ['Aurora (you)', '25.0%'],
      ['Contoso', '75.0%'],
    ])
    expect(sentence()).toContain('Brands without data for this period: Fabrikam')
  })

  test('beside a brand that is new in this period none has a change, and it is named; nor has any without a previous period', () => {
    render(
      <ShareOfVoice
        data={[
          ...october({ Aurora: 20, Contoso: 80 }, '2026-09'),
          ...october({ Aurora: 30, Contoso: 60, Fabrikam: 10 }),
        ]}
        {...aurora}
      />,
    )
    expect(rows().map(([, , , change]) => change)).toEqual(['', '', ''])
    expect(sentence()).toBe('Rank 2 of 3. Fabrikam tracked since 1 October 2026')
    document.body.innerHTML = ''
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} />)
    expect(rows().map(([, , , change]) => change)).toEqual(['', ''])
    expect(document.querySelector('.kpi-delta')).toBeNull()
  })
})

describe('the days that all brands know', () => {
  test('are those that all figures rest on, and the sentence says so', () => {
    const days = Array.from({ length: 31 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`)
    const data = days.flatMap((date, i) => [
      ...october({ Aurora: 10 }, date),
      ...(i > 10 && i < 20 ? [] : october({ Contoso: 20 }, date)),
    ])
    render(<ShareOfVoice data={data} {...aurora} />)
    // 220 and 440 of 660.
    expect(rows().map(([name, , share]) => [name, share])).toEqual([
      ['Aurora (you)', '33.3%'],
      ['Contoso', '66.7%'],
    ])
    expect(note()).toBe('October 2026 · Mentions: 660')
    expect(sentence()).toBe('Rank 2 of 2. On the 22 of 31 days that all brands know')
    expect(tableRows().map((cells) => cells[1])).toEqual(['Mentions', '220', '440'])
  })
})

test('a share that would round to nothing is less than the least that is shown, and no other is all', () => {
  // 0.03% and 99.97%.
  render(<ShareOfVoice data={october({ Aurora: 3, Contoso: 9997 })} {...aurora} />)
  expect(middle()).toBe('<0.1%')
  expect(rows().map(([, , share]) => share)).toEqual(['<0.1%', '99.9%'])
  expect(sentence()).toBe('Rank 2 of 2')
})

describe('ranks', () => {
  test('are shared by equals, the next one counts on', () => {
    render(<ShareOfVoice data={october({ Aurora: 20, Contoso: 30, Fabrikam: 30, Litware: 20 })} {...aurora} />)
    expect(rows().map(([name, rank]) => [name, rank])).toEqual([
      ['Aurora (you)', '3'],
      ['Contoso', '1'],
      ['Fabrikam', '1'],
      ['Litware', '3'],
    ])
  })

  test('that changed have an arrow and words', () => {
    render(
      <ShareOfVoice
        data={[...october({ Aurora: 40, Contoso: 60 }, '2026-09'), ...october({ Aurora: 60, Contoso: 40 })]}
        {...aurora}
      />,
    )
    const ranks = list().map((row) => row.querySelector('.kpi-voice-rank'))
    expect(ranks.map((rank) => rank?.querySelector('.kpi-arrow') !== null)).toEqual([true, true])
    expect(
      ranks.map((rank) => plain(rank?.parentElement?.querySelector('.kpi-voice-rank + .kpi-hidden')?.textContent)),
    ).toEqual(['rank 1 of 2 (was 2)', 'rank 2 of 2 (was 1)'])
  })
})

describe('a range', () => {
  // Contoso's reach of each day is known, and not how many people saw both: 6,000 to 9,000.
  const data: Row[] = [
    { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Aurora', reach: 3_000 },
    { date: '2026-10-01', brand: 'Contoso', reach: 6_000 },
    { date: '2026-10-02', brand: 'Contoso', reach: 3_000 },
  ]

  test('is written as one for each brand, and hatched where the own share lies', () => {
    render(<ShareOfVoice data={data} own="Aurora" by="reach" />)
    // 3,000 of 12,000 to 3,000 of 9,000.
    expect(middle()).toBe('25.0–33.3%')
    expect(rows().map(([, , share]) => share)).toEqual(['25.0–33.3%', '66.7–75.0%'])
    expect(slices()).toHaveLength(0)
    // What is certain is filled, from 12 o’clock on; what may come to it begins where that ends: at 90°, three o’clock.
    const certain = document.querySelector('.kpi-voice-ring [data-shade="own"] .kpi-voice-fill')
    const band = document.querySelector('.kpi-voice-ring [data-shade="own"] .kpi-maybe')
    // Of Contoso's 66.7 to 75.0% two thirds are certain: from four o’clock on, where the most of one's own ends.
    const other = document.querySelector('.kpi-voice-ring > * [data-shade="1"], .kpi-voice-ring [data-shade="1"]')
    expect(other?.getAttribute('d')).toMatch(/^M83\.138\d*,48A96,96,0,1,1,/)
    expect(certain?.getAttribute('d')).toMatch(/A96,96,0,0,1,96,[-.e\d]+L/)
    expect(band?.getAttribute('d')).toMatch(/^M96,/)
    expect(sentence()).toMatch(/Audiences overlap$/)
  })
})

describe('one bar', () => {
  const parts = () => [...document.querySelectorAll('.kpi-voice-part')]

  test('has a part for each brand, as wide as its share, in the order of the list', () => {
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 60, Fabrikam: 10 })} {...aurora} shape="bar" />)
    expect(parts().map((part) => [part.getAttribute('width'), plain(part.getAttribute('aria-label'))])).toEqual([
      ['30%', 'Aurora (you). Share of voice: 30.0%. Mentions: 30. Rank: 2'],
      ['60%', 'Contoso. Share of voice: 60.0%. Mentions: 60. Rank: 1'],
      ['10%', 'Fabrikam. Share of voice: 10.0%. Mentions: 10. Rank: 3'],
    ])
    expect(middle()).toBe('30.0%')
  })

  test('says the goal where it lies', () => {
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} shape="bar" target={0.4} />)
    const goal = screen.getByRole('img', { name: 'Goal: 40%' })
    expect(goal.querySelector('svg')).toHaveAttribute('width', '40%')
    expect(goal).toHaveTextContent('40%')
  })

  test('selects a brand', () => {
    const onSelectedIdChange = vi.fn()
    render(
      <ShareOfVoice
        data={october({ Aurora: 30, Contoso: 70 })}
        {...aurora}
        shape="bar"
        onSelectedIdChange={onSelectedIdChange}
      />,
    )
    fireEvent.click(figure().querySelector('.kpi-mark[data-mark="brand Contoso"]') as Element)
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('Contoso', expect.objectContaining({ reason: 'pointer' }))
  })
})

describe('over time', () => {
  // Of 100 in August, of 200 in September, of 50 in November; nothing is known of October.
  const data = [
    ...october({ Aurora: 20, A: 50, B: 20, C: 8, D: 2 }, '2026-08'),
    ...october({ Aurora: 50, A: 60, B: 40, C: 30, D: 20 }, '2026-09'),
    ...october({ Aurora: 25, A: 15, B: 10 }, '2026-11'),
  ]
  const autumn = { data, period: { from: '2026-08-01', to: '2026-11-30' }, own: 'Aurora', every: 'month' } as const
  const columns = () => [...document.querySelectorAll('.kpi-voice-column')]
  const heights = (column: Element | undefined) =>
    [...(column?.querySelectorAll('.kpi-voice-slice') ?? [])].map((part) => [
      part.getAttribute('data-shade'),
      part.getAttribute('y'),
      part.getAttribute('height'),
    ])

  test('each month is a column, the own share at its foot and the others on top; a month without data is a gap', () => {
    render(<ShareOfVoice {...autumn} others={{ top: 2 }} />)
    expect(columns()).toHaveLength(4)
    expect(heights(columns()[1])).toEqual([
      ['own', '75%', '25%'],
      ['1', '45%', '30%'],
      ['2', '25%', '20%'],
      ['5', '0%', '25%'],
    ])
    expect(heights(columns()[2])).toEqual([])
  })

  test('says all shares of a column, and in the table those of all months and of the whole', () => {
    render(<ShareOfVoice {...autumn} others={{ top: 2 }} />)
    const [august] = within(figure()).getAllByRole('img', { name: /^August 2026/ })
    expect(plain(august?.getAttribute('aria-label'))).toBe(
      'August 2026. Aurora (you): 20.0%. A: 50.0%. B: 20.0%. 2 others: 10.0%',
    )
    expect(tableRows().slice(0, 5)).toEqual([
      ['Period', 'Aurora (you)', 'A', 'B', '2 others'],
      ['August 2026', '20.0%', '50.0%', '20.0%', '10.0%'],
      ['September 2026', '25.0%', '30.0%', '20.0%', '25.0%'],
      ['October 2026', '—', '—', '—', '—'],
      ['November 2026', '50.0%', '30.0%', '20.0%', '—'],
    ])
  })

  test('a month that is not over says of its days what the whole says of them', () => {
    const months = [...october({ Aurora: 20, A: 20 }, '2026-09'), ...october({ Aurora: 30, A: 10 }, '2026-10')]
    render(<ShareOfVoice data={months} own="Aurora" period="2026-10" asOf="2026-10-20" every="month" />)
    expect(plain(figure().querySelector('.kpi-value')?.textContent)).toBe('75.0%')
    expect(heights(columns()[0]).map(([, , height]) => height)).toEqual(['75%', '25%'])
    expect(columns()[0]).toHaveAttribute('data-partial')
    expect(tableRows()).toEqual([
      ['Period', 'Aurora (you)', 'A'],
      ['October 2026', '75.0%', '25.0%'],
      ['Value', '75.0%', '25.0%'],
    ])
  })

  test('the whole stands in the table as the value, and is no change', () => {
    const months = [4, 5, 6, 7, 8, 9].flatMap((month) => october({ Aurora: 20 + month, A: 10 }, `2026-0${month}`))
    render(<ShareOfVoice data={months} own="Aurora" period="2026-Q3" every="month" />)
    expect(plain(figure().textContent)).toContain('vs Q2')
    expect(tableRows().at(-1)?.[0]).toBe('Value')
  })

  test('a month without one of the brands is pale: its shares are those of fewer', () => {
    render(<ShareOfVoice {...autumn} others={{ top: 2 }} />)
    expect(columns().map((column) => column.hasAttribute('data-partial'))).toEqual([false, false, true, true])
  })

  test('a share between bounds is no column', () => {
    const reach: Row[] = [
      { date: '2026-09', brand: 'Aurora', reach: 10 },
      { date: '2026-09', brand: 'Contoso', reach: 30 },
      { date: '2026-10-01', brand: 'Aurora', reach: 2_000 },
      { date: '2026-10-02', brand: 'Aurora', reach: 3_000 },
      { date: { from: '2026-10-01', to: '2026-10-02' }, brand: 'Contoso', reach: 6_000 },
    ]
    render(<ShareOfVoice data={reach} own="Aurora" by="reach" every="month" />)
    expect(columns().map((column) => heights(column).map(([, , height]) => height))).toEqual([['25%', '75%'], []])
    expect(tableRows()[2]?.[1]).toMatch(/^33\.3–45\.5%$/)
  })

  test('the goal is a line with its number', () => {
    render(<ShareOfVoice {...autumn} target={0.4} />)
    expect(document.querySelector('.kpi-voice-goal-line')).toHaveAttribute('y1', '60%')
    expect(screen.getByRole('img', { name: 'Goal: 40%' })).toHaveTextContent('40%')
  })
})

describe('the list', () => {
  test('has heads, which are for the eye: a row says what its numbers are', () => {
    render(<ShareOfVoice data={voice} {...aurora} />)
    expect([...document.querySelectorAll('.kpi-voice-heads > *')].map((head) => head.textContent)).toEqual([
      'Rank',
      'Share',
      'Change',
    ])
    expect(plain(list()[1]?.querySelector('.kpi-voice-rank + .kpi-hidden')?.textContent)).toBe('rank 2 of 10')
  })

  test('has a bar for each brand, the largest as long as there is room', () => {
    render(<ShareOfVoice data={october({ Aurora: 25, Contoso: 50, Fabrikam: 25 })} {...aurora} />)
    expect(list().map((row) => row.querySelector('.kpi-voice-bar-track rect')?.getAttribute('width'))).toEqual([
      '50%',
      '100%',
      '50%',
    ])
  })
})

test('where nothing is selected, no slice is', () => {
  render(<ShareOfVoice data={voice} {...aurora} onSelectedIdChange={() => {}} />)
  expect(within(figure()).queryAllByRole('button', { pressed: true })).toEqual([])
})

describe('a goal', () => {
  test('is a tick on the ring, a line of the table, and in the sentence', () => {
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} target={0.4} />)
    expect(screen.getByRole('img', { name: 'Goal: 40%' })).toBeInTheDocument()
    // 0.3 ÷ 0.4
    expect(sentence()).toContain('75% of the 40% goal')
    expect(document.querySelector('.kpi-voice-goal')?.parentElement).toHaveAttribute('transform', 'rotate(144)')
    expect(tableRows().at(-1)).toEqual(['Goal', '—', '40%', '—', '—'])
  })

  test('stands outside the ring with its number, and in no slice', () => {
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} target={0.4} />)
    const tick = document.querySelector('.kpi-voice-goal')
    // From 99 to 111 units, and the ring ends at 96.
    expect(Number(tick?.getAttribute('y')) + Number(tick?.getAttribute('height'))).toBeLessThan(-96)
    expect(document.querySelector('.kpi-voice-goal-label')).toHaveTextContent('40%')
  })

  test('beyond the whole is said, and has no place on the ring', () => {
    render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} target={1.5} />)
    expect(document.querySelector('.kpi-voice-goal')).toBeNull()
    expect(sentence()).toContain('20% of the 150% goal')
  })
})

describe('while it loads', () => {
  test('the list keeps its place without a figure of it', () => {
    render(<ShareOfVoice data={voice} {...aurora} status="loading" />)
    expect(document.querySelectorAll('.kpi-voice-row:not(.kpi-voice-heads)')).toHaveLength(5)
    expect(figure()).not.toHaveTextContent(/[1-9]\.\d%/)
    expect(list()).toHaveLength(0)
  })
})

test('colours of the host’s stand in the ring and in the list, and take no grey', () => {
  render(<ShareOfVoice data={october({ Aurora: 30, Contoso: 70 })} {...aurora} colors={{ Contoso: 'series-3' }} />)
  const of = '[data-series="3"]'
  expect(document.querySelectorAll(`.kpi-voice-slice${of}, .kpi-voice-swatch${of}`)).toHaveLength(2)
  expect(document.querySelector(`${of}[data-shade]`)).toBeNull()
})
