import type { Messages } from '../../format/messages.js'

export const awareness: Messages['awareness'] = {
  name: 'brand awareness',
  rose: (names) => `${names} rose`,
  fell: (names) => `${names} fell`,
  same: (names) => `${names} stayed the same`,
}
