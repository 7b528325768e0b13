import type { Delta } from './delta.js'
import { type Locale, resolveLocale } from './locale.js'

// Colour alone tells nobody whether a change is good: so do these words, wherever a change is said.

type Options = { readonly locale?: Locale | null | undefined }

/** "better" or "worse"; nothing where no direction is good, or there is no change to speak of. */
export function betterOrWorse(tone: 'positive' | 'warning' | 'negative' | 'neutral', { locale }: Options): string {
  const { verdicts } = resolveLocale(locale).messages
  if (tone === 'positive') return verdicts.better
  return tone === 'negative' ? verdicts.worse : ''
}

/** The change and whether it is good, as they stand inside a sentence: "up 0.6 percentage points on September 2026, better". */
export function judgedChange(delta: Delta, options: Options): string {
  const verdict = betterOrWorse(delta.tone, options)
  return delta.change + (verdict && resolveLocale(options.locale).messages.comma + verdict)
}

/** The same, with what else is to know of the change. */
export const judgedWords = (delta: Delta, options: Options): string =>
  judgedChange(delta, options) + delta.words.slice(delta.change.length)

/** In the few words of a table or a tooltip: "+0.6 pp (better)", "−12.3% for periods of equal length (worse)". */
export function judgedFigure({ signed, atLength, tone }: Delta, options: Options): string {
  const figure = signed + atLength
  const verdict = betterOrWorse(tone, options)
  return verdict ? `${figure} (${verdict})` : figure
}
