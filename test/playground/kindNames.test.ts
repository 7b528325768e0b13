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
    expect(functionsOf(entryOf({ source: source as Source, kind }))).toContain(kind)
  })

  it('of people are exports, those of an API stand with its platform, however they are written', () => {
    expect(entryOf({ source: 'facebook', kind: 'pageInsights' })).toBe('facebook')
    expect(entryOf({ source: 'facebook', kind: 'facebookPage' })).toBe('exports')
    // Tab-separated, and yet the API's own.
    expect(entryOf({ source: 'yandex-metrica', kind: 'logsVisits' })).toBe('yandex-metrica')
  })

  const files = samples.flatMap((sample) => sample.files).map((file) => [file.name, file] as const)

  it.each(files)(
    '%s: the function that the page names reads the same from the text',
    (_, { text, observedAt, name }) => {
      const options = { name, ...(observedAt && { observedAt }) }
      const reading = readAny(text, options)
      if (!reading.source) return
      const entry = entries[`../../src/adapters/${entryOf(reading)}/index.ts`] as Record<string, Adapter>
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
    expect(entryOf({ source: 'facebook', kind })).toBe('connectors')
    expect(functionOf(kind)).toBe('fivetran')
    expect(kindName({ source: 'tiktok', kind: 'businessGet' })).toBe('TikTok, account by day')
  })
})
