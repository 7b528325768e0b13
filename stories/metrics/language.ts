import type { Messages } from 'kpi-kit/format'
import { en } from 'kpi-kit/locales/en'
import { ru } from 'kpi-kit/locales/ru'
import { createContext, useContext } from 'react'
import { english, russian, type Words } from './words.js'

export interface Language {
  readonly tag: 'en' | 'ru'
  readonly words: Words
  readonly messages: Messages
}

const languages = {
  en: { tag: 'en', words: english, messages: en },
  ru: { tag: 'ru', words: russian, messages: ru },
} as const satisfies Record<string, Language>

/** The page's language and then the other one, because names and formulas are shown in both. */
export const bothFrom = ({ tag }: Language): readonly [Language, Language] =>
  tag === 'ru' ? [languages.ru, languages.en] : [languages.en, languages.ru]

export const languageOf = (tag: unknown): Language => (tag === 'ru' ? languages.ru : languages.en)

export const LanguageContext = createContext<Language>(languages.en)

export const useLanguage = (): Language => useContext(LanguageContext)
