// Rows as they lie in a warehouse, by chance: accounts, campaigns, posts and samples of three weeks, with gaps, conflicts and
// money.
import type { Row } from '../../src/metrics/index.js'
import { randomFrom } from './anyData.js'

/** Monday, 5 October 2026, and two weeks more. */
export const DAYS = Array.from({ length: 21 }, (_, i) => new Date(Date.UTC(2026, 9, 5 + i)).toISOString().slice(0, 10))
export const WEEKS = ['2026-10-05', '2026-10-12', '2026-10-19']

type Some = Record<string, unknown>

export function warehouseRows(seed: number): Row[] {
  const random = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const once = (inTimes: number) => below(inTimes) === 0
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  const isCalm = once(3)
  const rows: Some[] = []

  /** Figures of some facts, of which a row lacks some: one of two or three patterns, so that many rows know the same. */
  const figuresOf = (names: readonly string[]) => {
    const patterns = [names, names.filter(() => !once(4)), names.filter(() => !once(2))]
    return (high = 9): Some => {
      const known = isCalm ? names : pick([patterns[0], patterns[0], patterns[1], patterns[2]])
      return Object.fromEntries((known ?? []).map((name) => [name, valueOf(name, high)]))
    }
  }
  const valueOf = (name: string, high: number): unknown => {
    if (name === 'responseTimes') return Array.from({ length: below(4) }, () => below(600))
    if (name === 'spend' || name === 'revenue') return below(1000) / 100
    return below(high)
  }

  const account = (dims: Some, isFirst: boolean) => {
    const style = pick(['plain', 'plain', 'split', 'campaigns', 'campaigns', 'whole'])
    const own = figuresOf(
      [
        'likes',
        'comments',
        'reach',
        'impressions',
        'views',
        'clicks',
        'posts',
        'followersGained',
        'followersLost',
        'mentions',
        'positiveMentions',
        'sessions',
        'assistedConversions',
      ].filter(() => !once(3)),
    )
    const service = figuresOf(
      ['messages', 'answered', ...(once(2) ? ['responseTimes'] : []), 'responseTimeTotal'].filter(() => !once(4)),
    )
    const ads = figuresOf(['spend', 'impressions', 'clicks', 'leads', 'reach', 'conversions'].filter(() => !once(4)))
    const site = figuresOf(['siteSessions', 'promoters', 'detractors', 'passives', 'brandSearches'])
    const hasLevels = !once(3)
    const [hasMessages, hasSite] = [once(2), isFirst && once(4)]
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 1 + below(6))
    const kinds = pick([['paid'], ['paid'], ['organic', 'paid'], ['']])
    let level = 500
    /** What is said of the whole account: levels, messages, the site. */
    const moreOf = (): Some => {
      level += below(9) - 4
      const levels = hasLevels && !once(3) ? { followers: level, ...(once(9) && { followersStart: level - 1 }) } : {}
      return { ...levels, ...(hasMessages && !once(4) && service()), ...(hasSite && once(4) && site()) }
    }
    const adder =
      (date: string | undefined) =>
      (figures: Some, of: Some = {}): void => {
        const money = 'spend' in figures && { currency: once(200) ? 'USD' : 'EUR' }
        if (Object.keys(figures).length) rows.push({ ...dims, date, ...of, ...figures, ...money })
      }
    const addCampaigns = (add: ReturnType<typeof adder>, hasMore: boolean): void => {
      const parts: Some[] = []
      for (const campaign of names.filter(() => !once(4)))
        for (const paid of kinds) {
          parts.push(ads())
          add(parts.at(-1) as Some, { campaign, ...(paid && { paid }) })
        }
      // A total that agrees with its campaigns.
      const clicks = parts.map((part) => part.clicks).filter((one) => one !== undefined) as number[]
      if (style === 'whole' && clicks.length && clicks.length === parts.length && !hasMore)
        add({ clicks: clicks.reduce((all, one) => all + one), reach: below(40) })
    }
    for (const date of DAYS.filter(() => !once(isCalm ? 30 : 7))) {
      const add = adder(date)
      const [more, facts] = [moreOf(), own(20)]
      if (style === 'plain') add({ ...facts, ...more })
      else add(more)
      if (style === 'split') {
        add(facts, { paid: 'organic' })
        if (!once(5)) add({ ...own(20), ...ads() }, { paid: 'paid' })
      }
      if (style === 'campaigns') add(facts, pick([{ paid: 'organic' }, { paid: 'organic' }, {}]))
      if (style === 'campaigns' || style === 'whole') addCampaigns(add, Object.keys(more).length > 0)
    }
    if (once(6))
      rows.push({
        ...dims,
        date: pick([{ from: DAYS[0], to: DAYS[6] }, '2026-W42', '2026-W43', { from: '2026-10-09', to: '2026-10-14' }]),
        reach: below(99),
        ...(once(2) && { likes: below(99) }),
        ...(once(4) && { spend: 5, currency: 'EUR' }),
      })
    if (once(8)) rows.push({ ...dims, likes: 3, reach: 4 })
  }

  const posts = (dims: Some, channel: number) => {
    const own = figuresOf(
      [
        'likes',
        'comments',
        'reach',
        'views',
        'impressions',
        'interactions',
        'clicks',
        'saves',
        'engagedAccounts',
      ].filter(() => !once(3)),
    )
    const style = pick(['plain', 'plain', 'boosted', 'formats'])
    const ownLevel = once(6)
    const posting = pick([2, 4, 8])
    let id = 0
    for (const date of DAYS)
      for (let k = below(posting); k > 0; k--) {
        const of = {
          ...dims,
          date,
          post: `${channel}-${id++}`,
          ...(style === 'formats' && { format: pick(['reel', 'photo']) }),
        }
        const isBoosted = style === 'boosted' && !once(3)
        const add = (figures: Some) => rows.push({ ...of, ...figures })
        add({
          ...own(12),
          ...(isBoosted && { paid: 'organic' }),
          ...(ownLevel && once(2) && { followers: 90 + below(9) }),
        })
        if (isBoosted && !once(4)) add({ ...own(12), paid: 'paid', ...(once(3) && { campaign: 'boost' }) })
        if (once(40)) add({ likes: below(9) })
      }
  }

  const brands = once(3) ? [undefined, 'rival'] : [undefined]
  let n = 0
  for (const brand of brands)
    for (let k = 1 + below(3); k > 0; k--) {
      const dims = {
        ...(brand && { brand }),
        channel: ['instagram', 'vk', 'telegram'][k - 1],
        ...(k === 1 && once(5) && { account: 'one' }),
      }
      if (!once(5)) account(dims, n === 0)
      if (once(2)) posts(dims, n)
      n++
    }
  // The same thing said twice, a value that is none.
  for (let k = isCalm ? 0 : below(4); k > 0 && rows.length; k--) {
    const row = pick(rows)
    const fact = pick(['likes', 'reach', 'clicks', 'impressions', 'spend'])
    rows.push({ ...row, [fact]: once(3) ? -1.5 : below(50) })
  }
  return rows as Row[]
}
