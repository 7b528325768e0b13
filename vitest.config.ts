import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import type { BrowserCommand, BrowserConfigOptions } from 'vitest/node'
import { chromiumArgs, chromiumEnv, findChromium } from './scripts/chromium.mjs'
import { externals, sourceAliases } from './scripts/entries.mjs'
import { LongFirst } from './test/longFirst.js'
import { compare, tolerance } from './test/visual/comparator.js'
import { type Clip, matchPicture } from './test/visual/matchPicture.js'
import { decoded } from './test/visual/matchRecord.js'

const chromium = await findChromium()

const attachmentsDir = 'test-results/attachments'

// Known from the start, so that a cold cache does not find them one by one and reload the page under a test.
const optimizeDeps = {
  include: [...externals, 'axe-core', 'papaparse', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
}

/**
 * What a browser measures is what apps ship: React for production, which spends no time on the stacks of its owners. The kit
 * itself warns as in development, and what React has to say is heard in unit tests and in test/embed/. Stories need `act`,
 * which only React for development has.
 */
const reactInProduction = {
  optimizeDeps: {
    ...optimizeDeps,
    rolldownOptions: { transform: { define: { 'process.env.NODE_ENV': '"production"' } } },
  },
  // It has no jsxDEV.
  oxc: { jsx: { runtime: 'automatic' as const, development: false } },
}

/** Compares two PNGs (base64) as the pictures are compared: for the test that proves the tolerance. */
const compareShots: BrowserCommand<[expected: string, actual: string]> = async (_, expected, actual) => {
  const [left, right] = [decoded(Buffer.from(expected, 'base64')), decoded(Buffer.from(actual, 'base64'))]
  const { pass, message } = await compare(left, right, { ...tolerance, createDiff: true })
  return { pass, message }
}

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(chromium && { executablePath: chromium.path }),
      // As in Node: what is soon forgotten is not carried on first.
      args: [...chromiumArgs, '--js-flags=--min-semi-space-size=64,--max-semi-space-size=64'],
      env: chromiumEnv,
    },
    // Larger than any story: the frame of a larger one would be scaled down, and its picture blurred.
    contextOptions: {
      viewport: { width: 1280, height: 4600 },
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'UTC',
    },
  }),
  commands: { compareShots, matchPicture },
} satisfies Partial<BrowserConfigOptions>

/** Storybook starts with its project, and for longer than most files are tested: not where only others are asked for. */
const asked = [...process.argv.join(' ').matchAll(/--project[= ](\S+)/g)].map(([, name = '']) => name)
const withStories = asked.length === 0 || !asked.every((name) => /^(?:unit|browser|package)/.test(name))

/** Every story is drawn once, in the first of them, and then stands in each for its picture. */
const themes: ('light' | 'dark')[] = ['light', 'dark']

const storyProject = () => ({
  plugins: [storybookTest({ configDir: '.storybook' })],
  optimizeDeps,
  test: {
    name: 'stories',
    attachmentsDir,
    setupFiles: ['.storybook/visual.setup.ts'],
    maxWorkers: 1,
    // As in Storybook itself, one page has all stories: what each file would load anew is loaded once.
    isolate: false,
    globalSetup: ['test/visual/chromiumVersion.ts'],
    testTimeout: 60_000,
    // The picture of a story is taken in one.
    hookTimeout: 60_000,
    // Storybook's own test panel takes no pictures.
    ...(!process.env.VITEST_STORYBOOK && { provide: { themes } }),
    browser: { ...browser, instances: [{ browser: 'chromium' as const }] },
  },
})

// On two cores Vitest would take one, and tests wait more than they work: for a page, for a frame, for a mouse.
const maxWorkers = Math.max(2, availableParallelism() - 1)

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.split(path.sep).join('/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file))
const read = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]))
const testsThat = (are: (file: string, text: string) => boolean) =>
  [...read].flatMap(([file, text]) => (are(file, text) ? [file] : []))
/** Each in a process of its own: what one file defines in its window, the next would find there. */
const alone = testsThat((file) => /^test\/(?:budgets\/|frame\/framePage\.)/.test(file))
/** Each with the kit's modules anew: what one file puts in the place of a module or registers, the next would find there. */
const anew = testsThat(
  (file, text) =>
    (/^test\/(?:elements\/|frame\/|functions\.)/.test(file) ||
      /vi\.(?:mock|doMock|resetModules)\(|registerLocale\(/.test(text)) &&
    !alone.includes(file),
)
/** With a comment at its top a file asks for another environment than its project's. */
const jsdom = './test/jsdom.ts'
/** Tests in a page of jsdom. */
const pages = testsThat(
  (file, text) =>
    (file.endsWith('x') ? !text.includes('@vitest-environment node') : text.includes(`@vitest-environment ${jsdom}`)) &&
    ![...alone, ...anew].includes(file),
)
const elsewhere = ['test/package/**', 'test/visual/**', 'test/browser/**', 'test/consumers/*/**']

const unit = {
  plugins: [react()],
  // Some tests take their rows from the stories, which import the kit by its name.
  resolve: { alias: sourceAliases() },
  test: {
    setupFiles: ['test/setup.ts'],
    // Far above what any needs: on a busy machine a law that is slow is not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers,
    // What is drawn or worked out is soon forgotten: in a nursery of 16 MB much of it would be carried on first. And little runs
    // for so long that it pays to optimize it: V8 does so at a seventh of this, which is up to a quarter of the work of a file.
    execArgv: ['--max-semi-space-size=64', '--interrupt-budget=1000000'],
  },
}

export default defineConfig({
  test: {
    reporters: ['default'],
    slowTestThreshold: 5000,
    sequence: { sequencer: LongFirst },
    // What one project has transformed, the next reads: each has a Vite of its own. npm test starts with an empty folder.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'test-results/modules' },
    // The servers of the stories keep theirs busy for as long as they are let; by then all is reported.
    teardownTimeout: 2000,
    projects: [
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...pages, ...anew, ...alone],
          environment: 'node',
          // What one file has loaded, the next need not load again. test/setup.ts clears away what it has left.
          isolate: false,
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-pages',
          include: pages,
          exclude: elsewhere,
          environment: jsdom,
          // Nor is a page of jsdom made anew: React and the kit are loaded and warm.
          isolate: false,
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-anew',
          include: anew,
          exclude: elsewhere,
          environment: jsdom,
          setupFiles: [...unit.test.setupFiles, 'test/anew.ts'],
          isolate: false,
        },
      },
      {
        ...unit,
        test: {
          ...unit.test,
          name: 'unit-alone',
          include: alone,
          exclude: elsewhere,
          environment: jsdom,
        },
      },
      ...(withStories ? [storyProject()] : []),
      {
        ...reactInProduction,
        cacheDir: 'node_modules/.vite-browser',
        test: {
          name: 'browser',
          attachmentsDir,
          include: ['test/browser/**/*.test.{ts,tsx}', 'test/visual/**/*.test.{ts,tsx}'],
          setupFiles: ['test/browser/setup.ts'],
          // A page has one file after the other: React, the kit and the fonts are loaded and warm.
          isolate: false,
          // After the stories, which are one page.
          sequence: { groupOrder: 1 },
          maxWorkers,
          testTimeout: 60_000,
          browser: { ...browser, instances: [{ browser: 'chromium' }] },
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/build.ts'],
          maxWorkers,
          // Programs that are started here have to share the cores with all other tests.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})

declare module 'vitest/browser' {
  interface BrowserCommands {
    compareShots: (expected: string, actual: string) => Promise<{ pass: boolean; message: string | null }>
    matchPicture: (name: string, clip: Clip) => Promise<void>
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    themes: ('light' | 'dark')[]
  }
}
