// @vitest-environment node
// Texts of the host's among the words of a dictionary.
import { expect, test } from 'vitest'
import { describeShare, nameOf } from '../../src/format/index.js'
import { channelIn } from '../../src/format/channel.js'
import { hostText, wellFormed, withoutControls } from '../../src/format/hostText.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { shareOfVoice } from '../../src/metrics/index.js'
import fc from '../property.js'

const FSI = '\u2068'
const PDI = '\u2069'

test('a name in the direction of the words stays as it is', () => {
  for (const name of ['Aurora', '3M', '(x', 'Ünïcode & Söhne', 'Аврора', '株式会社', '🏳️‍🌈', ''])
    expect(hostText(name, 'ltr')).toBe(name)
  for (const name of ['نون', 'حصة الصوت', 'חברה']) expect(hostText(name, 'rtl')).toBe(name)
})

test('any other stands in an isolate', () => {
  for (const name of ['نون', 'חברה', 'Aurora نون', '𐤀𐤁']) expect(hostText(name, 'ltr')).toBe(FSI + name + PDI)
  // Beside Arabic letters digits and brackets go where nobody expects them.
  for (const name of ['Aurora', '3M', '(x', 'نون 3', 'نون، شركة', '٣'])
    expect(hostText(name, 'rtl')).toBe(FSI + name + PDI)
})

test('its own controls of direction are taken out, and so is what ends a paragraph', () => {
  expect(hostText('Aurora\u202e', 'ltr')).toBe('Aurora')
  expect(hostText('\u2067x', 'ltr')).toBe('x')
  expect(hostText('\u200fنون\u2069\u202c', 'ltr')).toBe(`${FSI}نون${PDI}`)
  expect(hostText('one\u2029two\r\nthree', 'ltr')).toBe('one two three')
})

test('half a character is the sign of one that cannot be read', () => {
  expect(wellFormed('Caf\ud83d')).toBe('Caf\ufffd')
  expect(wellFormed('\ude00 Caf\ud83d\ude00')).toBe('\ufffd Caf😀')
  expect(hostText('Caf\ud83d', 'rtl')).toBe(`${FSI}Caf\ufffd${PDI}`)
})

test('nothing stays nothing, and what is no text is written as one', () => {
  expect(hostText(undefined, 'ltr')).toBeUndefined()
  expect(hostText(null, 'rtl')).toBeNull()
  expect(hostText(5 as unknown as string, 'ltr')).toBe('5')
})

/** Whether every isolate, embedding and override that a text opens is closed in it, and nothing else is. */
function isBalanced(text: string): boolean {
  const open: string[] = []
  for (const letter of text) {
    if (/[\u2066-\u2068]/.test(letter)) open.push(PDI)
    else if (/[\u202a\u202b\u202d\u202e]/.test(letter)) open.push('\u202c')
    else if (/[\u2069\u202c]/.test(letter) && open.pop() !== letter) return false
  }
  return open.length === 0
}

test('whatever a name is made of, the controls of a sentence with it are balanced', () => {
  const letters = [
    ...'aZ9(،.نוّ٣',
    '\ud83d',
    '\ude00',
    '\n',
    '\u2029',
    ...'\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  ]
  const names = fc.array(fc.constantFrom(...letters), { maxLength: 9 }).map((some) => some.join(''))
  const holds = (name: string) => {
    for (const locale of [en, ar]) {
      const text = hostText(name, locale.dir)
      expect(isBalanced(text)).toBe(true)
      expect(text.replace(/\p{Cs}/gu, '')).toBe(text)
      expect(withoutControls(text)).toBe(withoutControls(hostText(text, locale.dir)))
      const brand = name || 'x'
      const voice = shareOfVoice(
        [
          { brand, mentions: 3 },
          { brand: `${brand}2`, mentions: 4 },
        ],
        { own: brand },
      )
      expect(isBalanced(describeShare(voice, { locale }))).toBe(true)
      expect(isBalanced(nameOf(brand, { locale }))).toBe(true)
      expect(isBalanced(channelIn(locale, 'a', [{ id: 'a', name: brand }]))).toBe(true)
    }
  }
  fc.assert(fc.property(names, holds), { numRuns: 60 })
})
