// The page Data sources: nothing that the adapters read is missing there, its code is that of the examples, and its samples can be
// tried.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ConnectorSamples } from '../../stories/sources/ConnectorSamples.js'
import { coverageOf, ofTheHost } from '../../stories/sources/coverage.js'
import { samples } from '../../stories/sources/samples.js'
import { SampleWidget } from '../../stories/sources/SampleWidget.js'
import { sources } from '../../stories/sources/sources.js'
import { SourceSection } from '../../stories/sources/SourceSection.js'
import { SourceTable } from '../../stories/sources/SourceTable.js'
import { facts } from '../../src/metrics/index.js'

const root = path.join(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'stories/DataSources.mdx'), 'utf8')

test('every sample has its button, and so every kind', () => {
  render(
    <>
      {sources.map(({ source }) => (
        <SourceSection key={source} of={source} />
      ))}
      <ConnectorSamples />
    </>,
  )
  const shown = screen.getAllByRole('button').map((button) => button.dataset['sample'])
  expect(shown.filter(Boolean).sort()).toEqual(samples.map(({ folder, file }) => `${folder}/${file}`).sort())
  expect(document.querySelector('[style]')).toBeNull()
})

test('every source has its section on the page', () => {
  expect([...page.matchAll(/<SourceSection of="([\w-]+)" \/>/g)].map(([, of]) => of)).toEqual(
    sources.map(({ source }) => source),
  )
})

test('the table tells of each source what its samples gave, and of each fact whether anybody gives it', () => {
  render(<SourceTable />)
  expect(screen.getAllByRole('row')).toHaveLength(sources.length + 1)
  const row = within(screen.getByRole('row', { name: /^YouTube/ }))
  expect(row.getByText(/, views, likes, comments, shares, saves,/)).toBeTruthy()
  for (const { source } of sources) {
    const { byApi, byExport, missing } = coverageOf(source)
    // HubSpot is read by its exports alone.
    if (source !== 'hubspot') expect(byApi.length, source).toBeGreaterThan(0)
    expect(byApi.length + byExport.length, source).toBeGreaterThan(0)
    expect([...byApi, ...byExport, ...missing, ...ofTheHost].sort()).toEqual(Object.keys(facts).sort())
  }
  // LinkedIn counts no saves, and nobody's API knows of promoters.
  expect(coverageOf('linkedin').missing).toContain('saves')
  expect(ofTheHost).toContain('promoters')
  // Customers are known to a CRM alone.
  expect(sources.filter(({ source }) => !coverageOf(source).missing.includes('customers'))).toMatchObject([
    { source: 'hubspot' },
  ])
})

test('a sample that is tried shows how it is asked for, its text, its rows and a widget, and is read anew when it is changed', () => {
  render(<SourceSection of="tiktok" />)
  fireEvent.click(screen.getByRole('button', { name: 'Try businessGet.json' }))
  expect(screen.getByRole('status').textContent).toBe('tiktok, businessGet: 6 rows')
  expect(screen.getByRole('region', { name: 'How to ask for businessGet' }).textContent).toContain('/business/get/')
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'businessGet.json' })
  expect(within(screen.getByRole('region', { name: 'Rows' })).getAllByRole('row')).toHaveLength(7)
  expect(document.querySelectorAll('.kpi-tile-body').length).toBeGreaterThan(1)
  fireEvent.change(text, { target: { value: text.value.replace('"video_views": 2118', '"video_views": "many"') } })
  expect(screen.getByRole('list', { name: 'Problems' }).textContent).toMatch(/video_views: “many” is not a number\./)
  fireEvent.change(text, { target: { value: 'Two eggs' } })
  expect(screen.getByRole('status').textContent).toBe('Not known')
})

test.each(samples.map((sample) => [`${sample.folder}/${sample.file}`, sample] as const))(
  'on %s there is a widget with a figure',
  (_, { reading }) => {
    const { container } = render(<SampleWidget reading={reading} />)
    const widgets = [...container.querySelectorAll('.kpi-widget')]
    expect(widgets.length).toBeGreaterThan(0)
    for (const widget of widgets) {
      expect(widget.getAttribute('data-status')).not.toBe('error')
      expect(widget.textContent).toMatch(/\d/)
    }
  },
)

describe('code on the page', () => {
  const blocks = [...page.matchAll(/^```tsx? ?(\S*)\n([\s\S]*?)^```/gm)].map(([, file = '', code = '']) => ({
    file,
    code,
  }))

  test.each(blocks.filter(({ file }) => file))('of $file is in it', ({ file, code }) => {
    const source = path.join(root, 'examples', file)
    expect(existsSync(source)).toBe(true)
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    expect(flat(readFileSync(source, 'utf8'))).toContain(flat(code))
  })

  test('begins in a few lines', () => {
    const lines = blocks[0]?.code.split('\n').filter((line) => line.trim()) ?? []
    expect(lines.length).toBeLessThanOrEqual(9)
  })
})
