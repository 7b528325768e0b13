// @vitest-environment node
// A dictionary may be older than the kit, or wrapped by the way it was loaded: nothing throws, and English fills the gaps.
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { type Messages, resolveLocale } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { scenes } from '../widgets/props/scenes.js'

type Words = Readonly<Record<string, unknown>>
const isGroup = (one: unknown): one is Words => typeof one === 'object' && one !== null && !('other' in one)

/** The path of each word and of each group. */
const paths = (words: Words, at: readonly string[] = []): string[][] =>
  Object.entries(words).flatMap(([key, word]) => [[...at, key], ...(isGroup(word) ? paths(word, [...at, key]) : [])])

const wordAt = (words: Words, path: readonly string[]): unknown =>
  path.reduce<unknown>((group, key) => (group as Words | undefined)?.[key], words)

function without(words: Words, [key = '', ...rest]: readonly string[]): Words {
  const { [key]: word, ...others } = words
  return rest.length ? { ...words, [key]: without(word as Words, rest) } : others
}

const names = new Set(['facts', 'metrics', 'dateTag'])

describe.each([en, ru, de, es, fr, ptBR, ar])('$tag', (dictionary) => {
  const words = dictionary as unknown as Words

  test('each word that it lacks is English, and every other stays', () => {
    for (const path of paths(words).filter(([first = '']) => !names.has(first))) {
      const { messages } = resolveLocale(without(words, path) as unknown as Messages)
      const found = messages as unknown as Words
      expect(wordAt(found, path), path.join('.')).toEqual(wordAt(en as unknown as Words, path))
      const other = path[0] === 'goal' ? 'retry' : 'goal'
      expect(found[other]).toBe(words[other])
    }
  })

  test('a whole one is what it is', () => {
    const { messages, tag, dateTag } = resolveLocale(dictionary)
    expect(messages).toEqual(dictionary)
    expect([tag, dateTag]).toEqual([dictionary.tag, dictionary.dateTag ?? dictionary.tag])
  })

  test('of a module that holds it, it is that one', () => {
    for (const held of [
      { default: dictionary },
      { [dictionary.tag]: dictionary },
      { default: dictionary, same: dictionary },
    ])
      expect(resolveLocale(held as never).messages.goal).toBe(dictionary.goal)
  })

  test('every widget is drawn with a tenth of it missing, whichever tenth', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const all = paths(words).filter(([first]) => first !== 'tag')
    scenes.forEach((scene, i) => {
      const locale = all
        .filter((_, k) => k % 10 === i % 10)
        .reduce<Words>((left, path) => (wordAt(left, path) === undefined ? left : without(left, path)), words)
      const html = renderToString(createElement('main', null, scene.draw({ ...scene.from, locale, table: 'visible' })))
      expect(html).not.toMatch(/>[^<]*(?:undefined|\[object|Cannot)/)
    })
  })
})

test('what holds none is English, and is said to be unknown', () => {
  for (const none of [{}, { ru, de }, { default: {} }, [], new Map(), { tag: 5 }])
    expect(resolveLocale(none as never).messages.goal).toBe(en.goal)
  expect(resolveLocale({} as never).unknownTag).toBe(true)
})

test('words of another kind than they should be are English', () => {
  const wrong = { ...ru, goal: 'цель', funnel: null, trend: 'тренд', facts: null, points: { one: 'п. п.' }, tag: '!!' }
  const { messages, tag } = resolveLocale(wrong as never)
  expect([messages.goal, messages.funnel, messages.trend, messages.points]).toEqual([
    en.goal,
    en.funnel,
    en.trend,
    en.points,
  ])
  expect([messages.tag, tag, messages.facts]).toEqual(['en', 'en', {}])
  expect(messages.retry).toBe(ru.retry)
})
