import type { BrandShare, ShareOfVoice } from '../../metrics/index.js'

/** Every share lies between 0 and 100%: one of which no more than that is known has no bounds worth telling. */
export function boundsTold<T extends ShareOfVoice | BrandShare['share']>(share: T): T {
  if (share.known || !share.between) return share
  const [low, high] = share.between
  return (low ?? 0) <= 0 && (high ?? 1) >= 1 ? { ...share, between: undefined } : share
}
