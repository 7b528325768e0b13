import { createContext } from 'react'

/** The theme in which a story stands: what the toolbar says, or what a test shows it in for another picture. */
export const ShownTheme = createContext('light')
