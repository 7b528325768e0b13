// @vitest-environment node
// Words that agree with what stands beside them: cases, articles, contractions, ordinals, signs. Read by hand in every language.
import { describe, expect, test } from 'vitest'
import { count } from '../../src/format/count.js'
import {
  describeComparison,
  describeEffect,
  describeGoal,
  describePace,
  describeShare,
  describeWarning,
  formatDelta,
  formatRange,
  type Translation,
} from '../../src/format/index.js'
import { nameIn } from '../../src/format/name.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { campaignEffect, type Period, type Row, shareOfVoice } from '../../src/metrics/index.js'
import { compared, known, october } from '../format/made.js'

const leads = { unit: 'count', metric: 'leads', formula: 'leads' } as const
const span = (from: string, to: string, calendar: Period['calendar']): Period => ({ ...october, from, to, calendar })

/** 120 leads, or 80, after 100 of another period. */
const change = (locale: Translation, now: number, window: Period | null) => {
  const comparison = compared(now, 100, {}, leads)
  return describeComparison({ ...comparison, previous: { ...comparison.previous, window } }, { locale })
}

/** Weeks of 40, 44, 36 and 40 leads a day, then one of 70, all of 1,000 views. */
const weeks = [40, 44, 36, 40, 70].flatMap((leads, i) =>
  Array.from({ length: 7 }, (_, n): Row => {
    const date = new Date(Date.UTC(2026, 8, 14 + 7 * i + n)).toISOString().slice(0, 10) as '2026-10-12'
    return { date, leads, interactions: leads, reach: 1000 }
  }),
)
const effect = (locale: Translation, metrics: 'leads' | 'engagementRateByReach', event: string | object) =>
  describeEffect(campaignEffect(weeks, { metrics, event: event as '2026-10-14' }), { locale })

const voice = (locale: Translation, mentions: Readonly<Record<string, number>>) =>
  describeShare(
    shareOfVoice(
      Object.entries(mentions).map(([brand, mentions]): Row => ({ date: '2026-10', brand, mentions })),
      { own: 'iHerb', period: '2026-10' },
    ),
    { locale },
  )

const situations = {
  'a rate, on a month': (locale) => describeComparison(compared(0.042, 0.036), { locale }),
  'a rate, less': (locale) => describeComparison(compared(0.031, 0.036), { locale }),
  'a number, on a month': (locale) => change(locale, 120, span('2026-05-01', '2026-05-31', 'month')),
  'a number, on a quarter': (locale) => change(locale, 80, span('2026-01-01', '2026-03-31', 'quarter')),
  'a number, on a year': (locale) => change(locale, 120, span('2025-01-01', '2025-12-31', 'year')),
  'a number, on a week': (locale) => change(locale, 120, span('2026-10-12', '2026-10-18', 'week')),
  'a number, on a day': (locale) => change(locale, 120, span('2026-02-03', '2026-02-03', 'day')),
  'a number, on some days': (locale) => change(locale, 80, span('2026-02-03', '2026-02-09', null)),
  'a number, on the period before': (locale) => change(locale, 120, null),
  'no change on a quarter': (locale) => change(locale, 100, span('2026-10-01', '2026-12-31', 'quarter')),
  'a fall that leaves something': (locale) => formatDelta(compared(1, 1e6, {}, leads), { locale })?.signed ?? null,
  points: (locale) => formatDelta(compared(0.016, 0.036), { locale })?.signed ?? null,
  quarters: (locale) => [1, 2, 3, 4].map((quarter) => locale.quarter(quarter, '2026')).join(' | '),
  days: (locale) => locale.days('3', count(31, { locale })),
  pace: (locale) =>
    describePace(
      { known: true, expected: 0.0274, difference: 0, projection: null, elapsed: 17 / 31, status: 'behind' },
      known(0.02, { window: { ...october, completeDays: 17 } }),
      { locale },
    ),
  'exactly the goal': (locale) =>
    describeGoal(
      { result: known(1800, { unit: 'duration', better: 'lower', metric: 'responseTime' }), target: 1800 },
      { locale },
    ),
  straddling: (locale) => describeWarning({ code: 'straddling', fact: 'reach' }, { locale }),
  'an effect on a number, in a week': (locale) => effect(locale, 'leads', { from: '2026-10-12', to: '2026-10-18' }),
  'an effect on a rate, on a day': (locale) => effect(locale, 'engagementRateByReach', '2026-10-14'),
  'a part of a stage': (locale) =>
    (['reach', 'impressions', 'followersGained'] as const)
      .map((fact) => locale.funnel.of('7%', nameIn(locale, fact)))
      .join(' | '),
  'a part of a stage of the host': (locale) => locale.funnel.of('7%', 'Trial'),
  'the price of a leak': (locale) => locale.funnel.price('33', 'X', locale.quarter(1, '2026')),
  'a brand that begins small': (locale) => voice(locale, { iHerb: 25, Northwind: 75 }),
  'a brand without a share': (locale) => voice(locale, { iHerb: 0, Northwind: 0 }),
  'a share of next to nothing': (locale) => voice(locale, { iHerb: 1, Northwind: 9999 }),
  'a share of nearly all': (locale) => voice(locale, { iHerb: 9999, Northwind: 1 }),
  'negative ranges': (locale) =>
    [
      formatRange([-0.05, -0.03], { unit: 'money', currency: 'USD', locale }),
      formatRange([-5, 12], { unit: 'money', currency: 'USD', locale }),
      formatRange([-0.05, -0.03], { unit: 'percent', locale }),
      formatRange([-300, -120], { unit: 'duration', locale }),
    ].join(' | '),
} as const satisfies Readonly<Record<string, (locale: Translation) => string | null>>

type Sentences = Readonly<Record<keyof typeof situations, string>>

const english: Sentences = {
  'a rate, on a month': 'Up 0.6 percentage points on September 2026',
  'a rate, less': 'Down 0.5 percentage points on September 2026',
  'a number, on a month': 'Up 20.0% on May 2026',
  'a number, on a quarter': 'Down 20.0% on Q1 2026',
  'a number, on a year': 'Up 20.0% on 2025',
  'a number, on a week': 'Up 20.0% on week 42, 12–18 October 2026',
  'a number, on a day': 'Up 20.0% on 3 February 2026',
  'a number, on some days': 'Down 20.0% on 3–9 February 2026',
  'a number, on the period before': 'Up 20.0% on the previous period',
  'no change on a quarter': 'Unchanged on Q4 2026',
  'a fall that leaves something': '−99.9%',
  points: '−2.0 pp',
  quarters: 'Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026',
  days: '3 of 31 days',
  pace: 'Behind: 2.0% of 2.7% expected',
  'exactly the goal': 'Exactly the 30 min goal',
  straddling: 'Data beyond the edge of the period was left out: reach',
  'an effect on a number, in a week':
    'During week 42, 12–18 October 2026: leads 490, 210 more than on average in the 4 comparable weeks before (95% interval 128.7–291.3)',
  'an effect on a rate, on a day':
    'During 14 October 2026: engagement rate by reach 7.0%, 3.0 pp more than on average in the 4 comparable days before (95% interval 1.8–4.2 pp)',
  'a part of a stage': '7% of reach | 7% of impressions | 7% of new followers',
  'a part of a stage of the host': '7% of Trial',
  'the price of a leak': 'at the rate of Q1 2026: 33 more X',
  'a brand that begins small': 'iHerb 25.0%, rank 2 of 2',
  'a brand without a share': 'iHerb: no mentions of any brand, so no share of voice',
  'a share of next to nothing': 'iHerb <0.1%, rank 2 of 2',
  'a share of nearly all': 'iHerb 99.9%, rank 1 of 2',
  'negative ranges': '−$0.05 – −$0.03 | −$5 – $12 | −5.0 – −3.0% | −5 – −2 min',
}

const german: Sentences = {
  'a rate, on a month': '0,6 Prozentpunkte mehr gegenüber September 2026',
  'a rate, less': '0,5 Prozentpunkte weniger gegenüber September 2026',
  'a number, on a month': '20,0 % mehr gegenüber Mai 2026',
  'a number, on a quarter': '20,0 % weniger gegenüber dem 1. Quartal 2026',
  'a number, on a year': '20,0 % mehr gegenüber 2025',
  'a number, on a week': '20,0 % mehr gegenüber der Woche 42, 12.–18. Oktober 2026',
  'a number, on a day': '20,0 % mehr gegenüber dem 3. Februar 2026',
  'a number, on some days': '20,0 % weniger gegenüber dem 3.–9. Februar 2026',
  'a number, on the period before': '20,0 % mehr gegenüber dem Vorzeitraum',
  'no change on a quarter': 'Unverändert gegenüber dem 4. Quartal 2026',
  'a fall that leaves something': '−99,9 %',
  points: '−2,0 PP',
  quarters: '1. Quartal 2026 | 2. Quartal 2026 | 3. Quartal 2026 | 4. Quartal 2026',
  days: '3 von 31 Tagen',
  pace: 'Hinter dem Plan: 2,0 % von 2,7 % erwartet',
  'exactly the goal': 'Genau das Ziel von 30 Min.',
  straddling: 'Daten über den Rand des Zeitraums hinaus ausgelassen: Reichweite',
  'an effect on a number, in a week':
    'In Woche 42, 12.–18. Oktober 2026: Leads 490, 210 mehr als im Durchschnitt der 4 vergleichbaren Wochen davor (95-%-Intervall 128,7–291,3)',
  'an effect on a rate, on a day':
    'Am 14. Oktober 2026: Engagement-Rate nach Reichweite 7,0 %, 3,0 PP mehr als im Durchschnitt der 4 vergleichbaren Tage davor (95-%-Intervall 1,8–4,2 PP)',
  'a part of a stage': '7% von: Reichweite | 7% von: Impressionen | 7% von: neue Follower',
  'a part of a stage of the host': '7% von: Trial',
  'the price of a leak': 'mit der Rate vom 1. Quartal 2026: 33 X mehr',
  'a brand that begins small': 'iHerb 25,0 %, Rang 2 von 2',
  'a brand without a share': 'iHerb: Erwähnungen aller Marken: 0, daher kein Wert',
  'a share of next to nothing': 'iHerb <0,1 %, Rang 2 von 2',
  'a share of nearly all': 'iHerb 99,9 %, Rang 1 von 2',
  'negative ranges': '−0,05 – −0,03 $ | −5 – 12 $ | −5,0 – −3,0 % | −5 – −2 Min.',
}

const french: Sentences = {
  'a rate, on a month': 'En hausse de 0,6 point par rapport à septembre 2026',
  'a rate, less': 'En baisse de 0,5 point par rapport à septembre 2026',
  'a number, on a month': 'En hausse de 20,0 % par rapport à mai 2026',
  'a number, on a quarter': 'En baisse de 20,0 % par rapport au 1er trimestre 2026',
  'a number, on a year': 'En hausse de 20,0 % par rapport à 2025',
  'a number, on a week': 'En hausse de 20,0 % par rapport à la semaine 42, 12–18 octobre 2026',
  'a number, on a day': 'En hausse de 20,0 % par rapport au 3 février 2026',
  'a number, on some days': 'En baisse de 20,0 % par rapport à la période du 3–9 février 2026',
  'a number, on the period before': 'En hausse de 20,0 % par rapport à la période précédente',
  'no change on a quarter': 'Inchangé par rapport au 4e trimestre 2026',
  'a fall that leaves something': '−99,9 %',
  points: '−2,0 pts',
  quarters: '1er trimestre 2026 | 2e trimestre 2026 | 3e trimestre 2026 | 4e trimestre 2026',
  days: '3 jours sur 31',
  pace: 'En retard : 2,0 % (attendu : 2,7 %)',
  'exactly the goal': 'Exactement l’objectif de 30 min',
  straddling: 'Données débordant de la période, écartées : couverture',
  'an effect on a number, in a week':
    'Pendant la semaine 42, 12–18 octobre 2026 : leads 490, 210 de plus qu’en moyenne sur les 4 semaines comparables d’avant (intervalle à 95 % : 128,7–291,3)',
  'an effect on a rate, on a day':
    'Le 14 octobre 2026 : taux d’engagement par couverture 7,0 %, 3,0 pts de plus qu’en moyenne sur les 4 jours comparables d’avant (intervalle à 95 % : 1,8–4,2 pts)',
  'a part of a stage': '7% (couverture) | 7% (impressions) | 7% (nouveaux abonnés)',
  'a part of a stage of the host': '7% (Trial)',
  'the price of a leak': 'au taux du 1er trimestre 2026 : 33 X de plus',
  'a brand that begins small': 'iHerb 25,0 %, rang 2 sur 2',
  'a brand without a share': 'iHerb : mentions de toutes les marques : zéro, donc pas de valeur',
  'a share of next to nothing': 'iHerb <0,1 %, rang 2 sur 2',
  'a share of nearly all': 'iHerb 99,9 %, rang 1 sur 2',
  'negative ranges': '−0,05 – −0,03 $US | −5 – 12 $US | −5,0 – −3,0 % | −5 – −2 min',
}

const spanish: Sentences = {
  'a rate, on a month': '0,6 puntos porcentuales más que en septiembre de 2026',
  'a rate, less': '0,5 puntos porcentuales menos que en septiembre de 2026',
  'a number, on a month': '20,0 % más que en mayo de 2026',
  'a number, on a quarter': '20,0 % menos que en el 1.er trimestre de 2026',
  'a number, on a year': '20,0 % más que en 2025',
  'a number, on a week': '20,0 % más que en la semana 42, 12–18 de octubre de 2026',
  'a number, on a day': '20,0 % más que el 3 de febrero de 2026',
  'a number, on some days': '20,0 % menos que en el periodo del 3–9 de febrero de 2026',
  'a number, on the period before': '20,0 % más que en el periodo anterior',
  'no change on a quarter': 'Sin cambios frente al 4.º trimestre de 2026',
  'a fall that leaves something': '−99,9 %',
  points: '−2,0 p. p.',
  quarters: '1.er trimestre de 2026 | 2.º trimestre de 2026 | 3.er trimestre de 2026 | 4.º trimestre de 2026',
  days: '3 de 31 días',
  pace: 'Por detrás: 2,0 % (esperado: 2,7 %)',
  'exactly the goal': 'Justo el objetivo de 30 min',
  straddling: 'Se omiten datos que rebasan el periodo: alcance',
  'an effect on a number, in a week':
    'En la semana 42, 12–18 de octubre de 2026: leads 490, 210 más que la media de 4 semanas comparables anteriores (intervalo del 95 %: 128,7–291,3)',
  'an effect on a rate, on a day':
    'El 14 de octubre de 2026: tasa de interacción por alcance 7,0 %, 3,0 p. p. más que la media de 4 días comparables anteriores (intervalo del 95 %: 1,8–4,2 p. p.)',
  'a part of a stage': '7% de alcance | 7% de impresiones | 7% de nuevos seguidores',
  'a part of a stage of the host': '7% de Trial',
  'the price of a leak': 'con la tasa del 1.er trimestre de 2026: 33 X más',
  'a brand that begins small': 'iHerb 25,0 %, puesto 2 de 2',
  'a brand without a share': 'iHerb: menciones de todas las marcas: cero, por eso no hay valor',
  'a share of next to nothing': 'iHerb <0,1 %, puesto 2 de 2',
  'a share of nearly all': 'iHerb 99,9 %, puesto 1 de 2',
  'negative ranges': '−0,05 – −0,03 US$ | −5 – 12 US$ | −5,0 – −3,0 % | −5 – −2 min',
}

const portuguese: Sentences = {
  'a rate, on a month': 'Alta de 0,6 ponto percentual ante setembro de 2026',
  'a rate, less': 'Queda de 0,5 ponto percentual ante setembro de 2026',
  'a number, on a month': 'Alta de 20,0% ante maio de 2026',
  'a number, on a quarter': 'Queda de 20,0% ante o 1º trimestre de 2026',
  'a number, on a year': 'Alta de 20,0% ante 2025',
  'a number, on a week': 'Alta de 20,0% ante a semana 42, 12–18 de outubro de 2026',
  'a number, on a day': 'Alta de 20,0% ante 3 de fevereiro de 2026',
  'a number, on some days': 'Queda de 20,0% ante o período de 3–9 de fevereiro de 2026',
  'a number, on the period before': 'Alta de 20,0% ante o período anterior',
  'no change on a quarter': 'Sem variação ante o 4º trimestre de 2026',
  'a fall that leaves something': '−99,9%',
  points: '−2,0 p.p.',
  quarters: '1º trimestre de 2026 | 2º trimestre de 2026 | 3º trimestre de 2026 | 4º trimestre de 2026',
  days: '3 de 31 dias',
  pace: 'Abaixo do ritmo: 2,0% (esperado: 2,7%)',
  'exactly the goal': 'Exatamente na meta de 30 min',
  straddling: 'Dados além dos limites do período foram desconsiderados: alcance',
  'an effect on a number, in a week':
    'Na semana 42, 12–18 de outubro de 2026: leads 490, 210 a mais que a média de 4 semanas comparáveis anteriores (intervalo de 95%: 128,7–291,3)',
  'an effect on a rate, on a day':
    'Em 14 de outubro de 2026: taxa de engajamento por alcance 7,0%, 3,0 p.p. a mais que a média de 4 dias comparáveis anteriores (intervalo de 95%: 1,8–4,2 p.p.)',
  'a part of a stage': '7% de alcance | 7% de impressões | 7% de novos seguidores',
  'a part of a stage of the host': '7% de Trial',
  'the price of a leak': 'com a taxa do 1º trimestre de 2026, seriam 33 X a mais',
  'a brand that begins small': 'iHerb 25,0%, 2º lugar de 2',
  'a brand without a share': 'iHerb: menções de todas as marcas: zero, por isso não há valor',
  'a share of next to nothing': 'iHerb <0,1%, 2º lugar de 2',
  'a share of nearly all': 'iHerb 99,9%, 1º lugar de 2',
  'negative ranges': '−US$ 0,05 – −US$ 0,03 | −US$ 5 – US$ 12 | −5,0 – −3,0% | −5 – −2 min',
}

const russian: Sentences = {
  'a rate, on a month': 'Выше на 0,6 процентного пункта, чем в сентябре 2026',
  'a rate, less': 'Ниже на 0,5 процентного пункта, чем в сентябре 2026',
  'a number, on a month': 'Больше на 20,0 %, чем в мае 2026',
  'a number, on a quarter': 'Меньше на 20,0 %, чем в I квартале 2026',
  'a number, on a year': 'Больше на 20,0 %, чем в 2025 году',
  'a number, on a week': 'Больше на 20,0 %, чем за неделю 42, 12–18 октября 2026',
  'a number, on a day': 'Больше на 20,0 %, чем 3 февраля 2026',
  'a number, on some days': 'Меньше на 20,0 %, чем за 3–9 февраля 2026',
  'a number, on the period before': 'Больше на 20,0 %, чем за предыдущий период',
  'no change on a quarter': 'Без изменений, сравнение: IV квартал 2026',
  'a fall that leaves something': '−99,9 %',
  points: '−2,0 п.п.',
  quarters: 'I квартал 2026 | II квартал 2026 | III квартал 2026 | IV квартал 2026',
  days: '3 из 31 дня',
  pace: 'Отставание: 2,0 % из ожидаемых 2,7 %',
  'exactly the goal': 'Ровно по цели 30 мин',
  straddling: 'Данные за пределами периода не учтены: охват',
  'an effect on a number, in a week':
    'За неделю 42, 12–18 октября 2026: лиды 490, на 210 больше, чем в среднем за 4 сопоставимые недели до этого (95-процентный интервал: 128,7–291,3)',
  'an effect on a rate, on a day':
    '14 октября 2026: вовлечённость (ER) по охвату 7,0 %, на 3,0 п.п. выше, чем в среднем за 4 сопоставимых дня до этого (95-процентный интервал: 1,8–4,2 п.п.)',
  'a part of a stage': '7% от охвата | 7% от показов | 7% от новых подписчиков',
  'a part of a stage of the host': '7% от этапа «Trial»',
  'the price of a leak': 'при конверсии за I квартал 2026 на этапе «X» было бы на 33 больше',
  'a brand that begins small': 'iHerb 25,0 %, 2-е место из 2',
  'a brand without a share': 'iHerb: упоминания (все бренды): ноль, поэтому показателя нет',
  'a share of next to nothing': 'iHerb <0,1 %, 2-е место из 2',
  'a share of nearly all': 'iHerb 99,9 %, 1-е место из 2',
  'negative ranges': '−0,05 – −0,03 $ | −5 – 12 $ | −5,0 – −3,0 % | −5 – −2 мин',
}

const arabic: Sentences = {
  'a rate, on a month': 'ارتفاع بمقدار 0.6 نقطة مئوية عن سبتمبر 2026',
  'a rate, less': 'انخفاض بمقدار 0.5 نقطة مئوية عن سبتمبر 2026',
  'a number, on a month': 'ارتفاع بنسبة 20.0% عن مايو 2026',
  'a number, on a quarter': 'انخفاض بنسبة 20.0% عن الربع الأول من 2026',
  'a number, on a year': 'ارتفاع بنسبة 20.0% عن عام 2025',
  'a number, on a week': 'ارتفاع بنسبة 20.0% عن الأسبوع 42، 12–18 أكتوبر 2026',
  'a number, on a day': 'ارتفاع بنسبة 20.0% عن 3 فبراير 2026',
  'a number, on some days': 'انخفاض بنسبة 20.0% عن 3–9 فبراير 2026',
  'a number, on the period before': 'ارتفاع بنسبة 20.0% عن الفترة السابقة',
  'no change on a quarter': 'دون تغيير عن الربع الرابع من 2026',
  'a fall that leaves something': '−99.9%',
  points: '−2.0 نقطة مئوية',
  quarters: 'الربع الأول من 2026 | الربع الثاني من 2026 | الربع الثالث من 2026 | الربع الرابع من 2026',
  days: '3 من 31 يومًا',
  pace: 'متأخر عن الخطة: 2.0% (المتوقع 2.7%)',
  'exactly the goal': 'مطابق تمامًا للهدف البالغ 30 د',
  straddling: 'لم تُحتسب بيانات تتجاوز حدود الفترة: الوصول',
  'an effect on a number, in a week':
    'في الأسبوع 42، 12–18 أكتوبر 2026: العملاء المحتملون 490، أعلى بمقدار 210 من متوسط 4 أسابيع سابقة مماثلة (بثقة 95%: 128.7–291.3)',
  'an effect on a rate, on a day':
    'في 14 أكتوبر 2026: معدل التفاعل حسب الوصول 7.0%، أعلى بمقدار 3.0 نقطة مئوية من متوسط 4 أيام سابقة مماثلة (بثقة 95%: 1.8–4.2 نقطة مئوية)',
  'a part of a stage': '7% من «الوصول» | 7% من «مرات الظهور» | 7% من «المتابعون الجدد»',
  'a part of a stage of the host': '7% من «Trial»',
  'the price of a leak': 'بمعدل الربع الأول من 2026 كانت الزيادة ستبلغ 33 (X)',
  'a brand that begins small': 'iHerb 25.0%، المرتبة 2 من 2',
  'a brand without a share': 'iHerb: الإشارات (كل العلامات): صفر، لذا لا توجد قيمة',
  'a share of next to nothing': 'iHerb <0.1%، المرتبة 2 من 2',
  'a share of nearly all': 'iHerb 99.9%، المرتبة 1 من 2',
  'negative ranges': '−0.05 – −0.03 US$ | −5 – 12 US$ | −5.0 – −3.0% | −5 – −2 د',
}

/** Without what is not seen: marks of direction, and spaces that do not break. */
const plain = (text: string | null) => text?.replace(/\u00a0/g, ' ').replace(/\p{Cf}/gu, '')

describe.each<[Translation, Sentences]>([
  [en, english],
  [de, german],
  [fr, french],
  [es, spanish],
  [ptBR, portuguese],
  [ru, russian],
  [ar, arabic],
])('$tag', (locale, sentences) => {
  test.each(Object.entries(situations))('%s', (name, say) => {
    expect(plain(say(locale))).toBe(sentences[name as keyof Sentences])
  })
})

test('every name that a Russian stage can have is declined, and no other', () => {
  const named = { ...ru.facts, ...ru.metrics }
  for (const id of Object.keys(ru.facts) as (keyof typeof ru.facts)[])
    expect([id, ru.funnel.of('7%', named[id] ?? '')]).toEqual([id, expect.not.stringMatching(/этапа/)])
  expect(ru.funnel.of('7%', 'constructor')).toBe('7% от этапа «constructor»')
})

test('French has a space that does not break before every colon and semicolon', () => {
  const said = Object.values(situations).map((say) => say(fr))
  for (const text of said) expect(text).not.toMatch(/[^\u00a0][:;](?=\s|$)/)
})

test.each([ar, de, en, es, fr, ptBR, ru])(
  'how far a goal is reached and how it stands for now have a word each: $tag',
  ({ statuses, paces }) => {
    const said = [...Object.values(statuses), ...Object.values(paces)].map((word) => word.toLowerCase())
    expect(new Set(said).size).toBe(said.length)
  },
)
