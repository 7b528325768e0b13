import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'
import { genitive } from '../ru/genitive.js'

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

const dayForms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' }
const postForms = { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' }
const entryForms = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count({ one: 'вывод', few: 'вывода', many: 'выводов', other: 'вывода' })}`,
    inPeriod: (period, month, year) =>
      month === null
        ? `за ${period.replace(/^неделя/, 'неделю')}`
        : `в ${months[month] ?? period}${year ? ` ${year}` : ''}`,
    than: (amount, of, isUp, before, perDay) =>
      `${perDay ? 'в расчёте на день ' : ''}на ${amount} ${way(of, isUp)}, чем ${before}`,
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
      price: (before, last, total, more) => {
        const name = genitive(last)
        return `При конверсии, как ${before}, ${name ? `${name} ` : ''}было бы ${total}${name ? '' : ` (${last})`}, на ${more} больше`
      },
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
      with: (part, channels, dates, isOne) =>
        `${part === null ? `вместе с ${channels}` : `из них ${channels} ${part}`} (${isOne ? 'новый канал' : 'новые каналы'} с ${dates})`,
      without: (value, change, isOne) => `без ${isOne ? 'него' : 'них'} ${value}, ${change}`,
    },
    data: {
      lacking: 'нет данных',
      noChange: 'изменение не показано',
      samples: (channels, measurements) =>
        `${channels && `только ${channels}, `}${measurements({ one: 'измерение', few: 'измерения', many: 'измерений', other: 'измерения' })}`,
      from: (period) => period,
      atLeast: (share, goal) => `не менее ${share} от цели ${goal}`,
      unread: (what, count, all) =>
        `не учтены, даты не прочитаны (${{ posts: 'публикации', conversations: 'сообщения', events: 'события' }[what]}): ${count} из ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `каждая из последних ${now.weeks} недель (${now.range}) ${isUp ? 'выше' : 'ниже'} каждой из ${before.weeks} предыдущих (${before.range})`,
      ranges: (now, before) =>
        `последние недели (${now.weeks}): ${now.range}; предыдущие (${before.weeks}): ${before.range}`,
      prediction: (windows, range) => `прежние периоды той же длины (${windows}): ${range}`,
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
        `упоминания: ${own} из ${all}; до этого ${ownBefore} из ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `за ${earlier} до этого: ${range}`,
    },

    posts: {
      best: 'лучшие публикации',
      worst: 'слабые публикации',
      by: (title, rate) => `${title}, ${rate}`,
      named: (title) => `«${title}»`,
      median: (posts, median) => `медиана (${posts(postForms)}): ${median}`,
      lowerEnds: (bounds) => `в порядке нижних границ 95-процентных интервалов: ${bounds}`,
      upperEnds: (bounds) => `в порядке верхних границ 95-процентных интервалов: ${bounds}`,
      without: (posts, days, base, fewest) =>
        `всего: ${posts(postForms)}; не учтены моложе ${days({ one: 'дня', other: 'дней' })}, продвигаемые, удалённые ` +
        `и те, для которых показатель «${base}» неизвестен или меньше ${fewest}`,
    },

    format: {
      head: 'форматы публикаций',
      medians: (posts, others) =>
        `медианы ${posts} и ${others({ one: 'публикации', few: 'публикаций', many: 'публикаций', other: 'публикации' })}`,
    },

    day: {
      weekdays: ['понедельников', 'вторников', 'сред', 'четвергов', 'пятниц', 'суббот', 'воскресений'],
      before: (range, weeks, weekdays) => `в ${weeks} предыдущих ${weekdays} ${range}`,
      more: (days) => `ещё ${days({ one: 'такой день', few: 'таких дня', many: 'таких дней', other: 'такого дня' })}`,
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
      conversations: 'сообщения',
      events: 'события',
      postDates: (posts, ids) => `день публикации не читается, ${posts(postForms)}: ${ids}`,
      postConflicts: (posts, ids) => `разные сведения об одной публикации, ${posts(postForms)}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'В порядке', watch: 'Под наблюдением', attention: 'Требует внимания', unknown: 'Неизвестно' },
    heads: {
      feed: 'Дней с последних данных',
      cadence: 'Публикации',
      gap: 'Дни без публикаций',
      bunched: 'Публикации в конце периода',
      'plan-dates': 'Сроки контент-плана',
      response: 'Ответы в срок',
      unanswered: 'Сообщения без ответа',
      'outside-hours': 'Ответы вне рабочего времени',
      budget: 'Бюджет',
      'followers-jump': 'Новые подписчики',
      'likes-evenness': 'Лайки публикаций',
      'one-kind': 'Лайки и другие реакции',
      deleted: 'Исчезнувшие публикации',
    },
    feed: {
      last: (day) => `последние данные: ${day}`,
      upTo: (day) => `данные до ${day} включительно`,
      ago: (days) => `${days(dayForms)} назад`,
      none: 'данных нет',
    },
    cadence: (posts, planned, isAtLeast) =>
      `${isAtLeast ? 'не меньше ' : ''}${posts} из ${planned({ one: 'публикации', few: 'публикаций', many: 'публикаций', other: 'публикации' })}`,
    unknownDays: (days) => `неизвестно: ${days(dayForms)}`,
    gap: {
      days: (days, since) => `без публикаций: ${days(dayForms)}, начиная с ${since}`,
      none: 'нет дней без публикаций',
      most: (days) => `по договорённости не больше ${days({ one: 'дня', other: 'дней' })}`,
    },
    bunched: (last, all, span) => `${last} из ${all({ one: 'публикации', other: 'публикаций' })} вышли ${span}`,
    planDates: {
      planned: (posts) => `по плану: ${posts(postForms)}`,
      late: (posts) => `позже срока больше чем на сутки: ${posts(postForms)}`,
      missing: (posts) => `не найдено: ${posts(postForms)}`,
      none: 'опозданий и пропусков нет',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `за ${within}${isWorkingTime ? ' рабочего времени' : ''} отвечено на ${answered} из ${decided({ one: 'сообщения', other: 'сообщений' })}`,
      waiting: (messages) => `${messages({ one: 'ждёт', other: 'ждут' })} дольше`,
      open: (messages) => `срок ещё не вышел у ${messages({ one: 'сообщения', other: 'сообщений' })}`,
      median: (time) => `половина за ${time}`,
      nine: (time) => `девять из десяти за ${time}`,
      few: (fewest) => `для оценки нужно не меньше ${fewest}`,
      nothing: 'за эти дни сообщений не было',
    },
    unanswered: {
      waiting: (messages, within, isWorkingTime) =>
        `${messages({ one: 'сообщение ждёт', few: 'сообщения ждут', many: 'сообщений ждут', other: 'сообщения ждут' })} дольше ${within}${isWorkingTime ? ' рабочего времени' : ''}`,
      oldest: (id, channel, waited) => `самое давнее: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'никто не ждёт',
    },
    outsideHours: (outside, answered) =>
      `вне рабочего времени ${outside} из ${answered({ one: 'ответа', other: 'ответов' })}`,
    pace: {
      after: (value, days, all) => `${value} за ${days} из ${all({ one: 'дня', other: 'дней' })}`,
      expected: (value) => `ожидалось ${value}`,
      goal: (value) => `цель ${value}`,
      early: 'судить рано',
    },
    budget: {
      of: (spent, amount) => `${spent} из ${amount}`,
      after: (days, all) => `за ${days} из ${all({ one: 'дня', other: 'дней' })}`,
      expected: (value) => `ожидалось ${value}`,
      projection: (value) => `при таком темпе к концу периода ${value}`,
      spentOn: (day) => `бюджет будет израсходован ${day}`,
      passedOn: (day) => `превышен ${day}`,
      currencies: (spent, budget) => `расход в ${spent}, бюджет в ${budget}`,
    },
    jump: {
      day: (day, _, value) => `${day}: новые подписчики ${value}`,
      reach: (fact, days, after, before) =>
        `${fact === 'reach' ? 'охват' : 'просмотры'} за ${days(dayForms)} после: ${after} в день, до этого ${before}`,
      noReach: 'охвата соседних дней в данных нет',
      nothing: 'событий и расходов за эти дни в данных нет',
      loss: (day, value) => `${day}: отписки ${value}`,
      early: 'судить рано',
      question: 'откуда они пришли?',
      none: 'ни один день не выделяется',
      untold: 'дней слишком мало, или они слишком разные, чтобы судить',
    },
    likes: {
      posts: (posts, likes, reach) => `${posts(postForms)}: лайки ${likes} при охвате ${reach}`,
      spread: (variation, byChance) => `разброс лайков ${variation}; одна случайность даёт около ${byChance}`,
      rank: (value) => `ранговая корреляция лайков и охвата: ${value}`,
      few: (posts, fewest) => `с лайками и охватом: ${posts(postForms)}; нужно ${fewest}`,
    },
    oneKind: {
      rates: (now, before) => `лайки на охват: ${now} в последних 10 публикациях, ${before} в 10 предыдущих`,
      others: (now, before) => `другие реакции на охват: ${now}, до этого ${before}`,
      few: (posts, fewest) => `со всеми реакциями и охватом: ${posts(postForms)}; нужно ${fewest}`,
    },
    deleted: {
      gone: (post) => `${post}: публикации больше нет`,
      reached: (fact, value) =>
        `${{ reach: 'охват', views: 'просмотры', likes: 'лайки' }[fact]} к этому времени: ${value}`,
      none: 'все публикации на месте',
    },
    canBe: {
      jump: 'так могут выглядеть розыгрыш, упоминание или чистка',
      likes: 'так могут выглядеть и узкий круг постоянных читателей, и скрытые лайки',
      oneKind: 'так могут выглядеть и публикации с просьбой о лайке, и другой формат, и новая аудитория',
      deleted: 'это может быть и закончившееся предложение, и исправленная новая публикация, и архив',
    },
    unknown: {
      noMessages: 'сообщения не переданы',
      messagesOpen: 'не указано, что список сообщений полный',
      postsOpen: 'не указано, что список публикаций полный',
      noData: 'в данных нет',
      lacking: (names) => `не хватает данных: ${names}`,
    },
    invalid: (entries) => `не прочитано: ${entries(entryForms)}`,
    conflicts: (entries) => `противоречивые данные: ${entries(entryForms)}`,
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
        outside: 'Вне периода',
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
        weeks: 'Полные недели',
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
