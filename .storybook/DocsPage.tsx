import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { GLOBALS_UPDATED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { dark, light } from './looks.js'

/** What the toolbar says before the first change: the address has it. */
const themeOfAddress = (): string =>
  /(?:^|;)theme:([\w-]+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1] ?? 'light'

/** The page of docs, as light or dark as its stories. */
export function DocsPage({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState(themeOfAddress)
  useEffect(() => {
    const channel = addons.getChannel()
    const update = ({ globals }: { readonly globals: { readonly theme?: string } }) =>
      setTheme(globals.theme ?? 'light')
    channel.on(GLOBALS_UPDATED, update)
    return () => channel.off(GLOBALS_UPDATED, update)
  }, [])
  return (
    <DocsContainer context={context} theme={theme === 'dark' || theme === 'brand-forest' ? dark : light}>
      {children}
    </DocsContainer>
  )
}
