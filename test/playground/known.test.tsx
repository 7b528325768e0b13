// What the page does with payloads and exports that say themselves what they are.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { joinReadings, type Reading } from 'kpi-kit/adapters'
import { FilesCard } from '../../stories/playground/FilesCard.js'
import { refusedReading } from '../../stories/playground/given.js'
import { Playground } from '../../stories/playground/Playground.js'

// A dozen widgets, which have tests of their own, would be drawn at each key.
vi.mock('../../stories/playground/WidgetsCard.js', () => ({ WidgetsCard: () => null }))

const start = { id: 'start', name: 'Start', files: [], shown: {} }

const day = (date: string, likes: unknown = 10) => ({ date, video_views: 100, unique_video_views: 80, likes })
const tiktok = (...metrics: object[]) => JSON.stringify({ code: 0, data: { metrics } }, null, 1)
const file = (text: BlobPart, name: string, lastModified = Date.UTC(2026, 9, 6)) =>
  new File([text], name, { lastModified })

const october = () => file(tiktok(day('2026-10-01'), day('2026-10-02')), 'october.json')
const november = () => file(tiktok(day('2026-11-01')), 'november.json', Date.UTC(2026, 10, 6))

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Figures as text')
const drop = (...files: File[]) => fireEvent.drop(field(), { dataTransfer: { files } })
const status = () => document.querySelector('[role=status]')?.textContent
const listed = () => [...document.querySelectorAll('.pg-files li')].map((item) => item.textContent)
const code = (label: string) => document.querySelector(`[aria-label="${label}"]`)?.textContent

beforeEach(() => {
  render(<Playground start={start} />)
})

describe('one file that is known', () => {
  it('says what it is, what was read of which days, and the code that does the same', async () => {
    drop(october())
    expect(await screen.findByText('TikTok, account by day')).toBeVisible()
    expect(status()).toBe('2 rows read, no problems')
    const channels = document.querySelector('[aria-label=Channels]')
    expect(channels).toHaveTextContent('TikTok1–2 October 2026, days without a row are unknown')
    expect(code('Reads whatever it is')).toBe(
      [
        "import { readAny } from 'kpi-kit/adapters'",
        '',
        'const content = await file.arrayBuffer()',
        'const { rows, channels, breaks, problems } = readAny(content, {',
        '  name: file.name,',
        '  observedAt: file.lastModified,',
        '})',
      ].join('\n'),
    )
    expect(code('Reads only this, and is far smaller')).toContain(
      "import { businessGet } from 'kpi-kit/adapters/tiktok'",
    )
    expect(screen.getAllByText('Copy')).toHaveLength(3)
    expect(screen.getByText(/^<GrowthGauge data={rows} channels={channels}/)).toBeVisible()
  })

  it('names what was refused, and its place leads to it in the text', async () => {
    drop(file(tiktok(day('2026-10-01'), day('2026-10-02', 'many'), day('2026-10-03', 'many')), 'october.json'))
    expect((await screen.findByText('“many” is not a number.')).closest('li')).toHaveTextContent(
      '“many” is not a number. … and in 1 more place',
    )
    expect(status()).toBe('3 rows read, 1 problem')
    await userEvent.click(screen.getByText('data.metrics[1].likes'))
    expect(field()).toHaveFocus()
    const { value, selectionStart, selectionEnd } = field()
    expect(value.slice(selectionStart, selectionEnd)).toBe('"many"')
    // The third has the same.
    expect(value.slice(selectionEnd)).toContain('"many"')
  })

  it('is mapped by hand where a person wants to, and read again', async () => {
    drop(file(JSON.stringify({ code: 0, data: { metrics: [{ date: '2026-10-01', video_views: 5 }] } }), 'a.json'))
    await userEvent.click(await screen.findByText('Map by hand instead'))
    expect(status()).toBe('0 of 1 row read, 1 problem')
    expect(screen.getByText('Columns')).toBeVisible()
    await userEvent.click(screen.getByText('Read it as TikTok, account by day'))
    expect(status()).toBe('1 row read, no problems')
    expect(screen.queryByText('Columns')).toBeNull()
  })

  it('is asked about by fields, and the code says what was answered', async () => {
    drop(october())
    await screen.findByText('TikTok, account by day')
    await userEvent.click(screen.getByText('What the file does not say'))
    fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'Europe' } })
    expect(screen.getByLabelText('Time zone')).toBeInvalid()
    expect(code('Reads whatever it is')).not.toContain('timeZone')
    fireEvent.change(screen.getByLabelText('Time zone'), { target: { value: 'Europe/Berlin' } })
    fireEvent.change(screen.getByLabelText('Read on'), { target: { value: '2026-10-03' } })
    const said = code('Reads whatever it is')
    expect(said).toContain("  timeZone: 'Europe/Berlin',\n")
    // What is said goes before what the file says.
    expect(said).toContain("  observedAt: '2026-10-03',\n")
    expect(said).not.toContain('file.lastModified')
    // The day before it was read may still grow.
    expect(code('Rows of facts')).toMatch(/"provisional": true[^}]*"2026-10-02"/)
    expect(code('Rows of facts')).not.toMatch(/"provisional": true[^}]*"2026-10-01"/)
  })
})

describe('what is asked', () => {
  // YouTube's totals of a channel: of which days, and in which money, is said nowhere.
  const names = ['views', 'likes', 'estimatedRevenue']
  const totals = JSON.stringify({
    kind: 'youtubeAnalytics#resultTable',
    columnHeaders: names.map((name) => ({ name, columnType: 'METRIC', dataType: 'FLOAT' })),
    rows: [[610, 23, 9.5]],
  })

  it('has a field of its own, and with its answer the file is read again', async () => {
    drop(file(totals, 'totals.json'))
    await waitFor(() => expect(status()).toBe('0 rows read, 1 problem'))
    const asked = [...document.querySelectorAll('fieldset.pg-answers label')].map((label) => label.textContent)
    expect(asked).toEqual(['First day', 'Last day'])
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-10-01' } })
    fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-10-31' } })
    expect(status()).toBe('1 row read, 1 problem')
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'eur' } })
    expect(status()).toBe('1 row read, no problems')
    // They stay where they are, to be changed.
    expect(screen.getByLabelText('First day')).toHaveValue('2026-10-01')
    expect(code('Rows of facts')).toContain('"currency": "EUR"')
    for (const said of ["from: '2026-10-01'", "to: '2026-10-31'", "currency: 'EUR'"])
      expect(code('Reads only this, and is far smaller')).toContain(said)
  })

  it('is asked of what is pasted too, which says least', async () => {
    fireEvent.change(field(), { target: { value: totals } })
    expect(await screen.findByText('YouTube, report of a channel')).toBeVisible()
    expect(code('Reads whatever it is')).toContain('readAny(text)')
  })
})

describe('an export', () => {
  const csv = ['Post ID,Account username,Publish time,Post type,Date,Views,Likes', ''].join('\n')
  const post = (id: number, day: string, likes: string) =>
    `1801000000000000${id},aurora,${day} 06:08,IG image,Lifetime,100,${likes}\n`

  it('says by line what was refused, and the line is a key away', async () => {
    drop(file(csv + post(1, '03/27/2026', '5') + post(2, '03/28/2026', 'many'), 'posts.csv'))
    expect(await screen.findByText('Instagram, posts from Business Suite')).toBeVisible()
    const place = document.querySelector<HTMLElement>('.pg-problems button')
    expect(place).toHaveTextContent(/^Line 3/)
    await userEvent.click(place as HTMLElement)
    const { value, selectionStart, selectionEnd } = field()
    expect(value.slice(selectionStart, selectionEnd)).toContain('03/28/2026')
    expect(code('Reads only this, and is far smaller')).toContain("from 'kpi-kit/adapters/exports'")
  })
})

describe('several files', () => {
  it('are joined; each says what it is, and can be taken away', async () => {
    drop(october(), november())
    await waitFor(() => expect(status()).toBe('3 rows of 2 files, no problems'))
    expect(listed()).toEqual([
      expect.stringContaining('october.jsonRemoveTikTok, account by day: 2 rows, no problems'),
      expect.stringContaining('november.jsonRemoveTikTok, account by day: 1 row, no problems'),
    ])
    expect(code('Reads whatever they are')).toContain('joinReadings(await Promise.all(files.map(read)))')
    // The text of the one that is looked at.
    expect(field().value).toContain('2026-10-01')
    await userEvent.click(screen.getByText('november.json'))
    expect(field().value).toContain('2026-11-01')
    await userEvent.click(screen.getByLabelText('Remove october.json'))
    expect(status()).toBe('1 row read, no problems')
  })

  it('files come one after another too', async () => {
    drop(october())
    await waitFor(() => expect(status()).toBe('2 rows read, no problems'))
    drop(november())
    await waitFor(() => expect(status()).toBe('3 rows of 2 files, no problems'))
  })

  it('what nobody knows is named, and can be mapped alone', async () => {
    drop(october(), file('a,b\n1,2\n', 'mine.csv'))
    await waitFor(() => expect(listed()[1]).toContain('No export that is known has the columns “a”, “b”.'))
    expect(status()).toBe('2 rows of 2 files, 1 problem')
    const mine = within(document.querySelectorAll<HTMLElement>('.pg-files li')[1] as HTMLElement)
    await userEvent.click(mine.getByText('Map by hand, alone'))
    expect(status()).toBe('0 of 1 row read, 1 problem')
    expect(screen.getByLabelText('a is')).toBeVisible()
  })

  it('more than fifty are too many, and it is said how many were left out', async () => {
    drop(...Array.from({ length: 52 }, (_, i) => file(tiktok(day('2026-10-01')), `${i}.json`)))
    expect(await screen.findByText('50 files at once are the most: 2 files were left out.')).toBeVisible()
    expect(listed()).toHaveLength(50)
  })
})

describe('files that hold the same things', () => {
  it('are counted once, and it is said of the other', () => {
    const reading = (kind: string, notWith: string[]): Reading => ({
      ...refusedReading({ code: 'empty', place: '', text: '', count: 1 }),
      source: 'youtube',
      kind,
      rows: [{ channel: 'youtube', date: '2026-10-01', views: 1 }],
      problems: [],
      channels: [{ id: 'youtube', read: { complete: true } }],
      notWith,
    })
    const readings = [reading('reportsQuery', []), reading('videosList', ['reportsQuery'])]
    const given = ['a.json', 'b.json'].map((name) => ({ name, text: '' }))
    const joined = joinReadings(readings)
    cleanup()
    render(<FilesCard {...{ given, readings, joined, open: 'a.json', leftOut: 0, dispatch: () => {} }} />)
    expect(listed()[0]).not.toContain('Not counted')
    expect(listed()[1]).toContain('Not counted: videosList holds again what reportsQuery of youtube holds')
    expect(status()).toBe('1 row of 2 files, 1 problem')
  })
})

describe('what is large', () => {
  it('is not opened where it is beyond all measure', async () => {
    const huge = file('x', 'huge.csv')
    Object.defineProperty(huge, 'size', { value: 100_000_000 })
    const opened = vi.spyOn(huge, 'arrayBuffer')
    drop(huge)
    expect(await screen.findByText(/100 MB, and this page opens files of up to 50 MB/)).toBeVisible()
    expect(opened).not.toHaveBeenCalled()
  })

  it('is shown in part, read as a whole, and not drawn while a person types', async () => {
    const days = Array.from({ length: 50_001 }, () => ({ date: '2026-10-01', video_views: 1 }))
    drop(file(tiktok(...days), 'long.json'))
    expect(await screen.findByText('50,001 rows read, no problems', {}, { timeout: 30_000 })).toBeVisible()
    expect(screen.getByText('These are 50,001 rows: too many to draw while you type.')).toBeVisible()
    expect(field()).toHaveAttribute('readonly')
    expect(field().value.length).toBeLessThanOrEqual(20_000)
  })
})
