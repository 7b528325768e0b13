// Rows merged as a warehouse merges them, once more and slowly: what is reduced in SQL must be what this makes.
import {
  type Expression,
  type FactId,
  facts,
  isFact,
  isOperation,
  type Kind,
  type NumberFactId,
  type Row,
  sumKey,
} from '../../src/metrics/index.js'

type Raw = Readonly<Record<string, unknown>>
type Figures = Record<string, number>

/** The rows of one campaign and kind in one day or post. */
interface Segment {
  readonly row: Raw
  /** Its campaign, or several of them. */
  readonly names: readonly string[]
  /** What several campaigns have in common. */
  readonly group: string
}

/** A day of a channel, or a post. */
interface Cell {
  readonly dims: Raw
  /** The place among days or posts that it may be merged with. */
  readonly place: string
  readonly day: number
  readonly date: string
  readonly segments: readonly Segment[]
  /** What a formula that is no sum comes to in it, where it is one number. */
  readonly sums: Figures
  /** It stays what it is. */
  readonly isOdd: boolean
}

export interface Reduction {
  /** Days between which nothing is cut: the first of each stretch, in order. Without any, days are not merged. */
  readonly cuts?: readonly string[]
  /** What must be known of each post and day: `sumsOf` the formulas. */
  readonly sums: readonly Expression[]
}

export interface Reduced {
  readonly rows: Row[]
  /** The campaigns that stand under one name. */
  readonly campaigns: ReadonlyMap<string, readonly string[]>
}

const DAY = 86_400_000
const dayOf = (date: string) => Date.parse(date) / DAY
const kindOf = (fact: string): Kind => facts[fact as FactId].kind
const isLevel = (fact: string) => ['opening', 'closing'].includes(kindOf(fact))
const isPeople = (fact: string) => ['unique', 'estimate'].includes(kindOf(fact))
const adds = (fact: string) => ['flow', 'money', 'duration', 'overlapping'].includes(kindOf(fact))
const isPlainDay = (date: unknown): date is string => typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)
const isValid = (fact: string, value: unknown) =>
  kindOf(fact) === 'samples'
    ? Array.isArray(value)
    : Number.isFinite(value) && ((value as number) >= 0 || ['flow', 'money'].includes(kindOf(fact)))

const factsOf = (row: Raw): string[] => Object.keys(row).filter((key) => isFact(key) && (row[key] ?? null) !== null)
const groupBy = <T>(list: readonly T[], of: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(of(one), [...(groups.get(of(one)) ?? []), one])
  return [...groups.values()]
}

/** The facts that a row knows: where nobody was answered there are no response times. */
const maskOf = (row: Raw): string =>
  [...new Set([...factsOf(row), ...(row.answered === 0 ? ['responseTimes'] : [])])].sort().join()

const placeOf = ({ brand, channel, account }: Raw) => [brand, channel, account].map((one) => one ?? '').join('/')

export function reduce(given: readonly Row[], { cuts, sums }: Reduction): Reduced {
  const rows = given as unknown as readonly Raw[]
  const campaigns = new Map<string, readonly string[]>()
  const bucketOf = (day: number) => (cuts ? cuts.filter((cut) => dayOf(cut) <= day).length : day)
  const cells = groupBy(
    rows,
    (row) => `${placeOf(row)}|${row.post ?? ''}|${row.post ? '' : JSON.stringify(row.date)}`,
  ).map((own) => cellOf(own, rows, sums))
  const posts = cells.filter(({ dims }) => dims.post)
  const days = cells.filter(({ dims }) => !dims.post)
  // A campaign that has a row of several days is looked for by its name.
  const wide = new Set(
    days
      .filter(({ date, segments }) => !isPlainDay(date) && segments.some(({ row }) => row.campaign))
      .map(({ place }) => place),
  )
  const ofDays = days.map((cell) => (cell.isOdd || wide.has(cell.place) ? cell : withCampaigns(cell)))
  const stay = (cell: Cell) => cell.segments.map((one) => rowOf([one], campaigns))
  return {
    rows: [
      ...mergePosts(posts, days, bucketOf, Boolean(cuts)),
      ...(cuts ? mergeDays(ofDays, bucketOf, campaigns) : ofDays.flatMap(stay)),
    ] as Row[],
    campaigns,
  }
}

function cellOf(own: readonly Raw[], all: readonly Raw[], sums: readonly Expression[]): Cell {
  const [first = {}] = own
  const { brand, channel, account, post, date } = first
  const dims = Object.fromEntries(
    Object.entries({ brand, channel, account, post }).filter(([, value]) => value !== undefined),
  )
  const keyOf = (row: Raw) => `${row.paid ?? ''}|${row.campaign ?? ''}`
  const isSaidTwice = new Set(own.map(keyOf)).size < own.length
  const isBroken = own.some((row) => factsOf(row).some((fact) => !isValid(fact, row[fact])))
  const isOdd =
    isSaidTwice ||
    isBroken ||
    !isPlainDay(date) ||
    own.some(
      (row) =>
        row.date !== date || row.provisional || row.sampled || factsOf(row).some((fact) => kindOf(fact) === 'context'),
    )
  const book = all.filter((row) => placeOf(row) === placeOf(first) && Boolean(row.post) === Boolean(post))
  const cell = {
    dims,
    place: placeOf(first),
    day: isPlainDay(date) ? dayOf(date) : Number.NaN,
    date: date as string,
    segments: own.map((row) => ({
      row,
      names: row.campaign ? [row.campaign as string] : [],
      group: row.campaign ? (row.campaign as string) : '',
    })),
    isOdd: isOdd || differs(own),
  }
  return { ...cell, sums: isOdd ? {} : sumsIn(own, book, sums, all) }
}

/** Whether a total differs from what it is a total of: the kit tells of it day by day. */
function differs(own: readonly Raw[]): boolean {
  return [...new Set(own.flatMap(factsOf))].filter(adds).some((fact) => {
    const known = own.filter((row) => (row[fact] ?? null) !== null)
    const whole = known.filter((row) => !row.paid && !row.campaign)
    const kinds = known.filter((row) => row.paid && !row.campaign)
    const named = known.filter((row) => row.campaign)
    const sum = [...kinds, ...named].reduce((all, row) => all + (row[fact] as number), 0)
    const areTwice = named.some((row) => kinds.some(({ paid }) => !row.paid || row.paid === paid))
    return areTwice || (known.length > whole.length && whole.some((row) => row[fact] !== sum))
  })
}

/** What is no sum, in one cell. */
function sumsIn(own: readonly Raw[], book: readonly Raw[], sums: readonly Expression[], all: readonly Raw[]): Figures {
  const isPost = Boolean(own[0]?.post)
  const [first = {}] = own
  const parts = ['likes', 'comments', 'shares', 'saves'].filter((part) =>
    book.some((row) => (row[part] ?? null) !== null),
  )
  const valueIn = (row: Raw, fact: string): number => {
    if (fact === 'interactions' && !book.some((one) => (one.interactions ?? null) !== null))
      return parts.length ? parts.reduce((sum, part) => sum + Number(row[part] ?? Number.NaN), 0) : Number.NaN
    return Number(row[fact] ?? Number.NaN)
  }
  const valueOf = (fact: string): number => {
    if (isPost && fact === 'posts') return 1
    const whole = own.filter((row) => !row.paid && !row.campaign && Number.isFinite(valueIn(row, fact)))
    const known = (whole.length ? whole : own).map((row) => valueIn(row, fact)).filter(Number.isFinite)
    if (isPost && fact === 'followers' && !known.length) return levelOn(all, first)
    if (known.length > 1 && !adds(fact))
      return isLevel(fact) && new Set(known).size === 1 ? (known[0] as number) : Number.NaN
    return known.length ? known.reduce((a, b) => a + b) : Number.NaN
  }
  const evaluate = (part: Expression): number => {
    if (typeof part === 'number') return part
    if (!isOperation(part)) return valueOf(part)
    const values = part.of.map(evaluate)
    if (part.op === 'plus') return values.reduce((a, b) => a + b)
    if (part.op === 'minus') return values.reduce((a, b) => a - b)
    if (part.op === 'times') return values.reduce((a, b) => a * b)
    if (part.op === 'ratio') return values.reduce((a, b) => a / b)
    throw new Error(part.op)
  }
  const found: Figures = {}
  for (const part of sums) {
    const value = evaluate(part)
    if (Number.isFinite(value) && (isOperation(part) || isPost)) found[sumKey(part)] = value
  }
  return found
}

/** The audience of a post's account on its day, where one row says it. */
function levelOn(all: readonly Raw[], { date, ...post }: Raw): number {
  const said = all.filter(
    (row) => !row.post && row.date === date && placeOf(row) === placeOf(post) && (row.followers ?? null) !== null,
  )
  const [first, ...others] = new Set(said.map((row) => row.followers))
  return !others.length && isValid('followers', first) ? (first as number) : Number.NaN
}

/** Campaigns of which the same is known, with their organic and paid rows, become one. */
function withCampaigns(cell: Cell): Cell {
  const named = groupBy(
    cell.segments.filter(({ row }) => row.campaign),
    ({ row }) => row.campaign as string,
  )
  const signatureOf = (own: readonly Segment[]) =>
    own
      .map(({ row }) => `${row.paid ?? ''}:${maskOf(row)}:${row.currency ?? ''}`)
      .sort()
      .join(';')
  const hasLevel = (own: readonly Segment[]) => own.some(({ row }) => factsOf(row).some(isLevel))
  const groups = groupBy(named, (own) => (hasLevel(own) ? (own[0]?.row.campaign as string) : signatureOf(own)))
  const merged = groups.flatMap((group) =>
    groupBy(group.flat(), ({ row }) => `${row.paid ?? ''}`).map((same): Segment => {
      const names = same.flatMap((one) => one.names)
      if (names.length < 2) return same[0] as Segment
      return {
        names,
        row: mergeRows(same.map(({ row }) => row)),
        group: `several ${signatureOf(group[0] as Segment[])}`,
      }
    }),
  )
  return { ...cell, segments: [...cell.segments.filter(({ row }) => !row.campaign), ...merged] }
}

/** The sum of rows that know the same; people and levels stand in `sums` and `most`. */
function mergeRows(rows: readonly Raw[]): Raw {
  const [first = {}] = rows
  const { sums: _, most: __, ...merged } = { ...first } as Record<string, unknown>
  const sums: Figures = {}
  const most: Figures = {}
  for (const fact of new Set(rows.flatMap((row) => [...factsOf(row), ...Object.keys((row.sums as Figures) ?? {})]))) {
    const values = rows.map((row) => row[fact] ?? (row.sums as Figures | undefined)?.[fact])
    if (kindOf(fact) === 'samples') merged[fact] = values.flatMap((one) => (one as number[] | undefined) ?? [])
    else {
      const sum = (values as number[]).reduce((a, b) => a + b)
      if (adds(fact)) merged[fact] = sum
      else {
        delete merged[fact]
        sums[fact] = sum
        if (isPeople(fact))
          most[fact] = Math.max(
            ...rows.map((row) => ((row.most as Figures | undefined)?.[fact] ?? row[fact]) as number),
          )
      }
    }
  }
  return {
    ...merged,
    ...(Object.keys(sums).length > 0 && { sums }),
    ...(Object.keys(most).length > 0 && { most }),
  }
}

/** A row as it is given to the kit: of several campaigns under one name. */
function rowOf(segments: readonly Segment[], campaigns: Map<string, readonly string[]>): Raw {
  const rows = segments.map(({ row }) => row)
  const merged = rows.length > 1 ? mergeRows(rows) : (rows[0] as Raw)
  const all = [...new Set(segments.flatMap(({ names }) => names))].sort()
  const largest = Math.max(...segments.map(({ names }) => names.length))
  if (largest < 2) return merged
  const campaign = `${all.join('+')} (${segments[0]?.group})`
  campaigns.set(campaign, all)
  return { ...merged, campaign, cells: largest }
}

function mergePosts(
  posts: readonly Cell[],
  days: readonly Cell[],
  bucketOf: (day: number) => number,
  areDaysMerged: boolean,
): Raw[] {
  const keyOf = (cell: Cell, i: number) =>
    cell.isOdd
      ? `odd ${i}`
      : [
          cell.place,
          bucketOf(cell.day),
          cell.segments
            .map(({ row }) =>
              [row.paid ?? '', row.campaign ?? '', row.format ?? '', row.currency ?? '', maskOf(row)].join(':'),
            )
            .sort()
            .join(';'),
          Object.keys(cell.sums).sort().join(),
        ].join('|')
  const keys = new Map(posts.map((cell, i) => [cell, keyOf(cell, i)]))
  return groupBy(posts, (cell) => keys.get(cell) as string).flatMap((group, g) => {
    const [first] = group as [Cell]
    const { dims } = first
    if (group.length < 2) {
      const own = first.segments.map(({ row }) => row)
      const level = first.isOdd
        ? levelOn(
            days.flatMap(({ segments }) => segments.map(({ row }) => row)),
            own[0] as Raw,
          )
        : (first.sums.followers ?? Number.NaN)
      // The account's day may be merged with others, so that the post must say itself how many followers there were.
      if (!areDaysMerged || own.some((row) => (row.followers ?? null) !== null) || !Number.isFinite(level)) return own
      const total = own.find((row) => !row.paid && !row.campaign)
      const said = { ...(total ?? { ...dims, date: first.date }), followers: level }
      return [...own.filter((row) => row !== total), said]
    }
    const dates = group.map(({ date }) => date).sort()
    const [from, to] = [dates[0] as string, dates.at(-1) as string]
    const more = { post: `posts ${g}`, cells: group.length, date: from === to ? from : { from, to } }
    const merged = groupBy(
      group.flatMap(({ segments }) => segments),
      ({ row }) => `${row.paid ?? ''}|${row.campaign ?? ''}`,
    ).map((same) => ({ ...mergeRows(same.map(({ row }) => row)), ...more }) as Raw)
    const sums: Figures = {}
    for (const key of Object.keys(first.sums))
      if (!isFact(key) || !merged.some((row) => (row.sums as Figures | undefined)?.[key] !== undefined))
        sums[key] = group.reduce((sum, cell) => sum + (cell.sums[key] as number), 0)
    // People of organic and paid rows are no sum, whatever the sum of each of them is.
    for (const key of Object.keys(sums)) if (isFact(key) && key !== 'followers') delete sums[key]
    return withSums(merged, sums, { ...dims, ...more })
  })
}

/** Formulas stand on the row that is of no campaign and neither organic nor paid. */
function withSums(rows: readonly Raw[], sums: Figures, dims: Raw): Raw[] {
  if (!Object.keys(sums).length) return [...rows]
  const whole = rows.find((row) => !row.paid && !row.campaign)
  const said = whole ?? dims
  return [...rows.filter((row) => row !== whole), { ...said, sums: { ...(said.sums as object), ...sums } }]
}

function mergeDays(
  days: readonly Cell[],
  bucketOf: (day: number) => number,
  campaigns: Map<string, readonly string[]>,
): Raw[] {
  const places = [...new Set(days.map(({ place }) => place))]
  const plain = days.filter(({ day }) => !Number.isNaN(day))
  const spans = days.filter(({ day }) => Number.isNaN(day))
  const edges = edgesIn(plain, bucketOf)
  const isCut = (bucket: number) =>
    spans.some(({ date }) => {
      const { from, to } = Object(date) as { from?: string; to?: string }
      if (!from || !to || !isPlainDay(from) || !isPlainDay(to)) return false
      const inside = plain.map(({ day }) => day).concat(...Array.from({ length: 60 }, (_, i) => dayOf(from) - 10 + i))
      const own = [...new Set(inside)].filter((day) => bucketOf(day) === bucket)
      const held = own.filter((day) => day >= dayOf(from) && day <= dayOf(to))
      return held.length > 0 && held.length < 7
    })
  const signatureOf = (day: number) =>
    places
      .map((place) => {
        const cell = plain.find((one) => one.day === day && one.place === place)
        if (!cell) return ''
        const segments = cell.segments.map(({ row, group }) =>
          [row.paid ?? '', group, row.currency ?? '', maskOf({ ...row, ...(row.sums as object) })].join(':'),
        )
        return [...segments.sort(), Object.keys(cell.sums).sort().join()].join(';')
      })
      .join('|')
  const all = [...new Set(plain.map(({ day }) => day))].sort((a, b) => a - b)
  const stays = (day: number) =>
    edges.has(day) ||
    isCut(bucketOf(day)) ||
    plain.some(
      (cell) =>
        cell.day === day && (cell.isOdd || cell.segments.some(({ row }) => row.campaign && factsOf(row).some(isLevel))),
    )
  const groups = groupBy(all, (day) => (stays(day) ? `${day}` : `${bucketOf(day)} ${signatureOf(day)}`))
  const merged = groups.flatMap((group) =>
    places.flatMap((place) => {
      const own = plain.filter((cell) => cell.place === place && group.includes(cell.day))
      if (!own.length) return []
      const isOne = group.length < 2
      const date = isOne ? own[0]?.date : { from: own[0]?.date, to: own.at(-1)?.date }
      const more = { date, ...(!isOne && { days: own.map((cell) => cell.date) }) }
      const ofSegments = isOne
        ? own.flatMap(({ segments }) => segments.map((one) => [one]))
        : groupBy(
            own.flatMap(({ segments }) => segments),
            ({ row, group }) => `${row.paid ?? ''}|${group}`,
          )
      const rows = ofSegments.map((same) => ({
        ...rowOf(same, campaigns),
        ...more,
      }))
      if (isOne) return rows
      const sums = Object.fromEntries(
        Object.keys(own[0]?.sums ?? {}).map((key) => [
          key,
          own.reduce((sum, cell) => sum + (cell.sums[key] as number), 0),
        ]),
      )
      return withSums(rows as Raw[], sums, { ...(own[0] as Cell).dims, ...more })
    }),
  )
  return [...merged, ...spans.flatMap(({ segments }) => segments.map(({ row }) => row))]
}

/** Days that stay: the first of a channel in each stretch, the first and last of each level. */
function edgesIn(days: readonly Cell[], bucketOf: (day: number) => number): ReadonlySet<number> {
  const edges = new Set<number>()
  for (const own of groupBy(days, ({ place, day }) => `${place} ${bucketOf(day)}`)) {
    const sorted = [...own].sort((a, b) => a.day - b.day)
    edges.add(sorted[0]?.day as number)
    for (const fact of Object.keys(facts).filter(isLevel) as NumberFactId[]) {
      const known = sorted.filter(({ segments }) => segments.some(({ row }) => (row[fact] ?? null) !== null))
      if (known.length) edges.add(known[0]?.day as number).add(known.at(-1)?.day as number)
    }
  }
  return edges
}
