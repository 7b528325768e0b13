import { compose } from './compose.js'
import { fitted } from './fitted.js'
import type { Markup } from './markup.js'
import { type Message, messageOf } from './message.js'
import type { OutputOptions, SaidFindings } from './outputOptions.js'
import { plainMarkup } from './toPlain.js'

export interface TelegramOptions extends OutputOptions {
  /** A message has room for 4,096 characters, the caption of a picture for 1,024. @default 'message' */
  readonly as?: 'message' | 'caption' | undefined
}

/** Characters after entities are parsed, in UTF-16 units. */
const LONGEST = { message: 4096, caption: 1024 } as const

/**
 * Findings as HTML of Telegram's Bot API, with `parse_mode: 'HTML'`: bold, links and quotations. What does not fit is cut between
 * findings, and the message says how many there are more.
 *
 * @throws for an `as` that is none
 * @source https://core.telegram.org/bots/api#html-style
 * @example toTelegramHtml(findings(query), { client: 'Aurora', url: 'https://example.com/october' })
 */
export function toTelegramHtml(findings: SaidFindings, options: TelegramOptions = {}): string {
  const { as = 'message' } = options
  const longest = LONGEST[as]
  if (!longest)
    throw new Error(
      `kpi-kit: \`as\` is ${String(as)}, so nobody knows how much there is room for. Write 'message' or 'caption'.`,
    )
  const plain = visibleMarkup(options)
  const write = (message: Message, by: Markup) => compose(message, by, options).join('\n\n')
  const message = fitted(messageOf(findings, options), (one) => write(one, plain).length <= longest)
  return write(message, markupIn(plain))
}

/** What is left of a message when its entities are parsed. */
const visibleMarkup = (options: OutputOptions): Markup => ({
  ...plainMarkup(options),
  quote: (text, by) => `${text}\n— ${by}`,
  link: (label) => label,
})

const markupIn = (plain: Markup): Markup => ({
  ...plain,
  escape,
  strong: (text) => (text ? `<b>${text}</b>` : ''),
  title: (title, period) => plain.title(`<b>${title}</b>`, period && `<i>${period}</i>`),
  quote: (text, by) => `<blockquote>${plain.quote(text, by)}</blockquote>`,
  link: (label, url) => `<a href="${escape(url)}">${label}</a>`,
  table: (table) => escape(plain.table(table)),
})

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string)
