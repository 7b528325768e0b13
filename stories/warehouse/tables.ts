/** A table of the page's small warehouse: the types of its columns, as DuckDB calls them, and its rows. */
export interface SmallTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Two clients, of whom the page asks for Aurora, and what was written down of their October. */
export const tables: readonly SmallTable[] = [
  {
    name: 'post_readings',
    columns: {
      client: 'VARCHAR',
      platform: 'VARCHAR',
      post_id: 'VARCHAR',
      media_type: 'VARCHAR',
      published_on: 'DATE',
      read_at: 'TIMESTAMP',
      reach: 'INTEGER',
      likes: 'INTEGER',
      comments: 'INTEGER',
      shares: 'INTEGER',
      saves: 'INTEGER',
    },
    rows: [
      ['aurora', 'instagram', 'p1', 'REELS', '2026-10-05', '2026-10-06 04:00', 620, 31, 3, 2, 4],
      ['aurora', 'instagram', 'p1', 'REELS', '2026-10-05', '2026-10-07 04:00', 870, 52, 5, 4, 8],
      ['aurora', 'instagram', 'p1', 'REELS', '2026-10-05', '2026-10-08 04:00', 1000, 60, 6, 4, 10],
      ['aurora', 'instagram', 'p2', 'IMAGE', '2026-10-07', '2026-10-08 04:00', 500, 30, 4, 1, 5],
      ['borealis', 'instagram', 'p9', 'IMAGE', '2026-10-07', '2026-10-08 04:00', 90, 2, 0, 0, 0],
    ],
  },
  {
    name: 'ad_days',
    columns: {
      client: 'VARCHAR',
      platform: 'VARCHAR',
      campaign: 'VARCHAR',
      day: 'DATE',
      cost_micros: 'BIGINT',
      link_clicks: 'INTEGER',
      leads: 'INTEGER',
      currency: 'VARCHAR',
    },
    rows: [
      ['aurora', 'instagram', 'autumn', '2026-10-06', 12_500_000, 40, 2, 'EUR'],
      ['aurora', 'instagram', 'autumn', '2026-10-07', 7_500_000, 31, 3, 'EUR'],
      ['borealis', 'instagram', 'open day', '2026-10-07', 1_000_000, 4, 1, 'EUR'],
    ],
  },
  {
    name: 'messages',
    columns: { client: 'VARCHAR', platform: 'VARCHAR', asked_on: 'DATE', seconds: 'INTEGER' },
    rows: [
      ['aurora', 'instagram', '2026-10-06', 120],
      ['aurora', 'instagram', '2026-10-06', 600],
      ['aurora', 'instagram', '2026-10-06', null],
      ['aurora', 'instagram', '2026-10-07', 300],
      ['aurora', 'instagram', '2026-10-07', 900],
    ],
  },
]
