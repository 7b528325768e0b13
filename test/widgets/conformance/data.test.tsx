// What every widget makes of data that is wrong, and of its own API used wrongly: it neither throws nor lies.
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Row } from '../../../src/metrics/index.js'
import { said } from '../../../src/metrics/model/warnOnce.js'
import { draw, plain, rubbish } from './support.js'
import { type Subject, subjects } from './subjects.js'
import { wrongData } from './wrongData.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const quiet = () => vi.spyOn(console, 'warn').mockImplementation(() => {})

/** Everything in the page that is text, or an attribute that says or draws something. */
function everything(root: Element): string {
  const attributes = [root, ...root.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name !== 'class')
      .map((name) => element.getAttribute(name)),
  )
  return `${root.textContent} ${attributes.join(' ')}`
}

/** Kinds of drawing attributes that an engine takes as numbers. */
const notDrawable = /NaN|Infinity|undefined|null|\[object/

const rowsOf = (subject: Subject) => [subject.known[0].props.data ?? []].flat() as Row[]

describe.each(subjects)('$name and wrong data', (subject) => {
  const complete = subject.known[0]
  const cases = wrongData(rowsOf(subject), subject.facts).filter(({ what }) => !subject.legal?.includes(what))
  const drawn = (data: unknown, more = {}) =>
    draw(subject, { what: '', props: { ...complete.props, data: data as Row[], table: 'visible', ...more } })
  const show = (data: unknown, more = {}) => render(drawn(data, more))

  /** All that the tests below ask of what is drawn. */
  const seenIn = (container: HTMLElement) => {
    const figure = container.querySelector('figure') as HTMLElement
    // Not by role: of a whole figure that takes jsdom longer than to draw it.
    const [reason] = [...figure.querySelectorAll<HTMLElement>('[role="img"]')]
      .filter((image) => image.textContent?.includes('—') || /–/.test(image.textContent ?? ''))
      // The dash of a cell is called so by itself.
      .filter((image) => image.getAttribute('aria-label') !== 'no data')
    return {
      points: container.querySelectorAll(subject.pointMarks).length,
      figures: [...container.querySelectorAll(subject.figures)].map(({ textContent }) => plain(textContent)),
      reason: plain(reason?.getAttribute('aria-label')),
      text: plain(figure.textContent),
      everything: everything(container),
    }
  }

  describe.each(cases)('$what', ({ data, known, warns }) => {
    /** What the widget showed of it, and what the console heard of that, of the same once more, and of another widget with it. */
    let seen: ReturnType<typeof seenIn> & { readonly errors: number; readonly heard: readonly string[] }
    beforeAll(() => {
      said.clear()
      const error = vi.spyOn(console, 'error')
      const warn = quiet()
      const { container, rerender } = show(data)
      const seenFirst = seenIn(container)
      if (warns) {
        rerender(drawn(data))
        show(data)
      }
      seen = {
        ...seenFirst,
        errors: error.mock.calls.length,
        heard: warn.mock.calls.map(([text]) => String(text)),
      }
      vi.restoreAllMocks()
      cleanup()
    })

    if (known)
      test('the value all the same', () => {
        expect(seen.figures[0]).toBe(complete.says.en)
        expect(seen.everything.match(new RegExp(`.{0,40}(?:${rubbish.source}).{0,20}`))).toBeNull()
        expect(seen.errors).toBe(0)
      })
    else
      test('a reason, and no value', () => {
        expect(seen.points).toBe(0)
        for (const value of seen.figures) expect(value).toMatch(/^—$|–|at (least|most)/)
        expect(seen.reason).toMatch(/^[^\d]{12,}/)
        expect(seen.text).toContain(seen.reason.split('. ').at(-1))
        expect(seen.everything.match(new RegExp(`.{0,40}(?:${rubbish.source}).{0,20}`))).toBeNull()
        expect(seen.errors).toBe(0)
      })

    test('as rows to compare with, and from the provider: no harm', () => {
      quiet()
      const error = vi.spyOn(console, 'error')
      const { container } = show(complete.props.data, { previous: data })
      expect(plain(container.querySelector(subject.figures)?.textContent)).toBe(complete.says.en)
      expect(everything(container).match(new RegExp(`.{0,40}(?:${notDrawable.source}).{0,20}`))).toBeNull()
      expect(error).not.toHaveBeenCalled()
    })

    if (warns)
      test('the developer is told once, with a code', () => {
        const { heard } = seen
        expect(heard.filter((text) => text.startsWith(`kpi-kit [${warns}]: `))).toHaveLength(1)
        expect(new Set(heard).size).toBe(heard.length)
        expect(heard.filter((text) => !/^kpi-kit \[[a-z-]+\]: \S/.test(text) || rubbish.test(text))).toEqual([])
      })
  })

  test('in production nobody is told anything', () => {
    said.clear()
    vi.stubEnv('NODE_ENV', 'production')
    const warn = quiet()
    render(draw(subject, { what: '', props: { ...complete.props, data: { folowers: 1 } as Row } }))
    render(draw(subject, { what: '', props: complete.props }, { locale: 'xx-klingon' }))
    expect(warn).not.toHaveBeenCalled()
  })

  test('right data are warned about not at all', () => {
    const warn = quiet()
    for (const fixture of [...subject.known, subject.beyond, ...subject.unknown]) render(draw(subject, fixture))
    expect(warn).not.toHaveBeenCalled()
  })

  test('the data are left as they were', () => {
    const rows = structuredClone(rowsOf(subject))
    show(rows)
    expect(rows).toEqual(rowsOf(subject))
  })
})

/** Words of what a number does not rest on, but for names and figures. */
const CAVEATS =
  /[Ww]ithout \p{L}+:|more notes?\b|[Gg]oal not judged|of \d+ days|from a sample|[Nn]ot comparable|over the edge|since \d+ \w+|[Pp]art of this figure/u

describe.each(subjects)('$name and what it does not rest on', (subject) => {
  const complete = subject.known[0]

  test('with whole data nothing is added', () => {
    const { container } = render(draw(subject, complete, { table: 'visible' }))
    expect(plain(everything(container)).match(CAVEATS)).toBeNull()
  })

  // Posts are counted one by one: of a channel without posts there is nothing to name.
  test.skipIf(subject.name.startsWith('Post'))(
    'a channel that has rows before the period and none in it is named',
    () => {
      quiet()
      const rows = rowsOf(subject).map((row) => ({ channel: 'ВК', ...row }))
      // It reports all that the last row of your own brand does, and falls silent.
      const last = rows.filter(({ brand }) => brand === undefined || brand === complete.props.own).at(-1)
      const data = [...rows, { ...last, date: '2026-08', channel: 'Дзен' }]
      const props = { ...complete.props, data, period: complete.props.period ?? '2026-10' }
      const { container } = render(draw(subject, { what: '', props }))
      expect(plain(container.querySelector('.kpi-sentence')?.textContent)).toMatch(
        /[Ww]ithout Дзен: no [a-z, ]+ reported/,
      )
    },
  )
})

const wrongTargets: [string, object][] = [
  ['no target', { target: null }],
  ['a target that is not a number', { target: Number.NaN }],
  ['an infinite target', { target: Number.POSITIVE_INFINITY }],
  ['a target in words', { target: '5%' }],
]

describe.each(subjects)('$name used wrongly', (subject) => {
  test.each(subject.misuse)(
    '$what: an error on the widget in the words of its reader; the console says what, why and what to do',
    (fixture) => {
      const error = vi.spyOn(console, 'error')
      const warn = quiet()
      render(
        <main>
          {draw(subject, fixture)}
          {draw(subject, subject.known[0])}
        </main>,
      )
      const [figure, next] = screen.getAllByRole('figure')
      const alert = within(figure as HTMLElement).getByRole('status')
      expect(plain(alert.textContent)).toMatch(/\S: This could not be shown$/)
      const told = warn.mock.calls
        .map(([text]) => plain(String(text)))
        .filter((text) => text.startsWith('kpi-kit [misuse]: '))
      for (const said of fixture.says) expect(told).toEqual([expect.stringMatching(said)])
      // What happened, why it matters, what to do: three sentences at least, after the code.
      expect(told[0]?.replace(/^kpi-kit \[misuse\]: /, '').match(/[.:!](?=\s|$)/g)?.length).toBeGreaterThanOrEqual(3)
      expect(figure).toHaveAttribute('data-status', 'error')
      expect(figure).toHaveAccessibleName()
      // The page goes on.
      expect(plain(next?.textContent)).toContain(subject.known[0].says.en)
      expect(error).not.toHaveBeenCalled()
    },
  )

  test.each<[string, object]>([
    ['an as-of date that is none', { asOf: 'yesterday' }],
    ['an unknown comparison', { compareTo: 'decade' }],
    ['an unknown currency', { currency: 'dollars' }],
    ['a locale that is none', { locale: '!!' }],
    ['a locale of another type', { locale: 12 }],
    ['an unknown status', { status: 'resting' }],
    ['an unknown size', { size: 'xl' }],
    ['a date of update that is none', { status: 'stale', updatedAt: 'yesterday' }],
    ['a period of another type', { period: 202_610 }],
    ['an own brand of another type', { own: 12 }],
    ['no classes at all', { classNames: null }],
    // A scorecard has no goal but its plan.
    ...('target' in subject.changes.to ? wrongTargets : []),
    ...(subject.wrongProps ?? []),
  ])('%s does not take the page down, and draws nothing that is no number', (_, props) => {
    quiet()
    const { container } = render(draw(subject, subject.known[0], { ...props, table: 'visible' }))
    expect(screen.getByRole('figure')).toHaveAccessibleName()
    // An error may well name what it was given.
    for (const alert of container.querySelectorAll('.kpi-error')) alert.remove()
    expect(everything(container).match(new RegExp(`.{0,40}(?:${rubbish.source}).{0,20}`))).toBeNull()
  })
})
