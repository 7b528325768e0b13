// @vitest-environment node
import { type Adapter, readAny, type Source } from 'kpi-kit/adapters'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/adapters/kinds.js'
import { entryOf, functionOf, kindName, kindWords } from '../../stories/playground/kindNames.js'
import { samples } from '../../stories/playground/samples/index.js'

const entries = import.meta.glob<object>('../../src/adapters/*/index.ts', { eager: true })
const functionsOf = (entry: string) => Object.keys(entries[`../../src/adapters/${entry}/index.ts`] ?? {})

describe('kinds', () => {
  it('all have a name for people', () => {
    const named = new Set(Object.keys(kindWords).map((key) => key.split('/').at(-1)))
    expect(kinds.map(({ read }) => read.name).filter((kind) => !named.has(kind))).toEqual([])
  })

  it.each(Object.keys(kindWords))('%s is a function of its entry', (key) => {
    const [kind = '', source = 'facebook'] = key.split('/').reverse()
    const text = key.includes('/') ? ' {' : 'Date,Views'
    expect(functionsOf(entryOf({ source: source as Source, kind }, text))).toContain(kind)
  })

  it('of a table are exports, also where an API’s answer is called alike', () => {
    expect(entryOf({ source: 'facebook', kind: 'pageInsights' }, '{"data": []}')).toBe('facebook')
    expect(entryOf({ source: 'facebook', kind: 'pageInsights' }, '"Date","Reach"')).toBe('exports')
    // A list of records, as JSON has them.
    expect(entryOf({ source: 'tiktok', kind: 'tiktokVideos' }, '[{"Time": 1}]')).toBe('exports')
  })

  const files = samples.flatMap((sample) => sample.files).map((file) => [file.name, file] as const)

  it.each(files)(
    '%s: the function that the page names reads the same from the text',
    (_, { text, observedAt, name }) => {
      const options = { name, ...(observedAt && { observedAt }) }
      const reading = readAny(text, options)
      if (!reading.source) return
      const entry = entries[`../../src/adapters/${entryOf(reading, text)}/index.ts`] as Record<string, Adapter>
      expect(entry[functionOf(reading.kind)]?.(text, options)).toEqual(reading)
    },
  )

  it('are called by their function where they have no name', () => {
    expect(kindName({ source: 'vk', kind: 'adsGetStatistics' })).toBe('VK, ads get statistics')
    // Of a connector's table it says which.
    const kind = 'fivetran facebook_pages.daily_page_metrics_total'
    expect(kindName({ source: 'facebook', kind })).toBe(
      'Facebook, Fivetran’s table facebook_pages.daily_page_metrics_total',
    )
    expect(entryOf({ source: 'facebook', kind }, 'date,reach')).toBe('connectors')
    expect(functionOf(kind)).toBe('fivetran')
    expect(kindName({ source: 'tiktok', kind: 'businessGet' })).toBe('TikTok, account by day')
  })
})
