import { at, isRecord, type JsonRecord, textOf } from '../reading/payload.js'
import type { Reader } from '../reading/reader.js'
import { unixTime } from '../reading/unix.js'

// Of messages in one spelling, as `plain` makes it.

const wordsOf = ({ _, type }: JsonRecord): string => `${textOf(_)} ${textOf(type)}`

export const isMessage = (one: JsonRecord): boolean =>
  'id' in one &&
  ('date' in one || 'dateunixtime' in one) &&
  (/message|service/i.test(wordsOf(one)) || isRecord(one.peerid) || typeof one.views === 'number')

/** No note that somebody joined, and in a group no message of a member. */
export const isPost = (one: JsonRecord): boolean =>
  !/service|empty/i.test(wordsOf(one)) && !one.service && !one.empty && (one.post ?? one.ischannelpost) !== false

/** What Telegram Desktop exports beside channels. */
export const isOtherChat = (one: JsonRecord): boolean =>
  'messages' in one && /chat|group|saved|replies/i.test(textOf(one.type))

/** Several messages that are one post. */
export const albumOf = (one: JsonRecord): string =>
  textOf(one.groupedid ?? one.mediagroupid ?? one.mediaalbumid).replace(/^0$/, '')

export const isForwarded = ({ fwdfrom, forwardfrommessageid }: JsonRecord): boolean =>
  (at(fwdfrom, 'channelpost') ?? forwardfrommessageid ?? null) !== null

/** The channel's name in links, or its id. */
export const chatOf = (one: JsonRecord): string =>
  ['chat.username', 'peerid.channelid', 'toid.channelid', 'chat.id', 'chatid', 'fromid']
    .map((path) => textOf(at(one, path)))
    .find(Boolean) ?? ''

/** Pyrogram writes a local time without its zone; Telegram Desktop does too, with the seconds beside it. */
export function clockOf(read: Reader, { date, dateunixtime }: JsonRecord, place: string): string {
  const text = dateunixtime ?? date
  const [, day, clock, zone] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)[\d:.]*(.*)$/.exec(textOf(text)) ?? []
  if (day && !zone) return read.day(day, `${place}.date`) && `${day}T${clock}`
  const time = day ? `${text}`.replace(' ', 'T') : text
  return read.clock(
    day || time instanceof Date ? time : unixTime(read.number(time, `${place}.date`, true)),
    `${place}.date`,
  )
}

export function formatOf({ media, content, mediatype, photo, video, document, mimetype }: JsonRecord): string {
  const kind =
    textOf(at(media ?? content, '_')) || textOf(media) || textOf(mediatype) || (photo && 'photo') || (video && 'video')
  const file = textOf(at(at(media, 'document'), 'mimetype')) || textOf(at(document, 'mimetype')) || textOf(mimetype)
  const word = `${kind ?? ''}`.replace(/^.*(Message(Media)?|MediaType\.)(?=\w)/i, '').toLowerCase()
  if (/video/.test(word + file)) return 'video'
  if (word === 'photo' || file.startsWith('image')) return 'photo'
  return /^(empty|text|web_?page)?$/.test(word) ? 'text' : word
}
