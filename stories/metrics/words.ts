import type { Better, FactUnit, Kind, Metric, Time, Unit } from 'kpi-kit/metrics'
import type { Tag } from './parseDocs.js'

type Counted = (n: number) => string

/** The page's own words. What it says about a metric comes from the catalogue and the dictionaries. */
export interface Words {
  readonly title: string
  readonly lead: string
  readonly search: string
  readonly searchHint: string
  readonly clear: string
  readonly family: string
  readonly allFamilies: string
  readonly families: Readonly<Record<string, string>>
  /** The family of facts that are metrics of themselves. */
  readonly facts: string
  readonly factsNote: string
  readonly direction: string
  readonly anyDirection: string
  readonly better: Readonly<Record<Better, string>>
  readonly time: Readonly<Record<Time, string>>
  readonly window: Readonly<Record<Metric['window'], string>>
  readonly unit: Readonly<Record<Unit, string>>
  readonly kind: Readonly<Record<Kind, string>>
  readonly factUnit: Readonly<Record<FactUnit, string>>
  readonly metricsShown: Counted
  readonly factsShown: Counted
  /** Headings of the groups of a search, the closest matches first. */
  readonly found: readonly [byName: string, elsewhere: string, byFact: string]
  readonly nothing: string
  readonly nothingHint: string
  readonly links: string

  readonly copy: string
  readonly copyLink: (name: string) => string
  readonly copied: string

  readonly otherName: string
  readonly aliases: string
  readonly formula: string
  readonly formulaInstead: string
  readonly base: string
  readonly bases: Readonly<Record<'start' | 'end' | 'average', string>>
  readonly needs: string
  readonly needsInstead: string
  readonly anyOf: (names: string) => string
  readonly standIns: (fact: string, ways: string) => string
  readonly or: string
  readonly directionOf: string
  readonly overTime: string
  readonly evaluated: string
  readonly definition: string
  readonly link: string
  readonly doc: Readonly<Record<Tag, string>>

  readonly example: string
  readonly exampleHint: string
  readonly instead: string
  readonly listHint: string
  readonly reset: string
  readonly result: string
  readonly code: string
}

const plural = (tag: string, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>): Counted => {
  const rules = new Intl.PluralRules(tag)
  return (n) => `${n} ${forms[rules.select(n)] ?? forms.other}`
}

export const english: Words = {
  title: 'Metrics',
  lead: 'Every metric of the kit, read from its definition: what it is, what it needs, what it makes of your numbers.',
  search: 'Search',
  searchHint: 'Name, id, fact, or what other tools call it',
  clear: 'Clear',
  family: 'Family',
  allFamilies: 'All families',
  families: {
    audience: 'Audience',
    exposure: 'Exposure',
    engagement: 'Engagement',
    video: 'Video and stories',
    traffic: 'Traffic',
    money: 'Money',
    leads: 'Leads',
    voice: 'Voice',
    service: 'Service',
  },
  facts: 'Facts',
  factsNote: 'Every fact but a list of measurements is also a metric of itself.',
  direction: 'Direction',
  anyDirection: 'Any direction',
  better: { higher: 'Higher is better', lower: 'Lower is better', neutral: 'No direction is better' },
  time: {
    adds: 'Grows in proportion to the period',
    level: 'A state: that of the last day',
    rate: 'Does not grow with the period',
    saturates: 'Grows ever slower as the period gets longer',
  },
  window: {
    period: 'Once, on the facts of the whole period',
    row: 'Per day or post: both sides are summed over them, then divided',
  },
  unit: {
    count: 'number',
    percent: 'percent',
    ratio: 'ratio',
    duration: 'time',
    money: 'money',
    score: 'score',
  },
  kind: {
    flow: 'adds up',
    opening: 'level at the start',
    closing: 'level at the end',
    unique: 'each person once',
    estimate: 'an estimate',
    overlapping: 'overlaps between channels',
    context: 'of the whole site',
    duration: 'adds up',
    money: 'adds up',
    samples: 'measurements',
  },
  factUnit: {
    accounts: 'accounts',
    people: 'people',
    count: 'number',
    posts: 'posts',
    sessions: 'visits',
    seconds: 'seconds',
    currency: 'money',
  },
  metricsShown: plural('en', { one: 'metric', other: 'metrics' }),
  factsShown: plural('en', { one: 'fact', other: 'facts' }),
  found: ['By name', 'By what other tools call it', 'By the facts it is made of'],
  nothing: 'Nothing is called so, here or in other tools',
  nothingHint: 'Try a shorter word, or the English or Russian name of a fact that it is made of.',
  links: 'A link opens a metric by its id, or a search:',
  copy: 'Copy',
  copyLink: (name) => `Copy link to ${name}`,
  copied: 'Copied',
  otherName: 'In Russian',
  aliases: 'Aliases',
  formula: 'Formula',
  formulaInstead: 'else',
  base: 'Base',
  bases: { start: 'the start', end: 'the end', average: 'the average' },
  needs: 'Needs',
  needsInstead: 'or',
  anyOf: (names) => `any of ${names}`,
  standIns: (fact, ways) => `${fact}, where not given: ${ways}`,
  or: 'or',
  directionOf: 'Direction',
  overTime: 'Over time',
  evaluated: 'Evaluated',
  definition: 'Definition',
  link: 'Link',
  doc: {
    unit: 'Unit',
    edge: 'Edge cases',
    example: 'Example',
    prevents: 'Prevents',
    elsewhere: 'Elsewhere',
    source: 'Source',
  },
  example: 'Try it',
  exampleHint: 'Empty is unknown, 0 was measured.',
  instead: 'In their place',
  listHint: 'seconds, with commas between',
  reset: 'Reset',
  result: 'Result',
  code: 'Code',
}

export const russian: Words = {
  title: 'Показатели',
  lead: 'Все показатели набора, прямо из их определений: что это, какие данные нужны и что получится на ваших числах.',
  search: 'Поиск',
  searchHint: 'Название, id, исходные данные или имя в другом сервисе',
  clear: 'Сбросить',
  family: 'Раздел',
  allFamilies: 'Все разделы',
  families: {
    audience: 'Аудитория',
    exposure: 'Охват и показы',
    engagement: 'Вовлечённость',
    video: 'Видео и сторис',
    traffic: 'Трафик',
    money: 'Деньги',
    leads: 'Лиды',
    voice: 'Упоминания',
    service: 'Ответы на сообщения',
  },
  facts: 'Исходные данные',
  factsNote: 'Всё, что задаётся одним числом, само по себе тоже показатель.',
  direction: 'Направление',
  anyDirection: 'Любое направление',
  better: { higher: 'Чем выше, тем лучше', lower: 'Чем ниже, тем лучше', neutral: 'Без направления' },
  time: {
    adds: 'Растёт вместе с периодом',
    level: 'Состояние на последний день',
    rate: 'Не растёт с длиной периода',
    saturates: 'С длиной периода растёт всё медленнее',
  },
  window: {
    period: 'Один раз, по данным за весь период',
    row: 'По дням или публикациям: обе части суммируются, затем делятся',
  },
  unit: {
    count: 'число',
    percent: 'процент',
    ratio: 'отношение',
    duration: 'время',
    money: 'деньги',
    score: 'балл',
  },
  kind: {
    flow: 'складывается',
    opening: 'уровень на начало',
    closing: 'уровень на конец',
    unique: 'каждый человек один раз',
    estimate: 'оценка',
    overlapping: 'каналы пересекаются',
    context: 'по всему сайту',
    duration: 'складывается',
    money: 'складывается',
    samples: 'измерения',
  },
  factUnit: {
    accounts: 'аккаунты',
    people: 'люди',
    count: 'число',
    posts: 'публикации',
    sessions: 'визиты',
    seconds: 'секунды',
    currency: 'деньги',
  },
  metricsShown: plural('ru', { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' }),
  factsShown: plural('ru', {
    one: 'исходный факт',
    few: 'исходных факта',
    many: 'исходных фактов',
    other: 'исходного факта',
  }),
  found: ['По названию', 'Так называют в других сервисах', 'По исходным данным'],
  nothing: 'Так ничего не называется ни здесь, ни в других сервисах',
  nothingHint: 'Попробуйте слово короче или название исходных данных, русское или английское.',
  links: 'Ссылка открывает показатель по id или поиск:',
  copy: 'Копировать',
  copyLink: (name) => `Копировать ссылку: ${name}`,
  copied: 'Скопировано',
  otherName: 'По-английски',
  aliases: 'Другие id',
  formula: 'Формула',
  formulaInstead: 'иначе',
  base: 'База',
  bases: { start: 'начало', end: 'конец', average: 'среднее' },
  needs: 'Нужны',
  needsInstead: 'или',
  anyOf: (names) => `что-то из: ${names}`,
  standIns: (fact, ways) => `${fact}, если нет: ${ways}`,
  or: 'или',
  directionOf: 'Направление',
  overTime: 'Со временем',
  evaluated: 'Расчёт',
  definition: 'Определение',
  link: 'Ссылка',
  doc: {
    unit: 'Единица',
    edge: 'Особые случаи',
    example: 'Пример',
    prevents: 'Предотвращает',
    elsewhere: 'В других сервисах',
    source: 'Источник',
  },
  example: 'Попробовать',
  exampleHint: 'Пусто значит неизвестно, 0 значит измерено.',
  instead: 'Вместо них',
  listHint: 'секунды через запятую',
  reset: 'Вернуть',
  result: 'Результат',
  code: 'Код',
}
