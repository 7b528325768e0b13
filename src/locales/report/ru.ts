import type { ReportMessages } from '../../format/reportMessages.js'

const dayForms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' }
const postForms = { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' }
const entryForms = { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }
/** После «в 8 предыдущих», с понедельника. */
const weekdays = ['понедельников', 'вторников', 'сред', 'четвергов', 'пятниц', 'суббот', 'воскресений']

/** The Russian words of findings, control and reports. */
export const ru: ReportMessages = {
  findings: {
    more: (count) => `и ещё ${count}`,
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
      late: (posts) => `позже срока больше чем на сутки: ${posts({ other: '' })}`,
      missing: (posts) => `не найдено: ${posts({ other: '' })}`,
      none: 'опозданий и пропусков нет',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `за ${within}${isWorkingTime ? ' рабочего времени' : ''} отвечено на ${answered} из ${decided({ one: 'сообщения', other: 'сообщений' })}`,
      waiting: (messages) => `${messages({ one: 'ждёт', other: 'ждут' })} дольше`,
      open: (messages) => `срок ещё не вышел: ${messages({ other: '' })}`,
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
      day: (day, value) => `${day}: новые подписчики ${value({ other: '' })}`,
      usual: (range, weekday) => `в 8 предыдущих ${weekdays[weekday]} ${range}`,
      reach: (fact, days, after, before) =>
        `${fact === 'reach' ? 'охват' : 'просмотры'} за ${days(dayForms)} после: ${after} в день, до этого ${before}`,
      noReach: 'охвата соседних дней в данных нет',
      nothing: 'событий и расходов за эти дни в данных нет',
      loss: (day, value) => `${day}: отписались ${value({ other: '' })}`,
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
    },
    invalid: (entries) => `не прочитано: ${entries(entryForms)}`,
    conflicts: (entries) => `противоречивые данные: ${entries(entryForms)}`,
  },

  report: {
    title: 'Отчёт по SMM',
  },
}
