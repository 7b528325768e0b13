// A tooltip is a box like any other: nothing leaves it, breaks in it, or lies on something else.
import { afterEach, describe, expect, test } from 'vitest'
import { KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'
import { extremes } from './extremes.js'
import { mount, place, tipOf } from './mount.js'
import { faultsOf } from './troubles.js'

/** So many marks of a scene are looked at: those of a line say the same. */
const MOST = 6

afterEach(() => (document.activeElement as HTMLElement | null)?.blur())

describe.each(Object.entries(extremes))('%s', (_, scenes) => {
  test.each([en, ru, de, es, fr, ptBR, ar].map((locale) => [locale.tag, locale] as const))(
    'in %s no text leaves its tooltip',
    async (_tag, locale) => {
      for (const scene of Object.values(scenes)) {
        const host = place('width: 480px')
        const root = mount(<KpiProvider locale={locale}>{scene}</KpiProvider>, host)
        // The names of a trend's channels are said in full where they stand. A drawing has its events once for each room; those of the others are not there.
        const marks = [...host.querySelectorAll<HTMLElement>('[data-mark]:not(.kpi-trend-toggle)')]
          .filter((mark) => mark.getClientRects().length > 0)
          .slice(0, MOST)
        for (const mark of marks) expect(faultsOf(await tipOf(mark))).toEqual([])
        root.unmount()
      }
    },
    60_000,
  )
})
