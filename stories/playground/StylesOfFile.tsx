import { type DetectedOrder, dateOrders, type DetectedStyle, numberStyles, readNumber } from 'kpi-kit/adapters/table'
import { StyleChoice } from './StyleChoice.js'
import type { Choices } from './toRows.js'

interface Props {
  readonly numbers: DetectedStyle
  readonly dates: DetectedOrder
  readonly onChoose: (choices: Choices) => void
}

const whyNumbers = ({ reason, style, example = '' }: DetectedStyle): string | undefined => {
  switch (reason) {
    case 'plain':
      return undefined
    case 'fits':
      return 'The style that reads the most numbers.'
    case 'counts':
      return `Counts are whole, so “${example}” is ${style && readNumber(example, style)}.`
    case 'ambiguous':
      return `“${example}” may be two numbers. Please choose.`
    case 'chosen':
      return 'Your choice.'
  }
}

const whyDates = ({ reason, example }: DetectedOrder): string | undefined => {
  switch (reason) {
    case 'plain':
      return undefined
    case 'fits':
      return `“${example}” shows it: a part over 12 is a day.`
    case 'ambiguous':
      return `“${example}” may be two days. Please choose.`
    case 'chosen':
      return 'Your choice.'
  }
}

/** How the file writes what can be written in several ways. */
export function StylesOfFile({ numbers, dates, onChoose }: Props) {
  return (
    <div className="pg-choices">
      <StyleChoice
        label="Numbers"
        options={numberStyles}
        value={numbers.style}
        reason={whyNumbers(numbers)}
        onChoose={(numberStyle) => onChoose({ numberStyle })}
      />
      <StyleChoice
        label="Dates"
        options={dateOrders}
        value={dates.order}
        reason={whyDates(dates)}
        onChoose={(dateOrder) => onChoose({ dateOrder })}
      />
    </div>
  )
}
