import { createTheme } from './createTheme.js'
import type { Theme } from './theme.js'

export const light: Theme = createTheme({ accent: 'oklch(0.542 0.201 267.8)', text: 'oklch(0.21 0.006 286)' })

export const dark: Theme = createTheme({
  accent: 'oklch(0.698 0.158 271.8)',
  surface: 'oklch(0.192 0.008 274.5)',
  text: 'oklch(0.967 0.003 286)',
})

/** A brand on white with a breath of its colour. */
export const violet: Theme = createTheme({
  accent: 'oklch(0.541 0.222 300)',
  surface: 'oklch(0.99 0.006 310)',
  text: 'oklch(0.25 0.06 305)',
})

/** A dark brand. */
export const forest: Theme = createTheme({
  accent: 'oklch(0.83 0.16 135)',
  surface: 'oklch(0.245 0.032 168)',
  text: 'oklch(0.965 0.014 140)',
})
