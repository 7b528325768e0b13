import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import type { PropsWithChildren } from 'react'
import { dark, light } from './looks.js'
import { useTheme } from '../stories/useTheme.js'

/** The page of docs, as light or dark as its stories. */
export function DocsPage({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const theme = useTheme()
  return (
    <DocsContainer context={context} theme={theme === 'dark' || theme === 'brand-forest' ? dark : light}>
      {children}
    </DocsContainer>
  )
}
