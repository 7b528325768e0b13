import type { ReportMessages } from '../../format/reportMessages.js'

/** The English words of findings, control and reports. */
export const en: ReportMessages = {
  findings: {
    more: (count) => `and ${count} more`,
  },

  control: {
    states: { ok: 'All right', watch: 'Watch', attention: 'Attention', unknown: 'Not known' },
  },

  report: {
    title: 'Social media report',
  },
}
