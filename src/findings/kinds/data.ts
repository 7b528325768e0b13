import { channelName } from '../../format/channel.js'
import { inOrder, isSeen } from '../../format/caveats.js'
import type { DataValues } from '../../format/findings/data.js'
import type { CardRow } from '../../metrics/analysis/readCard.js'
import { isPartial, ofUsed, type Result, type Warning } from '../../metrics/model/result.js'
import type { FindingValue } from '../../metrics/model/finding.js'
import { gapOf } from '../study/gapOf.js'
import type { Draft, Headline, Kind, Study } from '../study/study.js'

/** From this share of its days on a gap is said before all else, whatever metric it is of. */
const MANY_DAYS = 0.1

/** What one headline lacks, or what is odd about it. */
interface Lack {
  readonly code: string
  /** Of two metrics that lack the very same it is said once. */
  readonly key: string
  readonly headline: Headline
  readonly result: Result
  readonly warning: Warning | null
  readonly fault: string | null
}

/** What the numbers do not rest on: it is said before all that is said of them, where it touches the plan or many days. */
export const data: Kind = (study) => {
  const lacks = study.headlines.flatMap((headline) => lacksOf(headline, study))
  const groups = new Map<string, Lack[]>()
  for (const one of lacks) groups.set(one.key, [...(groups.get(one.key) ?? []), one])
  return [...groups.values()].map((group) => draftOf(group, study))
}

function lacksOf(headline: Headline, study: Study): Lack[] {
  const row = rowOf(headline, study)
  const result = row?.result ?? study.compare(headline.metric).current
  const of = (code: string, key: string, warning: Warning | null = null, fault: string | null = null): Lack => ({
    code,
    key: `${code} ${key}`,
    headline,
    result,
    warning,
    fault,
  })
  if (row?.fault) return [of('fault', `${row.id} ${row.fault}`, null, row.fault)]
  const seen = inOrder(result.warnings.filter((one) => isSeen(one) || one.code === 'few-samples'))
  const { known, expected, unit } = result.coverage
  const isOfWarning = seen.some(({ code }) => code === 'channels-missing' || code === 'answered' || code === 'open')
  const days = result.known && isPartial(result) && !isOfWarning ? [of('days', `${known}/${expected} ${unit}`)] : []
  // Why there is no value says all that there is to say.
  if (!result.known && !result.between) return [of('unknown', headline.id)]
  const unknown = result.known ? [] : [of('unknown', headline.id)]
  return [...unknown, ...days, ...seen.filter((one) => result.known || isApart(one)).map(ofWarning)]

  function ofWarning(warning: Warning): Lack {
    const isOfMetric = warning.code === 'few-samples'
    return of(warning.code, isOfMetric ? headline.id : JSON.stringify(warning), warning)
  }
}

/** Why there is no value says itself what these say. */
const isApart = ({ code }: Warning): boolean =>
  !['channels-missing', 'days-missing', 'conflict', 'answered', 'negative', 'invalid', 'few-samples'].includes(code)

const rowOf = ({ id }: Headline, { card }: Study): CardRow | undefined =>
  // A goal for a part of the days says little of the whole.
  card?.rows.filter(({ result }) => result.metric === id).sort((a, b) => b.share - a.share)[0]

function draftOf(group: readonly Lack[], study: Study): Draft {
  const [first] = group as [Lack, ...Lack[]]
  const { code, headline, warning } = first
  const isOfPlan = group.some((one) => one.headline.planned !== null)
  const isFirst = isOfPlan || isShort(first)
  const keys = warning?.keys?.join('+')
  return {
    id: ['data', code, ...(keys ? [keys] : []), headline.id].join(':'),
    kind: 'data',
    subject: group.length === 1 ? { metric: headline.id } : {},
    tone: 'data',
    impact: isFirst ? 1 : 0.5,
    ...(group.length > 1 && { relevance: Math.max(...group.map((one) => relevanceOf(one.headline))) }),
    must: isOfPlan,
    claim: 'arithmetic',
    results: group.map(({ result }) => result),
    values: {
      ...valuesOf(first, study),
      ...(group.length === 1 && atLeastOf(first, study)),
      metrics: group.map((one) => one.headline.id),
      isFirst,
    } satisfies DataValues as unknown as Record<string, FindingValue>,
    question: isOfDays(first) ? 'data' : null,
  }
}

const isOfDays = ({ code }: Lack): boolean => code === 'days' || code === 'channels-missing'

function isShort({ result }: Lack): boolean {
  const { known, expected, unit } = ofUsed(result).coverage
  return unit === 'days' && expected - known > MANY_DAYS * expected
}

function valuesOf(lack: Lack, study: Study): Omit<DataValues, 'metrics' | 'isFirst'> {
  const { code, headline, result, warning, fault } = lack
  const { known, expected } = ofUsed(result).coverage
  const isOfFew = code === 'few-samples'
  const hasNoChange = study.windows.previous !== null && study.compare(headline.metric).basis === 'none'
  return {
    code,
    warning,
    fault,
    known,
    expected,
    lacking: code === 'days' ? lackingIn(lack, study) : [],
    gap: isOfDays(lack) ? gapOf(headline.metric, warning, study) : null,
    samples: isOfFew ? samplesIn(result) : null,
    used: isOfFew ? result.channels.used.map((id) => channelName(id, study.query.channels)) : [],
    atLeast: null,
    target: null,
    withoutChange: hasNoChange && (isOfDays(lack) || code === 'break'),
  }
}

/** The channels that lack days, where others have them all. */
function lackingIn({ headline, result }: Lack, { evaluate, windows, query }: Study): string[] {
  const { used } = result.channels
  const short = used.filter((id) => {
    const own = evaluate(headline.metric, windows.elapsed ?? undefined, id)
    return !own.known || isPartial(own)
  })
  return short.length < used.length ? short.map((id) => channelName(id, query.channels)) : []
}

/** Where a goal rests on the days there are, how much of it is reached in any case, whatever counts at most. */
function atLeastOf({ headline }: Lack, study: Study): Partial<DataValues> {
  const row = rowOf(headline, study)
  if (!row?.attainment.known || !row.attainment.atLeast || !row.result.known || row.goal.target <= 0) return {}
  return { atLeast: row.result.value / row.goal.target, target: row.goal.target }
}

const relevanceOf = ({ planned }: Headline): number => (planned === null ? 0.5 : 0.6 + 0.4 * planned)

const samplesIn = ({ inputs }: Result): number | null => {
  const [found] = Object.values(inputs).filter((one) => one?.known)
  return found?.known ? found.value : null
}
