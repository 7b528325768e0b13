import { describe, expect, test } from 'vitest'
import { standInsOf, waysOf } from '../../stories/metrics/needs.js'
import { firstKnown, minus, plus, ratio, sumKnown, times } from '../../src/metrics/index.js'

const needs = (...of: Parameters<typeof waysOf>) => waysOf(...of).map((way) => way.needs)

describe('the sets of facts that suffice', () => {
  test('a fact needs itself, a number nothing', () => {
    expect(needs('likes')).toEqual([[['likes']]])
    expect(needs(times(1000, ratio('spend', 'views')))).toEqual([[['spend'], ['views']]])
  })

  test('a fact that stands twice is needed once', () => {
    expect(needs(ratio(minus('revenue', 'spend'), 'spend'))).toEqual([[['revenue'], ['spend']]])
  })

  test('each way of a choice, best first, with what stands around it', () => {
    const gained = firstKnown(minus('followersGained', 'followersLost'), 'followersNet')
    expect(needs(ratio(gained, 'followersStart'))).toEqual([
      [['followersGained'], ['followersLost'], ['followersStart']],
      [['followersNet'], ['followersStart']],
    ])
  })

  test('two choices are combined, and a way that needs the same as a better one is left out', () => {
    const either = firstKnown('likes', 'shares')
    expect(needs(plus(either, either))).toEqual([[['likes']], [['shares'], ['likes']], [['shares']]])
  })

  test('of a sum of what is reported one suffices', () => {
    expect(needs(ratio(sumKnown('likes', 'comments'), 'reach'))).toEqual([[['likes', 'comments'], ['reach']]])
  })
})

describe('what stands in for a fact', () => {
  test('its parts, the day before, the first row', () => {
    expect(standInsOf('interactions').map((way) => way.needs)).toEqual([[['likes', 'comments', 'shares', 'saves']]])
    expect(standInsOf('followersStart').map((way) => way.needs)).toEqual([
      [['followers']],
      [['followers'], ['followersGained'], ['followersLost']],
    ])
  })

  test('nothing, where it can’t be worked out', () => {
    expect(standInsOf('reach')).toEqual([])
  })
})
