/** Each run goes in one direction, and needs no more signs that keep it so: other renderers draw them. */
export const seenText = (text: string): string =>
  text
    .replace(/[\u200b\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
