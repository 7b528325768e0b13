import { Unstyled } from '@storybook/addon-docs/blocks'
import { KpiProvider } from 'kpi-kit'
import type { ReactNode } from 'react'
import { useTheme } from '../useTheme.js'
import './sources.css'

/** A part of a page of docs that is as the toolbar says. */
export function Themed({ children }: { readonly children: ReactNode }) {
  return (
    <Unstyled>
      <KpiProvider theme={useTheme()} className="src">
        {children}
      </KpiProvider>
    </Unstyled>
  )
}
