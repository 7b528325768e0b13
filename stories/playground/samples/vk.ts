import { chance, count, days, readOn, timeOn } from './figures.js'
import { words } from './words.js'

/** Midnight in Moscow, where a community’s days begin: three hours before that of UTC. */
const midnight = (d: number) => timeOn(d, -3) / 1000

const period = (d: number) => ({
  period_from: midnight(d),
  period_to: midnight(d + 1) - 1,
  visitors: { views: count(410, d, 11), visitors: count(260, d, 12) },
  reach: { reach: count(3100, d, 13), reach_subscribers: count(1900, d, 14) },
  activity: {
    likes: count(130, d, 15),
    comments: count(22, d, 16),
    copies: count(14, d, 17),
    subscribed: count(19, d, 18),
    unsubscribed: count(8, d, 19),
  },
})

const kinds = ['photo', 'video', 'link'] as const

/** A post on two days of three, in the morning or in the evening: those of the evening do better. */
const posts = days
  .map((_, d) => d)
  .filter((d) => d % 3 > 0)
  .map((d, i) => {
    const hour = [7, 9, 16, 18][Math.floor(4 * chance(d))] ?? 7
    const seen = count(hour > 12 ? 3400 : 2100, d, 20)
    const share = (of: number, kind: number) => ({ count: Math.round(seen * of * (0.7 + 0.6 * chance(d + kind))) })
    return {
      id: 4100 + i,
      owner_id: -154_200_301,
      from_id: -154_200_301,
      date: timeOn(d, hour - 3) / 1000,
      post_type: 'post',
      text: words[i % words.length],
      attachments: [{ type: kinds[i % 3] }],
      views: { count: seen },
      likes: share(0.041, 21),
      comments: share(0.007, 22),
      reposts: share(0.005, 23),
    }
  })

const answer = (response: unknown) => JSON.stringify({ response }, null, 1)

/** The answers of VK’s `stats.get` and `wall.get`, the latest first. */
export const vkDays = {
  name: 'vk-stats-get.json',
  observedAt: readOn,
  text: answer(days.map((_, d) => period(d)).reverse()),
}
export const vkWall = {
  name: 'vk-wall-get.json',
  observedAt: readOn,
  text: answer({ count: posts.length, items: posts.toReversed() }),
}
