import type { MessageItem } from '../message.js'
import { capitalize } from '../../../format/index.js'
import { statusOf } from '../../../metrics/analysis/attainment.js'
import { bar } from './bar.js'
import { element, escapeHtml } from './element.js'
import { box, type Paper, row, SIDE, text } from './layout.js'
import { noteQuote } from './noteQuote.js'
import { shareOfGoal } from './shareOfGoal.js'

/** What is said beside a finding, and the language of its words. */
interface FindingWords {
  readonly ask: (question: string) => string
  readonly tag: string
}

/** A finding in a mail: what is said, its bar where it has a goal, what it rests on, what belongs to it, and what people say. */
export function findingRow(paper: Paper, item: MessageItem, { ask, tag }: FindingWords): string {
  const { palette } = paper
  const { head, rest, evidence, details, question, notes } = item
  const share = shareOfGoal(item.finding)
  const colour = coloursOf(paper, item)
  return row(
    paper,
    `18px ${SIDE}px 0`,
    element('div', {}, { 'border-top': `1px solid ${palette.border}`, 'font-size': '0', 'line-height': '0' }, '&nbsp;'),
    item.sign && verdict(item, colour, tag),
    text(palette.text, 16, element('strong', {}, { 'font-weight': '700' }, escapeHtml(head)) + escapeHtml(rest), {
      'padding-top': item.sign ? '6px' : '14px',
    }),
    share !== null && bar(paper, share, colour.fill),
    evidence && text(palette.muted, 14, escapeHtml(evidence), { 'padding-top': '8px' }),
    details.length > 0 && detailList(paper, details),
    question &&
      element(
        'div',
        {},
        { 'padding-top': '12px' },
        box(paper, palette.accentSoft, text(palette.text, 14, escapeHtml(ask(question)))),
      ),
    ...notes.map((note) => noteQuote(paper, note)),
  )
}

/** What belongs to a finding, line by line. */
export const detailList = ({ palette, start }: Paper, details: readonly string[]): string =>
  element(
    'div',
    {},
    { 'padding-top': '6px' },
    ...details.map((detail) =>
      text(palette.text, 14, escapeHtml(`• ${detail}`), { [`padding-${start}`]: '10px', 'padding-top': '4px' }),
    ),
  )

interface ToneColours {
  readonly fill: string
  readonly text: string
  readonly soft: string
}

/** Of the tone of a finding, and of a goal that is close as cards have it; one that is neither good nor weak has a bar in the accent. */
export function coloursOf({ palette }: Paper, { sign, finding }: MessageItem): ToneColours {
  if (sign === '▲') return { fill: palette.positive, text: palette.positiveText, soft: palette.positiveSoft }
  if (sign && statusOf(shareOfGoal(finding) ?? 0) === 'close')
    return { fill: palette.warningText, text: palette.warningText, soft: palette.warningSoft }
  if (sign === '▼') return { fill: palette.negative, text: palette.negativeText, soft: palette.negativeSoft }
  return { fill: palette.accent, text: palette.muted, soft: palette.track }
}

/** "▼ weak" on a pale ground; the word says what the colour says. */
const verdict = ({ sign, verdict: word }: MessageItem, { text: ink, soft }: ToneColours, tag: string): string =>
  element(
    'div',
    {},
    { 'padding-top': '14px' },
    element(
      'span',
      {},
      {
        display: 'inline-block',
        padding: '2px 9px',
        'border-radius': '10px',
        'background-color': soft,
        color: ink,
        'font-size': '12px',
        'line-height': '17px',
        'font-weight': '700',
      },
      escapeHtml(`${sign} ${capitalize(word, tag)}`),
    ),
  )
