import type { ReportMessages } from '../../format/reportMessages.js'

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count}`,
  },

  control: {
    states: { ok: 'В порядке', watch: 'Под наблюдением', attention: 'Требует внимания', unknown: 'Неизвестно' },
  },

  report: {
    title: 'Отчёт по SMM',
  },
}
