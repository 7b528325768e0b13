// @vitest-environment jsdom
import 'kpi-kit/styles.css'
import { render, screen } from '@testing-library/react'
import { GrowthGauge, KpiProvider, ReachFunnel } from 'kpi-kit'
import { ru } from 'kpi-kit/locales/ru'
import { expect, test } from 'vitest'

const october = {
  date: '2026-10',
  followersStart: 12000,
  followersGained: 940,
  followersLost: 436,
  reach: 128400,
  leads: 109,
}

test('the gauge says what the rows say', () => {
  render(<GrowthGauge data={october} target={0.05} />)
  expect(screen.getByRole('figure', { name: 'Net audience growth' }).textContent).toContain('84% of the 5% goal')
})

test('in Russian', () => {
  const { container } = render(
    <KpiProvider data={[october]} locale={ru}>
      <GrowthGauge target={0.05} />
      <ReachFunnel />
    </KpiProvider>,
  )
  expect(container.textContent!.replace(/\u00a0/g, ' ')).toContain('84 % от цели 5 %')
})
