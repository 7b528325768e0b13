import type { HTMLAttributes, Key, Ref } from 'react'
import type {
  BrandAwarenessProps,
  ChannelLeaderboardProps,
  EffectTableProps,
  EngagementTrendProps,
  ErrorDetails,
  GrowthGaugeProps,
  KpiGridProps,
  KpiTileProps,
  PeriodBarProps,
  PeriodBarValue,
  PostCalendarProps,
  PostLeaderboardProps,
  ReachFunnelProps,
  ScorecardComparisonProps,
  ShareOfVoiceProps,
  SpecialistScorecardProps,
} from '../index.js'
import type { ThemeName } from './outer.js'
import type { CallbackOf, Plain, ProviderData } from './tables.js'

/** What each element shows. */
interface Shown {
  'kpi-provider': ProviderData
  'kpi-brand-awareness': BrandAwarenessProps
  'kpi-channel-leaderboard': ChannelLeaderboardProps
  'kpi-effect-table': EffectTableProps
  'kpi-engagement-trend': EngagementTrendProps
  'kpi-grid': KpiGridProps
  'kpi-growth-gauge': GrowthGaugeProps
  'kpi-period-bar': PeriodBarProps
  'kpi-post-calendar': PostCalendarProps
  'kpi-post-leaderboard': PostLeaderboardProps
  'kpi-reach-funnel': ReachFunnelProps
  'kpi-scorecard-comparison': ScorecardComparisonProps
  'kpi-share-of-voice': ShareOfVoiceProps
  'kpi-specialist-scorecard': SpecialistScorecardProps
  'kpi-tile': TileElementProps
}

/** A whole tile is a link by `href`, where React takes a child. */
export type TileElementProps = Omit<KpiTileProps, 'asChild' | 'children'> & { href?: string | undefined }

/** What an element takes: the data of its widget, its callbacks, and a theme of its own. */
type Properties<P> = { -readonly [K in keyof Plain<P>]?: K extends 'title' ? string : Plain<P>[K] } & {
  [K in CallbackOf<P>]?: P[K]
} & { theme?: ThemeName | undefined }

/** The elements by their tags. */
export type KpiElements = { [T in keyof Shown]: Omit<HTMLElement, keyof Properties<Shown[T]>> & Properties<Shown[T]> }

/** What of each is data, by tag: without callbacks, and of a language its tag. */
export type PlainProps = {
  [T in keyof Shown]: {
    readonly [K in keyof Plain<Shown[T]>]?: K extends 'title' | 'locale' ? string | undefined : Plain<Shown[T]>[K]
  }
}

/** How the reader did it, with the event of the browser. */
interface How {
  readonly event: Event
  readonly reason: 'pointer' | 'keyboard'
}

/** What elements tell a page. All events bubble, and cross shadow roots. */
export interface KpiEvents {
  /** A row, slice, stage or point was selected; `null` where it was selected again. */
  'kpi-select': CustomEvent<{ readonly id: string | null } & How>
  /** The reader asks for the data once more. */
  'kpi-retry': CustomEvent<undefined>
  /** A prop makes no sense, or something threw; or, with a `code`, an attribute can't be read or a widget can't be loaded. */
  'kpi-error': CustomEvent<
    Partial<ErrorDetails> & { readonly error: unknown; readonly code?: 'attribute' | 'load'; readonly text?: string }
  >
  'kpi-expand': CustomEvent<{ readonly expanded: boolean }>
  'kpi-sort': CustomEvent<{ readonly sort: 'plan' | 'lost' }>
  'kpi-hidden-channels': CustomEvent<{ readonly channels: readonly string[] } & How>
  'kpi-active-date': CustomEvent<{ readonly date: string | null } & How>
  /** The reader chose a period, what it is compared with, or channels. */
  'kpi-period': CustomEvent<{
    readonly value: PeriodBarValue
    readonly event: Event
    readonly reason: 'period' | 'compareTo' | 'channels'
  }>
}

type Dashed<S extends string> = S extends `${infer Head}${infer Rest}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Dashed<Rest>}`
  : S

/** In JSX: properties by their names, or attributes by theirs. */
type InJsx<P> = Omit<HTMLAttributes<HTMLElement>, keyof Properties<P>> &
  Properties<P> & { [K in keyof Plain<P> & string as Dashed<K>]?: Plain<P>[K] | string } & {
    [E in keyof KpiEvents as `on${E}`]?: (event: KpiEvents[E]) => void
  } & { mode?: 'open' | 'closed'; emits?: string; class?: string; key?: Key; ref?: Ref<HTMLElement> }

declare global {
  interface HTMLElementTagNameMap extends KpiElements {}
  interface HTMLElementEventMap extends KpiEvents {}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}

type JsxElements = { [T in keyof Shown]: InJsx<Shown[T]> }
