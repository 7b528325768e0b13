import { shareError } from '../../metrics/math/shareError.js'
import { lacksChannels, isPartial, ofUsed, type Result, shareOfVoice, type ShareOfVoice } from '../../metrics/index.js'
import type { ShareValues } from '../../format/findings/share.js'
import { holdBack } from '../study/holdBack.js'
import type { Kind } from '../study/study.js'

/** A difference of a point is the least that anybody should act on; of ten points the weight is full. */
const [LEAST, MOST] = [0.01, 0.1]
/** A difference is said from twice its error on, which one in twenty is by chance alone. */
const [ERRORS, CHANCE] = [2, 0.05]
/** Of fewer mentions a share is chance: of all brands on each side, and of the own brand on one of them. */
const [FEWEST, FEWEST_OWN] = [30, 5]

/**
 * Your own share of voice, where it is another than before among the same brands: by a point at least, and by more than chance
 * does. The brand that has most changed the other way is named beside it, never as the one it was taken from. Where the own
 * figure went the other way than its share, both are in the sentence: a share also rises where all speak less.
 */
export const share: Kind = (study) => {
  const { query, windows } = study
  const { own = '', period, asOf, compareTo, previous, channels, breaks } = query
  const question = { own, period, asOf, compareTo, previous: previous ?? undefined, channels, breaks }
  const voice = shareOfVoice(query.data, question)
  const counted = countsOf(voice)
  if (!counted || !windows.elapsed) return []

  const id = `share:${own}`
  const { now, before } = counted
  const difference = now.part / now.whole - before.part / before.whole
  const error = shareError(now, before)
  if (isPartial(ofUsed(voice)) || lacksChannels(voice)) return holdBack(study, id, 'share', 'partial')
  if (voice.own?.pp === null) return holdBack(study, id, 'share', 'incomparable')
  if (Math.min(now.whole, before.whole) < FEWEST || Math.max(now.part, before.part) < FEWEST_OWN)
    return holdBack(study, id, 'share', 'too-few')
  if (Math.abs(difference) < LEAST) return holdBack(study, id, 'share', 'too-small')
  study.test(CHANCE)
  if (Math.abs(difference) < ERRORS * error) return holdBack(study, id, 'share', 'within-usual')

  const { rounded, amount } = voice.own as NonNullable<ShareOfVoice['own']>
  const amounts = [amount, counted.previous]
  const perDay = daysOf(amounts[1] as Result) / daysOf(amounts[0] as Result)
  const ownChange = changeOf(now.part, before.part, perDay)
  const isOtherWay = ownChange !== null && ownChange * difference < 0
  return [
    {
      id,
      kind: 'share',
      subject: { metric: 'shareOfVoice', brand: own },
      tone: difference > 0 ? 'positive' : 'negative',
      impact: Math.min(1, Math.abs(difference) / MOST),
      claim: {
        test: 'share',
        current: [now.part / now.whole],
        reference: [before.part / before.whole],
        interval: [difference - ERRORS * error, difference + ERRORS * error],
      },
      results: [study.evaluate('shareOfVoice'), ...amounts],
      values: {
        share: now.part / now.whole,
        rounded,
        digits: voice.digits,
        points: difference * 100,
        ...oppositeOf(voice, difference),
        mentions: now.part,
        all: now.whole,
        mentionsBefore: before.part,
        allBefore: before.whole,
        ...(isOtherWay && {
          ownChange,
          allChange: changeOf(now.whole, before.whole, perDay),
          isPerDay: perDay !== 1,
        }),
      } satisfies ShareValues,
      question: null,
    },
  ]
}

/** What the own brand and all have, now and before; `null` where there is no such share, or nothing that it was compared with. */
function countsOf({ own, brands, others, total }: ShareOfVoice) {
  const previous = own?.previous?.amount
  const all = [...brands, ...(others?.brands ?? [])]
  if (!own?.amount.known || !previous?.known || all.length < 2 || !total) return null
  const whole = all.reduce((sum, { previous: was }) => sum + (was?.amount.known ? was.amount.value : 0), 0)
  if (!whole) return null
  return { now: { part: own.amount.value, whole: total }, before: { part: previous.value, whole }, previous }
}

/** The rival that has changed most the other way. */
function oppositeOf({ brands, others }: ShareOfVoice, difference: number) {
  const other = [...brands, ...(others?.brands ?? [])]
    .filter(({ own, pp }) => !own && pp !== null && pp * difference < 0)
    .sort((a, b) => Math.abs(b.pp as number) - Math.abs(a.pp as number) || (a.brand < b.brand ? -1 : 1))[0]
  return other ? { brand: other.brand, brandPoints: other.pp } : {}
}

const daysOf = ({ window }: Result): number => window?.completeDays || 1

/** A relative change, for periods of equal length; `null` after nothing. */
const changeOf = (now: number, before: number, perDay: number): number | null =>
  before ? (now * perDay) / before - 1 : null
