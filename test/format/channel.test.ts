// @vitest-environment node
import { expect, test } from 'vitest'
import { channelName } from '../../src/format/index.js'

test('a network is called as it writes itself, in whatever case its id is', () => {
  const ids = ['linkedin', 'TikTok', 'FACEBOOK', 'vk', 'ok', 'youtube', 'x', 'whatsapp', 'odnoklassniki']
  expect(ids.map((id) => channelName(id))).toEqual([
    'LinkedIn',
    'TikTok',
    'Facebook',
    'VK',
    'OK',
    'YouTube',
    'X',
    'WhatsApp',
    'OK',
  ])
})

test('what the host calls a channel comes first, and ids that are no network stay', () => {
  expect(channelName('vk', [{ id: 'vk', name: 'our page' }])).toBe('our page')
  expect(channelName('vk', ['vk', { id: 'vk', name: '' }])).toBe('VK')
  for (const id of ['', 'iHerb', 'shop', 'x-ray', 'constructor', 'вк']) expect(channelName(id)).toBe(id)
})

test('an account stands after its network, a rival after its channel', () => {
  expect(channelName('vk/studio')).toBe('VK/studio')
  expect(channelName('vk (Northwind)')).toBe('VK (Northwind)')
})
