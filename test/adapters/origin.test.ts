// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { networkOf, originOf } from '../../src/adapters/reading/origin.js'

describe('networkOf', () => {
  test.each([
    [
      'facebook',
      'facebook m.facebook.com l.facebook.com lm.facebook.com fb Fb fb_ads fb-post meta facebook_ads facebookads',
    ],
    ['instagram', 'instagram l.instagram.com instagram.com ig IG instagram-stories com.instagram.android'],
    ['vk', 'vk vk.com m.vk.com away.vk.com vkontakte ВКонтакте vk_ads https://vk.com/wall-1_2'],
    ['telegram', 't.me telegram tg org.telegram.messenger telegram.me'],
    ['tiktok', 'tiktok tiktok.com'],
    ['youtube', 'youtube youtube.com m.youtube.com youtu.be'],
    ['linkedin', 'linkedin linkedin.com lnkd.in www.linkedin.com'],
    ['x', 't.co x twitter x.com twitter.com'],
    ['pinterest', 'pinterest pinterest.co.uk pin.it'],
    ['ok', 'ok ok.ru odnoklassniki Одноклассники'],
    ['dzen', 'dzen.ru zen.yandex.ru Дзен zen'],
    ['threads', 'threads l.threads.com threads.net'],
    ['reddit', 'reddit out.reddit.com'],
  ])('%s: %s', (channel, sources) => {
    for (const source of sources.split(' ')) expect([source, networkOf(source)]).toEqual([source, channel])
  })

  test('what only looks like a network is none', () => {
    const others =
      'google (direct) (not set) netflix.com ig.com.br meta.ua fb.ru telegram.hr notfacebook.com okko.tv vkusvill.ru bing newsletter xing.com metacritic.com '
    for (const source of others.split(' ')) expect([source, networkOf(source)]).toEqual([source, ''])
  })
})

describe('originOf', () => {
  const of = (source: string, medium?: string, group?: string, campaign?: string) =>
    originOf({ sources: [source], medium, group, campaign })

  test('paid media are those of Google’s own rule; all others are organic', () => {
    for (const medium of ['cpc', 'ppc', 'cpm', 'paid', 'paid_social', 'paidsocial', 'CPC', 'retargeting', 'display'])
      expect(of('facebook', medium)).toEqual({ by: 'network', channel: 'facebook', paid: 'paid' })
    for (const medium of ['social', 'referral', 'organic', '(not set)', '(none)', 'story'])
      expect(of('facebook', medium)).toEqual({ by: 'network', channel: 'facebook', paid: 'organic' })
  })

  test('without a medium or a group nobody says whether it was paid', () => {
    expect(of('facebook')).toEqual({ by: 'network', channel: 'facebook' })
  })

  test('a group alone is social', () => {
    expect(originOf({ sources: [], group: 'Paid Social' })).toEqual({ by: 'network', channel: 'social', paid: 'paid' })
    expect(originOf({ sources: [], group: 'Organic Social' })).toMatchObject({ channel: 'social', paid: 'organic' })
    expect(of('tumblr.com', 'referral', 'Organic Social')).toMatchObject({ channel: 'social' })
    expect(of('buffer', 'social')).toMatchObject({ channel: 'social', paid: 'organic' })
  })

  test('campaigns that are none', () => {
    for (const none of ['(not set)', '(organic)', '(direct)', '(referral)', ''])
      expect(of('facebook', 'cpc', undefined, none)).not.toHaveProperty('campaign')
    expect(of('facebook', 'cpc', undefined, 'spring')).toMatchObject({ campaign: 'spring' })
  })

  test('direct visits, others, and what nobody knows', () => {
    expect(of('(direct)', '(none)').by).toBe('direct')
    expect(originOf({ sources: [], group: 'Direct' }).by).toBe('direct')
    expect(originOf({ sources: [], group: 'Прямые заходы' }).by).toBe('direct')
    // The tag of Yandex Direct, which sells advertising.
    expect(of('direct', 'cpc').by).toBe('other')
    expect(of('google', 'organic').by).toBe('other')
    expect(of('(not set)', '(not set)').by).toBe('unknown')
  })
})
