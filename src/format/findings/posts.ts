import { count } from '../count.js'
import { hostText } from '../hostText.js'
import { capitalize } from '../intl.js'
import { nameIn } from '../name.js'
import { formatNumber } from '../number.js'
import { cut } from '../text.js'
import type { SayFinding } from './say.js'

/** One of the posts that are named. Rates are fractions. */
type SaidPost = {
  readonly id: string
  readonly channel: string
  readonly format: string
  readonly date: string
  readonly title: string | null
  readonly url: string | null
  readonly image: string | null
  readonly rate: number
  /** The people that it has reached, or its views. */
  readonly people: number
  /** The end of the rate's interval that it is ordered by. */
  readonly bound: number
}

/** What a finding of posts holds. */
export type PostsValues = {
  readonly isBest: boolean
  /** The fact that rates are of. */
  readonly base: string
  readonly posts: readonly SaidPost[]
  /** The median rate of all posts that are compared, how many there are, and how many the window has. */
  readonly median: number
  readonly of: number
  readonly all: number
  /** So many people a post has at least, and so many days it is old. */
  readonly fewest: number
  readonly matureDays: number
}

/** The text of a post is its title with some hosts: a sentence holds its beginning. */
const LONGEST_TITLE = 72

/** @example "Best posts by engagement rate by reach: “A flat white” 8.0%, “New cups” 8.3%; median of 6 posts: 5.5%" */
export const sayPosts: SayFinding = (finding, { options, locale, words: { posts: words } }) => {
  const { messages, tag } = locale
  const { isBest, base, posts, median, of, all, fewest, matureDays } = finding.values as unknown as PostsValues
  const percent = (rate: number) => formatNumber(rate, { ...options, unit: 'percent' })
  const name = ({ id, title }: SaidPost) =>
    title === null ? hostText(id, messages.dir) : words.named(hostText(shortened(title), messages.dir))
  const head = capitalize(isBest ? words.best : words.worst, tag)
  const named = posts.map((post) => `${name(post)} ${percent(post.rate)}`).join(messages.comma)
  const bounds = posts.map(({ bound }) => percent(bound)).join(messages.comma)
  const days = count(matureDays, options)
  return {
    head,
    sentence: [
      words.by(head, nameIn(messages, finding.subject.metric ?? '')) + messages.colon + named,
      words.median(count(of, options), percent(median)),
    ].join(messages.semicolon),
    evidence: [
      capitalize(isBest ? words.lowerEnds(bounds) : words.upperEnds(bounds), tag),
      words.without(count(all, options), days, nameIn(messages, base), formatNumber(Math.ceil(fewest), options)),
    ].join(messages.semicolon),
    question: null,
  }
}

const shortened = (title: string): string => cut(title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE)
