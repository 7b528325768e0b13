import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Playground } from '../../stories/playground/Playground.js'
import type { Sample } from '../../stories/playground/samples/index.js'

const start: Sample = {
  id: 'start',
  name: 'Start',
  files: [{ name: 'start.csv', text: 'date,followersStart,joined,New followers\n2026-10,12000,7,940\n' }],
  shown: { metric: 'growthRate', target: '5' },
}

const file = (content: BlobPart, name: string) => new File([content], name)
const status = () => screen.getByRole('status').textContent
const value = () => screen.getByRole('meter').getAttribute('aria-valuetext')

beforeEach(() => {
  render(<Playground start={start} />)
})

describe('a file', () => {
  it('is read when it is chosen, and asks what it leaves open', async () => {
    const csv = 'date,followersStart,New followers\n03/04/2026,1000,100\n'
    await userEvent.upload(screen.getByLabelText('Choose files…'), file(csv, 'days.csv'))
    await waitFor(() => expect(status()).toBe('0 of 1 row read, 1 problem'))
    await userEvent.selectOptions(screen.getByLabelText('Dates'), 'day/month/year')
    expect(status()).toBe('1 of 1 row read, no problems')
    expect(screen.getByText(/"date": "2026-04-03"/)).toBeInTheDocument()
    // 100 ÷ 1,000
    expect(value()).toContain('10.0%')
  })

  it('is read when it is dropped', async () => {
    const dropped = [file('[{ "followersStart": 200, "followersGained": 3 }]', 'facts.json')]
    fireEvent.drop(screen.getByLabelText('Figures as text'), { dataTransfer: { files: dropped } })
    // 3 ÷ 200
    await waitFor(() => expect(value()).toContain('1.5%'))
    expect(status()).toBe('1 of 1 row read, no problems')
  })

  it('that is no text is refused with advice', async () => {
    const workbook = [file('PK\u0003\u0004', 'days.xlsx')]
    fireEvent.drop(screen.getByLabelText('Figures as text'), { dataTransfer: { files: workbook } })
    expect(await screen.findByText(/Save the sheet as “CSV UTF-8”/)).toBeInTheDocument()
    expect(status()).toBe('0 of 0 rows read, 1 problem')
  })
})

describe('columns', () => {
  it('that claim one fact are a problem until one of them gives way', async () => {
    await userEvent.selectOptions(screen.getByLabelText('joined is'), 'New followers')
    expect(status()).toBe('1 of 1 row read, 1 problem')
    expect(screen.getByText(/“joined” and “New followers” are both mapped to New followers/)).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('New followers is'), 'Not used')
    expect(status()).toBe('1 of 1 row read, no problems')
    // 7 ÷ 12,000
    expect(value()).toContain('0.06%')
  })
})

describe('options', () => {
  it('say when they are not understood, and the widget goes on without them', async () => {
    const target = screen.getByLabelText('Target, %')
    await userEvent.clear(target)
    await userEvent.type(target, 'a lot')
    expect(target).toBeInvalid()
    expect(screen.getByText('<GrowthGauge data={rows} metric="growthRate" />')).toBeInTheDocument()
    const period = screen.getByRole('textbox', { name: 'Period' })
    await userEvent.type(period, 'soon')
    expect(period).toBeInvalid()
    // 940 ÷ 12,000
    expect(value()).toContain('7.8%')
  })

  it('change the widget', async () => {
    await userEvent.click(screen.getByLabelText('Bar'))
    expect(screen.getByText(/shape="bar"/)).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('Metric'), 'New followers')
    expect(value()).toContain('940')
  })
})
