// @vitest-environment node
// What every widget promises on the server: the final picture, the same each time, and nothing a strict policy blocks.
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { KpiProvider } from '../../../src/index.js'
import { ru } from '../../../src/locales/ru.js'
import { draw, plain, rubbish, words } from './support.js'
import { subjects } from './subjects.js'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id as string)

/** Ids that something in the page points at. */
const pointedAt = (html: string) => [
  ...[...html.matchAll(/aria-(?:labelledby|describedby|controls)="([^"]*)"/g)].flatMap(([, ids]) => ids!.split(' ')),
  ...[...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id as string),
]

describe.each(subjects)('$name on the server', (subject) => {
  const fixtures = [...subject.known, subject.beyond, ...subject.unknown]
  const complete = subject.known[0]

  test('there is no document here', () => {
    expect(typeof document).toBe('undefined')
  })

  test.each([...subject.known, subject.beyond])('$what: the figure is in the HTML, in every language', (fixture) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(words(renderToString(draw(subject, fixture)).replace(/<\/?(?:span|bdi)[^>]*>/g, ''))).toContain(
      fixture.says.en,
    )
    for (const [tag, locale] of [['ru', ru] as const, ['de-DE', 'de-DE'] as const]) {
      const html = renderToString(draw(subject, fixture, { locale })).replace(/<\/?(?:span|bdi)[^>]*>/g, '')
      expect(words(html)).toContain(fixture.says[tag])
    }
  })

  test.each(subject.unknown)('$what: the reason is in the HTML', (fixture) => {
    expect(words(renderToString(draw(subject, fixture)))).toContain(fixture.reason)
  })

  test.each(fixtures)('$what: no style attribute, style element or script', (fixture) => {
    const html =
      renderToString(draw(subject, fixture, { table: 'visible' })) +
      renderToString(
        <KpiProvider theme="dark">{draw(subject, fixture, { status: 'stale', updatedAt: '2026-10-29' })}</KpiProvider>,
      )
    expect(html).not.toMatch(/\sstyle=|<style|<script|<link|\son[a-z]+=/i)
  })

  // So what axe finds in the elements of a story it finds in light: in dark it looks at colours alone.
  test.each(fixtures)('$what: a theme is its colours, and the elements are the same', (fixture) => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      renderToString(
        <KpiProvider theme={theme}>
          {draw(subject, fixture, { table: 'visible' })}
          {draw(subject, fixture, { status: 'error', onRetry: () => {} })}
        </KpiProvider>,
      ).replaceAll(`"${theme}"`, '"theme"'),
    )
    expect(light).toContain('"theme"')
    expect(dark).toBe(light)
  })

  test.each(['loading', 'error', 'stale', 'ready'] as const)('the state %s is all there, without a style', (status) => {
    const html = renderToString(
      draw(subject, complete, { status, error: 'No answer.', updatedAt: '2026-10-29T09:00:00Z', onRetry: () => {} }),
    )
    expect(html).not.toMatch(/\sstyle=|<style/)
    const said = words(html)
    if (status === 'loading') expect(said).toContain('Loading…')
    if (status === 'error') expect(said).toContain('No answer.')
    if (status === 'stale') expect(said).toContain('Not up to date: as of 29 October 2026')
  })

  test('ids are unique in a page of several, and whatever is pointed at is there', () => {
    const html = renderToString(
      <KpiProvider>
        {fixtures.map((fixture, index) => (
          <div key={index}>{draw(subject, fixture, { table: index % 2 ? 'visible' : 'toggle' })}</div>
        ))}
        {draw(subject, complete, { status: 'loading' })}
        {draw(subject, complete, { status: 'error' })}
      </KpiProvider>,
    )
    const ids = idsOf(html)
    expect(ids.length).toBeGreaterThan(fixtures.length)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(pointedAt(html).length).toBeGreaterThan(fixtures.length)
    expect(pointedAt(html).filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each(fixtures)('$what: the same HTML twice', (fixture) => {
    expect(renderToString(draw(subject, fixture))).toBe(renderToString(draw(subject, fixture)))
  })

  test('within a provider it is what it is without', () => {
    const { data, period, asOf, ...own } = complete.props
    const alone = renderToStaticMarkup(draw(subject, complete))
    const within = renderToStaticMarkup(
      <KpiProvider {...(data !== undefined && { data })} {...(period && { period })} {...(asOf && { asOf })}>
        {draw(subject, { what: '', props: own })}
      </KpiProvider>,
    )
    const withoutIds = (html: string) => html.replace(/(id|labelledby|describedby)="[^"]*"|url\(#[^)]*\)/g, '')
    expect(withoutIds(within)).toContain(withoutIds(alone))
  })

  test('neither the clock, the time zone nor the language of the machine is read', () => {
    const clock = Date
    const html = () => renderToString(draw(subject, complete, { status: 'stale', updatedAt: '2026-10-29T23:30:00Z' }))
    const before = html()
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(new Date(Date.UTC(2026, 0, 1)).getHours()).toBe(14)
    vi.stubEnv('LANG', 'ru_RU.UTF-8')
    vi.stubGlobal(
      'Date',
      class extends clock {
        constructor(...given: [] | [number]) {
          if (given.length === 0) throw new Error('the clock was read')
          super(...(given as [number]))
        }
        static override now(): number {
          throw new Error('the clock was read')
        }
      },
    )
    for (const format of ['NumberFormat', 'DateTimeFormat', 'PluralRules'] as const) {
      const Format = Intl[format] as unknown as new (tag?: string, options?: object) => object
      vi.spyOn(Intl, format as 'NumberFormat').mockImplementation(function (this: unknown, tag, options) {
        if (!tag) throw new Error('the language of the machine was read')
        return new Format(tag as string, options) as Intl.NumberFormat
      } as typeof Intl.NumberFormat)
    }
    expect(() => new Date()).toThrow('the clock was read')
    expect(() => new Intl.NumberFormat()).toThrow('the language of the machine was read')
    expect(html()).toBe(before)
    // A language and a day that nothing has been cached for.
    expect(plain(renderToString(draw(subject, complete, { locale: 'en-GB' })))).not.toMatch(/could not be shown/)
  })

  test('text of the host is text', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&'
    for (const more of [
      { title: evil, description: evil },
      { status: 'error' as const, error: evil, title: evil },
      { status: 'stale' as const, updatedAt: evil },
      { className: '"><script>alert(1)</script>', classNames: { value: '"><script>' } },
      { currency: evil, own: evil },
    ]) {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const html = renderToString(draw(subject, complete, more))
      expect(html).not.toMatch(/<img|<script/)
    }
    expect(words(renderToString(draw(subject, complete, { title: evil })))).toContain(evil)
  })

  test('whatever comes from the rows is text too', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const evil = '<img src=x onerror=alert(1)>'
    const rows = [complete.props.data].flat().map((row) => ({ ...row, channel: evil, brand: evil, [evil]: evil }))
    expect(
      renderToString(draw(subject, { what: '', props: { ...complete.props, data: rows, table: 'visible' } })),
    ).not.toContain('<img')
  })

  test('links lead nowhere unsafe', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const evil = 'javascript:alert(1)'
    const html = renderToString(
      draw(subject, complete, {
        title: evil,
        description: evil,
        error: evil,
        currency: evil,
        own: evil,
        table: 'visible',
      }),
    )
    const links = [...html.matchAll(/\s(?:href|src|action|xlink:href)="([^"]*)"/g)].map(([, to]) => to as string)
    expect(links.filter((to) => !/^(https?:|mailto:|[/.#?]|\w[^:]*$)/.test(to))).toEqual([])
  })

  test.each(fixtures)('$what: nothing that is no word', (fixture) => {
    expect(words(renderToString(draw(subject, fixture, { table: 'visible' })))).not.toMatch(rubbish)
  })

  test('numbers and their units never wrap apart', () => {
    for (const locale of ['en', ru, 'de-DE', 'fr']) {
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      for (const fixture of [...subject.known, subject.beyond]) {
        const texts = renderToString(draw(subject, fixture, { locale, table: 'visible' }))
          .replace(/<\/?(?:span|bdi)[^>]*>/g, '')
          .split(/<[^>]*>/)
        // An ordinary space between a figure and %, ₽, $, or within "1 234".
        expect(texts.filter((text) => /\d [%₽$€\d]|[$€] \d|\d (?:h|min|s|ч|мин|с)\b/.test(text))).toEqual([])
      }
    }
  })
})
