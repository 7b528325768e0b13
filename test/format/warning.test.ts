// @vitest-environment node
import { expect, test } from 'vitest'
import { describeWarning } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import type { Warning, WarningCode } from '../../src/metrics/index.js'

// One of each code, as the engine brings them.
const warnings: { readonly [C in WarningCode]: readonly [Omit<Warning, 'code'>, english: string, russian: string] } = {
  'unknown-key': [
    { keys: ['Likes', 'foo'] },
    'Unknown fields, ignored: Likes, foo',
    'Неизвестные поля не учтены: Likes, foo',
  ],
  invalid: [
    { keys: ['followersLost', 'reach'] },
    'Not a valid value, left out: unfollows, reach',
    'Недопустимое значение не учтено: отписавшиеся, охват',
  ],
  'outlier-date': [
    { keys: ['1970-01-01'] },
    'Implausible dates, left out: 1 January 1970',
    'Даты, которые вряд ли верны, не учтены: 1 января 1970',
  ],
  conflict: [
    { fact: 'likes' },
    'Contradicting rows, left out: likes',
    'Строки, которые противоречат друг другу, не учтены: лайки',
  ],
  'post-days': [
    { keys: ['likes'] },
    'Rows of one post with several dates are daily figures, not its total: likes',
    'Строки одной публикации с разными датами — это показатели за дни, а не её итог: лайки',
  ],
  'total-differs': [
    { fact: 'watchTime', values: [3900, 3600] },
    'The total of watch time differs from its parts: 1\u00a0h\u00a05\u00a0min used, not 1\u00a0h',
    'Итог расходится с суммой частей (время просмотра): взято 1\u00a0ч\u00a05\u00a0мин, а не 1\u00a0ч',
  ],
  residual: [
    { values: [504, 498], keys: ['followersGained+followersLost', 'followers+followersStart'] },
    'Two ways to the same figure differ: 504 (new followers, unfollows) used, not 498 (followers, followers at start)',
    'Два способа расчёта расходятся: взято 504 (подписавшиеся, отписавшиеся), а не 498 (подписчики, подписчики на начало)',
  ],
  straddling: [
    { fact: 'reach' },
    'Data beyond the edge of the period was left out: reach',
    'Данные за пределами периода не учтены: охват',
  ],
  undated: [{}, 'Rows without a date were left out', 'Строки без даты не учтены'],
  provisional: [
    { date: '2026-10-17' },
    'A day that was not over was left out: 17 October 2026',
    'Незавершённый день не учтён: 17 октября 2026',
  ],
  'channels-missing': [
    { keys: ['vk', 'telegram'], facts: ['leads', 'spend'] },
    'Without VK and Telegram: no leads or spend reported',
    'Не учтено: VK и Telegram — нет данных (лиды и расходы)',
  ],
  'parts-missing': [
    { keys: ['sale'], facts: ['leads'] },
    'Without sale: no leads reported',
    'Не учтено: sale — нет данных (лиды)',
  ],
  'days-missing': [{ values: [28, 31] }, 'Data for 28 of 31\u00a0days', 'Данные неполные: 28 из 31\u00a0дня'],
  implausible: [
    { facts: ['answered', 'messages'], values: [9, 5] },
    'A part is greater than its whole: messages answered 9, messages received 5',
    'Часть больше целого: отвеченные сообщения — 9, входящие сообщения — 5',
  ],
  negative: [
    { fact: 'spend', values: [-50] },
    'Spend is negative (−50), so the ratio has no meaning',
    'Отрицательное значение, отношение не имеет смысла: расходы −50',
  ],
  break: [
    { date: '2026-10-05', keys: ['views are counted anew'] },
    'Not comparable with data before 5 October 2026: views are counted anew',
    'Несопоставимо с данными до 5 октября 2026: views are counted anew',
  ],
  open: [{}, 'Not over yet: the figures so far', 'Период не завершён: данные на текущий момент'],
  sampled: [{}, 'Estimated by the source from a sample', 'Оценка источника по выборке'],
  answered: [{ values: [1, 400] }, 'From answers to 1 of 400\u00a0messages', 'По ответам на 1 из 400\u00a0сообщений'],
  blended: [
    {},
    'Spend is of paid rows, results are not split: a blended figure',
    'Расходы — по платным строкам, а результаты не разделены: смешанный показатель',
  ],
  'brands-absent': [
    { keys: ['Contoso', 'Fabrikam'] },
    'Brands without data for this period: Contoso, Fabrikam',
    'Нет данных о брендах за этот период: Contoso, Fabrikam',
  ],
  'brands-new': [
    { keys: ['Contoso'], date: '2026-10-09' },
    'Contoso tracked since 9 October 2026',
    'Contoso: данные с 9 октября 2026',
  ],
  'mixed-sets': [
    { keys: ['given', 'likes+comments'] },
    'Channels count interactions differently: the platform’s own figure; likes + comments',
    'Каналы считают взаимодействия по-разному: по данным площадки; лайки + комментарии',
  ],
  'from-posts': [
    { fact: 'likes' },
    'From posts, over their lifetime: likes',
    'Данных аккаунта нет, взяты публикации за всё время их жизни: лайки',
  ],
  'mixed-cells': [
    { keys: ['day', 'post'] },
    'Data of different kinds: per day, per post',
    'Данные разного вида: по дням, по публикациям',
  ],
  'level-date': [
    { fact: 'followers', date: '2026-10-28' },
    'Followers as of 28 October 2026',
    'Подписчики: на 28 октября 2026',
  ],
  unrated: [
    { values: [0.25] },
    '25.0% of mentions have no rating and are left out',
    'Упоминания без тональности не учтены: 25,0 %',
  ],
  'few-samples': [{}, 'Fewer than 10 measurements', 'Меньше 10 измерений'],
  'own-missing': [
    { keys: ['Aurora', 'Northwind'] },
    'Several brands, none marked as your own',
    'Брендов несколько, а свой не указан',
  ],
}

test.each(Object.entries(warnings))('%s', (code, [brought, english, russian]) => {
  expect(describeWarning({ code: code as WarningCode, ...brought })).toBe(english)
  expect(describeWarning({ code: code as WarningCode, ...brought }, { locale: ru })).toBe(russian)
})

test('rows that contradict each other may do so about several facts', () => {
  const warning: Warning = { code: 'conflict', keys: ['spend', 'leads'] }
  expect(describeWarning(warning)).toBe('Contradicting rows, left out: spend, leads')
  expect(describeWarning(warning, { locale: ru })).toBe(
    'Строки, которые противоречат друг другу, не учтены: расходы, лиды',
  )
})

test('whatever a warning lacks, nothing of it is said', () => {
  for (const code of Object.keys(warnings) as WarningCode[]) {
    for (const locale of ['en', ru]) {
      const text = describeWarning({ code, values: [1, 2], keys: ['day'] }, { locale })
      expect(text).not.toMatch(/undefined|null|NaN|\(\)|: ?$/)
    }
  }
})

test('a brand that is new beside rows of another period has no first day', () => {
  const warning = { code: 'brands-new', keys: ['Contoso'] } as const
  expect(describeWarning(warning)).toBe('Not tracked before: Contoso')
  expect(describeWarning(warning, { locale: ru })).toBe('Раньше не отслеживалось: Contoso')
})
