import { shown } from './shown.js'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isText = (value: unknown): boolean => typeof value === 'string'
/** By `of`, which sees what a sparse list lacks. */
function isEach(value: unknown, is: (one: never) => boolean): boolean {
  if (!Array.isArray(value)) return false
  for (const one of value) if (!is(one as never)) return false
  return true
}

/** What options have to be that are gone through without a look: periods are read, and said, as dates. */
const RULES = Object.entries<readonly [is: (value: unknown) => boolean, write: string]>({
  channels: [
    (value) => isEach(value, (one: { id?: unknown } | null) => isText(one) || isText(one?.id)),
    "['vk', { id: 'telegram', from: '2026-10-05' }]",
  ],
  breaks: [
    (value) => isEach(value, (one: { facts?: unknown } | null) => Array.isArray(one?.facts)),
    "[{ date: '2026-10-05', facts: ['views'] }]",
  ],
  currency: [isText, "'EUR'"],
  every: [(value) => ['day', 'week', 'month'].includes(value as string), "'week'"],
  stages: [(value) => isEach(value, (one: { fact?: unknown } | null) => isText(one?.fact)), "[{ fact: 'reach' }]"],
  by: [isText, "'reach', or of a calendar 'day'"],
  others: [isObject, '{ top: 5 }'],
  events: [Array.isArray, "['2026-10-17']"],
})

/**
 * What callers without types hand on by mistake, said by its name.
 *
 * @param write what is to be written, where a function cannot do without
 * @throws for options that are no object, and for one that is something else than it has to be
 */
export function refuseOptions(options: object, write = '{}', name = 'options'): void {
  if (!isObject(options))
    throw new Error(`kpi-kit: \`${name}\` is ${shown(options)}, so what is asked is unclear. Pass an object: ${write}.`)
  for (const [key, [is, example]] of RULES) {
    const given = (options as Readonly<Record<string, unknown>>)[key]
    if (given !== undefined && given !== null && !is(given))
      throw new Error(`kpi-kit: \`${key}\` is ${shown(given)}, which cannot be read. Write ${key}: ${example}.`)
  }
}
