// @vitest-environment node
// Sentences one after the other, and the names that the host gives its channels.
import { expect, test } from 'vitest'
import { describeCaveats, describeGoal, inSentences } from '../../src/format/index.js'
import { describeOutside } from '../../src/format/caveats.js'
import { listNames } from '../../src/format/intl.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { evaluate } from '../../src/metrics/index.js'

test('a sentence that ends with the point of an abbreviation gets no second one', () => {
  expect(inSentences(['Mindestens 5 Min.', false, '', 'Ziel: 30 Min.'])).toBe('Mindestens 5 Min. Ziel: 30 Min.')
  expect(inSentences(['One', null, 'Two'])).toBe('One. Two')
  expect(inSentences([])).toBe('')
})

test('names with a comma inside stand apart by semicolons, and decimals are no commas', () => {
  const listed = (names: readonly string[], withCommas?: boolean) => listNames(names, en, withCommas)
  expect(listed(['leads', 'response time, median'])).toBe('leads; response time, median')
  expect(listed(['leads', 'reach'])).toBe('leads and reach')
  expect(listed(['leads (3,5 points)', 'reach'], true)).toBe('leads (3,5 points), reach')
  expect(listed(['response time, median'])).toBe('response time, median')
})

test('nor does any text of a German duration', () => {
  const result = evaluate('responseTime', { messages: 400, answered: 1, responseTimes: [300] })
  const text = inSentences([
    ...describeCaveats(result, { locale: de }),
    describeGoal({ result, target: 1800, attainment: undefined }, { locale: de }),
  ])
  expect(text).not.toMatch(/\.\.|\. \./)
})

test('channels that a number is not about are called as the host calls them', () => {
  const channels = [
    { id: 'ig_1', name: 'iHerb Instagram' },
    { id: 'tg_3', name: 'eBay Telegram' },
  ]
  const rows = [
    { channel: 'ig_1', interactions: 5, reach: 100 },
    { channel: 'tg_3', interactions: 5 },
  ]
  const result = evaluate('engagementRateByReach', rows, { channels })
  expect(describeOutside([result], { channels })).toEqual(['Not part of this figure: eBay Telegram'])
  expect(describeOutside([result])).toEqual(['Not part of this figure: tg_3'])
})
