// @vitest-environment node
import { expect, test } from 'vitest'
import { formatNumber, resolveLocale } from '../../src/format/index.js'
import { en } from '../../src/locales/en.js'
import { ru } from '../../src/locales/ru.js'

test('a dictionary brings its own tag', () => {
  expect(resolveLocale(ru)).toEqual({ messages: ru, tag: 'ru', dateTag: 'ru' })
  expect(resolveLocale(en)).toEqual({ messages: en, tag: 'en', dateTag: 'en-GB' })
})

test('English is the default', () => {
  for (const locale of [undefined, null, '', 'en']) expect(resolveLocale(locale)).toEqual(resolveLocale(en))
})

test('a tag has English words, and says so unless it is English', () => {
  expect(resolveLocale('de-AT')).toEqual({ messages: en, tag: 'de-AT', dateTag: 'de-AT', unknownTag: true })
  expect(resolveLocale('ru')).toMatchObject({ messages: en, unknownTag: true })
  expect(resolveLocale('en-US')).toEqual({ messages: en, tag: 'en-US', dateTag: 'en-US' })
})

test('a tag that is none is English altogether, never the language of the machine', () => {
  for (const tag of ['?', 'xx', 'not a tag', 'toString', '-']) {
    expect(resolveLocale(tag)).toEqual({ ...resolveLocale(en), unknownTag: true })
    expect(formatNumber(1234.5, { locale: tag })).toBe('1,234.5')
  }
})
