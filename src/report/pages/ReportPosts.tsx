'use client'
import { formatDay, formatValue, nameOf } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { channelIn } from '../../format/channel.js'
import { hostText } from '../../format/hostText.js'
import { safeUrl } from '../../format/safeUrl.js'
import { PostLeaderboard } from '../../widgets/post-leaderboard/index.js'
import { postsOf, type ShownPost } from '../data/postsOf.js'
import { wordsOf } from '../data/wordsOf.js'
import { KitSection } from './KitSection.js'
import { PartHeading } from './PartHeading.js'
import { Picture } from './Picture.js'
import { useReport } from './ReportContext.js'

/** The best posts with their pictures, and how formats compare; the weakest ones too, but not for clients. */
export const ReportPosts = () => <KitSection name="posts">{() => <Posts />}</KitSection>

function Posts() {
  const { reading, level } = useReport()
  const words = wordsOf(reading)
  const { metric, best, weakest, hasFormats } = postsOf(reading)
  return (
    <>
      <PartHeading>{words.best}</PartHeading>
      <Cards posts={best} metric={metric} />
      {hasFormats && <PostLeaderboard by="format" metric={metric} table="none" titleLevel={(level + 2) as 3} />}
      {weakest.length > 0 && (
        <>
          <PartHeading>{words.weakest}</PartHeading>
          <Cards posts={weakest} metric={metric} />
        </>
      )}
    </>
  )
}

const Cards = ({ posts, metric }: { readonly posts: readonly ShownPost[]; readonly metric: string }) => (
  <ol className="kpi-report-posts">
    {posts.map((post) => (
      <li key={post.id} className="kpi-report-post">
        <Post {...post} metric={metric} />
      </li>
    ))}
  </ol>
)

function Post({ title, url, image, channel, date, result, metric }: ShownPost & { readonly metric: string }) {
  const { question, options } = useReport().reading
  const { messages } = resolveLocale(options.locale)
  const href = safeUrl(url)
  const name = <bdi dir="auto">{title}</bdi>
  const about = [channel && channelIn(messages, channel, question.channels), date && formatDay(date, options)].filter(
    Boolean,
  )
  return (
    <>
      <Picture src={image} className="kpi-report-image" />
      <p>
        {href ? (
          <a href={href} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </p>
      <p className="kpi-report-evidence">{about.join(' · ')}</p>
      <p>
        <strong>{formatValue(result, options)}</strong> {hostText(nameOf(metric, options), messages.dir)}
      </p>
    </>
  )
}
