import { create } from 'storybook/theming'

const shared = {
  brandTitle: 'kpi-kit',
  brandTarget: '_self',
  appBorderRadius: 8,
  inputBorderRadius: 6,
  fontBase: '"Inter Variable", "Noto Sans Arabic Variable", "DejaVu Sans", sans-serif',
} as const

/** Storybook itself, and its pages of docs, in the kit's look. */
export const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#3d5afe',
  colorSecondary: '#3451d1',
  appBg: '#f6f7f9',
})
export const dark = create({
  ...shared,
  base: 'dark',
  colorPrimary: '#8b9dff',
  colorSecondary: '#8b9dff',
  appBg: '#0f1115',
  appContentBg: '#14161c',
  appPreviewBg: '#14161c',
})
