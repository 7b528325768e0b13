import type { HTMLAttributes } from 'react'
import type { KpiProviderProps, PartName } from '../parts/index.js'

type Native = HTMLAttributes<HTMLElement>

/** Props that a page without React has no use for: the element's own attributes, and what a shadow root does already. */
type Unused = Exclude<keyof Native, 'title'> | 'ref' | 'container' | 'isolate' | 'classNames'

type IsCallback<T> = NonNullable<T> extends (...args: never[]) => unknown ? true : false

/** The props of a widget that are data. Markup is text, or an element with `slot="empty"`. */
export type Plain<P> = {
  [K in keyof P as K extends Unused ? never : IsCallback<P[K]> extends true ? never : K]: K extends 'empty'
    ? string | undefined
    : P[K]
}

export type CallbackOf<P> = {
  [K in keyof P]-?: IsCallback<P[K]> extends true ? (K extends keyof Native ? OfTheKit<P[K], Native[K], K> : K) : never
}[keyof P]

/** A listener of React's own is of no use; the kit has some of the same name with other arguments. */
type OfTheKit<T, Its, K> = [T] extends [Its] ? never : K

type Letter<T, Of, L extends string> = [Extract<T, Of>] extends [never] ? never : L
type LetterOf<T> = unknown extends T
  ? 'n' | 'b' | 'j' | 's'
  : Letter<T, number, 'n'> | Letter<T, boolean, 'b'> | Letter<T, object, 'j'> | Letter<T, string, 's'>

/** All orders in which the letters of a prop may stand, each at most once. */
type Words<L extends string, All extends string = L> = L extends L ? L | `${L}${Words<Exclude<All, L>>}` : never

/** Each prop of a widget, and what its attribute may be read as. TypeScript finds one that is missing, and one too many. */
export type PropTable<P> = { readonly [K in keyof Plain<P>]-?: Words<LetterOf<Plain<P>[K]>> }

/** Each callback of a widget: its event, and what the argument is called in the event's `detail`. */
export type EventTable<P> = { readonly [K in CallbackOf<P>]: readonly [event: `kpi-${string}`, argument?: string] }

/** One element. */
export interface Definition<P = object> {
  readonly tag: `kpi-${string}`
  readonly props: PropTable<P>
  readonly events: EventTable<P>
  /** The folder of its widget. */
  readonly widget: string
  /** As high as it is 400 px wide, with a usual set of data: what is kept free until it is there. In pixels. */
  readonly room: number
}

/** Of any element, where it does not matter which. */
export interface AnyDefinition extends Omit<Definition, 'props' | 'events'> {
  readonly props: Readonly<Record<string, string>>
  readonly events: Readonly<Record<string, readonly [event: string, argument?: string]>>
}

export type ProviderData = Omit<KpiProviderProps, 'children' | 'className' | 'dir'>

/** What every element takes beside the props of its widget. */
export const themed = { theme: 'sj' } as const

/** What `::part()` of a widget can name. */
export const partNames: readonly PartName[] = [
  'header',
  'title',
  'body',
  'value',
  'delta',
  'sentence',
  'footer',
  'table',
]
