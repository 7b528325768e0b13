/** Tones say what something means; every one has a colour of marks, of text, and of the ground under that text. */
export type Tone = 'positive' | 'warning' | 'negative' | 'neutral'

type Series = 'series-1' | 'series-2' | 'series-3' | 'series-4' | 'series-5' | 'series-6' | 'series-7' | 'series-8'

/** First layer: what a brand is. */
export type BrandToken = 'accent' | 'surface' | 'text'

/** Second layer: what things mean. */
export type MeaningToken =
  | 'muted'
  | 'border'
  | 'track'
  | 'target'
  | 'previous'
  | 'focus'
  | 'accent-line'
  | 'accent-soft'
  | 'accent-ink'
  | 'heat'
  | Tone
  | `${Tone}-text`
  | `${Tone}-soft`
  | Series

/** Third layer: what a component takes for its parts. A host restyles one part by one of these. */
export const componentTokens = {
  'gauge-value': 'accent',
  'gauge-value-line': 'accent-line',
  'gauge-track': 'track',
  'gauge-target': 'target',
  'gauge-pace': 'muted',
  'gauge-previous': 'previous',
  'trend-value': 'accent-line',
  'trend-previous': 'previous',
  'trend-target': 'muted',
  'funnel-value': 'accent',
  'funnel-value-line': 'accent-line',
  'voice-own': 'accent',
  'voice-own-line': 'accent-line',
  'score-value': 'accent-line',
  'tile-line': 'accent-line',
  'board-value': 'accent-line',
  'tip-surface': 'surface',
  'tip-text': 'text',
} as const satisfies Readonly<Record<string, BrandToken | MeaningToken>>

const toneNames: readonly Tone[] = ['positive', 'warning', 'negative', 'neutral']
const series = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** The names of the first two layers. */
export const colourNames: ReadonlyArray<BrandToken | MeaningToken> = [
  ...(['accent', 'surface', 'text', 'muted', 'border', 'track', 'target', 'previous', 'focus'] as const),
  ...(['accent-line', 'accent-soft', 'accent-ink', 'heat'] as const),
  ...toneNames.flatMap((tone) => [tone, `${tone}-text`, `${tone}-soft`] as const),
  ...series.map((number) => `series-${number}` as const),
]

export type ComponentToken = keyof typeof componentTokens

/** The measures of a look, as CSS text, as they are where neither a theme nor a page says them. */
export const measureDefaults = {
  radius: '14px',
  density: '1',
  type: '1',
  font: 'inherit',
  'font-weight': '550',
} as const

export type Measure = keyof typeof measureDefaults

/** A look: every colour of the first two layers and every measure, as CSS text. Plain data. */
export interface Theme {
  readonly scheme: 'light' | 'dark'
  /** How round cards are, how much air they have, how large type is, its family, and how heavy it is. */
  readonly measures: Readonly<Record<Measure, string>>
  readonly colours: Readonly<Record<BrandToken | MeaningToken, string>>
  /** The outline of what is filled with the accent, as CSS text: `transparent` where the accent can be seen by itself. */
  readonly edge: string
  /** The shadow under a card, as CSS text. */
  readonly shadow: string
}
