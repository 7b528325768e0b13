// In the browser: mounts, changes, points at, presses and unmounts widgets, as chance has it.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { KpiProvider } from '../../src/index.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { en } from '../../src/locales/en.ts'
import { es } from '../../src/locales/es.ts'
import { fr } from '../../src/locales/fr.ts'
import { ptBR } from '../../src/locales/pt-BR.ts'
import { ru } from '../../src/locales/ru.ts'
import { anyDataFrom, factIds } from '../../test/metrics/anyData.ts'
import { scenes } from '../../test/widgets/props/scenes.ts'

const PLACES = 8
const locales = [en, ru, de, es, fr, ptBR, ar]
const themes = ['light', 'dark', 'violet', 'forest']
const states = ['ready', 'ready', 'ready', 'loading', 'error', 'stale']

const places = Array.from({ length: PLACES }, () => ({
  host: document.body.appendChild(document.createElement('div')),
}))
const counts = { mounted: 0, changed: 0, handled: 0, told: 0 }
const onError = () => void counts.told++

/** The same chance for the same seed. */
let chance
self.begin = (seed) => void (chance = anyDataFrom(seed))

/** Rows that are right, of any number of days; now and then anything that JSON may be. */
function anyRows() {
  const { below, pick, data } = chance
  const facts = Array.from({ length: 6 }, () => pick(factIds))
  if (below(4) === 0) return data(facts)
  return Array.from({ length: below(62) }, (_, i) => ({
    date: new Date(Date.UTC(2026, 8, 1 + i)).toISOString().slice(0, 10),
    channel: pick(['vk', 'telegram', 'instagram']),
    ...(below(3) === 0 && { brand: pick(['Аврора', 'Borealis', 'نون']) }),
    ...(below(3) === 0 && { post: `p${below(20)}` }),
    ...Object.fromEntries(facts.filter((fact) => fact !== 'responseTimes').map((fact) => [fact, below(1000)])),
    likes: below(90),
    reach: 100 + below(900),
    leads: below(30),
  }))
}

function anyElement(scene) {
  const { below, pick } = chance
  const some = Object.entries(scene.props).filter(([name]) => name !== 'id' && below(5) === 0)
  // A grid has no rows and no state of its own: it would hand them on to its element.
  const isRead = 'data' in scene.props
  const data = isRead && below(3) ? { data: anyRows() } : {}
  const shared = { status: pick(states), size: pick(['sm', 'md', 'lg']), table: pick(['toggle', 'visible', 'none']) }
  const widget = scene.draw({
    ...scene.from,
    ...(isRead && below(2) ? shared : {}),
    ...Object.fromEntries(some),
    ...data,
    onError,
  })
  return createElement(KpiProvider, { locale: pick(locales), theme: pick(themes), onError }, widget)
}

function unmount(place) {
  place.root?.unmount()
  place.root = place.scene = undefined
}

/** Points at something, presses or focuses it, or a key on it. */
function handle(host) {
  const { below, pick } = chance
  const targets = [...host.querySelectorAll('button, [tabindex], [data-mark], summary, th')]
  if (!targets.length) return
  const target = pick(targets)
  const { x, y } = target.getBoundingClientRect()
  const at = { bubbles: true, clientX: x + 3, clientY: y + 3, pointerType: 'mouse' }
  for (const type of ['pointerover', 'pointerenter', 'pointermove']) target.dispatchEvent(new PointerEvent(type, at))
  if (below(2)) target.focus?.()
  if (below(2)) target.dispatchEvent(new MouseEvent('click', { ...at, cancelable: true }))
  const key = pick(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape', 'Enter'])
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  if (below(2)) target.dispatchEvent(new PointerEvent('pointerout', { ...at, relatedTarget: document.body }))
  counts.handled++
}

const frame = () => new Promise((done) => setTimeout(done, 16))

/** Goes on for so many milliseconds. @returns what was done since it began */
self.go = async (ms) => {
  const { below, pick } = chance
  for (const end = performance.now() + ms; performance.now() < end; await frame()) {
    const place = pick(places)
    const deed = below(10)
    if (!place.root || deed === 0) {
      unmount(place)
      place.root = createRoot(place.host)
      place.scene = pick(scenes)
      place.root.render(anyElement(place.scene))
      counts.mounted++
    } else if (deed < 5) {
      place.root.render(anyElement(place.scene))
      counts.changed++
    } else handle(place.host)
  }
  return { ...counts }
}

/** Nothing is mounted any more, so that nothing may be left. */
self.clear = async () => {
  for (const place of places) unmount(place)
  document.activeElement?.blur?.()
  await frame()
  await frame()
}
