import { isValidElement, type ReactNode } from 'react'
import { textOf } from '../format/text.js'
import { warnOnce } from '../metrics/model/warnOnce.js'

/** A prop that is a text, whatever the host gave. What is no text is left out, and the developer hears of it. */
export function givenText(given: unknown, prop: string): string | undefined {
  const text = textOf(given)
  if (text === undefined && saysSomething(given))
    warnOnce('text', `"${prop}" is not a text, so it is left out. Give a string.`)
  return text
}

/** A prop that is whatever React can show. */
export const givenNode = (given: unknown, prop: string): ReactNode =>
  isNode(given) && typeof given !== 'string' ? given : givenText(given, prop)

function isNode(given: unknown): given is ReactNode {
  if (Array.isArray(given)) return given.every(isNode)
  return isValidElement(given) || typeof given === 'string' || typeof given === 'number' || !saysSomething(given)
}

const saysSomething = (given: unknown): boolean => given !== undefined && given !== null && typeof given !== 'boolean'

/** What is a text wherever it stands within a prop: `plan[0].label`, `events[0].name`. */
const TEXTS = new Set(['id', 'label', 'name', 'note', 'photo', 'role', 'source'])
/** Of these each value is one, or of channels each that is no object with a name. */
const LISTS = new Set(['labels', 'colors', 'channels'])
/** Whoever reads rows knows their texts; they are many, and known by their identity. */
const OTHERS = new Set(['data', 'previous', 'resolved', 'locale', 'container'])
/** Props are not deeper; what holds itself is. */
const DEPTH = 5

/**
 * A prop with whatever it holds, its texts as texts. The same object where they are; what cannot be looked at throws.
 *
 * @example givenTexts({ plan: [{ metric: 'leads', label: new Error('No name') }] }) → { plan: [{ metric: 'leads', label: 'No name' }] }
 */
export function givenTexts<T>(given: T, prop = '', depth = DEPTH): T {
  if (TEXTS.has(prop)) return (typeof given === 'string' ? textOf(given) : givenText(given, prop)) as T
  if (typeof given !== 'object' || given === null || depth === 0 || OTHERS.has(prop)) return given
  const isList = Array.isArray(given)
  const holdsTexts = LISTS.has(prop)
  const changed = Object.entries(given).flatMap(([key, value]) => {
    const isText = holdsTexts && (prop !== 'channels' || typeof value === 'string')
    const text = givenTexts(value, isText ? 'label' : key, depth - 1)
    return text === value ? [] : [[key, text] as const]
  })
  if (!changed.length) return given
  return Object.assign(isList ? [...given] : { ...given }, Object.fromEntries(changed)) as T
}

type Level = 1 | 2 | 3 | 4 | 5 | 6

/** The level of a heading, where it is one. */
export const levelOf = (given: unknown): Level | undefined =>
  Number.isInteger(given) && (given as number) >= 1 && (given as number) <= 6 ? (given as Level) : undefined
