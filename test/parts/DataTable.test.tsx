import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DataTable } from '../../src/parts/index.js'

const table = (
  <DataTable
    id="a"
    caption="Reach"
    columns={['Day', 'Value']}
    rows={() => [
      [
        { text: '1 October', raw: '2026-10-01' },
        { text: '−1,234', raw: -1234 },
      ],
    ]}
    mode="visible"
  />
)

afterEach(() => vi.unstubAllGlobals())

test('is copied as plain figures, and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve())
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  render(table)
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Copied'))
  expect(writeText).toHaveBeenCalledWith('Day\tValue\n2026-10-01\t-1234')
})

test('where nothing can be copied it says so, and leaves nothing behind', async () => {
  vi.stubGlobal('navigator', {})
  const { container } = render(table)
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Can’t copy here'))
  expect(container.querySelector('textarea')).toBeNull()
})

test('keeps its roles and says what each figure is, where its rows become blocks', () => {
  render(table)
  expect(screen.getByRole('table')).toHaveAttribute('role', 'table')
  expect(screen.getByRole('cell')).toHaveAttribute('data-head', 'Value')
  expect(screen.getByRole('cell')).toHaveTextContent('−1,234')
})
