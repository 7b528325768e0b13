/** `1 row`, `2 rows` */
export const countOf = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? what : `${what}s`}`

/** `no problems`, `1 problem` */
export const problemsOf = (count: number): string => (count === 0 ? 'no problems' : countOf(count, 'problem'))
