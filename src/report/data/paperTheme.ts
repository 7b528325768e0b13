import { createTheme, type Theme } from '../../theme/index.js'

/** A brand's theme as paper wears it: light, with the brand's accent. A name is that of a theme in a sheet of the host's. */
export function paperTheme(theme: string | Theme | undefined): string | Theme {
  if (theme === undefined || theme === 'dark' || theme === 'system') return 'light'
  if (typeof theme === 'string' || theme.scheme !== 'dark') return theme
  try {
    return createTheme({ accent: theme.colours.accent })
  } catch {
    return 'light'
  }
}
