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

/** What links to sites are tagged with, and the hosts that visits come from: of web, apps and link shorteners. */
const networks = [
  ['facebook', 'facebook|fb|meta', 'facebook\\.com|fb\\.(com|me)|com\\.facebook\\.\\w+'],
  ['instagram', 'instagram|ig|insta', 'instagram\\.com|ig\\.me|com\\.instagram\\.android'],
  ['vk', 'vk|vkontakte|вк|вконтакте', 'vk\\.(com|ru|me|cc)|vkontakte\\.ru|vkvideo\\.ru|com\\.vkontakte\\.android'],
  ['telegram', 'telegram|tg|телеграм', 't\\.me|telegram\\.(me|org)|org\\.telegram\\.\\w+'],
  ['tiktok', 'tiktok|tt', 'tiktok\\.com'],
  ['youtube', 'youtube|yt', 'youtube\\.com|youtu\\.be|com\\.google\\.android\\.youtube'],
  ['linkedin', 'linkedin|li', 'linkedin\\.com|lnkd\\.in|com\\.linkedin\\.android'],
  ['x', 'x|twitter', 'x\\.com|t\\.co|twitter\\.com|com\\.twitter\\.android'],
  ['pinterest', 'pinterest', 'pinterest\\.[a-z.]+|pin\\.it|com\\.pinterest'],
  ['ok', 'ok|odnoklassniki|одноклассники', 'ok\\.ru|odnoklassniki\\.ru|ru\\.ok\\.android'],
  ['dzen', 'dzen|zen|дзен|yandex[ _]zen|яндекс[. ]дзен', 'dzen\\.ru|zen\\.yandex\\.(ru|com)'],
  ['threads', 'threads', 'threads\\.(net|com)'],
  ['reddit', 'reddit', 'reddit\\.com|redd\\.it|com\\.reddit\\.frontpage'],
  ['snapchat', 'snapchat', 'snapchat\\.com'],
  ['bluesky', 'bluesky|bsky', 'bsky\\.app'],
  ['whatsapp', 'whatsapp', 'whatsapp\\.com|wa\\.me'],
].map(([channel = '', names, hosts]) => [channel, RegExp(`^(${names})($|[ _-]|ads?$)|(^|\\.)(${hosts})$`)] as const)

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
