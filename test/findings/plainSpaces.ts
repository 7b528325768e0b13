/** Spaces that do not break, as they are typed. */
export const plainSpaces = <Said extends object | string>(said: Said): Said =>
  JSON.parse(JSON.stringify(said).replace(/[\u00a0\u202f]/g, ' '))
