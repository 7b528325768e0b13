import { describe, expect, test } from 'vitest'
import { audience } from '../../src/metrics/catalogue/audience.js'
import { closeness, wordsOf } from '../../stories/metrics/search.js'
import { select } from '../../stories/metrics/select.js'

const ids = (query: string, filters = {}) => {
  const { groups } = select({ query, family: '', better: '', ...filters })
  return Object.fromEntries(groups.map(({ id, entries }) => [id, entries.map(({ metric }) => metric.id)]))
}

test('an id is found whole and by its parts', () => {
  expect(wordsOf('costPerLead')).toEqual(['cost', 'per', 'lead', 'costperlead'])
})

describe('how close', () => {
  const terms = [wordsOf('reachRate', 'Охват от подписчиков'), wordsOf('VR, ER'), wordsOf('reach', 'followers')]

  test.each([
    ['', 0],
    ['REACH', 0],
    ['rate reach', 0],
    ['охвата', 0],
    ['vr', 1],
    ['reach vr', 1],
    ['followers', 2],
    ['ate', -1],
    ['reach leads', -1],
  ])('%j is %i', (query, place) => {
    expect(closeness(terms, query)).toBe(place)
  })

  test('"ё" is "е"', () => {
    expect(closeness([wordsOf('Вовлечённость')], 'вовлеченность')).toBe(0)
    expect(closeness([wordsOf('вовлеченность')], 'ВОВЛЕЧЁННОСТИ')).toBe(0)
  })
})

describe('in the catalogue', () => {
  test('by name in either language', () => {
    expect(ids('net audience growth')[0]).toEqual(['netGrowthRate'])
    expect(ids('отток')[0]).toContain('churnRate')
    expect(Object.values(ids('отток')).flat()).not.toContain('growthRate')
  })

  test('by what other tools call it', () => {
    expect(Object.values(ids('ERR')).flat()).toContain('engagementRateByReach')
    expect(Object.values(ids('ctr')).flat()).toContain('linkResponseRate')
  })

  test('by a fact: what is called so first, what is made of it after', () => {
    const { 0: named = [], 2: made = [] } = ids('охват')
    expect(named).toContain('reach')
    expect(made).toContain('frequency')
    expect(named).not.toContain('frequency')
  })

  test('filters, without a search by family', () => {
    expect(Object.keys(ids('', { family: 'audience' }))).toEqual(['audience'])
    const lower = audience.filter(({ better }) => better === 'lower').map(({ id }) => id)
    expect(lower).toEqual(expect.arrayContaining(['followersLost', 'churnRate']))
    expect(ids('', { family: 'audience', better: 'lower' })).toEqual({ audience: lower })
    expect(ids('reach', { family: 'audience' })).toEqual({})
  })

  test('facts that are metrics of themselves are found beside them, and are a family', () => {
    expect(select({ query: 'hides', family: '', better: '' }).facts.map(({ metric }) => metric.id)).toEqual([
      'negativeFeedback',
    ])
    expect(select({ query: '', family: 'facts', better: '' })).toMatchObject({ groups: [], count: 0 })
    expect(select({ query: '', family: 'audience', better: '' }).facts).toEqual([])
  })
})
