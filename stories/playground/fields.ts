import { nameOf } from 'kpi-kit/format'
import { type FactId, facts, isFact } from 'kpi-kit/metrics'

/** What a row may say beside facts. */
export const dimensions = {
  date: 'Date',
  channel: 'Channel',
  brand: 'Brand',
  campaign: 'Campaign',
  paid: 'Organic or paid',
  post: 'Post id',
  format: 'Format of the post',
  currency: 'Currency',
  observedAt: 'Read at',
  provisional: 'Day not over',
} as const

export type DimensionId = keyof typeof dimensions

/** What a column can be mapped to. */
export type FieldId = FactId | DimensionId

export const isDimension = (id: string): id is DimensionId => Object.hasOwn(dimensions, id)

export const isField = (id: string): id is FieldId => isFact(id) || isDimension(id)

export const fieldName = (id: FieldId): string => (isDimension(id) ? dimensions[id] : nameOf(id))

/** Whether a fact counts whole things: accounts, people, clicks. Seconds and money may have decimals. */
export const countsWhole = (id: FactId): boolean => !['seconds', 'currency'].includes(facts[id].unit)

const kindNames = {
  closing: 'Levels',
  opening: 'Levels',
  flow: 'Counts',
  unique: 'People',
  estimate: 'People',
  overlapping: 'Counts',
  context: 'Whole site',
  duration: 'Times',
  samples: 'Times',
  money: 'Money',
} as const

/** All fields for a select: dimensions first, then facts by what they are. */
export const fieldGroups: ReadonlyArray<{ readonly name: string; readonly fields: readonly FieldId[] }> = [
  { name: 'What the row is about', fields: Object.keys(dimensions) as DimensionId[] },
  ...['Levels', 'Counts', 'People', 'Money', 'Times', 'Whole site'].map((name) => ({
    name,
    fields: (Object.keys(facts) as FactId[]).filter((id) => kindNames[facts[id].kind] === name),
  })),
]
