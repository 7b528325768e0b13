import { widgets } from 'kit:widgets'
import { announce } from './api.js'
import { define } from './define.js'
import { definitions } from './definitions.js'

announce()
for (const definition of Object.values(definitions)) {
  const load = widgets[definition.widget]
  if (load) define(definition, load)
}

export { configure, type KpiKitApi, registerLocale } from './api.js'
export type { Configuration } from './page.js'
export type { KpiElements, KpiEvents } from './types.js'
