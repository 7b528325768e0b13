import { count } from '../../../format/count.js'
import { capitalize, formatNumber, formatShare, type NumberOptions } from '../../../format/index.js'
import { resolveLocale } from '../../../format/locale.js'
import { reportWords } from '../../../format/reportWords.js'
import type { Message, MessageItem } from '../message.js'
import type { MailImage } from '../toEmail.js'
import { bar } from './bar.js'
import { element, escapeHtml } from './element.js'
import { coloursOf, detailList, findingRow } from './findingRow.js'
import { box, layout, type Paper, row, SIDE, text } from './layout.js'
import { noteQuote } from './noteQuote.js'
import type { Palette } from './palette.js'
import { shareOfGoal } from './shareOfGoal.js'
import { tableRow } from './tableRow.js'

/** As wide as every program for mail shows it; on a phone as wide as the phone. */
const WIDTH = 600

/** The HTML of a mail. */
export function mailHtml(
  message: Message,
  images: readonly MailImage[],
  palette: Palette,
  options: NumberOptions,
): string {
  const { messages, tag } = resolveLocale(options.locale)
  const { dir } = messages
  const paper: Paper =
    dir === 'rtl' ? { palette, dir, start: 'right', end: 'left' } : { palette, dir, start: 'left', end: 'right' }
  const { findings, report } = reportWords(options.locale)
  const words = report.outputs
  const [first, ...others] = message.said
  const isScored = first?.finding.kind === 'score'
  const ask = (question: string) => words.ask + messages.colon + question
  const muted = (words: string) => text(palette.muted, 14, escapeHtml(capitalize(words, tag)))
  const isNothing = !message.said.length && !message.data.length && !message.more
  const ending = [
    message.more > 0 && muted(findings.more(count(message.more, options))),
    message.moreTables > 0 && muted(words.moreTables(formatNumber(message.moreTables, options))),
    message.url && button(paper, words.open, message.url),
  ].filter(Boolean)
  const card = layout(
    { 'background-color': palette.surface, border: `1px solid ${palette.border}`, 'border-radius': '14px' },
    element('tr', {}, {}, element('td', { height: 6, bgcolor: palette.accent }, stripe(palette), '&nbsp;')),
    row(
      paper,
      `26px ${SIDE}px 4px`,
      text(palette.text, 24, escapeHtml(message.title), { 'font-weight': '700' }, 'h1'),
      message.period && text(palette.muted, 14, escapeHtml(message.period), { 'padding-top': '4px' }),
    ),
    isScored && first && row(paper, `18px ${SIDE}px 6px`, scoreBox(paper, first, options)),
    isNothing && row(paper, `16px ${SIDE}px 0`, text(palette.text, 16, escapeHtml(words.nothing))),
    ...(isScored ? others : message.said).map((item) => findingRow(paper, item, { ask, tag })),
    ...images.map((image) => row(paper, `24px ${SIDE}px 0`, picture(image))),
    message.data.length > 0 && row(paper, `28px ${SIDE}px 0`, dataBox(paper, message.data, words.restsOn)),
    ...message.notes.map((note) => row(paper, `14px ${SIDE}px 0`, noteQuote(paper, note))),
    ...message.tables.map((table) => tableRow(paper, table, options)),
    ending.length > 0 && row(paper, `26px ${SIDE}px 0`, ...ending),
    row(paper, '14px', '&nbsp;'),
  )
  const preheader = [first && first.head + first.rest, others[0] && others[0].head + others[0].rest].filter(Boolean)
  return page({ ...paper, lang: tag }, message.title, preheader.join('. '), card)
}

const stripe = ({ accent }: Palette) => ({
  height: '6px',
  'font-size': '0',
  'line-height': '0',
  'background-color': accent,
  'border-radius': '13px 13px 0 0',
})

/** The score in large, where its sentence says it. */
function scoreBox(paper: Paper, item: MessageItem, options: NumberOptions): string {
  const { palette } = paper
  const share = shareOfGoal(item.finding)
  const figure = share === null ? '' : formatShare(share, { ...options, decimals: 1 })
  const isSaid = figure !== '' && (item.head + item.rest).includes(figure)
  return box(
    paper,
    palette.accentSoft,
    isSaid && text(palette.text, 40, escapeHtml(figure), { 'font-weight': '700' }),
    text(palette.text, 16, element('strong', {}, {}, escapeHtml(item.head)) + escapeHtml(item.rest)),
    share !== null && bar(paper, share, item.sign ? coloursOf(paper, item).fill : palette.accent),
    item.evidence && text(palette.muted, 14, escapeHtml(item.evidence), { 'padding-top': '8px' }),
    item.details.length > 0 && detailList(paper, item.details),
    ...item.notes.map((note) => noteQuote(paper, note)),
  )
}

/** What the figures lack stands by itself, in one place. */
const dataBox = (paper: Paper, data: readonly MessageItem[], title: string): string =>
  box(
    paper,
    paper.palette.warningSoft,
    text(paper.palette.warningText, 14, escapeHtml(title), { 'font-weight': '700' }, 'h2'),
    ...data.flatMap(({ head, rest, notes }) => [
      text(paper.palette.text, 14, escapeHtml(head + rest), { 'padding-top': '6px' }),
      ...notes.map((note) => noteQuote(paper, note)),
    ]),
  )

const picture = ({ cid, alt, width, height }: MailImage): string =>
  element(
    'img',
    { src: `cid:${cid}`, alt, width: width ?? WIDTH - 2 * SIDE, height },
    { display: 'block', width: '100%', 'max-width': `${width ?? WIDTH - 2 * SIDE}px`, height: 'auto', border: '0' },
  )

function button({ palette }: Paper, label: string, url: string): string {
  const link = element(
    'a',
    { href: url },
    {
      display: 'inline-block',
      padding: '12px 22px',
      color: palette.accentInk,
      'font-size': '15px',
      'line-height': '20px',
      'font-weight': '700',
      'text-decoration': 'none',
    },
    escapeHtml(label),
  )
  return element(
    'table',
    { role: 'presentation', cellpadding: 0, cellspacing: 0, border: 0 },
    { 'margin-top': '14px' },
    element(
      'tr',
      {},
      {},
      element('td', { bgcolor: palette.accent }, { 'background-color': palette.accent, 'border-radius': '10px' }, link),
    ),
  )
}

/** Outlook takes no greatest width, so it is given a table of exactly so many pixels. */
function page(
  { palette, dir, lang }: Paper & { readonly lang: string },
  title: string,
  preheader: string,
  card: string,
): string {
  const hidden = { display: 'none', 'max-height': '0', overflow: 'hidden', 'font-size': '0', 'line-height': '0' }
  const outlook = element('table', { role: 'presentation', width: WIDTH, align: 'center' }, {}).replace('</table>', '')
  const body = element(
    'td',
    { align: 'center', bgcolor: palette.page },
    { padding: '20px 10px', 'background-color': palette.page },
    `<!--[if mso]>${outlook}<tr><td><![endif]-->`,
    element(
      'div',
      { dir },
      { 'max-width': `${WIDTH}px`, margin: '0 auto', 'font-family': palette.font, 'overflow-wrap': 'anywhere' },
      card,
    ),
    '<!--[if mso]></td></tr></table><![endif]-->',
  )
  const meta = (name: string, content: string) => element('meta', { name, content }, {})
  return (
    '<!DOCTYPE html>' +
    element(
      'html',
      { lang, dir },
      {},
      element(
        'head',
        {},
        {},
        element('meta', { charset: 'utf-8' }, {}),
        meta('viewport', 'width=device-width, initial-scale=1'),
        meta('color-scheme', 'light dark'),
        meta('format-detection', 'telephone=no, date=no, address=no, email=no'),
        element('title', {}, {}, escapeHtml(title)),
      ),
      element(
        'body',
        { bgcolor: palette.page },
        { margin: '0', padding: '0', 'background-color': palette.page },
        element('div', {}, hidden, escapeHtml(preheader)),
        layout({}, element('tr', {}, {}, body)),
      ),
    )
  )
}
