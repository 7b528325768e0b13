import type { Translation } from '../../format/messages.js'

export const board: Translation['board'] = {
  title: {
    post: (metric) => `posts: ${metric}`,
    channel: (metric) => `channels: ${metric}`,
    format: (metric) => `formats: ${metric}`,
  },
  leads: (name, value) => `${name} leads with ${value}`,
  tie: (who, value) => `${who} tie for first with ${value}`,
  last: (name, value) => `${name} comes last with ${value}`,
  lastTie: (who, value) => `${who} tie for last with ${value}`,
  lower: 'lower is better',
  more: {
    post: (more) => more({ one: 'more post', other: 'more posts' }),
    channel: (more) => more({ one: 'more channel', other: 'more channels' }),
    format: (more) => more({ one: 'more format', other: 'more formats' }),
  },
  unknown: (count) => `${count} without a value`,
  noFormat: (posts) => `left out: ${posts({ one: 'post that names no format', other: 'posts that name no format' })}`,
  formats: { photo: 'photo', video: 'video', reel: 'reel', story: 'story', text: 'text' },
  heads: { post: 'Post', channel: 'Channel', format: 'Format', published: 'Published', share: 'Share' },
}
