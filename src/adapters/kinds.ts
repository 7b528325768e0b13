import { connectorKinds } from './connectors/recognise.js'
import { exportKinds } from './exports/recognise.js'
import { facebookKinds } from './facebook/recognise.js'
import { googleAnalyticsKinds } from './google-analytics/recognise.js'
import { instagramKinds } from './instagram/recognise.js'
import { linkedinKinds } from './linkedin/recognise.js'
import { metaAdsKinds } from './meta-ads/recognise.js'
import type { Recognised } from './reading/types.js'
import { telegramKinds } from './telegram/recognise.js'
import { tiktokKinds } from './tiktok/recognise.js'
import { vkKinds } from './vk/recognise.js'
import { xKinds } from './x/recognise.js'
import { yandexMetricaKinds } from './yandex-metrica/recognise.js'
import { youtubeKinds } from './youtube/recognise.js'

/** All that is known, the surest first: the first kind that knows a payload reads it. */
export const kinds: readonly Recognised[] = [
  ...googleAnalyticsKinds,
  ...yandexMetricaKinds,
  ...youtubeKinds,
  ...linkedinKinds,
  ...tiktokKinds,
  ...vkKinds,
  ...telegramKinds,
  ...xKinds,
  ...metaAdsKinds,
  ...instagramKinds,
  ...facebookKinds,
  ...connectorKinds,
  ...exportKinds,
]
