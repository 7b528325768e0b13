'use client'
import { createContext, useContext, useMemo } from 'react'
import type { Locale, Notation, ResolvedLocale } from '../format/index.js'
import { isCurrency } from '../format/isCurrency.js'
import { resolveLocale } from '../format/locale.js'
import { cut, textOf } from '../format/text.js'
import { type DataQuery, mergeQuery, type Rows } from '../metrics/index.js'
import { getOr } from '../metrics/model/memo.js'
import { watchRows } from '../metrics/store/inPlace.js'
import { givenText, givenTexts } from './givenText.js'
import { useSame } from './useSame.js'
import { warnOnce } from '../metrics/model/warnOnce.js'

/** What a provider says for all widgets within: what is asked of the data, how it is said, and where tooltips mount. */
export interface Shared extends DataQuery {
  /** A dictionary of `kpi-kit/locales/…`, or a language tag for numbers and dates. */
  readonly locale?: Locale | undefined
  /** Large numbers in full, compact ("1.23B"), or in full where there is room. @default 'auto' */
  readonly notation?: Notation | undefined
  /** Where tooltips mount: an element, a ref, or a function that gives one. By default in the provider itself. */
  readonly container?: Container | null | undefined
  /** Whether screen readers hear, at the first mark of a drawing, which keys go along its marks. @default true */
  readonly hints?: boolean | undefined
  /** Whether screen readers are told what is new when the rows have changed. @default false */
  readonly announce?: boolean | undefined
  /** `false` for pages without script: nothing in the widgets can be pressed or stepped to. @default true */
  readonly interactive?: boolean | undefined
  /** Of the drawings. By default that of the dictionary; what is said has the dictionary's in any case. */
  readonly dir?: string | undefined
}

/** An element, or what will know it once it is there. */
export type Container = HTMLElement | { readonly current: HTMLElement | null } | (() => HTMLElement | null | undefined)

export const KpiContext = createContext<Shared>({})

/** What a reader may choose for all widgets within. */
export type Choice = Pick<DataQuery, 'period' | 'compareTo' | 'channels'>

/** Of the nearest provider: what it says before anything is chosen, and what chooses. What is chosen again stays in all else. */
export const ChoiceContext = createContext<{
  readonly base: Shared
  readonly choose: (choice: Choice) => void
} | null>(null)

/** What one says, and what another says where it is silent. */
export const mergeShared = (over: Shared, under: Shared): Shared => ({
  ...mergeQuery(over, under),
  locale: over.locale ?? under.locale,
  notation: over.notation ?? under.notation,
  container: over.container ?? under.container,
  hints: over.hints ?? under.hints,
  announce: over.announce ?? under.announce,
  interactive: over.interactive ?? under.interactive,
  // A dictionary of one's own has a direction of its own.
  dir: over.dir ?? (over.locale ? undefined : under.dir),
})

/** What a widget goes by: its own props, and the provider's where it has none. */
export interface Settings extends DataQuery {
  readonly data: Rows
  /** As the functions of `kpi-kit/format` take it. */
  readonly locale: Locale | undefined
  readonly notation: Notation
  readonly container: Container | null | undefined
  readonly hints: boolean
  readonly announce: boolean
  readonly interactive: boolean
  readonly resolved: ResolvedLocale
  /** Of the drawing, and of its tooltip. */
  readonly dir: string
}

/** What a widget, or a part of one, goes by. The same object as long as nothing in it changes. */
export function useSettings(own: Shared = {}): Settings {
  const shared = useSame(mergeShared(own, useContext(KpiContext)))
  // Nothing below hears of it: the array is the same.
  watchRows(shared.data)
  watchRows(shared.previous)
  return useMemo(() => settingsOf(shared), [shared])
}

const known = new WeakMap<Shared, Settings>()

/** The settings of what stands by itself within a provider: all of it has the same. */
export const settingsIn = (shared: Shared): Settings => getOr(known, shared, () => settingsOf(mergeShared({}, shared)))

const NO_ROWS: Rows = []

/** Those that are channels. A list of none that is one asks for what no row is of; what is no list is misuse, said by who reads. */
export function channelsIn(channels: Shared['channels']): Shared['channels'] {
  if (!Array.isArray(channels)) return channels
  const isChannel = (one: unknown) => typeof one === 'string' || typeof (one as { id?: unknown })?.id === 'string'
  try {
    const named = givenTexts(channels, 'channels')
    return named.every(isChannel) ? named : named.filter(isChannel)
  } catch {
    return []
  }
}

/** What is handed on by mistake in place of rows, and what to write; null for rows. */
function insteadOfRows(data: unknown): string | null {
  if (data === null || data === undefined || Array.isArray(data)) return null
  if (typeof data === 'string') return 'a text: pass JSON.parse(text)'
  try {
    const { then, data: within } = data as { readonly then?: unknown; readonly data?: unknown }
    if (typeof then === 'function') return 'a promise: pass what it brings'
    if (typeof data === 'object' && Symbol.iterator in data) return 'a collection: pass [...rows]'
    return Array.isArray(within) ? 'an answer that holds them: pass answer.data' : null
  } catch {
    return null
  }
}

/** No tag of a language is longer. */
const LONGEST_TAG = 40

function settingsOf(shared: Shared): Settings {
  const { data, notation = 'auto', container, own, channels, currency } = shared
  const locale = typeof shared.locale === 'string' ? cut(shared.locale, LONGEST_TAG) : shared.locale
  const resolved = resolveLocale(locale)
  if (resolved.unknownTag) {
    warnOnce(
      'locale',
      `there are no words ${typeof locale === 'string' ? `for "${locale}"` : 'in what `locale` is'}; they are English. Pass a dictionary of kpi-kit/locales.`,
    )
  }
  if (typeof currency === 'string' && !isCurrency(currency))
    warnOnce('currency', `\`currency\` is "${cut(currency, LONGEST_TAG)}". Write its code: 'EUR'.`)
  const meant = insteadOfRows(data)
  if (meant) warnOnce('data', `\`data\` is not a list of rows, but ${meant}.`)
  return {
    ...shared,
    data: data ?? NO_ROWS,
    own: own === undefined ? own : givenText(own, 'own'),
    channels: channelsIn(channels),
    currency: textOf(currency),
    locale,
    notation,
    container,
    hints: shared.hints !== false && shared.interactive !== false,
    announce: shared.announce === true,
    interactive: shared.interactive !== false,
    resolved,
    dir: typeof shared.dir === 'string' ? shared.dir : resolved.messages.dir,
  }
}
