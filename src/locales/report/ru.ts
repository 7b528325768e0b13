import type { ReportMessages } from '../../format/reportMessages.js'

const weekdays = ['понедельников', 'вторников', 'сред', 'четвергов', 'пятниц', 'суббот', 'воскресений']
const publications = { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' }

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count}`,

    share: {
      change: (amount, change) => (change === 0 ? 'столько же' : `на ${amount} ${change > 0 ? 'больше' : 'меньше'}`),
      counts: (own, all) => `упоминания: ${own}, у всех брендов вместе: ${all}`,
      opposite: (brand, points, isRise) => `больше всех ${isRise ? 'выросла' : 'снизилась'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) =>
        `упоминания: ${own} из ${all}, до этого ${ownBefore} из ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `за ${earlier} до этого: ${range}`,
    },

    posts: {
      best: 'лучшие публикации',
      worst: 'слабые публикации',
      by: (title, rate) => `${title}, ${rate}`,
      named: (title) => `«${title}»`,
      median: (posts, median) => `медиана (${posts(publications)}): ${median}`,
      lowerEnds: (bounds) => `в порядке нижних границ 95-процентных интервалов: ${bounds}`,
      upperEnds: (bounds) => `в порядке верхних границ 95-процентных интервалов: ${bounds}`,
      without: (posts, days, base, fewest) =>
        `всего: ${posts(publications)}; не учтены моложе ${days({ one: 'дня', other: 'дней' })}, продвигаемые, удалённые ` +
        `и те, для которых показатель «${base}» неизвестен или меньше ${fewest}`,
    },

    format: {
      head: 'форматы публикаций',
      medians: (posts, others) =>
        `медианы ${posts} и ${others({ one: 'публикации', few: 'публикаций', many: 'публикаций', other: 'публикации' })}`,
    },

    day: {
      before: (range, weeks, weekday) => `в ${weeks} предыдущих ${weekdays[weekday]} ${range}`,
      more: (days) => `ещё ${days({ one: 'такой день', few: 'таких дня', many: 'таких дней', other: 'такого дня' })}`,
      question: (day) => `Что было ${day}?`,
    },

    record: {
      periods: {
        day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
        week: { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' },
        month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
        quarter: { one: 'квартал', few: 'квартала', many: 'кварталов', other: 'квартала' },
        year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
        span: { one: 'период', few: 'периода', many: 'периодов', other: 'периода' },
      },
      highest: (periods) => `максимум за ${periods} подряд`,
      lowest: (periods) => `минимум за ${periods} подряд`,
      next: (value, period, isHighest) => `прежний ${isHighest ? 'максимум' : 'минимум'}: ${value} (${period})`,
    },

    unread: {
      posts: 'публикации',
      events: 'события',
      postDates: (posts, ids) => `время публикации не читается, ${posts(publications)}: ${ids}`,
      postConflicts: (posts, ids) => `разные сведения об одной публикации, ${posts(publications)}: ${ids}`,
      eventDates: (events) =>
        `даты не читаются: ${events({ one: 'событие', few: 'события', many: 'событий', other: 'события' })}`,
    },
  },

  control: {
    states: { ok: 'В порядке', watch: 'Под наблюдением', attention: 'Требует внимания', unknown: 'Неизвестно' },
  },

  report: {
    title: 'Отчёт по SMM',
  },
}
