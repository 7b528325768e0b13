// What stands below the title begins where the title does, also in words that run the other way than the widget.
import { expect, test } from 'vitest'
import { EngagementTrend, GrowthGauge, KpiProvider } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { en } from '../../src/locales/en.js'
import { frames, mount, place } from './mount.js'

const data = ['2026-09', '2026-10'].flatMap((month) =>
  ['01', '02'].map((day) => ({
    date: `${month}-${day}`,
    channel: 'vk',
    followersStart: 900,
    followersGained: 9,
    followersLost: 2,
    reach: 500,
    interactions: 20,
  })),
)

/** Where the words of an element begin in a widget that is read in this direction: boxes around them, and a point at the begin of a
 * line, which is cut off, may begin elsewhere. */
function beginOf(element: Element, dir: 'ltr' | 'rtl'): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const edges: number[] = []
  while (texts.nextNode()) {
    if (texts.currentNode.parentElement?.matches('.kpi-note__point')) continue
    const words = document.createRange()
    words.selectNode(texts.currentNode)
    for (const { left, right, width } of words.getClientRects()) if (width) edges.push(dir === 'rtl' ? right : left)
  }
  return dir === 'rtl' ? Math.max(...edges) : Math.min(...edges)
}

test.each([
  ['rtl', 'en', en],
  ['ltr', 'ar', ar],
  ['rtl', 'ar', ar],
  ['ltr', 'en', en],
] as const)('in a page that is %s, in words of %s', async (dir, _, locale) => {
  const host = place('width: 290px')
  mount(
    <KpiProvider data={data} period="2026-10" locale={locale} dir={dir}>
      <GrowthGauge />
      <EngagementTrend />
    </KpiProvider>,
    host,
  )
  await frames()
  const notes = [...host.querySelectorAll('.kpi-note')]
  expect(notes).toHaveLength(2)
  for (const note of notes) {
    const title = note.parentElement?.querySelector('.kpi-title') as Element
    expect(Math.abs(beginOf(note, dir) - beginOf(title, dir))).toBeLessThan(2)
  }
})
