import type { Finding, FindingKind } from '../metrics/model/finding.js'
import { sayAppeared } from './findings/appeared.js'
import { sayChange } from './findings/change.js'
import { sayData } from './findings/data.js'
import { sayUnusualDay } from './findings/day.js'
import { sayDivision } from './findings/division.js'
import { sayEvent } from './findings/event.js'
import { sayEvidence } from './findings/evidence.js'
import { sayFormat } from './findings/format.js'
import { sayGoal } from './findings/goal.js'
import { sayGoalsMet } from './findings/goalsMet.js'
import { sayLeak } from './findings/leak.js'
import { sayMix } from './findings/mix.js'
import { sayNewChannel } from './findings/newChannel.js'
import { sayPace } from './findings/pace.js'
import { sayPlanLost } from './findings/planLost.js'
import { sayPosts } from './findings/posts.js'
import { sayQuestion } from './findings/question.js'
import { sayRecord } from './findings/record.js'
import type { SayFinding } from './findings/say.js'
import { sayLateAnswers } from './findings/response.js'
import { sayScore } from './findings/score.js'
import { sayShare } from './findings/share.js'
import { saySilence } from './findings/silence.js'
import { subjectOf } from './findings/subjectOf.js'
import { sayUnread } from './findings/unread.js'
import { capitalize } from './intl.js'
import { type Locale, resolveLocale } from './locale.js'
import { ownName } from './name.js'
import { reportWords } from './reportWords.js'

/** A finding in words. None of them ends with a stop, and a question with its mark. */
export interface FindingWordsSaid {
  /** What it is about, as a title: "Leads". */
  readonly head: string
  /** The whole: "Leads: 109, 84% of the 130 goal, 21 short. 23.0% fewer per day than in September". */
  readonly sentence: string
  /** The values that the test has seen: "Each of the last 4 weeks (3.9–4.0%) lies below each of the 4 before (5.0–5.4%)". */
  readonly evidence: string | null
  /** What people should be asked. */
  readonly question: string | null
}

export interface FindingOptions {
  /** @default English */
  readonly locale?: Locale | null | undefined
  /** ISO 4217 code, for money that does not bring its own. */
  readonly currency?: string | undefined
}

/** How each kind is said. */
const kinds: Readonly<Record<FindingKind, SayFinding>> = {
  score: sayScore,
  'plan-lost': sayPlanLost,
  goal: sayGoal,
  'goals-met': sayGoalsMet,
  pace: sayPace,
  change: sayChange,
  new: sayAppeared,
  gone: sayAppeared,
  mix: sayMix,
  leak: sayLeak,
  division: sayDivision,
  'new-channel': sayNewChannel,
  data: (finding, saying) => ('code' in finding.values ? sayData : sayUnread)(finding, saying),
  share: sayShare,
  event: sayEvent,
  posts: sayPosts,
  format: sayFormat,
  day: sayUnusualDay,
  record: sayRecord,
  response: sayLateAnswers,
  silence: saySilence,
}

/**
 * A finding in words, from itself alone: it may come from a file that was saved long ago. Its details are findings of their own.
 *
 * @example describeFinding(found, { locale: ru }).sentence → "Лиды: 109, 84 % от цели 130, не хватило 21. …"
 */
export function describeFinding(finding: Finding, { locale: asked, currency }: FindingOptions = {}): FindingWordsSaid {
  const locale = resolveLocale(asked)
  const saying = { options: { locale: asked, currency }, locale, words: reportWords(asked).findings }
  const said: Partial<ReturnType<SayFinding>> = kinds[finding.kind]?.(finding, saying) ?? {}
  const { head = subjectOf(finding, saying), sentence, question } = said
  // A name of the host's keeps its letters; the name of a metric begins a sentence as any word does.
  const { metric, ...names } = finding.subject
  const open = (text: string) => capitalize(text, locale.tag, metric && ownName(metric), ...Object.values(names))
  const title = open(head)
  const evidence = said.evidence === undefined ? sayEvidence(finding, saying) : said.evidence
  return {
    head: title,
    sentence: sentence === undefined ? title : open(sentence),
    evidence: evidence && capitalize(evidence, locale.tag),
    question: question === undefined ? sayQuestion(finding, saying) : question,
  }
}
