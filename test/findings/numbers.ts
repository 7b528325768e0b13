import type { Finding } from '../../src/findings/index.js'
import { formatNumber, formatShare, formatValue } from '../../src/format/index.js'

/** The numbers of a text as they are printed, without signs, currencies and per cent. */
export const numbersSaid = (text: string): string[] =>
  text.match(/\d[\d,]*(?:\.\d+)?/g)?.map((one) => one.replace(/,$/, '')) ?? []

const UNITS = ['count', 'percent', 'ratio', 'duration', 'money', 'score'] as const

/** Every way in which a number of a finding may be printed. */
export function numbersIn({ claim, results, values }: Finding, currency: string): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string) => {
    for (const number of numbersSaid(text)) found.add(number)
  }
  const addNumber = (value: number) => {
    const size = Math.abs(value)
    for (const unit of UNITS) for (const trim of [false, true]) add(formatNumber(size, { unit, currency, trim }))
    add(formatShare(size))
    add(formatShare(size, { decimals: 1 }))
    for (const decimals of [0, 1, 2]) {
      add(formatNumber(size, { decimals }))
      add(formatNumber(size * 100, { decimals }))
    }
  }
  const walk = (value: unknown): void => {
    if (typeof value === 'number') addNumber(value)
    else if (typeof value === 'string') add(value.replace(/\b0/g, ''))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  for (const result of results) {
    add(formatValue(result, { currency }))
    walk([result.known ? result.value : (result.between ?? null), result.coverage, result.window, result.warnings])
    if (result.coverage) addNumber(result.coverage.expected - result.coverage.known)
  }
  walk(values)
  if (claim !== 'arithmetic') walk([claim, claim.current.length, claim.reference.length])
  // Dates are texts in parts.
  for (const day of JSON.stringify([results, values]).match(/\d{4}-\d\d-\d\d/g) ?? [])
    day.split('-').forEach((part) => add(String(Number(part))))
  return found
}
