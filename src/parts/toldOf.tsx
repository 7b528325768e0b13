'use client'
import type { ReactNode } from 'react'
import { wellFormed } from '../format/hostText.js'
import { capitalize, inSentences, withStop } from '../format/intl.js'
import type { Messages } from '../format/index.js'
import type { FrameProps } from './Frame.js'
import { Placeholder, sayUpdated } from './States.js'
import type { View } from './useView.js'
import type { WidgetContent } from './WidgetContent.js'
import type { WidgetState } from './useWidget.js'

type Told = Pick<FrameProps, 'note' | 'noteFigure' | 'sentence' | 'about' | 'aside' | 'tone'>
type Asked = Pick<WidgetState['shell'], 'description' | 'status' | 'updatedAt'>

/** What a frame says of a widget: its sentence for the eye, and what describes it to who does not see it. */
export function toldOf(content: WidgetContent, { description, ...updated }: Asked, { settings, loading }: View): Told {
  const { locale, resolved } = settings
  if (loading) return waitingFor(content, resolved.messages)
  const { note, noteFigure } = content
  const told = wellFormed(description)
  const stale = updated.status === 'stale' && sayUpdated({ ...updated, locale, messages: resolved.messages })
  return {
    note,
    noteFigure,
    // Without one there is no line of it, nor a point before what follows.
    sentence: told || sentenceOf(content, resolved.messages),
    about: aboutOf(content, stale, told),
    aside: content.aside,
    tone: content.chip && !description ? undefined : content.tone,
  }
}

/** As large as what will be said; all that is heard meanwhile. */
const waitingFor = (content: WidgetContent, { loading, tag }: Messages): Told => ({
  note: content.note,
  noteFigure: content.noteFigure && <Placeholder text={content.noteFigure} />,
  sentence: (
    <>
      <span className="kpi-hidden">{capitalize(loading, tag)}</span>
      <Placeholder text={inSentences([content.sentence, content.aside])} />
    </>
  ),
  // The place of its dot, which says nothing yet.
  tone: content.tone && !content.chip ? 'neutral' : undefined,
})

/** All that the drawing means, each thing once: that it is old, the number, how it stands, and how it has changed. */
const aboutOf = (content: WidgetContent, stale: string | false, description: string | undefined): string =>
  withStop(inSentences([stale, ...partsOf(content, description)]))

/** The same without its age, part by part. */
export const partsOf = (
  { value = '', sentence, echo, change = '' }: WidgetContent,
  description = withoutEcho(sentence, echo).filter(Boolean).join(' '),
): readonly string[] => [value, description, change]

/** What stands before the echo and after it, without the stops between them. */
const withoutEcho = (sentence: string, echo: string | undefined): [before: string, after: string] => {
  const [before = '', after = ''] = echo ? sentence.split(echo) : [sentence]
  return [before.trim(), after.replace(/^\. ?/, '')]
}

/** Each text stands alone in its element: one beside another would be lost where a browser translates the page. */
function sentenceOf({ sentence, chip, tone, echo }: WidgetContent, { colon }: Messages): ReactNode {
  if (echo) return <Echoing sentence={sentence} echo={echo} />
  const [before = '', ...after] = chip ? sentence.split(chip + colon) : [sentence]
  if (!after.length) return sentence
  // Readers hear it as one, with the colon that the chip stands for.
  return (
    <>
      {before && <span>{before}</span>}
      <span className="kpi-chip" data-tone={tone}>
        <span>{chip}</span>
        <span className="kpi-chip__colon">{colon}</span>
      </span>
      <span>{` ${after.join(chip + colon)}`}</span>
    </>
  )
}

/** The change is heard where it stands beside the number, and not once more. */
function Echoing({ sentence, echo }: { readonly sentence: string; readonly echo: string }) {
  const [before, after] = withoutEcho(sentence, echo)
  return (
    <>
      {before && <span>{`${before} `}</span>}
      <span aria-hidden="true">{after ? `${withStop(echo)} ` : echo}</span>
      {after && <span>{after}</span>}
    </>
  )
}
