import type { ChannelInput } from '../metrics/index.js'
import { hostText } from './hostText.js'
import type { Messages } from './messages.js'

/** As the networks write themselves, in every language. */
const networks =
  'Bluesky Dzen Facebook Instagram LinkedIn OK Pinterest Reddit RUTUBE Snapchat Telegram Threads TikTok Twitch Twitter ' +
  'Viber VK WeChat WhatsApp X YouTube'

const names = new Map([
  ...networks.split(' ').map((name) => [name.toLowerCase(), name] as const),
  ['odnoklassniki', 'OK'],
  ['vkontakte', 'VK'],
  ['meta-ads', 'Meta Ads'],
])

/**
 * What readers call a channel: as the host calls it in `channels`, or else a network as it writes itself, in whatever case
 * its id is written. Any other id stays as it is.
 *
 * @example channelName('linkedin') → "LinkedIn"
 * @example channelName('vk/studio') → "VK/studio"
 * @example channelName('vk', [{ id: 'vk', name: 'Our VK page' }]) → "Our VK page"
 */
export function channelName(id: string, channels?: readonly ChannelInput[] | null): string {
  const given = channels?.find((one) => typeof one === 'object' && one?.id === id && one.name)
  if (typeof given === 'object' && given.name) return given.name
  // An account stands after its network, and so does a rival's name in brackets.
  return id.replace(/^[a-z-]+(?=$|\/| \()/i, (network) => names.get(network.toLowerCase()) ?? network)
}

/** The same among the words of a dictionary. */
export const channelIn = (messages: Messages, id: string, channels?: readonly ChannelInput[] | null): string =>
  hostText(channelName(id, channels), messages.dir)
