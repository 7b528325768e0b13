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

    tables: {
      titles: {
        plan: 'Plan and actual',
        channels: 'Channels',
        funnel: 'Funnel',
        voice: 'Share of voice',
        weeks: 'Weeks',
        days: 'Days',
        posts: 'Posts',
        quality: 'Data quality',
      },
      before: 'Before',
      change: 'Relative change',
      points: 'Change, pp',
      won: 'Points',
      restsOn: 'Rests on',
      total: 'All channels',
      rateBefore: 'Rate before',
      shareBefore: 'Share before',
      fact: 'Fact',
      known: 'Days known',
      expected: 'Days expected',
      last: 'Last reading',
      warnings: 'Notes',
      unit: 'Unit',
      currency: 'Currency',
      units: {
        count: 'number',
        percent: 'fraction of 1',
        ratio: 'ratio',
        duration: 'seconds',
        money: 'money',
        score: 'score',
      },
    },

    outputs: {
      good: 'good',
      weak: 'weak',
      restsOn: 'What these numbers rest on',
      nothing: 'Nothing stands out in this period',
      ask: 'To ask',
      notes: 'Notes',
      unsigned: 'Unsigned',
      open: 'Open the report',
      moreTables: (count) => `tables in the report only: ${count}`,
    },
  },
}
