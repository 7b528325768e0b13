/** Without marks and isolates of direction. */
export const withControlsRemoved = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
