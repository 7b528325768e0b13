import { existsSync } from 'node:fs'
import { firefox, webkit } from 'playwright'
import { findProgram } from '../findProgram.mjs'
import { openPlaywright } from './playwright.mjs'
import { openWebKit } from './webdriver.mjs'

const firefoxPlaces = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
}

/** How to open the one that Playwright manages, if it is there. */
const managed = (type) => (existsSync(type.executablePath()) ? () => openPlaywright(type) : undefined)

function findFirefox() {
  const executablePath = findProgram(['firefox-esr', 'firefox'], firefoxPlaces[process.platform])
  // Playwright's own protocol is in its own build only; a Firefox as it is published speaks WebDriver BiDi.
  return executablePath && (() => openPlaywright(firefox, { channel: 'moz-firefox', executablePath }))
}

function findWebKit() {
  const [driver, xvfb] = [findProgram(['WebKitWebDriver']), findProgram(['Xvfb'])]
  return driver && xvfb && (() => openWebKit({ driver, xvfb }))
}

/** `find` returns what opens the browser, or `undefined` where it is not installed. */
export const browsers = [
  {
    name: 'Firefox',
    find: () => managed(firefox) ?? findFirefox(),
    install: 'npx playwright install firefox, or any Firefox; on Debian and Ubuntu: sudo apt-get install firefox-esr',
  },
  {
    name: 'WebKit',
    find: () => managed(webkit) ?? findWebKit(),
    install: 'npx playwright install webkit; on Debian and Ubuntu: sudo apt-get install webkit2gtk-driver xvfb',
  },
]
