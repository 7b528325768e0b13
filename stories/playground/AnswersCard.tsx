import { useId, useState } from 'react'
import { dateOrders } from 'kpi-kit/adapters/table'
import { type AnswerId, type Answers, answerIds, currencies, faultOf, zones } from './answers.js'
import { TextOption } from './TextOption.js'

interface Props {
  readonly answers: Answers
  /** What has to be said for all to be read. */
  readonly asked: ReadonlySet<AnswerId>
  readonly onAnswer: (answers: Partial<Answers>) => void
}

interface Field {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly isDay?: true
  readonly list?: readonly string[]
  /** The answers there are, with their names. */
  readonly options?: Readonly<Record<string, string>>
}

const languages = {
  'en-US': 'English, United States',
  'en-GB': 'English, Great Britain',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  'pt-BR': 'Portuguese, Brazil',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  ru: 'Russian',
  uk: 'Ukrainian',
}

const fields: Readonly<Record<AnswerId, Field>> = {
  timeZone: {
    label: 'Time zone',
    hint: 'In which the account’s days begin',
    placeholder: 'Europe/Berlin',
    list: zones,
  },
  from: { label: 'First day', hint: 'Of the period you exported', isDay: true },
  to: { label: 'Last day', hint: 'Of the period you exported', isDay: true },
  currency: { label: 'Currency', hint: 'Such as EUR', placeholder: 'EUR', list: currencies },
  observedAt: { label: 'Read on', hint: 'The day the figures were exported', isDay: true },
  dateOrder: { label: 'Day and month', hint: 'In dates like 03/04/2026', options: dateOrders },
  locale: { label: 'Language of the file', hint: 'Decides how numbers are read', options: languages },
  brand: { label: 'Brand', hint: 'Whose figures they are' },
  channel: { label: 'Channel', hint: 'A name instead of the platform’s' },
  account: { label: 'Account', hint: 'If a channel has several' },
}

/** What a file does not say about itself, and its reader knows. */
export function AnswersCard({ title, answers, asked, onAnswer }: Props & { readonly title: string }) {
  // What was asked for once stays where it is when it is answered.
  const [known, setKnown] = useState(asked)
  if ([...asked].some((id) => !known.has(id))) setKnown(new Set([...known, ...asked]))
  const first = answerIds.filter((id) => known.has(id))
  const field = (id: AnswerId) => (
    <AnswerField key={id} id={id} isAsked={asked.has(id)} answers={answers} onAnswer={onAnswer} />
  )
  return (
    <section className="pg-card pg-say" aria-label={title}>
      {first.length > 0 && (
        <fieldset className="pg-answers">
          <legend>{title}</legend>
          {first.map(field)}
        </fieldset>
      )}
      <details className="pg-more">
        <summary>{first.length ? 'More about the file' : title}</summary>
        <div className="pg-answers">{answerIds.filter((id) => !known.has(id)).map(field)}</div>
      </details>
    </section>
  )
}

interface AnswerFieldProps extends Omit<Props, 'asked'> {
  readonly id: AnswerId
  readonly isAsked: boolean
}

function AnswerField({ id, isAsked, answers, onAnswer }: AnswerFieldProps) {
  const selectId = useId()
  const { label, hint, placeholder, isDay, list, options } = fields[id]
  const onChange = (text: string) => onAnswer({ [id]: text })
  if (!options)
    return (
      <div data-asked={isAsked || undefined}>
        <TextOption
          label={label}
          value={answers[id]}
          fault={faultOf(id, answers)}
          {...(hint && { hint })}
          {...(placeholder && { placeholder })}
          {...(isDay && { type: 'date' })}
          {...(list?.length && { options: list })}
          onChange={onChange}
        />
      </div>
    )
  return (
    <div data-asked={isAsked || undefined} className="pg-control">
      <label htmlFor={selectId}>{label}</label>
      <select
        id={selectId}
        className="pg-input"
        aria-describedby={`${selectId}-hint`}
        value={answers[id]}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Not said</option>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <span id={`${selectId}-hint`} className="pg-muted">
        {hint}
      </span>
    </div>
  )
}
