import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'

const ways: Readonly<Record<ChangeOf, readonly [up: string, down: string]>> = {
  count: ['больше', 'меньше'],
  amount: ['больше', 'меньше'],
  rate: ['выше', 'ниже'],
  time: ['дольше', 'короче'],
}
const way = (of: ChangeOf, isUp: boolean) => ways[of][isUp ? 0 : 1]
const months = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
]

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count}`,
    inPeriod: (period, month, year) =>
      month === null ? `за период: ${period}` : `в ${months[month] ?? period}${year ? ` ${year}` : ''}`,
    than: (amount, of, isUp, before, perDay) =>
      `${perDay ? 'за день ' : ''}на ${amount} ${way(of, isUp)}, чем ${before}`,
    asMuch: (before) => `столько же, сколько ${before}`,
    same: 'без изменений',
    was: (value) => `было ${value}`,
    changed: (amount, of, isUp) => `на ${amount} ${way(of, isUp)}`,
    score: {
      met: (met, goals) => `выполнено ${met} из ${goals({ one: 'цели', few: 'целей', many: 'целей', other: 'целей' })}`,
      mostLost: (names) => `потеряно больше всего: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `потеряно баллов ${points}`,
    },
    goal: {
      short: (difference) => `не хватило ${difference}`,
      metEarly: 'цель выполнена до конца периода',
      outOfReach: 'а период не окончен',
      metTogether: (goals) => `цели выполнены: ${goals}`,
    },
    pace: {
      after: (value, days, all, expected) =>
        `${value} за ${days} из ${all({ one: 'дня', few: 'дней', many: 'дней', other: 'дней' })}, ожидалось ${expected}`,
      needed: (target, needed, soFar) => `До ${target} нужно ${needed} в день, пока ${soFar}`,
    },
    appeared: (before) => `${before} не было`,
    gone: (was, before) => `нет, ${before} было ${was}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) => `При конверсии, как ${before}: ${last} ${total}, на ${more} больше`,
    },
    mix: {
      though: (isUp, channels) =>
        `хотя в каждом из ${channels({ one: 'канала', few: 'каналов', many: 'каналов', other: 'каналов' })} ${isUp ? 'рост' : 'снижение'}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel}: доля ${weight}, была ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `больше всего у ${channel}: ${part} из ${whole}`,
      weights: (part) => `доли каналов ${part}`,
    },
    newChannel: {
      with: (part, channel, date) =>
        part === null
          ? `вместе с ${channel} (новый канал с ${date})`
          : `из них ${channel} ${part} (новый канал с ${date})`,
      without: (value, change) => `без него ${value}, ${change}`,
    },
    data: {
      noChange: 'изменение не показано',
      samples: (channels, measurements) =>
        `${channels && `только ${channels}, `}${measurements({ one: 'измерение', few: 'измерения', many: 'измерений', other: 'измерения' })}`,
      from: (period) => period,
      atLeast: (share, goal) => `не менее ${share} от цели ${goal}`,
      unread: (what, count, all) =>
        `не учтены, даты не прочитаны (${{ posts: 'посты', conversations: 'сообщения', events: 'события' }[what]}): ${count} из ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `каждая из последних ${now.weeks} недель (${now.range}) ${isUp ? 'выше' : 'ниже'} каждой из ${before.weeks} предыдущих (${before.range})`,
      ranges: (now, before) => `последние недели, ${now.weeks}: ${now.range}; до них, ${before.weeks}: ${before.range}`,
      prediction: (windows, range) => `прежние периоды той же длины, ${windows}: ${range}`,
    },
    questions: {
      goal: (goal, next) => `Остаётся ли цель ${goal}${next ? ` на период: ${next}` : ''}?`,
      leak: (from, to, since) =>
        `Что отличается между этапами «${from}» и «${to}»${since ? ` с ${since}` : ''}: форма, страница, предложение, источник визитов?`,
      change: (name) => `Что было иначе: ${name}?`,
      mix: (name) => `К какому каналу относится цель: ${name}?`,
      day: (day) => `Что было ${day}?`,
      data: (names) => `Можно ли получить недостающие данные: ${names}?`,
      source: 'Откуда они пришли?',
    },
  },

  control: {
    states: { ok: 'В порядке', watch: 'Под наблюдением', attention: 'Требует внимания', unknown: 'Неизвестно' },
  },

  report: {
    title: 'Отчёт по SMM',
  },
}
