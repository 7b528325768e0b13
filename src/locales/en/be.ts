/** "reach is", "reach of first frame is", "clicks of any kind are", "reach and spend are" */
export const be = (names: string) =>
  `${names} ${/ and |; /.test(names) || /s\b/.test(names.replace(/ (of|among|per) .*/, '')) ? 'are' : 'is'}`
