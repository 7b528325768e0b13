// What people write beside what the kit says: why, and what next. Each signs, with a day.
export const notes = [
  {
    section: 'summary',
    finding: 'goal:leads',
    text: 'The form asked for a phone number from 5 October on. Since the 29th it does not; we count both in November.',
    author: 'Anna Kim',
    date: '2026-11-02',
  },
  { section: 'summary', text: 'Thank you for the two baristas in the reels.', author: 'Anna Kim', date: '2026-11-02' },
]

export const next = [
  {
    text: 'Compare the form with and without the phone number',
    owner: 'Anna Kim',
    due: '2026-11-16',
    author: 'Anna Kim',
    date: '2026-11-02',
  },
  {
    text: 'Decide whether reels are filmed in the shop',
    owner: 'Aurora',
    due: '2026-11-09',
    author: 'Anna Kim',
    date: '2026-11-02',
  },
]
