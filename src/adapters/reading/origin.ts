import type { Dimensions } from '../../metrics/model/row.js'

/** Where a visit came from, in the words of the analytics system. What it does not say is `undefined`. */
export interface Words {
  /** Sources, hosts, names or ids of networks: the first that is a network counts. */
  readonly sources: readonly string[]
  readonly medium?: string | undefined
  /** A channel group of Google Analytics, a traffic source of Metrica. */
  readonly group?: string | undefined
  readonly campaign?: string | undefined
}

/** `direct`: nobody brought the visit; `other`: a search engine, a letter, a site; `unknown`: the system does not say. */
export interface Origin extends Pick<Dimensions, 'channel' | 'paid' | 'campaign'> {
  readonly by: 'network' | 'direct' | 'other' | 'unknown'
}

/** Networks: what links to sites are tagged with, and hosts beside `facebook.com` and its app, `com.facebook.katana`. */
const networks = [
  ['facebook', 'fb|meta', 'fb.com|fb.me'],
  ['instagram', 'ig|insta', 'ig.me'],
  ['vk', 'vkontakte|вк|вконтакте', 'vk.ru|vk.me|vk.cc|vkontakte.ru|vkvideo.ru|com.vkontakte.android'],
  ['telegram', 'tg|телеграм', 't.me|telegram.me|telegram.org'],
  ['tiktok', 'tt'],
  ['youtube', 'yt', 'youtu.be|com.google.android.youtube'],
  ['linkedin', 'li', 'lnkd.in'],
  ['x', 'twitter', 't.co|twitter.com|com.twitter.android'],
  ['pinterest', 'pinterest', 'pinterest.\\w+(.\\w+)?|pin.it'],
  ['ok', 'odnoklassniki|одноклассники', 'ok.ru|odnoklassniki.ru'],
  ['dzen', 'zen|дзен|yandex zen|яндекс.дзен', 'dzen.ru|zen.yandex.ru'],
  ['threads', 'threads', 'threads.net'],
  ['reddit', 'reddit', 'redd.it'],
  ['whatsapp', 'wa', 'wa.me'],
].map(([channel = '', names = '', hosts = channel]) => {
  const ends = `${channel}.com|(com|org).${channel}.\\w+|${hosts}`.replaceAll('.', '\\.')
  return [
    channel,
    RegExp(`^(${channel}|${names})($|[ _-]|ads?$)|(^|\\.)(${ends})$`),
    `${channel}|${names}`.split('|'),
  ] as const
})

/** The channel of a network that is called just so, in small letters without spaces: `'linkedin'`. Meta has several. */
export const networkCalled = (name: string): string | undefined =>
  name === 'meta' ? undefined : networks.find(([, , names]) => names.includes(name))?.[0]

const known = new Map<string, string>()

/** The channel of a source as tags, referrers and the systems write it: `'m.facebook.com'`, `'fb_ads'`; `''` for no network. */
export function networkOf(source: string): string {
  const text = source.slice(0, 100)
  let found = known.get(text)
  if (found === undefined) {
    const host = text
      .trim()
      .toLowerCase()
      .replace(/^[a-z-]+:\/\//, '')
      .replace(/[/?#:].*$/, '')
    found = networks.find(([, words]) => words.test(host))?.[0] ?? ''
    if (known.size > 10_000) known.clear()
    known.set(text, found)
  }
  return found
}

/** `(not set)`, `(other)`, `(none)` and whatever else stands for nothing in particular. */
const isNothing = (word: string | undefined): boolean =>
  !word || /^\(.*\)$|^(undefined|null|не определено)$/i.test(word)

// The paid media of https://support.google.com/analytics/answer/9756891, and Metrica's traffic from advertising.
const PAID = /^(.*cp.*|ppc|retargeting|paid.*|display|banner|expandable|interstitial)$/i
const PAID_GROUP = /^(paid|display|cross-network|ad$|ad traffic)|реклам/i
const DIRECT = /^direct( traffic)?$|^прям/i
const SOCIAL = /social|^sm$|^smm$|социальн/i

/** The network that brought a visit, and whether it was paid. A visit from a network that the kit has no name for is `social`. */
export function originOf({ sources, medium, group, campaign }: Words): Origin {
  const network = sources.map(networkOf).find(Boolean)
  const channel = network || (SOCIAL.test(group ?? '') || SOCIAL.test(medium ?? '') ? 'social' : '')
  if (!channel) {
    if (sources.includes('(direct)') || DIRECT.test(group ?? '')) return { by: 'direct' }
    return { by: [...sources, medium, group].every(isNothing) ? 'unknown' : 'other' }
  }
  const isPaid = PAID.test(medium ?? '') || PAID_GROUP.test(group ?? '')
  return {
    by: 'network',
    channel,
    // All parts of a channel say it, or none: one that does not would stand for all of them.
    ...((medium ?? group) !== undefined && { paid: isPaid ? 'paid' : 'organic' }),
    ...(!isNothing(campaign) && { campaign }),
  }
}
