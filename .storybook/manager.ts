import '@fontsource-variable/inter'
import { addons } from 'storybook/manager-api'
import { light } from './looks.js'

/** Pages that are looked at as a whole: nothing of Storybook's stands below them. */
const pages = /^(?:welcome|contexts|dashboard|playground|metrics|theming)--/

addons.setConfig({
  theme: light,
  layoutCustomisations: {
    showPanel: ({ storyId }, shown) => (pages.test(String(storyId)) ? false : shown),
  },
  // With roots, pages without a folder would stand above the widgets whatever the order says.
  sidebar: { showRoots: false },
})
