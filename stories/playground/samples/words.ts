/** What posts are called. */
export const words = [
  'A new roast',
  'Behind the bar',
  'Which cup, which bean?',
  'Open on Sunday',
  'A guest from Ethiopia',
]
