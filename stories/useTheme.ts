import { GLOBALS_UPDATED } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { useEffect, useState } from 'react'

/** What the toolbar says before the first change: the address has it. */
const themeOfAddress = (): string =>
  /(?:^|;)theme:([\w-]+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1] ?? 'light'

/** The theme that the toolbar says, for pages of docs: only stories are told it. */
export function useTheme(): string {
  const [theme, setTheme] = useState(themeOfAddress)
  useEffect(() => {
    const channel = addons.getChannel()
    const update = ({ globals }: { readonly globals: { readonly theme?: string } }) =>
      setTheme(globals.theme ?? 'light')
    channel.on(GLOBALS_UPDATED, update)
    return () => channel.off(GLOBALS_UPDATED, update)
  }, [])
  return theme
}
