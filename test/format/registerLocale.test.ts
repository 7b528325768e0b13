// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { formatNumber, registerLocale, resolveLocale } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'

test('a tag alone has English words, until its dictionary is registered', () => {
  expect(resolveLocale('ru')).toMatchObject({ messages: en, unknownTag: true })
  registerLocale(ru)
  expect(resolveLocale('ru')).toEqual(resolveLocale(ru))
})

describe('of registered languages', () => {
  beforeAll(() => registerLocale(ru, de, ptBR, ar))

  test.each([
    ['de', de, 'de'],
    ['de-AT', de, 'de-AT'],
    ['RU', ru, 'ru'],
    ['ru_RU', ru, 'ru'],
    ['pt', ptBR, 'pt-BR'],
    ['pt-br', ptBR, 'pt-BR'],
    ['ar', ar, ar.tag],
  ])('%s has their words, and the numbers of its region', (asked, messages, tag) => {
    const resolved = resolveLocale(asked)
    expect(resolved.messages).toBe(resolveLocale(messages).messages)
    expect(resolved.tag).toBe(tag)
    expect(resolved.unknownTag).toBeUndefined()
  })

  test('a region keeps the digits of the words', () => {
    expect(formatNumber(1234, { locale: 'ar-EG' })).toMatch(/1.?234/)
  })

  test.each(['sv', 'sv-SE', 'not a tag', 'x'])('%s is none of them', (asked) => {
    expect(resolveLocale(asked).messages).toBe(en)
  })
})
