import { ar } from 'kpi-kit/locales/ar'
import { de } from 'kpi-kit/locales/de'
import { en } from 'kpi-kit/locales/en'
import { es } from 'kpi-kit/locales/es'
import { fr } from 'kpi-kit/locales/fr'
import { ptBR } from 'kpi-kit/locales/pt-BR'
import { ru } from 'kpi-kit/locales/ru'

/** The languages that the kit speaks, by their own names. */
export const languages = {
  en: { messages: en, title: 'English' },
  ru: { messages: ru, title: 'Русский' },
  de: { messages: de, title: 'Deutsch' },
  es: { messages: es, title: 'Español' },
  fr: { messages: fr, title: 'Français' },
  'pt-BR': { messages: ptBR, title: 'Português (Brasil)' },
  ar: { messages: ar, title: 'العربية' },
} as const

export type Language = keyof typeof languages
