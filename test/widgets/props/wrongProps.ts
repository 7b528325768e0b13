// Each place of each prop, and what is seen when something else stands there.
import { createElement, isValidElement } from 'react'
import { renderToString } from 'react-dom/server'
import type { Locale } from '../../../src/format/index.js'
import { values } from './anyValue.js'
import { type Scene, scenes } from './scenes.js'

/** A prop, or something within it: `['plan', 0, 'label']`. */
export type Place = ReadonlyArray<string | number>

/** The place and all places within, so deep. */
function placesIn(value: unknown, place: Place, depth = 4): Place[] {
  if (typeof value !== 'object' || value === null || isValidElement(value) || depth === 0) return [place]
  // Of a list its first says what its others would.
  const within = Array.isArray(value) ? [[0, value[0]] as const] : Object.entries(value)
  return [place, ...within.flatMap(([key, one]) => placesIn(one, [...place, key], depth - 1))]
}

export const placesOf = ({ props }: Scene): Place[] =>
  Object.entries(props).flatMap(([name, value]) => placesIn(value, [name]))

export function withValue(whole: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as object) }
  Object.assign(copy, { [key]: withValue((whole as never)?.[key], rest, value) })
  return copy
}

/** What no reader is to see: the words of developers. */
const RUBBISH =
  /\bundefined\b|\bNaN\b|is not (?:a function|iterable)|Cannot|\[object|\{"|=>|kpi-kit:|function\b|Symbol\(/

const seen = (html: string): string =>
  [...html.matchAll(/(?:aria-label|aria-valuetext|title|alt)="([^"]*)"|>([^<]+)/g)]
    .map(([, attribute, text]) => attribute ?? text)
    .join(' | ')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')

/** What is wrong with a page where a widget has such a prop, or nothing. */
export function wrongWith(scene: Scene, place: Place, value: unknown, locale: Locale): string | undefined {
  const [prop = ''] = place
  const whole = { [prop]: scene.props[prop] }
  const given = withValue(whole, place, value) as object
  // What is seen only where something went wrong, or there is nothing.
  const more = { ...(prop === 'error' && { status: 'error' }), ...(prop === 'empty' && { data: [] }) }
  try {
    const widget = scene.draw({ ...scene.from, locale, ...more, ...given })
    const html = renderToString(createElement('main', null, createElement('p', null, 'beside'), widget))
    if (!html.includes('<p>beside</p>')) return 'the paragraph beside it is gone'
    return seen(html).match(new RegExp(`.{0,40}(?:${RUBBISH.source}).{0,40}`, 'u'))?.[0]
  } catch (error) {
    return `threw ${String((error as Error)?.stack ?? error)
      .split('\n')
      .slice(0, 4)
      .join(' ')}`
  }
}

const kinds = Object.entries(values)

export interface Trouble {
  readonly scene: string
  readonly place: string
  readonly value: string
  readonly what: string
}

/**
 * Goes round all places of all widgets and puts into each the next value, until so many are drawn: few are a sample of each
 * place, and as many rounds as there are values are all.
 */
export function troubles(count: number, seed: number, locales: readonly Locale[]): Trouble[] {
  const all = scenes.flatMap((scene) => placesOf(scene).map((place) => ({ scene, place })))
  const found: Trouble[] = []
  for (let i = 0; i < Math.min(count, all.length * kinds.length); i++) {
    const at = i % all.length
    const round = Math.floor(i / all.length)
    const { scene, place } = all[at] as (typeof all)[number]
    // Another one in each place, and none twice.
    const [value, given] = kinds[(round + at * 31 + seed) % kinds.length] as (typeof kinds)[number]
    const what = wrongWith(scene, place, given, locales[i % locales.length] as Locale)
    if (what) found.push({ scene: scene.name, place: place.join('.'), value, what })
  }
  return found
}

/** So many are all. */
export const everyTrial = (): number => scenes.flatMap(placesOf).length * kinds.length
