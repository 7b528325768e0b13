import { cut } from '../../format/text.js'
import { compose } from './compose.js'
import { fitted } from './fitted.js'
import type { Markup } from './markup.js'
import { type Message, messageOf } from './message.js'
import type { OutputOptions, SaidFindings } from './outputOptions.js'
import { plainMarkup } from './toPlain.js'

/** A block of Slack's Block Kit, as far as findings need one. */
export type SlackBlock =
  | { readonly type: 'header'; readonly text: { readonly type: 'plain_text'; readonly text: string } }
  | {
      readonly type: 'section'
      /** `verbatim`: Slack makes no links of what it takes for one. */
      readonly text: { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true }
    }

const HEADER = 150
const SECTION = 3000
const BLOCKS = 50
/** Slack refuses a little more than 13,000 characters. */
const ALL = 12_000

/**
 * Findings as blocks for Slack's `chat.postMessage`, a section for each finding. What does not fit is cut between findings, and
 * a section says how many there are more.
 *
 * @source https://api.slack.com/reference/block-kit/blocks
 * @example await client.chat.postMessage({ channel, blocks: toSlackBlocks(findings(query)) })
 */
export function toSlackBlocks(findings: SaidFindings, options: OutputOptions = {}): SlackBlock[] {
  const markup = markupIn(options)
  const write = (message: Message): SlackBlock[] => {
    const [, ...sections] = compose(message, markup, options)
    return [headerOf(message.title), ...[escape(message.period), ...sections].filter(Boolean).map(sectionOf)]
  }
  const fits = (message: Message) => {
    const blocks = write(message)
    return blocks.length <= BLOCKS && JSON.stringify(blocks).length <= ALL
  }
  return write(fitted(messageOf(findings, options), fits))
}

const headerOf = (title: string): SlackBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(title, HEADER) },
})

const sectionOf = (text: string): SlackBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: shortened(text), verbatim: true },
})

/** Whole lines, as many as there is room for; no line by itself is so long. */
function shortened(text: string): string {
  if (text.length <= SECTION) return text
  const lines = text.split('\n')
  while (lines.length > 1 && lines.join('\n').length > SECTION - 2) lines.pop()
  return lines.length > 1 ? `${lines.join('\n')}\n…` : `${text.slice(0, SECTION - 1).replace(/&[^;]*$/, '')}…`
}

const markupIn = (options: OutputOptions): Markup => {
  const plain = plainMarkup(options)
  return {
    ...plain,
    escape,
    // There is no way to write an asterisk inside of bold.
    strong: (text) => (text && !/[*_~`]/.test(text) ? `*${text}*` : text),
    quote: (text, by) => `>${text}\n>— ${by}`,
    link: (label, url) => `<${escape(url).replace(/\|/g, '%7C')}|${label}>`,
    table: (table) => escape(plain.table(table)),
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] as string)
