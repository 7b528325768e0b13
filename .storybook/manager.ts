import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'kpi-kit',
    brandTarget: '_self',
    colorPrimary: '#3d5afe',
    colorSecondary: '#3451d1',
    appBg: '#f6f7f9',
    appBorderRadius: 8,
    inputBorderRadius: 6,
    fontBase: '"Inter Variable", "Inter", system-ui, sans-serif',
  }),
  // With roots, pages without a folder would stand above the widgets whatever the order says.
  sidebar: { showRoots: false },
})
