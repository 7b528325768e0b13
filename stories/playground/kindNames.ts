import type { Reading, Source } from 'kpi-kit/adapters'

const sources: Readonly<Record<Source, string>> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  'meta-ads': 'Meta Ads',
  vk: 'VK',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
  'google-analytics': 'Google Analytics',
  'yandex-metrica': 'Yandex Metrica',
}

/** What people call each kind. */
export const kindNames: Readonly<Record<string, string>> = {
  'tiktok/businessGet': 'TikTok, account by day',
}

/** A source and a kind in words: `YouTube Studio, table of videos`. A kind without a name is called by its function. */
export function kindName({ source, kind }: Pick<Reading, 'source' | 'kind'>): string {
  if (!source) return 'Not known'
  const words = kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return kindNames[`${source}/${kind}`] ?? `${sources[source]}, ${words}`
}
