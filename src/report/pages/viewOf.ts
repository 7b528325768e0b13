import { givenText } from '../../parts/givenText.js'
import { outlineOf } from '../data/outlineOf.js'
import type { ReportReading } from '../data/reading.js'
import { runningHead } from '../data/runningHead.js'
import { wordsOf } from '../data/wordsOf.js'
import type { ReportView } from './ReportContext.js'
import type { ReportProps } from './ReportProps.js'

/** What pages are drawn from: the reading, and what people have given, as texts. */
export function viewOf(
  reading: ReportReading,
  props: Pick<
    ReportProps,
    'brand' | 'notes' | 'next' | 'paper' | 'preparedBy' | 'recipient' | 'sections' | 'title' | 'titleLevel'
  >,
  ids: string,
): ReportView {
  const { notes, next, titleLevel } = props
  const { sections } = wordsOf(reading)
  const name = givenText(props.brand?.name, 'brand') ?? reading.question.own
  const title = givenText(props.title, 'title')
  const { shown, leftOut } = outlineOf(reading, props.sections, next)
  return {
    reading,
    ids,
    sections: shown,
    leftOut,
    contents: shown.flatMap((one) =>
      typeof one === 'string' && one in sections
        ? [{ id: `${ids}${one}`, title: sections[one as keyof typeof sections] }]
        : [],
    ),
    level: titleLevel === 2 || titleLevel === 3 ? titleLevel : 1,
    run: runningHead(reading, name, title),
    title,
    brand: { ...props.brand, name },
    preparedBy: { ...props.preparedBy, name: givenText(props.preparedBy?.name, 'preparedBy') },
    recipient: givenText(props.recipient, 'recipient'),
    paper: props.paper ?? 'a4',
    notes,
    next,
  }
}
