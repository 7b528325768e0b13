/** Signs of money with the currencies that each may stand for, beside the codes of ISO 4217. */
const signs = new Map(
  Object.entries({
    '€': 'EUR',
    '£': 'GBP',
    '₽': 'RUB',
    руб: 'RUB',
    р: 'RUB',
    '₴': 'UAH',
    грн: 'UAH',
    '₸': 'KZT',
    '₺': 'TRY',
    '₹': 'INR',
    '₩': 'KRW',
    '₫': 'VND',
    '₪': 'ILS',
    '฿': 'THB',
    zł: 'PLN',
    kč: 'CZK',
    ft: 'HUF',
    r$: 'BRL',
    us$: 'USD',
    ca$: 'CAD',
    au$: 'AUD',
    '¥': 'JPY CNY',
    kr: 'SEK NOK DKK ISK',
    $: 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP JMD TTD BBD BSD BZD FJD NAD GYD SRD LRD XCD KYD BMD',
  }).map(([sign, codes]) => [sign, codes.split(' ')] as const),
)

let codes: ReadonlySet<string> | undefined

/** The currency that a header names: `Amount spent (EUR)`. */
export const currencyNamed = (header: string): readonly string[] | undefined =>
  currenciesOf(/\(([A-Z]{3})\)$/.exec(header.trim())?.[1] ?? '')

/** Whether a fact is money. */
export const isMoney = (role: string): boolean => /^(spend|revenue|grossMargin)$/.test(role)

/** The currencies that a word stands for; none for `mio`, which is no code. */
function currenciesOf(word: string): readonly string[] | undefined {
  const known = signs.get(word.toLowerCase())
  if (known || !/^[a-z]{3}$/i.test(word)) return known
  const code = word.toUpperCase()
  codes ??= new Set(Intl.supportedValuesOf('currency'))
  return codes.has(code) ? [code] : undefined
}

/** A cell of money without the sign or the code that stands before or after the number, and the currencies that it may be of. */
export function amountIn(cell: string): readonly [number: string, currencies?: readonly string[]] {
  if (cell.length > 60 || /^[\d.,]*$/.test(cell)) return [cell]
  const [word = '', ...others] = cell.match(/[^\d\s.,()'’+−–-]+/g) ?? []
  const [before = '', after = ''] = cell.split(word)
  // `1€50` is no number with a sign, nor is `$1.5M`.
  const currencies = word && !others.length && !(/\d/.test(before) && /\d/.test(after)) ? currenciesOf(word) : undefined
  return currencies ? [before + after.replace(/^\.(?!\d)/, ''), currencies] : [cell]
}
