import type { FindingKind } from '../../metrics/model/finding.js'
import type { Draft } from '../study/study.js'

/** Which of several about one metric is the head: the others are its details, in this order. */
const HEADS: readonly FindingKind[] = [
  'goal',
  'share',
  'new-channel',
  'change',
  'mix',
  'new',
  'gone',
  'leak',
  'pace',
  'event',
  'day',
  'record',
  'division',
]

/**
 * One finding for each metric: what else is known of it stands below its head, and a cost below the fact that carries most of its
 * change, where that has one. What is about no metric, and posts and messages, stand by themselves. Met goals of which nothing was
 * tested are one finding together.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const alone = drafts.filter((draft) => !isMerged(draft))
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts.filter(isMerged)) {
    const key = draft.group ?? draft.subject.metric ?? ''
    groups.set(key, [...(groups.get(key) ?? []), draft])
  }
  joinCosts(groups)
  const heads = [...groups.values()].flatMap((group) => headOf(group))
  const met = heads.filter(isPlainlyMet)
  const others = heads.filter((head) => !isPlainlyMet(head))
  return [...alone, ...newTogether(others), ...(met.length ? [metTogether(met)] : [])]
}

const isMerged = ({ kind, subject }: Draft): boolean => subject.metric !== undefined && HEADS.includes(kind)

const placeOf = ({ kind }: Draft): number => HEADS.indexOf(kind)

/** What speaks of one day, of an event or of many periods says nothing of the change that a division divides. */
const ASIDE: readonly FindingKind[] = ['share', 'event', 'day', 'record', 'division']
const speaksOfChange = (group: readonly Draft[]): boolean => group.some(({ kind }) => !ASIDE.includes(kind))

/**
 * A cost whose change is mostly that of one fact is a detail of what is said of that fact; a goal stays by itself. How it is divided
 * says it all, and has the weight and the evidence of its change.
 */
function joinCosts(groups: Map<string, Draft[]>): void {
  for (const [metric, group] of groups) {
    const divided = group.find(({ joins }) => joins !== undefined)
    const target = divided?.joins === metric ? undefined : groups.get(divided?.joins ?? '')
    if (!divided || !target || !speaksOfChange(target) || group.some(({ kind }) => kind === 'goal')) continue
    const change = group.find(({ kind }) => kind === 'change')
    const others = group.filter((draft) => draft !== divided && draft !== change)
    target.push(change ? { ...divided, claim: change.claim, impact: change.impact } : divided, ...others)
    groups.delete(metric)
  }
}

function headOf(group: readonly Draft[]): Draft[] {
  const said = speaksOfChange(group) ? group : group.filter(({ kind }) => kind !== 'division')
  const [head, ...rest] = [...said].sort(
    (a, b) => placeOf(a) - placeOf(b) || b.impact - a.impact || (a.id < b.id ? -1 : 1),
  )
  if (!head) return []
  const isOwn = (draft: Draft) => draft.subject.metric === head.subject.metric
  const details = [...rest.filter(isOwn), ...rest.filter((draft) => !isOwn(draft))]
  if (head.kind === 'goal') return [withChange(head, details)]
  // A share says itself how it has changed.
  return [below(head, head.kind === 'share' ? details.filter(({ kind }) => kind !== 'change') : details)]
}

const below = (head: Draft, details: readonly Draft[]): Draft => ({
  ...head,
  details: [...(head.details ?? []), ...details],
})

/** A goal says itself what has changed, and what new channels have brought: it has the evidence of its change, and its weight. */
function withChange(goal: Draft, details: readonly Draft[]): Draft {
  const isChange = ({ kind }: Draft) => kind === 'change' || kind === 'new'
  const change = details.find((one) => isChange(one) && one.subject.metric === goal.subject.metric)
  const others = details.filter((draft) => draft !== change && draft.kind !== 'new-channel')
  // A goal of some of the days says nothing of the change of all.
  if (!change || !goal.values['change']) return below(goal, change ? [change, ...others] : others)
  const { claim, question, impact } = change
  return below({ ...goal, claim, question: goal.question ?? question, change: impact }, others)
}

/** What the same new channels have brought is one finding: the first, with the other metrics below it. */
function newTogether(heads: readonly Draft[]): Draft[] {
  const isNew = ({ kind }: Draft) => kind === 'new-channel'
  const channelsOf = ({ values }: Draft) => JSON.stringify(values['channels'])
  const news = heads.filter(isNew)
  return heads.flatMap((head) => {
    const alike = isNew(head) ? news.filter((one) => channelsOf(one) === channelsOf(head)) : [head]
    return alike[0] === head ? [below(head, alike.slice(1))] : []
  })
}

const isPlainlyMet = ({ kind, values, claim, details = [] }: Draft): boolean =>
  kind === 'goal' &&
  values['state'] === 'met' &&
  [claim, ...details.map((one) => one.claim)].every((one) => one === 'arithmetic')

const metTogether = (goals: readonly Draft[]): Draft => ({
  id: 'goals-met',
  kind: 'goals-met',
  subject: {},
  tone: 'positive',
  impact: Math.max(...goals.map(({ impact }) => impact)),
  relevance: 1,
  claim: 'arithmetic',
  results: goals.flatMap(({ results }) => results.slice(0, 1)),
  values: { goals: goals.map(({ values, subject }) => ({ ...values, metric: subject.metric ?? '' })) },
  details: goals,
  question: null,
})
