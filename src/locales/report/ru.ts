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

    tables: {
      titles: {
        plan: 'План и факт',
        channels: 'Каналы',
        funnel: 'Воронка',
        voice: 'Доля голоса',
        weeks: 'Недели',
        days: 'Дни',
        posts: 'Публикации',
        quality: 'Качество данных',
      },
      before: 'Было',
      change: 'Относительное изменение',
      points: 'Изменение, п.п.',
      won: 'Баллы',
      restsOn: 'На чём основано',
      total: 'Все каналы',
      rateBefore: 'Конверсия до этого',
      shareBefore: 'Доля до этого',
      fact: 'Показатель',
      known: 'Дней известно',
      expected: 'Дней ожидалось',
      last: 'Последние данные',
      warnings: 'Примечания',
      unit: 'Единица',
      currency: 'Валюта',
      units: {
        count: 'число',
        percent: 'доля от 1',
        ratio: 'отношение',
        duration: 'секунды',
        money: 'деньги',
        score: 'оценка',
      },
    },

    outputs: {
      good: 'хорошо',
      weak: 'слабо',
      restsOn: 'На чём основаны эти числа',
      nothing: 'За этот период ничего не выделяется',
      ask: 'Вопрос',
      notes: 'Заметки',
      unsigned: 'Без подписи',
      open: 'Открыть отчёт',
      moreTables: (count) => `таблиц только в отчёте: ${count}`,
    },
  },
}
