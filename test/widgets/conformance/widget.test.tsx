// What every widget promises in a page: one result behind every text, states, names and roles, and the host's own.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { KpiProvider } from '../../../src/index.js'
import { en } from '../../../src/locales/en.js'
import { ru } from '../../../src/locales/ru.js'
import { draw, plain } from './support.js'
import { subjects, subjectsWith } from './subjects.js'

afterEach(() => vi.restoreAllMocks())

const quiet = () => vi.spyOn(console, 'warn').mockImplementation(() => {})
const descriptionOf = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')
const labels = (root: Element) =>
  [...root.querySelectorAll('[aria-label]')].map((one) => plain(one.getAttribute('aria-label')))
const cells = (root: Element) => [...root.querySelectorAll('td')].map((cell) => plain(cell.textContent))

describe.each(subjects)('$name: numbers', (subject) => {
  const locales = [['en', en] as const, ['ru', ru] as const, ['de-DE', 'de-DE'] as const]

  describe.each([...subject.known, subject.beyond])('$what', (fixture) => {
    test.each(locales)('in %s is one figure in text, meter, marks and table', (tag, locale) => {
      quiet()
      const { container } = render(draw(subject, fixture, { locale, table: 'visible' }))
      const said = fixture.says[tag]
      expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(said)
      if (subject.has.includes('meter')) {
        const meter = screen.getByRole('meter')
        expect(Number(meter.getAttribute('aria-valuenow'))).toBeCloseTo(fixture.value, 9)
        expect(plain(meter.getAttribute('aria-valuetext')).startsWith(said)).toBe(true)
      }
      if (subject.has.includes('marks'))
        expect(labels(container).some((label) => label.split('. ').some((part) => part.endsWith(`: ${said}`)))).toBe(
          true,
        )
      // In the table it may be followed by what it rests on.
      if (subject.has.includes('disclosure'))
        expect(cells(container).some((cell) => cell === said || cell.startsWith(`${said} (`))).toBe(true)
    })

    test.runIf(subject.has.includes('meter'))('the meter holds it', () => {
      render(draw(subject, fixture))
      const meter = screen.getByRole('meter')
      const [min, now, max] = ['min', 'now', 'max'].map((end) => Number(meter.getAttribute(`aria-value${end}`)))
      expect(min).toBeLessThan(max as number)
      expect(now).toBeGreaterThanOrEqual(min as number)
      expect(now).toBeLessThanOrEqual(max as number)
    })
  })

  test.each([...subject.known, subject.beyond].filter(({ drawn }) => drawn))(
    '$what is drawn where it is',
    (fixture) => {
      const { container } = render(draw(subject, fixture))
      const { selector, attributes } = fixture.drawn!
      expect(container.querySelectorAll(selector)).toHaveLength(1)
      for (const [name, value] of Object.entries(attributes)) {
        expect(Number.parseFloat(container.querySelector(selector)!.getAttribute(name) ?? '')).toBeCloseTo(
          Number.parseFloat(value),
          3,
        )
      }
    },
  )

  test('beyond the scale the drawing stops and the number stays true', () => {
    const { container } = render(draw(subject, subject.beyond))
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(subject.beyond.says.en)
    if (subject.has.includes('meter'))
      expect(Number(screen.getByRole('meter').getAttribute('aria-valuemax'))).toBeGreaterThanOrEqual(
        subject.beyond.value,
      )
    expect(plain(screen.getByRole('figure').textContent)).not.toContain('100%')
  })

  test.each(subject.unknown)('$what draws no value at a point', (fixture) => {
    const { container } = render(draw(subject, fixture, { table: 'visible' }))
    const points = [...container.querySelectorAll(subject.pointMarks)]
    const isOfRange = (mark: Element) => fixture.between && mark.parentElement?.querySelector('.kpi-maybe')
    expect(points.filter((mark) => !isOfRange(mark))).toEqual([])
    const said = fixture.between ?? '—'
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(said)
    const image = screen.getByRole('img', { name: (name) => plain(name).endsWith(fixture.reason) })
    // Before it there may be the name of what is unknown.
    const label = [fixture.between, fixture.reason].filter(Boolean).join('. ')
    expect(plain(image.getAttribute('aria-label')).endsWith(label)).toBe(true)
    expect(plain(screen.getByRole('figure').textContent)).toContain(fixture.reason)
    if (subject.has.includes('disclosure')) expect(cells(container)).toContain(said)
    const { bandMark } = subject
    if (!bandMark) return
    expect(container.querySelectorAll(bandMark)).toHaveLength(fixture.between ? 1 : 0)
    if (fixture.between) {
      const fill = container.querySelector(bandMark)?.getAttribute('fill') ?? ''
      const pattern = container.querySelector(`pattern[id="${fill.match(/^url\(#(.+)\)$/)?.[1]}"]`)
      expect(pattern?.children.length).toBeGreaterThan(0)
    }
  })

  test('a figure that changes changes everywhere', () => {
    const [first, second] = [subject.known[0], subject.beyond]
    const { container, rerender } = render(draw(subject, first, { table: 'visible' }))
    rerender(draw(subject, second, { table: 'visible' }))
    const everywhere = plain(container.textContent) + labels(container).join(' ')
    expect(everywhere).toContain(second.says.en)
    expect(everywhere).not.toContain(first.says.en)
  })
})

describe.each(subjects)('$name: language', (subject) => {
  const complete = subject.known[0]

  test('English is the default', () => {
    const { container } = render(draw(subject, complete))
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says.en)
    expect(screen.getByRole('figure')).toHaveAttribute('lang', 'en')
  })

  test('no word of another language is left', () => {
    const { container } = render(
      draw(subject, complete, { locale: ru, table: 'visible', status: 'stale', updatedAt: '2026-10-29' }),
    )
    // The trade's own abbreviations stand in brackets: (ER), (CPL). Keys are called as they are on a keyboard.
    const known = /\([A-Za-z]+\)|\b(?:KPI|Home|End|Escape)\b/g
    const said = (plain(container.textContent) + labels(container).join(' ')).replace(known, '')
    expect(said.match(/[A-Za-z]{2,}/g)).toBeNull()
    expect(screen.getByRole('figure')).toHaveAttribute('lang', 'ru')
  })

  test('a tag without a dictionary has numbers of its own and English words, and says so once', () => {
    const warn = quiet()
    // Of its own, since it is told once for all widgets of a page.
    const locale = `de-DE-x-${subject.folder.slice(0, 8).replace('-', '')}`
    const { container } = render(
      <>
        {draw(subject, complete, { locale })}
        {draw(subject, complete, { locale })}
      </>,
    )
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says['de-DE'])
    if (subject.has.includes('disclosure')) expect(screen.getAllByRole('button', { name: 'Show data' })).toHaveLength(2)
    expect(
      warn.mock.calls.filter(
        ([text]) => String(text).startsWith('kpi-kit [locale]: ') && String(text).includes(locale),
      ),
    ).toHaveLength(1)
  })

  test.each(['xx', '!!', 'en_US', 'klingon-latin-unknown-region', ''])('the tag %j is English', (locale) => {
    quiet()
    const { container } = render(draw(subject, complete, { locale }))
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says.en)
  })

  test('a dictionary written from right to left turns the provider; a widget follows the page', () => {
    const { container } = render(
      <KpiProvider locale={{ ...en, tag: 'ar', dir: 'rtl' }}>{draw(subject, complete)}</KpiProvider>,
    )
    expect(container.querySelector('.kpi-provider')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByRole('figure')).not.toHaveAttribute('dir', 'ltr')
  })

  test('a right-to-left dictionary of its own turns the widget alone too', () => {
    render(draw(subject, complete, { locale: { ...en, tag: 'ar', dir: 'rtl' } }))
    expect(screen.getByRole('figure').closest('[dir]')).toHaveAttribute('dir', 'rtl')
  })

  test('a widget’s own locale wins over the provider’s', () => {
    const { container } = render(<KpiProvider locale={ru}>{draw(subject, complete, { locale: 'en' })}</KpiProvider>)
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says.en)
  })
})

describe.each(subjects)('$name: states', (subject) => {
  const complete = subject.known[0]

  test('loading is busy, says so, and shows no figure', () => {
    const { container } = render(draw(subject, complete, { status: 'loading', table: 'visible' }))
    const figure = screen.getByRole('figure')
    expect(figure).toHaveAttribute('aria-busy', 'true')
    expect(figure).toHaveTextContent('Loading…')
    expect(figure).toHaveAccessibleName()
    expect(container.querySelectorAll(`${subject.pointMarks}, ${subject.figures}`)).toHaveLength(0)
    expect(plain(figure.textContent)).not.toContain(complete.says.en)
    // Nothing to reach, and for readers no figure but dates and what the title and the legend say.
    expect(container.querySelectorAll('[data-mark], [tabindex="0"]')).toHaveLength(0)
    for (const quiet of figure.querySelectorAll('[aria-hidden="true"], .kpi-header, .kpi-legend')) quiet.remove()
    expect(figure.textContent?.replace(/Oct \d{4}/g, '')).not.toMatch(/\d/)
  })

  test.each([[[]], [null], [undefined]])('%j is empty: it says why, keeps its frame, and is no error', (data) => {
    render(draw(subject, { what: '', props: { ...complete.props, data } }))
    const figure = screen.getByRole('figure')
    expect(plain(figure.textContent)).toMatch(/No data/)
    expect(within(figure).queryByRole('alert')).toBeNull()
  })

  test('an error is said politely, and of what it is; the way out works by keyboard', async () => {
    const user = userEvent.setup()
    const retry = vi.fn()
    const { container } = render(draw(subject, complete, { status: 'error', error: 'No answer.', onRetry: retry }))
    const title = plain(screen.getByRole('figure').querySelector('.kpi-title')?.textContent)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(plain(screen.getByRole('status').textContent)).toMatch(`${title}: This could not be shown`)
    expect(screen.getByRole('status')).toHaveTextContent('No answer.')
    expect(container.querySelectorAll(`${subject.pointMarks}, ${subject.figures}`)).toHaveLength(0)
    await user.tab()
    const button = screen.getByRole('button', { name: (name) => plain(name) === `Try again: ${title}` })
    expect(button).toHaveTextContent('Try again')
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('type', 'button')
    await user.keyboard('{Enter}')
    await user.keyboard(' ')
    expect(retry).toHaveBeenCalledTimes(2)
  })

  test('an error without a way out has no button', () => {
    render(draw(subject, complete, { status: 'error', error: 'No answer.' }))
    expect(screen.queryByRole('button')).toBeNull()
  })

  test.each([
    ['en', 'Not up to date: as of 29 October 2026'],
    ['ru', 'Не обновлено: данные на 29 октября 2026'],
  ] as const)('stale keeps the figure and says in %s since when', (tag, since) => {
    const { container } = render(
      draw(subject, complete, { status: 'stale', updatedAt: '2026-10-29T09:00:00Z', locale: tag === 'ru' ? ru : en }),
    )
    expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says[tag])
    expect(plain(container.querySelector('.kpi-footer')?.textContent)).toContain(since)
    // For who hears it too, before anything else.
    expect(plain(descriptionOf(screen.getByRole('figure'))).startsWith(`${since}. `)).toBe(true)
    expect(screen.getByRole('figure')).toHaveAttribute('data-status', 'stale')
  })

  test('stale without a date still says that it is', () => {
    render(draw(subject, complete, { status: 'stale' }))
    const ready = plain(screen.getByRole('figure').textContent)
    render(draw(subject, complete))
    expect(ready).not.toBe(plain(screen.getAllByRole('figure')[1]?.textContent))
  })
})

describe.each(subjects)('$name: names and roles', (subject) => {
  const complete = subject.known[0]

  test('a figure is named by its title and described by its sentence', () => {
    render(draw(subject, complete, { title: 'Growth of the page', description: 'All is well' }))
    const figure = screen.getByRole('figure', { name: 'Growth of the page' })
    expect(plain(figure.getAttribute('aria-label'))).toBe('')
    expect(figure).toHaveAccessibleDescription(expect.stringContaining('All is well'))
    expect(within(figure).getByText('Growth of the page')).toBeInTheDocument()
    expect(within(figure).getByText('All is well')).toBeInTheDocument()
  })

  test('the sentence it has by itself is the description too', () => {
    const { container } = render(draw(subject, complete))
    const line = container.querySelector('.kpi-sentence')?.cloneNode(true) as HTMLElement
    // What is for the eye alone is heard in other words, with the change.
    for (const aside of line.querySelectorAll('[aria-hidden]')) aside.remove()
    const sentence = plain(line.textContent)
    // Words, be they few: "84% of 5%".
    expect(sentence).toMatch(/\S \S/)
    // After the number, in sentences that end.
    expect(plain(descriptionOf(screen.getByRole('figure')))).toMatch(/\.$/)
    expect(plain(descriptionOf(screen.getByRole('figure')))).toContain(sentence)
  })

  test.each([1, 2, 3, 4, 5, 6] as const)('the title can be a heading of level %i, and is none by default', (level) => {
    const { rerender } = render(draw(subject, complete))
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(draw(subject, complete, { titleLevel: level }))
    expect(screen.getByRole('heading', { level })).toBeInTheDocument()
  })

  test.runIf(subject.has.includes('meter'))('no mark that can be focused stands in the meter', () => {
    render(draw(subject, complete))
    expect(screen.getByRole('meter').querySelector('[tabindex], a, button')).toBeNull()
    expect(screen.getByRole('meter')).toHaveAccessibleName()
    expect(screen.getByRole('meter').closest('[role="img"]')).toBeNull()
  })

  test('whatever can be focused has a role and a name that carries its figure', () => {
    const { container } = render(draw(subject, complete))
    const stops = [...container.querySelectorAll<HTMLElement>('[tabindex]')]
    if (subject.has.includes('marks')) expect(stops.length).toBeGreaterThan(1)
    for (const stop of stops) {
      expect(stop).toHaveAttribute('role')
      expect(`${stop.getAttribute('aria-label')}. ${stop.getAttribute('aria-valuetext')}`).toMatch(/\S: .*\d/)
    }
  })

  test('drawings without words are hidden, and nothing with words is', () => {
    const { container } = render(draw(subject, complete))
    for (const svg of container.querySelectorAll('svg')) {
      const named =
        svg.querySelector('[role="img"][aria-label], [role="group"][aria-label], [role="slider"][aria-label]') ||
        svg.closest('svg svg')
      expect(Boolean(named) || svg.getAttribute('aria-hidden') === 'true').toBe(true)
      if (svg.getAttribute('aria-hidden') === 'true') expect(svg.textContent).toBe('')
    }
  })
})

describe.each(subjectsWith('marks'))('$name: marks', (subject) => {
  const complete = subject.known[0]

  test('Tab comes to one mark, then to what follows; arrows, Home and End go along the marks', async () => {
    const user = userEvent.setup()
    const { container } = render(
      <>
        {draw(subject, complete)}
        <button type="button">after</button>
      </>,
    )
    await user.tab()
    const entry = document.activeElement
    expect(entry).toHaveAttribute('data-mark')
    await user.keyboard('{Home}')
    const seen: Array<string | null> = []
    for (let step = 0; step < 40; step++) {
      const name = document.activeElement!.getAttribute('aria-label')
      if (seen.at(-1) === name) break
      seen.push(name)
      await user.keyboard('{ArrowRight}')
    }
    expect(new Set(seen)).toEqual(
      new Set([...container.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('aria-label'))),
    )
    const last = document.activeElement
    await user.keyboard('{Home}')
    expect(document.activeElement).not.toBe(last)
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(last)
    await user.tab()
    expect(screen.getByRole('button', { name: 'Show data' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus()
    // It comes back to where it was.
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(last)
  })

  test('Enter opens what hover opens; Escape closes it and keeps the place', async () => {
    const user = userEvent.setup()
    render(draw(subject, complete))
    await user.tab()
    const mark = document.activeElement as Element
    expect(await screen.findByRole('tooltip')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
    expect(mark).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('tooltip')).toBeInTheDocument()
  })

  test('the tooltip says nothing that the mark’s name does not', async () => {
    const user = userEvent.setup()
    const { container } = render(draw(subject, complete))
    for (const mark of container.querySelectorAll('[data-mark]')) {
      await user.hover(mark)
      // In the name what stands apart in the tooltip is parted by colons and full stops.
      const squeeze = (text: string | null) => plain(text).replace(/[\s:.]/g, '')
      await waitFor(() =>
        expect(squeeze(screen.getByRole('tooltip').textContent)).toContain(squeeze(mark.getAttribute('aria-label'))),
      )
    }
  })
})

describe.each(subjectsWith('disclosure'))('$name: the table', (subject) => {
  const complete = subject.known[0]

  test('is behind a disclosure by default, and has no rows before', async () => {
    const user = userEvent.setup()
    const { container } = render(draw(subject, complete))
    const button = screen.getByRole('button', { name: 'Show data' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(container.querySelector('table, tr')).toBeNull()
    button.focus()
    await user.keyboard('{Enter}')
    const table = screen.getByRole('table')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(button.getAttribute('aria-controls')).toBe(table.id)
    await user.keyboard(' ')
    expect(screen.queryByRole('table')).toBeNull()
    expect(button).toHaveFocus()
  })

  test.each([...subject.known, subject.beyond, ...subject.unknown])('of $what is a real one', (fixture) => {
    render(draw(subject, fixture, { table: 'visible' }))
    const table = screen.getByRole('table')
    expect(screen.queryByRole('button', { name: /data/ })).toBeNull()
    expect(table).toHaveAccessibleName()
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.length).toBeGreaterThan(1)
    const [, ...rows] = within(table)
      .getAllByRole('row')
      .filter((row) => !row.closest('tfoot'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(within(row).getAllByRole('rowheader')).toHaveLength(1)
      expect(within(row).getAllByRole('cell')).toHaveLength(heads.length - 1)
      expect(plain(within(row).getByRole('rowheader').textContent)).not.toBe('')
      for (const cell of within(row).getAllByRole('cell')) expect(plain(cell.textContent)).not.toBe('')
    }
  })

  test('holds every figure that the marks say', () => {
    const { container } = render(draw(subject, complete, { table: 'visible' }))
    const said = plain(screen.getByRole('table').textContent)
    const figures = [...container.querySelectorAll('[data-mark]')]
      .flatMap((mark) => plain(mark.getAttribute('aria-label')).match(/\u2212?\d[\d.,]*%?/g) ?? [])
      .map((figure) => figure.replace(/[.,]$/, ''))
    expect(figures.length > 0).toBe(subject.has.includes('marks'))
    expect(figures.filter((figure) => !said.includes(figure))).toEqual([])
  })

  test('can be left out', () => {
    render(draw(subject, complete, { table: 'none' }))
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('names its rows once each', () => {
    render(draw(subject, complete, { table: 'visible' }))
    const heads = screen.getAllByRole('rowheader').map((head) => plain(head.textContent))
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([])
  })
})

describe.each(subjects)('$name: the host’s own', (subject) => {
  const complete = subject.known[0]

  test('class, ref, id, data and events reach the root', async () => {
    const user = userEvent.setup()
    const ref = createRef<HTMLElement>()
    const click = vi.fn()
    const { Widget } = subject
    render(
      <Widget
        {...complete.props}
        ref={ref}
        className="mine"
        id="own"
        data-testid="root"
        lang="en-GB"
        onClick={click}
      />,
    )
    const root = screen.getByTestId('root')
    expect(ref.current).toBe(root)
    expect(root.tagName).toBe('FIGURE')
    expect(root).toHaveClass('kpi-root', `kpi-${subject.folder}`, 'mine')
    expect(root).toHaveAttribute('id', 'own')
    expect(root).toHaveAttribute('lang', 'en-GB')
    await user.click(root)
    expect(click).toHaveBeenCalled()
  })

  test('a class of the host for every part, and every part has one of ours', () => {
    const classNames = Object.fromEntries(subject.parts.map((part) => [part, `mine-${part}`]))
    const { container } = render(draw(subject, complete, { classNames, table: 'visible' }))
    for (const part of subject.parts) {
      const found = container.querySelectorAll(`.mine-${part}`)
      expect(found, part).toHaveLength(1)
      expect(found[0]?.className).toMatch(/\bkpi-/)
    }
  })

  test('all our classes begin with kpi-', () => {
    const { container } = render(draw(subject, complete, { table: 'visible' }))
    const classes = [...container.querySelectorAll('[class]')].flatMap((element) => [...element.classList])
    expect(classes.length).toBeGreaterThan(10)
    expect(classes.filter((name) => !name.startsWith('kpi-'))).toEqual([])
  })

  test('size and variant are classes', () => {
    const { rerender } = render(draw(subject, complete, { size: 'lg', variant: 'plain' }))
    expect(screen.getByRole('figure')).toHaveClass('kpi-size-lg', 'kpi-variant-plain')
    rerender(draw(subject, complete))
    expect(screen.getByRole('figure')).toHaveClass('kpi-size-md', 'kpi-variant-card')
  })

  test('nothing outside is touched, and everything is gone when it goes', async () => {
    const user = userEvent.setup()
    const before = [...document.body.attributes, ...document.documentElement.attributes].map(
      ({ name, value }) => name + value,
    )
    const head = document.head.innerHTML
    const { container, unmount } = render(draw(subject, complete))
    if (subject.has.includes('marks')) {
      await user.hover(container.querySelector('[data-mark]')!)
      const tip = await screen.findByRole('tooltip')
      expect(tip.closest('.kpi-root')).not.toBeNull()
    }
    expect([...document.body.children]).toEqual([container])
    expect(document.head.innerHTML).toBe(head)
    expect(
      [...document.body.attributes, ...document.documentElement.attributes].map(({ name, value }) => name + value),
    ).toEqual(before)
    unmount()
    expect(container.innerHTML).toBe('')
    expect([...document.body.children]).toEqual([container])
  })

  test.runIf(subject.has.includes('marks'))('a tooltip mounts where the provider says', async () => {
    const user = userEvent.setup()
    const place = document.createElement('div')
    document.body.append(place)
    const { container } = render(<KpiProvider container={place}>{draw(subject, complete)}</KpiProvider>)
    await user.hover(container.querySelector('[data-mark]')!)
    expect(place).toContainElement(await screen.findByRole('tooltip'))
    place.remove()
  })
})
