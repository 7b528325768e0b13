import type { FieldId } from './fields.js'
import { type Shown, shownAtFirst } from './options.js'
import type { Problem } from './problems.js'
import type { Sample } from './samples.js'
import type { Choices } from './toRows.js'

/** All that a person has done on the page. */
export interface Session {
  readonly text: string
  readonly fileName: string
  /** The example that is shown, until its text is changed. */
  readonly sampleId?: string
  /** Why a dropped file could not be opened at all. */
  readonly refused?: Problem
  readonly chosen: ReadonlyMap<string, FieldId | null>
  readonly choices: Choices
  readonly shown: Shown
}

export type Action =
  | { readonly type: 'take-sample'; readonly sample: Sample }
  | { readonly type: 'take-file'; readonly fileName: string; readonly content: string | Problem }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'map'; readonly column: string; readonly field: FieldId | null }
  | { readonly type: 'choose'; readonly choices: Choices }
  | { readonly type: 'show'; readonly shown: Partial<Shown> }

export const startWith = ({ id, text, fileName, shown }: Sample): Session => ({
  text,
  fileName,
  sampleId: id,
  chosen: new Map(),
  choices: {},
  shown: { ...shownAtFirst, ...shown },
})

/** A new source starts anew; an edited one keeps what was decided about its columns. */
export const act = (session: Session, action: Action): Session => {
  const { text, fileName, chosen, choices, shown } = session
  const kept: Session = { text, fileName, chosen, choices, shown }
  switch (action.type) {
    case 'take-sample':
      return startWith(action.sample)
    case 'take-file': {
      const fresh = {
        ...kept,
        fileName: action.fileName,
        chosen: new Map(),
        choices: {},
        shown: { ...shown, period: '' },
      }
      return typeof action.content === 'string'
        ? { ...fresh, text: action.content }
        : { ...fresh, text: '', refused: action.content }
    }
    case 'edit':
      // A text typed over a file is no longer that file: its ending says nothing about what was pasted.
      return { ...kept, text: action.text, fileName: '' }
    case 'map':
      return { ...session, chosen: new Map(chosen).set(action.column, action.field) }
    case 'choose':
      return { ...session, choices: { ...choices, ...action.choices } }
    case 'show':
      return { ...session, shown: { ...shown, ...action.shown } }
  }
}
