/** Whether it is written as a code of ISO 4217: `'EUR'`. */
export const isCurrency = (text: string): boolean => /^[a-z]{3}$/i.test(text)
