// @vitest-environment node
// The same situations in every language, read by hand: plurals, articles, order and signs are what a translation gets wrong.
import { describe, expect, test } from 'vitest'
import { count } from '../../src/format/count.js'
import {
  describeComparison,
  describeEffect,
  describePace,
  describePayout,
  describeReason,
  describeResult,
  describeScore,
  describeShare,
  describeWarning,
  explain,
  formatNumber,
  formatPeriod,
  formatRange,
  type Translation,
} from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import {
  campaignEffect,
  evaluate,
  type MetricId,
  payout,
  type Row,
  type Rows,
  score,
  type ScoreRow,
  shareOfVoice,
} from '../../src/metrics/index.js'
import { compared, input, known, october } from '../format/made.js'

const date = '2026-10'
const day = (n: number) => `2026-10-${String(n).padStart(2, '0')}`
const first = (n: number, figures: object) =>
  Array.from({ length: 31 }, (_, i) => ({ date: day(i + 1), posts: 1, ...(i < n && figures) }))
const result = (metric: MetricId, rows: object) => evaluate(metric, rows as Rows)
const growth = { date, followersGained: 940, followersLost: 436, followersStart: 12000 }
/** A week of 40 leads a day, and so on; the last one is that of the sale. */
const weeks = (...leads: number[]): Row[] =>
  leads.flatMap((leads, i, all) =>
    Array.from({ length: 7 }, (_, n): Row => {
      const day = new Date(Date.UTC(2026, 9, 12 + 7 * (i + 1 - all.length) + n)).toISOString().slice(0, 10)
      return { date: day as '2026-10-12', leads }
    }),
  )
const sale = { from: '2026-10-12', to: '2026-10-18', name: 'Autumn sale' } as const
const row = (id: string, weight: number, attainment: ScoreRow['attainment']): ScoreRow => ({ id, weight, attainment })
const mentions = (date: string, of: Readonly<Record<string, number>>): Row[] =>
  Object.entries(of).map(([brand, mentions]) => ({ date, brand, mentions }))
const inWindow = (window: object) => known(0.042, { window: { ...october, ...window } })
const many = (words: Translation['days'], locale: Translation, numbers = [1, 2, 3, 11, 100, 1.5, 1e6]) =>
  numbers.map((n) => words('0', count(n, { locale }))).join(' | ')

/** What is said, in any language. */
const situations = {
  formula: (locale) => explain(result('netGrowthRate', growth), { locale }),
  'formula, a fact missing': (locale) =>
    explain(result('netGrowthRate', { ...growth, followersLost: undefined }), { locale }),
  'formula, a loss': (locale) =>
    explain(result('netGrowthRate', { date, followersGained: 5, followersLost: 15, followersStart: 100 }), { locale }),
  'formula, partial': (locale) =>
    explain(result('engagementRateByReach', first(28, { interactions: 10, reach: 200 })), { locale }),
  'formula in money': (locale) =>
    explain(result('costPerClick', { date, currency: 'USD', spend: 180, linkClicks: 360 }), { locale }),
  'formula in time': (locale) =>
    explain(result('averageWatchTime', { date, watchTime: 7380, videoViews: 410 }), { locale }),
  'formula, one measurement': (locale) =>
    explain(result('responseTimeMean', { date, responseTimes: [300] }), { locale }),
  'formula, unanswered': (locale) =>
    explain(result('responseTimeP90', { date, responseTimes: [60, 120, 300], messages: 5 }), { locale }),
  'formula by zero': (locale) =>
    explain(result('churnRate', { date, followersLost: 0, followersStart: 0 }), { locale }),
  'people of days': (locale) =>
    describeReason(
      result('reach', [
        { date: day(1), reach: 2562 },
        { date: day(2), reach: 9862 },
      ]),
      { locale },
    ),
  'people of some days': (locale) => describeReason(result('reach', first(28, { reach: 900 })), { locale }),
  'goal and change': (locale) => {
    const comparison = compared(0.042, 0.036)
    return describeResult({ result: comparison.current, target: 0.05, comparison }, { locale })
  },
  'goal, partial': (locale) =>
    describeResult(
      {
        result: known(0.042, {
          coverage: { known: 28, expected: 31, unit: 'days' },
          window: { ...october, asOf: '2026-10-29' },
        }),
        target: 0.05,
        attainment: { known: true, value: 0.84, status: 'close', atLeast: true },
      },
      { locale },
    ),
  'goal, less is better': (locale) =>
    describeResult({ result: known(2220, { unit: 'duration', better: 'lower' }), target: 1800 }, { locale }),
  'goal in money': (locale) =>
    describeResult(
      { result: known(1500, { unit: 'money', currency: 'USD', better: 'lower' }), target: 1800 },
      { locale },
    ),
  'in a month': (locale) => describeResult({ result: known() }, { locale }),
  'in a quarter': (locale) => describeResult({ result: inWindow({ calendar: 'quarter' }) }, { locale }),
  'in a year': (locale) => describeResult({ result: inWindow({ calendar: 'year' }) }, { locale }),
  'in a week': (locale) =>
    describeResult({ result: inWindow({ from: day(12), to: day(18), calendar: 'week' }) }, { locale }),
  'in some days': (locale) =>
    describeResult({ result: inWindow({ from: day(12), to: day(18), calendar: null }) }, { locale }),
  'two points less': (locale) => describeComparison(compared(0.016, 0.036), { locale }),
  'a fifth more': (locale) => describeComparison(compared(120, 100, {}, { unit: 'count' }), { locale }),
  'per day': (locale) => describeComparison(compared(120, 100, { basis: 'per-day' }, { unit: 'count' }), { locale }),
  'for periods of equal length': (locale) =>
    describeComparison(compared(0.056, 0.036, { basis: 'per-day' }), { locale }),
  'the period before': (locale) => {
    const comparison = compared(0.042, 0.036)
    return describeComparison({ ...comparison, previous: { ...comparison.previous, window: null } }, { locale })
  },
  pace: (locale) =>
    describePace(
      { known: true, expected: 0.0274, difference: 0, projection: 0.049, elapsed: 17 / 31, status: 'behind' },
      inWindow({ completeDays: 17, asOf: day(17) }),
      { locale },
    ),
  effect: (locale) =>
    describeEffect(campaignEffect(weeks(40, 44, 36, 40, 70), { metrics: 'leads', event: sale }), { locale }),
  'effect, two weeks': (locale) =>
    describeEffect(campaignEffect(weeks(36, 40, 70), { metrics: 'leads', event: sale }), { locale }),
  score: (locale) =>
    describeScore(score([row('reach', 0.2, 0.5), row('leads', 0.3, 0.95), row('saves', 0.5, 1.2)]), { locale }),
  'score, a KPI missing': (locale) => describeScore(score([row('leads', 50, null), row('reach', 50, 0.9)]), { locale }),
  payout: (locale) =>
    describePayout(
      payout(0.85, {
        steps: [
          [0.8, 0.5],
          [0.9, 0.8],
        ],
      }),
      { locale },
    ),
  share: (locale) =>
    describeShare(
      shareOfVoice(
        [
          ...mentions('2026-10', { Aurora: 250, Northwind: 750 }),
          ...mentions('2026-09', { Aurora: 238, Northwind: 762 }),
        ],
        { own: 'Aurora', period: '2026-10' },
      ),
      { locale },
    ),
  'total differs': (locale) =>
    describeWarning({ code: 'total-differs', fact: 'watchTime', values: [3900, 3600] }, { locale }),
  'sets of interactions': (locale) =>
    describeWarning({ code: 'mixed-sets', keys: ['given', 'likes+comments'] }, { locale }),
  days: (locale) => many(locale.days, locale),
  goals: (locale) => many(locale.score.met, locale, [0, 1, 2, 3, 11]),
  points: (locale) => [1, 2, 3, 0.6].map((n) => count(n, { locale }, 'points')(locale.points)).join(' | '),
  ranges: (locale) =>
    [
      formatRange([0.02, 0.03], { unit: 'percent', locale }),
      formatRange([2500, null], { locale }),
      formatNumber(-2220, { unit: 'duration', locale }),
      formatNumber(-5, { unit: 'money', currency: 'BRL', locale }),
      formatNumber(1234567, { compact: true, locale }),
      formatPeriod({ ...october, calendar: 'quarter' }, { locale }),
    ].join(' | '),
} as const satisfies Readonly<Record<string, (locale: Translation) => string | null>>

type Sentences = Readonly<Record<keyof typeof situations, string>>

const portuguese: Sentences = {
  formula: '(940 − 436) ÷ 12.000 = 4,2%',
  'formula, a fact missing': '(940 − seguidores perdidos) ÷ 12.000; sem dados: seguidores perdidos',
  'formula, a loss': '(5 − 15) ÷ 100 = −10,0%',
  'formula, partial': '280 ÷ 5.600 = 5,0% (28 de 31 dias)',
  'formula in money': 'US$ 180 ÷ 360 = US$ 0,50',
  'formula in time': '2 h 3 min ÷ 410 = 18 s',
  'formula, one measurement': 'Média de tempos de resposta (1 valor) = 5 min',
  'formula, unanswered':
    'Percentil 90 de tempos de resposta (3 valores) = pelo menos 5 min (resposta a apenas 3 de 5 mensagens)',
  'formula by zero': '0 ÷ 0; seguidores no início: zero, por isso não há valor',
  'people of days': 'Alcance: as partes não podem ser somadas (entre 9.862 e 12.424 pessoas)',
  'people of some days': 'Sem dados em 3 de 31 dias: alcance (pelo menos 900 pessoas)',
  'goal and change': '84% da meta de 5%. Alta de 0,6 ponto percentual ante setembro de 2026',
  'goal, partial': 'Até agora, pelo menos 84% da meta de 5%. Dados parciais: 28 de 31 dias',
  'goal, less is better': '7 min acima da meta de 30 min (quanto menor, melhor)',
  'goal in money': 'US$ 300 abaixo da meta de US$ 1.800 (quanto menor, melhor)',
  'in a month': '4,2% em outubro de 2026',
  'in a quarter': '4,2% no 4º trimestre de 2026',
  'in a year': '4,2% em 2026',
  'in a week': '4,2% na semana 42, 12–18 de outubro de 2026',
  'in some days': '4,2% no período de 12–18 de outubro de 2026',
  'two points less': 'Queda de 2,0 pontos percentuais ante setembro de 2026',
  'a fifth more': 'Alta de 20,0% ante setembro de 2026',
  'per day': 'Alta de 20,0% ante setembro de 2026, por dia, pois os períodos têm durações diferentes',
  'for periods of equal length': 'Alta de 2,0 pontos percentuais ante setembro de 2026, com a mesma duração',
  'the period before': 'Alta de 0,6 ponto percentual ante o período anterior',
  pace: 'Abaixo do ritmo: 4,2% (esperado: 2,7%), projeção de 4,9%',
  effect:
    'Durante “Autumn sale”: leads 490, 210 a mais que a média de 4 semanas comparáveis anteriores (intervalo de 95%: 128,7–291,3)',
  'effect, two weeks':
    'Durante “Autumn sale”: leads 490, 224 a mais que a média de 2 semanas comparáveis anteriores, muito pouco para descartar o acaso',
  score:
    'Pontuação 98,5%: 0,2 × 50% + 0,3 × 95% + 0,5 × 120%. 1 de 3 metas atingidas. Longe da meta: alcance (10,0 pontos perdidos). 10,0 pontos ganhos acima de 100%',
  'score, a KPI missing': 'Sem pontuação enquanto faltarem dados: leads. 0 de 2 metas atingidas',
  payout: '50% do bônus previsto, 80% a partir de uma pontuação de 90%',
  share: 'Aurora 25,0%, 2º lugar de 2, alta de 1,2 ponto percentual ante setembro de 2026',
  'total differs': 'O total difere da soma das partes (tempo de exibição): usado 1 h 5 min, não 1 h',
  'sets of interactions':
    'Os canais contam interações de formas diferentes: número da própria plataforma; curtidas + comentários',
  days: '0 de 1 dia | 0 de 2 dias | 0 de 3 dias | 0 de 11 dias | 0 de 100 dias | 0 de 1,5 dia | 0 de 1.000.000 de dias',
  goals:
    '0 de 0 meta atingida | 0 de 1 meta atingida | 0 de 2 metas atingidas | 0 de 3 metas atingidas | 0 de 11 metas atingidas',
  points: '1,0 ponto percentual | 2,0 pontos percentuais | 3,0 pontos percentuais | 0,6 ponto percentual',
  ranges: '2,0–3,0% | pelo menos 2.500 | −37 min | −R$ 5 | 1,23 mi | 4º trimestre de 2026',
}

const arabic: Sentences = {
  formula: '(940 − 436) ÷ 12,000 = 4.2%',
  'formula, a fact missing': '(940 − إلغاءات المتابعة) ÷ 12,000؛ لا توجد بيانات: إلغاءات المتابعة',
  'formula, a loss': '(5 − 15) ÷ 100 = −10.0%',
  'formula, partial': '280 ÷ 5,600 = 5.0% (28 من 31 يومًا)',
  'formula in money': '180 US$ ÷ 360 = 0.50 US$',
  'formula in time': '2 س 3 د ÷ 410 = 18 ث',
  'formula, one measurement': 'المتوسط (أوقات الرد، قيمة واحدة) = 5 د',
  'formula, unanswered': 'المئين 90 (أوقات الرد، 3 قيم) = ما لا يقل عن 5 د (تم الرد على 3 فقط من 5 رسائل)',
  'formula by zero': '0 ÷ 0؛ المتابعون في البداية: صفر، لذا لا توجد قيمة',
  'people of days': 'الوصول: لا يمكن جمع الأجزاء (بين 9,862 و12,424 من الأشخاص)',
  'people of some days': 'لا توجد بيانات عن 3 من 31 يومًا: الوصول (ما لا يقل عن 900 من الأشخاص)',
  'goal and change': '84% من الهدف البالغ 5%. ارتفاع بمقدار 0.6 نقطة مئوية عن سبتمبر 2026',
  'goal, partial': 'حتى الآن، ما لا يقل عن 84% من الهدف البالغ 5%. بيانات جزئية: 28 من 31 يومًا',
  'goal, less is better': 'أعلى من الهدف البالغ 30 د بمقدار 7 د (الأقل أفضل)',
  'goal in money': 'أقل من الهدف البالغ 1,800 US$ بمقدار 300 US$ (الأقل أفضل)',
  'in a month': '4.2% في أكتوبر 2026',
  'in a quarter': '4.2% في الربع الرابع من 2026',
  'in a year': '4.2% في عام 2026',
  'in a week': '4.2% في الأسبوع 42، 12–18 أكتوبر 2026',
  'in some days': '4.2% في 12–18 أكتوبر 2026',
  'two points less': 'انخفاض بمقدار 2.0 نقطة مئوية عن سبتمبر 2026',
  'a fifth more': 'ارتفاع بنسبة 20.0% عن سبتمبر 2026',
  'per day': 'ارتفاع بنسبة 20.0% عن سبتمبر 2026، محسوبًا لكل يوم لاختلاف مدة الفترتين',
  'for periods of equal length': 'ارتفاع بمقدار 2.0 نقطة مئوية عن سبتمبر 2026، عند تساوي مدة الفترتين',
  'the period before': 'ارتفاع بمقدار 0.6 نقطة مئوية عن الفترة السابقة',
  pace: 'متأخر عن الخطة: 4.2% (المتوقع 2.7%)، والتقدير 4.9%',
  effect:
    'خلال «Autumn sale»: العملاء المحتملون 490، أعلى بمقدار 210 من متوسط 4 أسابيع سابقة مماثلة (بثقة 95%: 128.7–291.3)',
  'effect, two weeks':
    'خلال «Autumn sale»: العملاء المحتملون 490، أعلى بمقدار 224 من متوسط أسبوعين سابقين مماثلين، والعدد لا يكفي لاستبعاد المصادفة',
  score:
    'الدرجة 98.5%: 0.2 × 50% + 0.3 × 95% + 0.5 × 120%. تحقق 1 من 3 أهداف. بعيد عن الهدف: الوصول (خسارة 10.0 نقاط). المكتسب فوق 100%: 10.0 نقاط',
  'score, a KPI missing': 'لا درجة حتى تتوفر البيانات: العملاء المحتملون. تحقق 0 من هدفين',
  payout: '50% من المكافأة المستهدفة، و80% عند بلوغ الدرجة 90%',
  share: 'Aurora 25.0%، المرتبة 2 من 2، ارتفاع بمقدار 1.2 نقطة مئوية عن سبتمبر 2026',
  'total differs': 'الإجمالي يختلف عن مجموع أجزائه (وقت المشاهدة): استُخدم 1 س 5 د بدلًا من 1 س',
  'sets of interactions': 'القنوات تحتسب التفاعلات بطرق مختلفة: رقم المنصة نفسها؛ الإعجابات + التعليقات',
  days: '0 من يوم واحد | 0 من يومين | 0 من 3 أيام | 0 من 11 يومًا | 0 من 100 يوم | 0 من 1.5 يوم | 0 من 1,000,000 يوم',
  goals: 'تحقق 0 من 0 هدف | تحقق 0 من هدف واحد | تحقق 0 من هدفين | تحقق 0 من 3 أهداف | تحقق 0 من 11 هدفًا',
  points: '1.0 نقطة مئوية | 2.0 نقطة مئوية | 3.0 نقاط مئوية | 0.6 نقطة مئوية',
  ranges: '2.0–3.0% | ما لا يقل عن 2,500 | −37 د | −5 R$ | 1.23 مليون | الربع الرابع من 2026',
}

/** Without what is not seen: marks of direction, and spaces that do not break. */
const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ').replace(/\p{Cf}/gu, '')

describe.each<[Translation, Sentences]>([
  [ptBR, portuguese],
  [ar, arabic],
])('$tag', (locale, sentences) => {
  test.each(Object.entries(situations))('%s', (name, say) => {
    expect(plain(say(locale))).toBe(sentences[name as keyof Sentences])
  })
})

describe('from right to left', () => {
  /** Isolates as ⟦ ⟧, marks as arrows. */
  const seen = (text: string | null) =>
    text
      ?.replace(/\u00a0/g, ' ')
      .replace(/[\u2066\u2068]/g, '⟦')
      .replace(/\u2069/g, '⟧')
      .replace(/\u200e/g, '→')
      .replace(/\u200f/g, '←')

  test('values and formulas stand by themselves, in their own order', () => {
    expect(seen(situations['goal and change'](ar))).toBe(
      '⟦84%⟧ من الهدف البالغ ⟦5%⟧. ارتفاع بمقدار ⟦0.6⟧ نقطة مئوية عن سبتمبر 2026',
    )
    expect(seen(situations['formula, partial'](ar))).toBe('⟦⟦⟦280⟧ ÷ ⟦5,600⟧⟧ = ⟦5.0%⟧⟧ (⟦28⟧ من ⟦31⟧ يومًا)')
    expect(seen(formatRange([0.02, 0.03], { unit: 'percent', locale: ar }))).toBe('⟦2.0–3.0%⟧')
  })

  test('a sign stays with its number, and does not turn what comes after', () => {
    expect(seen(formatNumber(-2220, { unit: 'duration', locale: ar }))).toBe('⟦⟦−37⟧ د⟧')
    expect(seen(formatNumber(-0.1, { unit: 'percent', locale: ar }))).toBe('⟦⟦−10.0⟧%⟧')
  })

  test('Latin letters of a currency do not turn the text around it', () => {
    expect(seen(situations['goal in money'](ar))).toBe(
      'أقل من الهدف البالغ ←⟦1,800 US$⟧ بمقدار ←⟦300 US$⟧ (الأقل أفضل)',
    )
    expect(seen(situations['formula in money'](ar))).toBe('←⟦⟦⟦180 US$⟧ ÷ ⟦360⟧⟧ = ⟦0.50 US$⟧⟧')
  })

  test('a loss in a formula is bracketed', () => {
    const loss = known(15, {
      unit: 'count',
      formula: { op: 'minus', of: ['followersGained', 'followersNet'] },
      inputs: { followersGained: input(5), followersNet: input(-10) },
    })
    expect(plain(explain(loss, { locale: ar }))).toBe('5 − (−10) = 15')
  })

  test('other languages have no marks at all', () => {
    for (const say of Object.values(situations)) expect(say(ptBR)).not.toMatch(/\p{Cf}/u)
  })
})
