import { expect, test } from 'vitest'
import { addressOf, argsOf, viewOf } from '../../stories/metrics/link.js'

test('a link names what is not empty', () => {
  expect(addressOf({ id: 'costPerLead' })).toBe('?path=/story/metrics--reference&args=id:costPerLead')
  expect(addressOf({ id: '', query: 'net growth', family: 'audience' })).toBe(
    '?path=/story/metrics--reference&args=query:net+growth;family:audience',
  )
  expect(addressOf({ id: '' })).toBe('?path=/story/metrics--reference')
})

test('what Storybook does not take in its address is spelled out, and read again', () => {
  // U+043E, U+0445; "_" itself too, or it would begin a letter.
  expect(argsOf({ query: 'ох' })).toEqual({ query: '_043e_0445' })
  expect(argsOf({ query: 'a_b' })).toEqual({ query: 'a_005fb' })
  for (const query of ['охват', 'a_0041b', 'ER, %: "x"', '😀', '']) {
    expect(argsOf({ query }).query).toMatch(/^[a-zA-Z0-9 _-]*$/)
    expect(viewOf(argsOf({ query }))).toEqual({ query })
  }
})
