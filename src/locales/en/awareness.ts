import type { Translation } from '../../format/messages.js'

export const awareness: Translation['awareness'] = {
  name: 'brand awareness',
  rose: (names) => `${names} rose`,
  fell: (names) => `${names} fell`,
  same: (names) => `${names} stayed the same`,
}
