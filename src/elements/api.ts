import { version } from 'kit:version'
import { registerLocale as registerHere } from '../format/registerLocale.js'
import { configure as configureHere } from './page.js'

/** What a page can say to the kit's elements. */
export interface KpiKitApi {
  readonly version: string
  readonly configure: typeof configureHere
  readonly registerLocale: typeof registerHere
}

declare global {
  var KpiKit: KpiKitApi | undefined
}

/** Of several copies on a page the first one has the elements, so it is the one to talk to. */
export function announce(
  api: KpiKitApi = { version, configure: configureHere, registerLocale: registerHere },
): KpiKitApi {
  globalThis.KpiKit ??= api
  return globalThis.KpiKit
}

export const configure: typeof configureHere = (configuration) => announce().configure(configuration)

export const registerLocale: typeof registerHere = (...dictionaries) => announce().registerLocale(...dictionaries)
