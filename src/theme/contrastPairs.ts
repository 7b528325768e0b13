import { contrast, MARK, TEXT } from './colour.js'
import { parseColour } from './parseColour.js'
import type { Theme, Tone } from './theme.js'

/** A colour, what it stands on, their contrast, and the least that WCAG 2 asks of it. */
export interface ContrastPair {
  readonly name: string
  readonly ground: string
  readonly contrast: number
  readonly least: number
}

/**
 * Every text and mark of a theme on every ground that the kit puts it on, with its contrast: text needs 4.5 to 1, marks
 * need 3 to 1. The grounds: the surface, a track (a row that is pointed at, a button under the pointer), what is selected,
 * the ground of a tone, the strongest colour of a calendar.
 */
export function contrastPairs({ colours, edge }: Theme): ContrastPair[] {
  const on = (ground: string, least: number, names: readonly string[]): ContrastPair[] =>
    names.flatMap((name) => {
      const [a, b] = [name, ground].map((one) => (colours as Record<string, string>)[one])
      return a && b ? [{ name, ground, contrast: contrast(parseColour(a), parseColour(b)), least }] : []
    })
  return [
    ...grounds.flatMap((ground) => [...on(ground, TEXT, texts), ...on(ground, MARK, marks)]),
    ...on('surface', TEXT, ['tip-text']),
    ...on('surface', MARK, seriesNames),
    ...toneNames.flatMap((tone) => on(`${tone}-soft`, TEXT, [`${tone}-text`])),
    ...on('heat', TEXT, ['text']),
    ...on('accent', MARK, ['accent-ink']),
    // With an outline it is seen by that.
    ...(edge === 'transparent' ? ['surface', 'track'].flatMap((ground) => on(ground, MARK, ['accent'])) : []),
  ]
}

/** The pairs of a theme that contrast too little: text below 4.5 to 1, marks below 3 to 1. Empty when all is well. */
export const weakPairs = (theme: Theme): string[] =>
  contrastPairs(theme)
    .filter((pair) => pair.contrast < pair.least)
    .map(({ name, ground, contrast, least }) => `${name} on ${ground}: ${contrast.toFixed(2)}, needs ${least}`)

const toneNames: readonly Tone[] = ['positive', 'warning', 'negative', 'neutral']
const grounds = ['surface', 'track', 'accent-soft']
const texts = ['text', 'muted', ...toneNames.map((tone) => `${tone}-text`)]
const marks = ['accent-line', 'target', 'previous', 'focus', ...toneNames]
const seriesNames = Array.from({ length: 8 }, (_, index) => `series-${index + 1}`)
