// Around every test in the browser. All files share a page, and each leaves it as it was: no widget, and the wide font.
import { afterEach, beforeAll } from 'vitest'
import { loadFonts, setIn } from './fonts.js'
import { clearPage } from './mount.js'

beforeAll(loadFonts)

afterEach(() => {
  clearPage()
  setIn('wide')
})
