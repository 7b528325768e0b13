// What is said of plans whose period is not over or whose goals cannot be judged, in every language, read by hand.
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { type PlanRow, SpecialistScorecard } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import type { Row } from '../../src/metrics/index.js'
import { plain } from '../widgets/conformance/support.js'

// Ten days of 31, 3 leads and 2 conversions a day: 93 and 62, of 100 and 62. The first goal of leads is of ten days, to 32.26.
const data: Row[] = Array.from({ length: 10 }, (_, i) => ({
  date: `2026-10-${`0${i + 1}`.slice(-2)}`,
  leads: 3,
  conversions: 2,
}))
const plan: readonly PlanRow[] = [
  { metric: 'leads', target: 100, weight: 50 },
  { metric: 'conversions', target: 62, weight: 50 },
  { metric: 'conversions', label: 'X', target: 10, weight: 50, from: '2027-01-01' },
]
const marks = /[\u2066-\u2069]/g

const draw = (locale: typeof en, more: readonly PlanRow[] = []) => {
  render(
    <SpecialistScorecard
      data={data}
      period="2026-10"
      person={{ name: 'A' }}
      plan={[...plan, ...more]}
      locale={locale}
    />,
  )
  const figure = screen.getByRole('figure')
  const described = figure.getAttribute('aria-describedby')?.split(' ') ?? []
  return {
    sentence: plain(described.map((id) => document.getElementById(id)?.textContent).join('. '))
      .replace(marks, '')
      .replace(/\.$/, ''),
    rows: screen.getAllByRole('row').map((row) => plain(row.getAttribute('aria-label')).replace(marks, '')),
  }
}

test.each<[string, typeof en, string, readonly [ahead: string, behind: string]]>([
  [
    'English',
    en,
    'Score on pace for 96.5%, 31.1% so far. 1 of 2 goals ahead or on pace. Behind: leads (3.5 points lost). Not in this period: X',
    ['On pace', 'Behind'],
  ],
  [
    'German',
    de,
    'Ergebnis bei diesem Tempo 96,5 %, bisher 31,1 %. 1 von 2 Zielen im oder vor dem Plan. Hinter dem Plan: Leads (3,5 Punkte verloren). Nicht in diesem Zeitraum: X',
    ['Im Plan', 'Hinter dem Plan'],
  ],
  [
    'French',
    fr,
    'Score à ce rythme 96,5 %, 31,1 % à ce jour. 1 sur 2 objectifs dans les temps ou en avance. En retard : leads (3,5 points perdus). Hors de cette période : X',
    ['Dans les temps', 'En retard'],
  ],
  [
    'Spanish',
    es,
    'Puntuación a este ritmo 96,5 %, 31,1 % hasta ahora. 1 de 2 objetivos al ritmo previsto o por delante. Por detrás: leads (3,5 puntos perdidos). Fuera de este periodo: X',
    ['Al ritmo previsto', 'Por detrás'],
  ],
  [
    'Portuguese',
    ptBR,
    'Pontuação neste ritmo 96,5%, 31,1% até agora. 1 de 2 metas no ritmo ou acima dele. Abaixo do ritmo: leads (3,5 pontos perdidos). Fora deste período: X',
    ['No ritmo', 'Abaixo do ritmo'],
  ],
  [
    'Russian',
    ru,
    'Оценка при таком темпе 96,5 %, пока 31,1 %. По плану или с опережением: 1 из 2 целей. Отстают: лиды (потеря: 3,5 балла). Вне этого периода: X',
    ['По плану', 'Отставание'],
  ],
  [
    'Arabic',
    ar,
    'الدرجة بهذه الوتيرة 96.5%، وحتى الآن 31.1%. 1 من هدفين وفق الخطة أو متقدم عليها. متأخر عن الخطة: العملاء المحتملون (خسارة 3.5 نقطة). خارج هذه الفترة: X',
    ['وفق الخطة', 'متأخر عن الخطة'],
  ],
])('%s', (_, locale, sentence, [onPace, behind]) => {
  const said = draw(locale)
  expect(said.sentence).toBe(sentence)
  expect(said.rows.join('\n')).toContain(onPace)
  expect(said.rows.join('\n')).toContain(behind)
})

test.each<[string, typeof en, readonly string[]]>([
  [
    'English',
    en,
    [
      'The goal is not a number',
      'Goal not judged: nothing says whether more or less is better',
      '100 in proportion to 10 of 31 days',
    ],
  ],
  [
    'German',
    de,
    ['Das Ziel ist keine Zahl', 'Ziel nicht bewertet: nicht angegeben', '100 anteilig für 10 von 31 Tagen'],
  ],
  ['French', fr, ['L’objectif n’est pas un nombre', 'Objectif non évalué : rien n’indique', '100 au prorata de 10']],
  [
    'Spanish',
    es,
    ['El objetivo no es un número', 'Objetivo sin evaluar: no se indica', '100 en proporción a 10 de 31 días'],
  ],
  [
    'Portuguese',
    ptBR,
    ['A meta não é um número', 'Meta não avaliada: não foi indicado', '100 proporcional a 10 de 31 dias'],
  ],
  [
    'Russian',
    ru,
    ['Цель не число', 'Цель не оценить: не указано, что лучше', '100 пропорционально сроку: 10 из 31 дня'],
  ],
  ['Arabic', ar, ['الهدف ليس عددًا', 'يتعذر تقييم الهدف: لم يُحدَّد', '100 بالتناسب مع 10']],
])('what cannot be judged, in %s', (_, locale, texts) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { rows, sentence } = draw(locale, [
    { metric: 'leads', target: null as never, weight: 1 },
    { metric: 'profileVisits', target: 5, weight: 1 },
    { metric: 'leads', target: 100, weight: 1, to: '2026-10-10' },
  ])
  for (const text of texts) expect(rows.join('\n')).toContain(text)
  expect(sentence).not.toMatch(/undefined|null/)
})
