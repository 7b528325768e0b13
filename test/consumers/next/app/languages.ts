'use client'

import { registerLocale } from 'kpi-kit/format'
import { ar } from 'kpi-kit/locales/ar'
import { ru } from 'kpi-kit/locales/ru'

registerLocale(ru, ar)

/** To render once, in the layout: what a server component imports for its effect alone does not reach the browser. */
export function Languages() {
  return null
}
