import { count } from '../../format/count.js'
import { capitalize, formatNumber, type NumberOptions } from '../../format/index.js'
import { resolveLocale } from '../../format/locale.js'
import { reportWords } from '../../format/reportWords.js'
import type { Markup } from './markup.js'
import type { Message, MessageItem, MessageNote } from './message.js'

/** The sections of a message in their order, each in its markup: title, findings, what they rest on, notes, tables, what is left. */
export function compose(message: Message, markup: Markup, options: NumberOptions): string[] {
  const { findings, report } = reportWords(options.locale)
  const { messages, tag } = resolveLocale(options.locale)
  const words = report.outputs
  const { escape, strong, quote } = markup
  const { said, data, notes, tables, more, moreTables, url } = message
  const quoteOf = ({ text, by }: MessageNote) => quote(escape(text), escape(by))
  const linesOf = ({ evidence, details, question }: MessageItem): string[] => [
    ...[evidence, ...details].filter(Boolean).map(escape),
    ...(question ? [escape(words.ask + messages.colon + question)] : []),
  ]
  const sentenceOf = ({ sign, verdict, head, rest }: MessageItem): string =>
    (sign && `${sign} ${escape(verdict)} · `) + (head && strong(escape(head))) + escape(rest)
  const itemOf = (item: MessageItem) => markup.item(sentenceOf(item), linesOf(item), item.notes.map(quoteOf))
  const say = (text: string) => escape(capitalize(text, tag))
  const isNothing = !said.length && !data.length && !more
  return [
    markup.title(escape(message.title), escape(message.period)),
    isNothing && escape(words.nothing),
    ...said.map(itemOf),
    data.length && [strong(escape(words.restsOn)), markup.list(data.map(sentenceOf))].join('\n'),
    // What lacks has notes, too: they stand under the list.
    ...[...data.flatMap((item) => item.notes), ...notes].map(quoteOf),
    ...tables.map(markup.table),
    more && say(findings.more(count(more, options))),
    moreTables && say(words.moreTables(formatNumber(moreTables, options))),
    url && markup.link(escape(words.open), url),
  ].filter((section) => typeof section === 'string' && section !== '') as string[]
}
