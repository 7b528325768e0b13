import { days } from './figures.js'

/**
 * A real page's days, out of order and without 8 April, with the column names of the Graph API. Figures: public Fivetran
 * facebook_pages connector test data (Apache-2.0).
 */
export const facebookDays = `date,_fivetran_synced,page_fan_adds,page_fan_removes,page_fans,page_impressions,page_post_engagements,page_views_total,page_video_view_time
2020-04-10 07:00:00,2021-09-09 15:05:33.416,0,1,256,6696,123,81,1362884
2020-04-05 07:00:00,2021-09-09 15:05:33.416,1,0,256,7691,28,12,2711260
2020-04-06 07:00:00,2021-09-09 15:05:33.416,1,0,257,8342,43,22,1624807
2020-04-07 07:00:00,2021-09-09 15:05:33.416,0,0,257,9590,36,49,2027200
2020-04-11 07:00:00,2021-09-09 15:05:33.416,1,0,257,4245,58,50,1403092
2020-04-09 07:00:00,2021-09-09 15:05:33.416,0,0,257,6940,39,80,2327161
`

/** A post export in the shape of Meta Business Suite: a BOM, captions over two lines, thousands with commas. Invented. */
export const metaPosts = `\uFEFFPost ID,Account username,Description,Duration (sec),Publish time,Post type,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows
18010000000000001,aurora.coffee,"New roast,
out on Friday",0,03/27/2026 06:08,IG image,Lifetime,"1,520",96,12,8,31,"1,204",3
18010000000000002,aurora.coffee,Behind the bar,34,03/24/2026 17:30,IG reel,Lifetime,"8,930",412,57,29,118,"6,711",14
18010000000000003,aurora.coffee,"Which cup, which bean?",0,03/19/2026 09:15,IG carousel,Lifetime,"2,268",131,9,44,52,"1,809",2
18010000000000004,aurora.coffee,Closed on Monday,0,03/12/2026 08:00,IG image,Lifetime,874,40,1,3,0,702,0
`

export const factsJson = `[
  {
    "date": "2026-09",
    "channel": "instagram",
    "followersStart": 11583,
    "followersGained": 820,
    "followersLost": 403
  },
  {
    "date": "2026-10",
    "channel": "instagram",
    "followersStart": 12000,
    "followersGained": 940,
    "followersLost": 436
  }
]
`

/** Two months of one brand and its rivals, day by day: enough for every widget. Invented; busier on Wednesdays. */
export const everything = [
  'date,brand,channel,followersStart,followersGained,followersLost,reach,views,interactions,linkClicks,sessions,leads,spend,currency,mentions',
  ...days.map((date, d) => {
    const wave = Math.round(10 * Math.sin((2 * Math.PI * (d + 6)) / 7))
    const followers = [12_000 + 16 * d, 33 + (wave >> 1), 17]
    const seen = [4_400 + 12 * d + 40 * wave, 6_700 + 18 * d + 60 * wave, 300 + d + 4 * wave]
    const acted = [108 + wave, 95 + wave, 4 + Math.max(0, wave >> 2), 56]
    return [date, 'Aurora', 'instagram', ...followers, ...seen, ...acted, 'USD', 190 + (d >> 1) + wave].join(',')
  }),
  ...['Northwind', 'Contoso'].flatMap((brand, b) =>
    days.map((date, d) => `${date},${brand},,,,,,,,,,,,,${310 - 100 * b - (d >> 2)}`),
  ),
].join('\n')
