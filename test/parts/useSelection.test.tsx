import { act, renderHook } from '@testing-library/react'
import type { SyntheticEvent } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { type SelectionProps, useSelection } from '../../src/parts/index.js'

const event = {} as SyntheticEvent
const useGiven = (given: SelectionProps) => useSelection(given)
const select = (initialProps: SelectionProps) => renderHook(useGiven, { initialProps })

describe('useSelection', () => {
  test('keeps what is selected by itself; the same again selects nothing', () => {
    const onSelectedIdChange = vi.fn()
    const { result } = select({ defaultSelectedId: 'a', onSelectedIdChange })
    expect(result.current[0]).toBe('a')
    act(() => result.current[1]('b', { event, reason: 'pointer' }))
    expect(result.current[0]).toBe('b')
    expect(onSelectedIdChange).toHaveBeenLastCalledWith('b', { event, reason: 'pointer' })
    act(() => result.current[1]('b', { event, reason: 'keyboard' }))
    expect(result.current[0]).toBeNull()
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, { event, reason: 'keyboard' })
  })

  test('the host may keep it: then nothing changes but by the host', () => {
    const onSelectedIdChange = vi.fn()
    const { result, rerender } = select({ selectedId: null, onSelectedIdChange })
    act(() => result.current[1]('b', { event, reason: 'pointer' }))
    expect(result.current[0]).toBeNull()
    expect(onSelectedIdChange).toHaveBeenCalledOnce()
    rerender({ selectedId: 'b' })
    expect(result.current[0]).toBe('b')
  })
})
