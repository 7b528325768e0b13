// @vitest-environment node
import { expect, test } from 'vitest'
import { describePayout, describeScore } from '../../src/format/index.js'
import { ru } from '../../src/locales/ru.js'
import { payout, score, type ScoreOptions, type ScoreRow } from '../../src/metrics/index.js'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const said = (rows: ScoreRow[], missing?: ScoreOptions['missing']) => {
  const one = score(rows, { missing })
  return { english: plain(describeScore(one)), russian: plain(describeScore(one, { locale: ru })) }
}
const row = (id: string, weight: number, attainment: ScoreRow['attainment']): ScoreRow => ({ id, weight, attainment })

test('the score with its arithmetic', () => {
  // 0.55 + 0.2125 + 0.375
  expect(said([row('leads', 50, 1.1), row('reach', 25, 0.85), row('engagementRateByReach', 25, 1.5)])).toEqual({
    english: 'Score 113.8%: 0.5 × 110% + 0.25 × 85% + 0.25 × 150%. 2 of 3 goals met. 17.5 points won above 100%',
    russian:
      'Оценка 113,8 %: 0,5 × 110 % + 0,25 × 85 % + 0,25 × 150 %. Выполнено 2 из 3 целей. Сверх 100 % набрано: 17,5 балла',
  })
})

test('what lags, the costliest first, with the points that it costs', () => {
  // 0.2 × 0.5 is 10 points, 0.3 × 0.05 is none of the lagging, 0.5 × 0.42 is 21 points.
  expect(said([row('reach', 0.2, 0.5), row('leads', 0.3, 0.95), row('saves', 0.5, 0.58)])).toEqual({
    english:
      'Score 67.5%: 0.2 × 50% + 0.3 × 95% + 0.5 × 58%. 0 of 3 goals met. Lagging: saves (21.0 points lost), reach (10.0 points lost)',
    russian:
      'Оценка 67,5 %: 0,2 × 50 % + 0,3 × 95 % + 0,5 × 58 %. Выполнено 0 из 3 целей. Далеко от цели: сохранения (потеря: 21,0 балла), охват (потеря: 10,0 балла)',
  })
})

test('a KPI that nothing is known of, by the policy', () => {
  const rows = [row('leads', 50, null), row('reach', 50, 0.9)]
  expect(said(rows)).toEqual({
    english: 'Not scored until leads are reported. 0 of 2 goals met',
    russian: 'Оценки нет, пока нет данных: лиды. Выполнено 0 из 2 целей',
  })
  expect(said(rows, 'zero')).toEqual({
    english:
      'Score 45%: 0.5 × 0% + 0.5 × 90%. Not reported, counted as 0: leads. 0 of 2 goals met. Lagging: leads (50.0 points lost)',
    russian:
      'Оценка 45 %: 0,5 × 0 % + 0,5 × 90 %. Нет данных, учтено как 0: лиды. Выполнено 0 из 2 целей. Далеко от цели: лиды (потеря: 50,0 балла)',
  })
  expect(said(rows, 'redistribute')).toEqual({
    english: 'Score 90%: 1 × 90%. Not reported, the weight goes to the others: leads. 0 of 2 goals met',
    russian: 'Оценка 90 %: 1 × 90 %. Нет данных, вес передан остальным: лиды. Выполнено 0 из 2 целей',
  })
  expect(said([row('leads', 50, null), row('spend', 50, null)], 'zero').english).toBe('Not scored: nothing is reported')
})

test('a KPI that rests on some of the channels is known, and can’t be judged', () => {
  const rows = [row('leads', 50, { known: false, reason: 'partial' }), row('reach', 50, 0.9)]
  expect(said(rows)).toEqual({
    english: 'Not scored: leads can’t be judged. 0 of 1 goal met',
    russian: 'Оценки нет, цель не оценить: лиды. Выполнено 0 из 1 цели',
  })
  expect(said(rows, 'zero').english).toMatch(/Not judged, counted as 0: leads/)
})

test('a row without weight blocks nothing and is not in the arithmetic', () => {
  expect(said([row('leads', 0, null), row('reach', 100, 1)]).english).toBe('Score 100%: 1 × 100%. 1 of 2 goals met')
})

test('just short of all goals is not 100%', () => {
  expect(said([row('leads', 1, 0.9999)]).english).toBe('Score 99.9%: 1 × 99.9%. 0 of 1 goal met')
})

test('weights that add up to something else are said', () => {
  expect(said([row('leads', 30, 1), row('reach', 50, 1)])).toEqual({
    english: 'Score 100%: 0.38 × 100% + 0.63 × 100%. Weights add up to 80; each counts in proportion. 2 of 2 goals met',
    russian:
      'Оценка 100 %: 0,38 × 100 % + 0,63 × 100 %. Веса в сумме дают 80; каждый учтён пропорционально. Выполнено 2 из 2 целей',
  })
})

test('partial, and between bounds', () => {
  const atLeast = { known: true, value: 0.9, status: 'close', atLeast: true, partial: true } as const
  expect(said([row('leads', 1, atLeast)]).english).toBe('Score at least 90%: 1 × 90%. 0 of 1 goal met')
  const between = { known: false, reason: 'not-additive', between: [0.5, 0.7] } as const
  expect(said([row('reach', 50, between), row('leads', 50, 1)])).toEqual({
    english: 'Score 75–85%. 1 of 2 goals met. Lagging: reach (15.0–25.0 points lost)',
    russian: 'Оценка 75–85 %. Выполнено 1 из 2 целей. Далеко от цели: охват (потеря: 15,0–25,0 балла)',
  })
})

test('no score at all', () => {
  expect(said([])).toEqual({ english: 'No data', russian: 'Нет данных' })
  expect(said([row('leads', -1, 1)])).toEqual({
    english: 'Not scored: a weight is not valid. 1 of 1 goal met',
    russian: 'Оценки нет: недопустимый вес. Выполнено 1 из 1 цели',
  })
  expect(said([row('leads', 0, 1)]).english).toBe('Not scored: the weights add up to 0. 1 of 1 goal met')
})

test('KPIs of the host go by the name that it gives them', () => {
  expect(said([row('Content plan', 1, 0.5)]).english).toMatch(/Lagging: Content plan \(50.0 points lost\)$/)
})

test('the bonus that a score earns, and the next step', () => {
  const steps = {
    steps: [
      [0, 0],
      [0.8, 0.5],
      [0.9, 0.8],
      [1, 1],
    ],
  } as const
  expect(describePayout(payout(0.85, steps))).toBe('50% of the target bonus, 80% from a score of 90%')
  expect(plain(describePayout(payout(0.85, steps), { locale: ru }))).toBe(
    '50 % целевой премии, 80 % при оценке от 90 %',
  )
  expect(describePayout(payout(1.2, steps))).toBe('100% of the target bonus')
  expect(describePayout(payout(null, steps))).toBe('No bonus without a score')
  expect(describePayout(payout({ known: false, reason: 'missing', between: [0.85, 0.95] }, steps))).toBe(
    '50–80% of the target bonus',
  )
})

// Else points lost of 8.7 beside a score of 94.2% would look like a mistake.
test('what goals above 100% win back is said where others lose: 100 less what is lost and with what is won is the score', () => {
  const of = (...shares: number[]) =>
    plain(describeScore(score(shares.map((attainment, i) => row(`goal ${i}`, 50, attainment))), { arithmetic: false }))
  // 50 × 0.8 + 50 × 1.1 = 95 = 100 − 10 + 5.
  expect(of(0.8, 1.1)).toMatch(/^Score 95%\..*5.0 points won above 100%$/)
  expect(of(1.2, 1.1)).not.toContain('won')
  expect(of(0.8, 1)).not.toContain('won')
})

test('a goal whose weight is none is a goal all the same: no more are reached than there are', () => {
  const rows = [row('leads', 50, 1.1), row('reach', Number.NaN, 1.2)]
  expect(plain(describeScore(score(rows, { missing: 'redistribute' })))).toContain('2 of 2 goals met')
})
