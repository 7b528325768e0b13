import { type Answers, noAnswers } from './answers.js'
import type { FieldId } from './fields.js'
import { type Given, isEdited, most, pasted } from './given.js'
import { type Shown, shownAtFirst } from './options.js'
import type { Sample } from './samples/index.js'
import type { Choices } from './toRows.js'

/** All that a person has done on the page. */
export interface Session {
  /** One text, or several files. */
  readonly given: readonly Given[]
  /** The name of the one whose text is shown. */
  readonly open: string
  /** The example that is shown, until something else is given. */
  readonly sampleId?: string
  /** Whether a file that is known is mapped by hand nevertheless. */
  readonly isByHand: boolean
  /** How many files were left out, because there were too many. */
  readonly leftOut: number
  readonly answers: Answers
  /** Of what is mapped by hand: what each column is, and how numbers and dates are written. */
  readonly chosen: ReadonlyMap<string, FieldId | null>
  readonly choices: Choices
  readonly shown: Shown
}

export type Action =
  | { readonly type: 'take-sample'; readonly sample: Sample }
  /** `more`: how many others there were. */
  | { readonly type: 'take-files'; readonly files: readonly Given[]; readonly more: number }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'open'; readonly name: string }
  | { readonly type: 'remove'; readonly name: string }
  | { readonly type: 'map-alone'; readonly name: string }
  | { readonly type: 'read-again' }
  | { readonly type: 'answer'; readonly answers: Partial<Answers> }
  | { readonly type: 'map'; readonly column: string; readonly field: FieldId | null }
  | { readonly type: 'choose'; readonly choices: Choices }
  | { readonly type: 'show'; readonly shown: Partial<Shown> }

const undecided = { isByHand: false, leftOut: 0, answers: noAnswers, chosen: new Map(), choices: {} } as const

const openIn = (given: readonly Given[], name?: string): string =>
  (given.find((one) => one.name === name) ?? given[0])?.name ?? ''

export const startWith = ({ id, files, shown }: Sample): Session => ({
  ...undecided,
  given: files,
  open: openIn(files),
  sampleId: id,
  shown: { ...shownAtFirst, ...shown },
})

/** The one whose text is shown. */
export const openOf = ({ given, open }: Session): Given =>
  given.find(({ name }) => name === open) ?? { name: '', text: '' }

/** A new source starts anew; files join those that are there already; an edited text keeps what was decided about it. */
export const act = (session: Session, action: Action): Session => {
  const { sampleId, ...kept } = session
  switch (action.type) {
    case 'take-sample':
      return startWith(action.sample)
    case 'take-files':
      return takeFiles(session, action.files, action.more)
    case 'edit': {
      const before = openOf(session)
      const isSame = isEdited(before.text, action.text)
      const changed = isSame ? edited(before, action.text) : pastedOver(before, action.text, session.given.length > 1)
      const given = session.given.map((one) => (one.name === session.open ? changed : one))
      const isByHand = session.isByHand && isSame
      return { ...kept, given: given.length ? given : [changed], open: changed.name, isByHand }
    }
    case 'open':
      return { ...session, open: openIn(session.given, action.name) }
    case 'remove': {
      const given = session.given.filter(({ name }) => name !== action.name)
      return { ...kept, given, open: openIn(given, session.open), leftOut: 0 }
    }
    case 'map-alone': {
      const given = session.given.filter(({ name }) => name === action.name)
      return {
        ...kept,
        ...(given.length === session.given.length && { sampleId }),
        given,
        open: openIn(given),
        isByHand: true,
      }
    }
    case 'read-again':
      return { ...session, isByHand: false }
    case 'answer':
      return { ...session, answers: { ...session.answers, ...action.answers } }
    case 'map':
      return { ...session, chosen: new Map(session.chosen).set(action.column, action.field) }
    case 'choose':
      return { ...session, choices: { ...session.choices, ...action.choices } }
    case 'show':
      return { ...session, shown: { ...session.shown, ...action.shown } }
  }
}

/** A file of the same name takes the place of the one before: it was corrected. */
function takeFiles(session: Session, files: readonly Given[], more: number): Session {
  const isOwn = session.sampleId === undefined && !session.isByHand
  const before = isOwn ? session.given.filter(({ name, text }) => name || text) : []
  const all = [...new Map([...before, ...files].map((one) => [one.name, one])).values()]
  const given = all.slice(0, most)
  return {
    ...undecided,
    ...(before.length > 0 && { answers: session.answers }),
    given,
    open: openIn(given, files[0]?.name),
    leftOut: all.length - given.length + more,
    shown: { ...session.shown, period: '' },
  }
}

const edited = ({ name, observedAt }: Given, text: string): Given => ({
  name,
  text,
  ...(observedAt !== undefined && { observedAt }),
})

/** A text pasted over a file is no longer that file: its name and its time say nothing about it. */
const pastedOver = ({ name }: Given, text: string, isOneOfMany: boolean): Given => ({
  ...pasted(text),
  name: isOneOfMany ? name : '',
})
