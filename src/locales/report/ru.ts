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

const weekdays = ['понедельников', 'вторников', 'сред', 'четвергов', 'пятниц', 'суббот', 'воскресений']
const publications = { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' }

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count}`,
    inPeriod: (period, month, year) =>
      month === null ? `за период: ${period}` : `в ${months[month] ?? period}${year ? ` ${year}` : ''}`,
    than: (amount, of, isUp, before, perDay) =>
      `${perDay ? 'за день ' : ''}на ${amount} ${way(of, isUp)}, чем ${before}`,
    asMuch: (before) => `столько же, сколько ${before}`,
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
      outOfReach: 'выше цели ещё до конца периода',
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
      without: (days, base, fewest) =>
        `не учтены публикации моложе ${days({ one: 'дня', other: 'дней' })}, продвигаемые и те, у которых меньше ${fewest}: ${base}`,
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

    comparedWith: (period) => `Сравнение: ${period}`,
    preparedBy: (name) => `Подготовлено: ${name}`,
    preparedFor: (name) => `Для кого: ${name}`,
    contents: 'Содержание',
    sections: {
      summary: 'Главное',
      plan: 'План и факт',
      audience: 'Аудитория',
      engagement: 'Вовлечённость',
      posts: 'Публикации',
      funnel: 'От охвата до лидов',
      voice: 'Доля голоса',
      channels: 'Каналы',
      team: 'Команда',
      control: 'Контроль работы',
      next: 'Что дальше',
      appendix: 'Приложение',
    },
    ofChannels: (names) => `Каналы: ${names}`,
    notReported: 'нет данных',
    best: 'Лучшие публикации',
    weakest: 'Слабые публикации',
    division: 'Из чего складывается изменение: арифметика',
    columns: {
      metric: 'Показатель',
      goal: 'Цель',
      change: 'Изменение',
      channel: 'Канал',
      check: 'Проверка',
      state: 'Состояние',
      value: 'Факт',
      expected: 'Ожидалось',
      since: 'С какого дня',
      task: 'Задача',
      owner: 'Ответственный',
      due: 'Срок',
      formula: 'Формула',
      figures: 'С этими числами',
    },
    noPosts: 'данных о публикациях нет',
    fewStages: 'данные есть меньше чем о двух этапах',
    fewChannels: 'данные есть меньше чем о двух каналах',
    noPlan: 'цели не заданы',
    noTeam: 'люди не указаны',
    noControl: 'правила не заданы',
    noNext: 'пока ни о чём не договорились',
    noData: (period) => `Данных за этот период нет: ${period}`,
    questions: 'Вопросы для обсуждения',
    asked: 'Их задаёт сам отчёт, только по числам',
    agreed: 'Договорённости',
    appendix: {
      definitions: 'Определения',
      tables: 'Таблицы',
      tested: 'Что проверялось',
      leftOut: 'Чего нет в отчёте',
      daysKnown: 'Сколько дней периода есть в данных',
      breaks: 'С этого дня считается иначе',
      notTested: 'Изменения не проверялись: в данных слишком мало недель',
      byChance: (byChance, tested) =>
        `Проверка изменений: ${tested({ one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' })}. Случайно её прошло бы примерно ${byChance}`,
      held: {
        'within-usual': 'В обычных пределах',
        'too-few': 'Слишком мало данных, чтобы судить',
        'too-small': 'Слишком малое изменение',
        partial: 'Не хватает дней или каналов',
        incomparable: 'Не сравнимо с прошлым периодом',
        immature: 'Публикациям меньше недели',
        erratic: 'Слишком скачет изо дня в день',
        explained: 'В дни события, смены подсчёта или предварительных данных',
        redundant: 'Уже сказано в другом выводе',
        most: 'Сверх того, что показано',
      },
      changedRules: 'Правила, заданные иначе, чем обычно',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `Этот отчёт рассчитан другой версией пакета: ${version}`,
    },

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
