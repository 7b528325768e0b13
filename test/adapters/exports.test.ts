// @vitest-environment node
import { evaluate, facts } from 'kpi-kit/metrics'
import { describe, expect, test } from 'vitest'
import {
  businessSuite,
  businessSuiteResults,
  googleAnalytics,
  hubspotContacts,
  linkedinContent,
  linkedinCreator,
  linkedinFollowers,
  linkedinPosts,
  linkedinVisitors,
  metaAds,
  facebookPage,
  table,
  tiktokOverview,
  tiktokVideos,
  xAccount,
  xPosts,
  youtubeStudio,
} from '../../src/adapters/exports/index.js'
import { type Reading, readAny } from '../../src/adapters/index.js'
import { exportKinds } from '../../src/adapters/exports/recognise.js'
import { tablesIn } from '../../src/adapters/table/table.js'

const lines = (...rows: string[]) => rows.join('\n')
const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code)
/** As `recognise` does: the first table of a text that a kind knows, read by it. No two kinds know the same. */
const kindOf = (text: string) => {
  for (const one of tablesIn(text)) {
    const kinds = exportKinds.filter(({ is }) => is(one))
    if (kinds[0]) expect(kinds).toHaveLength(1)
    if (kinds[0]) return kinds[0].read(one).kind
  }
  return ''
}

const instagram =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'
const igRow = (date: string, more = '160,45,5,3,1,2,4', id = '17900000000000001', day = 'Lifetime') =>
  `${id},1784,studio,Studio,"A caption, with ""quotes""\nand 𝐛𝐨𝐥𝐝",0,${date},https://www.instagram.com/p/${id}/,IG image,,${day},${more}`

describe('businessSuite', () => {
  test('a post is a row with its lifetime, its id a text', () => {
    const { source, rows, problems, channels, breaks } = businessSuite(
      `\uFEFF${lines(instagram, igRow('03/27/2026 06:08'))}`,
    )
    expect(source).toBe('instagram')
    expect(rows).toEqual([
      {
        channel: 'instagram',
        date: '2026-03-27T06:08',
        post: '17900000000000001',
        format: 'photo',
        views: 160,
        reach: 45,
        likes: 5,
        shares: 3,
        followersGained: 1,
        comments: 2,
        saves: 4,
      },
    ])
    expect(problems).toEqual([])
    expect(channels).toEqual([
      { id: 'instagram', name: 'studio', read: { from: '2026-03-27', to: '2026-03-27', complete: false } },
    ])
    expect(breaks[0]).toMatchObject({ date: '2025-04-21' })
    // (5 likes + 2 comments + 3 shares + 4 saves) of 45 people: 14 / 45.
    expect(evaluate('engagementRateByReach', rows, { period: { from: '2026-03-01', to: '2026-03-31' } })).toMatchObject(
      {
        value: 14 / 45,
      },
    )
  })

  test('times of Pacific are those of the account when it says its zone', () => {
    // Verified by a user against the app: 22:31 in the file is 02:31 of the next day in São Paulo (UTC−7 and UTC−3).
    const { rows } = businessSuite(lines(instagram, igRow('08/15/2026 22:31')), { timeZone: 'America/Sao_Paulo' })
    expect(rows[0]).toMatchObject({ date: '2026-08-16T02:31' })
    // In winter Los Angeles is at UTC−8.
    const winter = businessSuite(lines(instagram, igRow('01/15/2026 22:31')), { timeZone: 'Europe/Berlin' })
    expect(winter.rows[0]).toMatchObject({ date: '2026-01-16T07:31' })
  })

  test.each([
    [
      'es',
      'Identificador de la publicación,Identificador de la cuenta,Nombre de usuario de la cuenta,Nombre de la cuenta,Descripción,Duración (segundos),Hora de publicación,Enlace permanente,Tipo de publicación,Comentario sobre los datos,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Seguimientos,Comentarios,Veces que se guardó',
      'Reel de Instagram',
      'Lifetime',
    ],
    [
      'pt',
      'Identificação do post,Identificação da conta,Nome de usuário da conta,Nome da conta,Descrição,Duração (s),Horário de publicação,Link permanente,Tipo de post,Comentário de dados,Data,Visualizações,Alcance,Curtidas,Compartilhamentos,Seguimentos,Comentários,Salvamentos',
      'Reel do Instagram',
      'Total',
    ],
    [
      'ja',
      '投稿ID,アカウントID,アカウントのユーザーネーム,アカウント名,説明,時間(秒),公開時間,リンク,投稿タイプ,データコメント,日時,ビュー,リーチ,いいね！の数,シェア数,フォロー数,コメント数,保存数',
      'IGリール動画',
      '通算',
    ],
    [
      'sv',
      'Publicerings-id,Konto-id,Kontots användarnamn,Kontonamn,Beskrivning,Längd (sek),Publiceringstid,Permalänk,Inläggstyp,Datakommentar,Datum,Visningar,Räckvidd,Gilla-markeringar,Delningar,Följer,Kommentarer,Sparade objekt',
      'Instagram-reel',
      'Totalt',
    ],
    [
      'de',
      'Beitrags-ID,Konto-ID,Konto-Benutzername,Kontoname,Beschreibung,Dauer (Sek.),Veröffentlichungszeitpunkt,Permalink,Beitragstyp,Datenkommentar,Datum,Aufrufe,Reichweite,„Gefällt mir“-Angaben,Geteilte Inhalte,Follows,Kommentare,Gespeicherte Beiträge',
      'IG Reel',
      'Gesamte Laufzeit',
    ],
  ])('headers in %s', (_, header, type, lifetime) => {
    const text = lines(
      header,
      `18278838484304774,1784,studio,Studio,Text,22,01/17/2026 10:29,https://x,${type},,${lifetime},2752,1732,153,7,1,8,2`,
    )
    const reading = businessSuite(text)
    expect(reading.problems).toEqual([])
    expect(reading.rows).toEqual([
      {
        channel: 'instagram',
        date: '2026-01-17T10:29',
        post: '18278838484304774',
        format: 'reel',
        views: 2752,
        reach: 1732,
        likes: 153,
        shares: 7,
        followersGained: 1,
        comments: 8,
        saves: 2,
      },
    ])
    expect(kindOf(text)).toBe('businessSuite')
  })

  test('a language that is not known is read by the names of its columns', () => {
    const text = lines(
      'Bericht-ID;Geplaatst;Koppeling;Bereik;Weergaven',
      '18;27.03.2026 06:08;https://www.instagram.com/p/a;1.520;2.000',
    )
    expect(codes(businessSuite(text))).toEqual(['not-known'])
    const columns = { 'Bericht-ID': 'post', Geplaatst: 'date', Bereik: 'reach', WEERGAVEN: 'views' } as const
    expect(businessSuite(text, { columns, channel: 'instagram' }).rows).toEqual([
      { channel: 'instagram', date: '2026-03-27T06:08', post: '18', reach: 1520, views: 2000 },
    ])
  })

  test('of Facebook: pages, reactions, clicks; what Excel makes of it', () => {
    const text = `sep=;\r\n${[
      'Post ID;Page ID;Page name;Title;Publish time;Permalink;Post type;Date;Views;Reach;Reactions, Comments and Shares;Reactions;Comments;Shares;Total clicks;Link Clicks;Seconds viewed;Average Seconds viewed',
      '1.22158E+17;61571;My page;Text;03/27/2026 21:00;https://www.facebook.com/reel/1;Reels;Lifetime;1.520;1.200;12;7;3;2;40;4;1.234;11,2',
      '122158;61571;My page;Text;03/28/2026 21:00;;Photos;Lifetime;--;;;;;;;;;',
    ].join('\r\n')}`
    const { source, rows, problems } = businessSuite(text)
    expect(source).toBe('facebook')
    expect(rows).toEqual([
      {
        channel: 'facebook',
        date: '2026-03-27T21:00',
        post: 'https://www.facebook.com/reel/1',
        format: 'reel',
        views: 1520,
        reach: 1200,
        interactions: 12,
        likes: 7,
        comments: 3,
        shares: 2,
        clicks: 40,
        linkClicks: 4,
        watchTime: 1234,
      },
    ])
    expect(problems).toMatchObject([{ code: 'id-rounded', place: 'line 3, Post ID', count: 1 }])
  })

  test('dates: one day over 12 shows the order of its column; English headers say it; else it is asked for', () => {
    const header = instagram.replace('Publish time', 'Hora de publicación')
    const dates = (text: string, options = {}) => businessSuite(text, options).rows.map(({ date }) => date)
    expect(dates(lines(instagram, igRow('03/04/2026 06:08')))).toEqual(['2026-03-04T06:08'])
    expect(dates(lines(header, igRow('03/04/2026 06:08')))).toEqual([])
    expect(codes(businessSuite(lines(header, igRow('03/04/2026 06:08'), igRow('03/05/2026 06:08'))))).toEqual([
      'ambiguous-date',
    ])
    expect(dates(lines(header, igRow('03/04/2026 06:08'), igRow('14/04/2026 06:08', undefined, '2')))).toEqual([
      '2026-04-03T06:08',
      '2026-04-14T06:08',
    ])
    expect(dates(lines(header, igRow('03/04/2026 06:08')), { dateOrder: 'day-first' })).toEqual(['2026-04-03T06:08'])
    expect(dates(lines(header, igRow('03/04/2026 06:08')), { locale: 'pt-BR' })).toEqual(['2026-04-03T06:08'])
    expect(dates(lines(header, igRow('03/04/2026 06:08')), { locale: 'en-US' })).toEqual(['2026-03-04T06:08'])
    expect(dates(lines(instagram, igRow('03/04/2026 06:08')), { locale: 'en-GB' })).toEqual(['2026-04-03T06:08'])
    expect(dates(lines(instagram, igRow('3/4/2026 6:08 PM')))).toEqual(['2026-03-04T18:08'])
  })

  test('English headers say nothing of dates that a spreadsheet of another country has written anew, with `;` between cells', () => {
    const saved = {
      linkedinContent: ['Date,Impressions (total),Clicks (total)', '03/04/2026,9,1'],
      linkedinFollowers: ['Date,Organic followers,Total followers', '03/04/2026,9,1'],
      tiktokOverview: ['Date,Video Views,Profile Views', '03/04/2026,9,1'],
      xAccount: [
        'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views',
        '03/04/2026,1,1,1,1,1,1,1,1,1,1,1,1,1',
      ],
      businessSuite: ['Post ID,Page name,Publish time,Permalink,Reach', '1,My page,03/04/2026 06:08,,9'],
      youtubeStudio: ['Date,Views,Watch time (hours)', '03/04/2026,9,1'],
    }
    for (const [kind, rows] of Object.entries(saved)) {
      const read = (sign: string, options = {}) =>
        readAny(lines(...rows).replaceAll(',', sign), { to: '2026-12-31', observedAt: '2027-01-09', ...options })
      const found = (reading: Reading) => [
        reading.kind,
        ...reading.rows.map(({ date }) => `${date}`.slice(0, 10)),
        ...codes(reading),
      ]
      expect(found(read(','))).toEqual([kind, '2026-03-04'])
      expect(found(read(';'))).toEqual([kind, 'ambiguous-date'])
      expect(found(read(';', { dateOrder: 'day-first' }))).toEqual([kind, '2026-04-03'])
      expect(found(read(';', { locale: 'en-US' }))).toEqual([kind, '2026-03-04'])
    }
  })

  test('the order of a long column is that of its first dates, of a short one that of all', () => {
    const header = instagram.replace('Publish time', 'Hora de publicación')
    const open = (count: number) =>
      Array.from({ length: count }, (_, i) => igRow('03/04/2026 06:08', undefined, `${i}`))
    const orders = (...rows: string[]) => businessSuite(lines(header, ...rows)).rows.at(1)?.date
    // 14/04 says that the day is first, 04/14 that the month is: nothing tells.
    const [dayFirst, monthFirst] = [igRow('14/04/2026 06:08'), igRow('04/14/2026 06:08')]
    expect(orders(dayFirst, ...open(2), monthFirst)).toBe('2026-04-14T06:08')
    expect(orders(dayFirst, ...open(10_000), monthFirst)).toBe('2026-04-03T06:08')
    expect(orders(...open(10_001), dayFirst)).toBe('2026-04-03T06:08')
  })

  test('dates of two forms in one column: a spreadsheet may have swapped day and month of some, so only what is certain is read', () => {
    const dates = (texts: string[], options = {}) => {
      const { rows, problems } = businessSuite(
        lines(instagram, ...texts.map((text, i) => igRow(text, undefined, `${i}`))),
        options,
      )
      return [...rows.map(({ date }) => date), ...problems.map(({ code, count }) => `${code} ${count}`)]
    }
    // 10/01 is the 1st of October, which a German spreadsheet takes for the 10th of January; 10/13 it leaves as it stands.
    const rewritten = ['10.01.2026 06:08', '10/13/2026 06:08', '05.05.2026 06:08', '14.10.2026 06:08']
    const certain = ['2026-10-13T06:08', '2026-05-05T06:08', '2026-10-14T06:08']
    expect(dates(rewritten)).toEqual([...certain, 'ambiguous-date 1'])
    expect(dates(rewritten, { locale: 'en-US' })).toEqual([...certain, 'ambiguous-date 1'])
    expect(dates(rewritten, { dateOrder: 'month-first' })).toEqual(['2026-10-01T06:08', ...certain])
    expect(dates(rewritten, { dateOrder: 'day-first' })).toEqual(['2026-01-10T06:08', ...certain])
    for (const [written, left] of [
      ['10-01-2026', '10/13/2026'],
      ['2026-01-10', '13/10/2026'],
      ['10.01.2026', '10/02/2026'],
    ] as const) {
      const isSure = left.includes('13')
      expect(dates([written, left])).toEqual(isSure ? ['2026-10-13', 'ambiguous-date 1'] : ['ambiguous-date 2'])
    }
    expect(dates(['2026-01-10', '13/10/2026'], { dateOrder: 'day-first' })).toEqual(['2026-01-10', '2026-10-13'])
    // A form alone is what it says, and names of months, weeks and months are no second one.
    expect(dates(['10.01.2026', '13.10.2026'])).toEqual(['2026-01-10', '2026-10-13'])
    expect(dates(['2026-01-10', 'Oct 13 2026'])).toEqual(['2026-01-10', '2026-10-13'])
    // Beyond the dates that a long column is known by.
    const days = Array.from({ length: 10_000 }, () => '13.10.2026')
    expect(dates([...days, '10.01.2026', '10/02/2026']).at(-1)).toBe('ambiguous-date 1')
  })

  test('a year of two digits comes last after slashes and points; after dashes it may be the first', () => {
    const dates = (texts: string[], options = {}) =>
      table(lines('date,likes', ...texts.map((text) => `${text},1`)), options).rows.map(({ date }) => date)
    expect(dates(['10/31/26', '03/04/26'])).toEqual(['2026-10-31', '2026-03-04'])
    expect(dates(['31/10/26', '03/04/26'])).toEqual(['2026-10-31', '2026-04-03'])
    expect(dates(['31.10.26'])).toEqual(['2026-10-31'])
    expect(dates(['03/04/26', '26-10-31', '10.11.12.13'])).toEqual([])
    expect(dates(['03/04/26'], { dateOrder: 'month-first' })).toEqual(['2026-03-04'])
  })

  test('blanks, dashes and columns that are not there are unknown; +4x is no number', () => {
    const { rows, problems } = businessSuite(lines(instagram, igRow('03/27/2026 06:08', '--,,5,+4x,-,"1,160",0')))
    expect(rows[0]).toEqual({
      channel: 'instagram',
      date: '2026-03-27T06:08',
      post: '17900000000000001',
      format: 'photo',
      likes: 5,
      comments: 1160,
      saves: 0,
    })
    expect(problems).toMatchObject([{ code: 'not-a-number', place: 'line 2, Shares' }])
  })

  test('rows of single days are no lifetimes', () => {
    const { rows, problems } = businessSuite(
      lines(
        instagram,
        igRow('03/27/2026 06:08', undefined, '1', '03/27/2026'),
        igRow('03/27/2026 06:08', undefined, '1', '03/28/2026'),
        igRow('03/27/2026 06:08', '9,9,9,9,9,9,9', '1'),
      ),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ views: 9 })
    expect(problems).toMatchObject([{ code: 'not-a-fact', count: 1 }])
  })

  test('the day of publication is a lifetime where a post has no other day', () => {
    const day = (id: string, at: string) => igRow('03/27/2026 06:08', undefined, id, at)
    const { rows, problems } = businessSuite(
      lines(instagram, day('1', '03/27/2026'), day('2', '03/27/2026'), day('2', '03/28/2026'), day('3', '03/28/2026')),
    )
    expect(rows.map(({ post }) => post)).toEqual(['1'])
    const both = businessSuite(
      lines(instagram, day('1', '03/27/2026'), igRow('03/27/2026 06:08', '9,9,9,9,9,9,9', '1')),
    )
    expect(both.rows).toMatchObject([{ views: 9 }])
    expect(both.rows).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'not-a-fact', count: 2 }])
  })

  test('accounts of a file with several are kept apart', () => {
    const { rows } = businessSuite(
      lines(instagram, igRow('03/27/2026 06:08'), igRow('03/27/2026 06:08', undefined, '2').replace('studio', 'shop')),
    )
    expect(rows.map(({ account }) => account)).toEqual(['studio', 'shop'])
  })

  test('stories have views of their own, and replies', () => {
    const { rows } = businessSuite(
      lines(
        'Post ID,Account username,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Profile visits,Replies,Link clicks,Navigation,Follows,Sticker taps',
        '18,studio,03/27/2026 06:08,https://www.instagram.com/stories/x,IG story,Lifetime,160,140,3,1,4,2,5,180,0,1',
      ),
    )
    expect(rows[0]).toMatchObject({
      format: 'story',
      views: 160,
      storyViews: 160,
      comments: 2,
      linkClicks: 5,
      profileVisits: 4,
    })
  })

  test('the videos of a page, by their assets', () => {
    const text = lines(
      'Video asset ID,Universal video ID,Page ID,Page name,Title,Duration (sec),Publish time,Reach,3-second video views,1-minute video views,Reactions,Comments,Shares,Seconds viewed',
      '123,,98,My page,Text,180,01/15/2026 14:30,520,140,85,35,12,8,9000',
    )
    expect(kindOf(text)).toBe('businessSuite')
    expect(businessSuite(text).rows).toEqual([
      {
        channel: 'facebook',
        date: '2026-01-15T14:30',
        post: '123',
        reach: 520,
        videoViews: 140,
        likes: 35,
        comments: 12,
        shares: 8,
        watchTime: 9000,
      },
    ])
  })

  test('older forms: impressions and plays of Creator Studio, two lines of headers of Page Insights', () => {
    const old = businessSuite(
      lines(
        'Post ID,Account username,Publish time,Permalink,Post type,Date,Impressions,Reach,Likes,Shares,Comments,Saves,Plays',
        '18,studio,03/27/2023 06:08,https://www.instagram.com/reel/x,IG reel,Lifetime,200,140,3,1,4,2,180',
      ),
    )
    expect(old.rows[0]).toMatchObject({ impressions: 200, videoViews: 180 })
    expect(old.rows[0]).not.toHaveProperty('views')
    const page = lines(
      'Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Total Impressions,Lifetime Engaged Users',
      ',,,,,,,,"Lifetime: The total number of people your Page post was served to. (Unique Users)","Lifetime: The total number","Lifetime: The number of impressions","Lifetime: The number"',
      '514435_777,https://www.facebook.com/x/posts/777,Hello,Photo,,,12/31/2017 05:30:00 PM,,1000,900,1500,80',
    )
    expect(businessSuite(page)).toMatchObject({
      source: 'facebook',
      problems: [],
      rows: [{ post: '514435_777', date: '2017-12-31T17:30', format: 'photo', reach: 1000, impressions: 1500 }],
    })
    expect(kindOf(page)).toBe('businessSuite')
  })
})

describe('businessSuiteResults', () => {
  const file =
    'sep=,\n"Facebook visits"\n"Date","Primary"\n"2026-08-01T00:00:00","20"\n"2026-08-02T00:00:00","1,020"\n\n"Reach"\n"Date","Primary"\n"2026-08-01T00:00:00","300"\n"2026-08-02T00:00:00","310"\n'
  const days = [
    { channel: 'facebook', date: '2026-08-01', profileVisits: 20, reach: 300 },
    { channel: 'facebook', date: '2026-08-02', profileVisits: 1020, reach: 310 },
  ]

  test('charts of a file become facts of days', () => {
    expect(businessSuiteResults(file)).toMatchObject({ source: 'facebook', rows: days, problems: [] })
    expect(kindOf(file)).toBe('businessSuiteResults')
    expect(
      evaluate('reach', businessSuiteResults(file).rows, { period: { from: '2026-08-02', to: '2026-08-02' } }),
    ).toMatchObject({ value: 310 })
  })

  test('UTF-16: as bytes, or read as if it were UTF-8', () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${file}`, 'utf16le'))
    expect(businessSuiteResults(bytes).rows).toEqual(days)
    expect(businessSuiteResults(new TextDecoder().decode(bytes)).rows).toEqual(days)
  })

  test('a chart of either platform has to be told; one that is not known is left out', () => {
    const reach = 'sep=,\n"Reach"\n"Date","Primary"\n"2026-08-01T00:00:00","20"\n'
    expect(businessSuiteResults(reach)).toMatchObject({ rows: [], problems: [{ code: 'not-known' }] })
    expect(businessSuiteResults(reach, { channel: 'instagram' })).toMatchObject({
      source: 'instagram',
      rows: [{ reach: 20, channel: 'instagram' }],
    })
    expect(codes(businessSuiteResults(reach.replace('Reach', 'Facebook stars')))).toEqual(['not-known'])
    for (const title of ['Instagram-Reichweite', 'Couverture Instagram', 'Охват в Instagram'])
      expect(businessSuiteResults(reach.replace('Reach', title).replace('Date', 'Datum')).rows).toEqual([
        { channel: 'instagram', date: '2026-08-01', reach: 20 },
      ])
  })
})

describe('facebookPage', () => {
  test('days under two lines of headers; weeks and 28 days are left out', () => {
    const text = lines(
      'Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes,Daily Page Engaged Users,Weekly Page Engaged Users,28 Days Page Engaged Users,Daily Total Reach,Weekly Total Reach,Daily Total Impressions',
      ',"Lifetime: The total number of people who have liked your Page. (Unique Users)","Daily: New likes","Daily: Unlikes","Daily: x","Weekly: x","28 Days: x","Daily: x","Weekly: x","Daily: x"',
      '4-10-20,1,1,1,1,1,1,1,1,1',
      '4/11/2020,6696,5,1,30,200,800,250,1700,6696',
    )
    const { rows, problems } = facebookPage(text)
    expect(rows).toEqual([
      {
        channel: 'facebook',
        date: '2020-04-11',
        followers: 6696,
        followersGained: 5,
        followersLost: 1,
        reach: 250,
        impressions: 6696,
      },
    ])
    expect(problems).toMatchObject([{ code: 'not-a-date', place: 'line 3, Date' }])
    expect(kindOf(text)).toBe('facebookPage')
  })
})

describe('youtubeStudio', () => {
  const content = lines(
    'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Average view duration,Average percentage viewed (%),Subscribers,Likes,Impressions,Impressions click-through rate (%)',
    'Total,,,,9000,50.5,0:00:20,,,,100000,5.1',
    'abcDEF12345,Chair test,"Oct 3, 2026",44,9000,50.5,0:00:20,45.4,-12,300,100000,5.1',
    'abcDEF12346,Old one,"Oct 3, 2025",44,100,0.5,0:00:20,45.4,0,3,1000,5.1',
  )

  test('figures of a period are lifetimes of what was published in it; the total is left out', () => {
    const { rows, problems, channels } = youtubeStudio(content, { name: 'Content 2026-10-01_2026-10-31 Chair' })
    expect(rows).toEqual([
      {
        channel: 'youtube',
        date: '2026-10-03',
        post: 'abcDEF12345',
        views: 9000,
        watchTime: 181_800,
        followersNet: -12,
        likes: 300,
        observedAt: '2026-10-31T23:59:59Z',
      },
    ])
    expect(problems).toMatchObject([{ code: 'not-a-fact', place: 'line 4, Video publish time', count: 1 }])
    expect(channels).toMatchObject([{ read: { from: '2026-10-01', to: '2026-10-31' } }])
    expect(youtubeStudio(content, { from: '2026-10-01', to: '2026-10-31' }).rows).toHaveLength(1)
    expect(youtubeStudio(content)).toMatchObject({ rows: [], problems: [{ code: 'no-range' }] })
    const read = (observedAt: string) =>
      youtubeStudio(content, { from: '2026-10-01', to: '2026-10-31', observedAt }).rows[0]
    expect(read('2026-10-20T12:00:00Z')).toMatchObject({ observedAt: '2026-10-20T12:00:00.000Z' })
    expect(read('2026-11-20T12:00:00Z')).toMatchObject({ observedAt: '2026-10-31T23:59:59Z' })
  })

  test.each([
    ['de', 'Datum,Aufrufe,Wiedergabezeit (Stunden)', 'Gesamt'],
    ['es', 'Fecha,Visualizaciones,Tiempo de visualización (horas)', 'Total'],
    ['pt', 'Data,Visualizações,Tempo de exibição (horas)', 'Total'],
    ['ru', 'Дата,Просмотры,Время просмотра (часы)', 'Итого'],
    ['ja', '日付,視聴回数,総再生時間（単位: 時間）', '合計'],
  ])('days in %s', (_, header, total) => {
    const text = lines(header, `${total},300,"2,5"`, '2026-10-01,100,"0,5"', '2026-10-02,200,2')
    expect(youtubeStudio(text)).toMatchObject({
      problems: [],
      rows: [
        { date: '2026-10-01', views: 100, watchTime: 1800 },
        { date: '2026-10-02', views: 200, watchTime: 7200 },
      ],
    })
    expect(kindOf(text)).toBe('youtubeStudio')
  })

  test('totals are the days of the channel, the last ones open', () => {
    const { rows } = youtubeStudio(lines('Date,Views', '2026-10-01,100', '2026-10-02,200'), {
      observedAt: '2026-10-04T12:00:00Z',
    })
    expect(rows).toEqual([
      { channel: 'youtube', date: '2026-10-01', views: 100 },
      { channel: 'youtube', date: '2026-10-02', views: 200, provisional: true },
    ])
    // Of the two days only the first is over.
    expect(evaluate('views', rows, { period: { from: '2026-10-01', to: '2026-10-01' } })).toMatchObject({ value: 100 })
  })

  test('names of months in other languages, groups with narrow spaces', () => {
    const { rows, problems } = youtubeStudio(
      lines(
        'Contenu,Titre de la vidéo,Heure de publication de la vidéo,Durée,Vues engagées,Vues,Durée de visionnage (heures)',
        'Total,,,,"28 000","44 531","62,1"',
        'a,A,28 sept. 2026,30,"8\u202f000","14\u202f531","1,520"',
        'b,B,1 févr. 2026,30,1,2,"12,5"',
      ),
      { from: '2026-01-01', to: '2026-10-31' },
    )
    expect(problems).toEqual([])
    // 12,5 shows that the comma is before decimals: 1.52 hours are 5472 seconds.
    expect(rows).toMatchObject([
      { date: '2026-09-28', post: 'a', views: 14531, watchTime: 5472 },
      { date: '2026-02-01', post: 'b', views: 2, watchTime: 45_000 },
    ])
  })

  test('videos without a time of publication cannot be placed', () => {
    expect(
      codes(
        youtubeStudio(lines('Content,Views,Watch time (hours)', 'a,1,2'), { from: '2026-01-01', to: '2026-01-31' }),
      ),
    ).toEqual(['no-date'])
  })

  test('parts are refused: countries, and days of a few videos', () => {
    expect(youtubeStudio(lines('Geography,Views,Watch time (hours)', 'Total,9,1', 'DE,9,1'))).toMatchObject({
      rows: [],
      problems: [{ code: 'breakdown' }],
    })
    expect(
      youtubeStudio(
        lines('Date,Content,Video title,Video publish time,Duration,Views', '2026-10-01,a,A,"Oct 1, 2026",3,9'),
      ),
    ).toMatchObject({
      rows: [],
      problems: [{ code: 'breakdown' }],
    })
  })
})

describe('tiktok', () => {
  test('videos', () => {
    const text = lines(
      'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,Average watch time,Watched full video,Add to favorites',
      'Chair test,https://www.tiktok.com/@studio/video/7400000000000000001,2026-10-03 09:10,300,22,15,"5,000",,12.5,0.31,40',
      'Two,https://www.tiktok.com/@studio/video/7400000000000000002?lang=en,2026-10-04,1.2K,1,0,10,1h:2m:3s,12.5,0.31,0',
    )
    const { rows, problems } = tiktokVideos(text)
    expect(rows).toEqual([
      {
        channel: 'tiktok',
        date: '2026-10-03T09:10',
        post: '7400000000000000001',
        format: 'video',
        likes: 300,
        comments: 22,
        shares: 15,
        views: 5000,
        saves: 40,
      },
      {
        channel: 'tiktok',
        date: '2026-10-04',
        post: '7400000000000000002',
        format: 'video',
        comments: 1,
        shares: 0,
        views: 10,
        watchTime: 3723,
        saves: 0,
      },
    ])
    expect(problems).toMatchObject([{ code: 'not-a-number', place: 'line 3, Total likes' }])
    expect(kindOf(text)).toBe('tiktokVideos')
  })

  test('day and month are not guessed in another language', () => {
    const header = 'Título del video,Hora de publicación,Enlace del video,Visualizaciones totales'
    const row = (date: string) => `A,${date},https://www.tiktok.com/@a/video/1,9`
    expect(codes(tiktokVideos(lines(header, row('03/04/2026'))))).toEqual(['ambiguous-date'])
    expect(tiktokVideos(lines(header, row('2026-09-05 12:00:00'))).rows).toMatchObject([
      { date: '2026-09-05T12:00', views: 9 },
    ])
  })

  test('days without a year end on the last day that was asked for', () => {
    const text = lines(
      'Date,Video Views,Profile Views,Likes,Comments,Shares',
      'December 30,10,0,0,0,0',
      '31 December,100,10,2,-1,3',
      'January 1,200,20,4,0,1',
    )
    expect(codes(tiktokOverview(text))).toEqual(['no-date'])
    const { rows } = tiktokOverview(text, { to: '2026-01-01' })
    expect(rows).toMatchObject([
      { channel: 'tiktok', date: '2025-12-30', views: 10, profileVisits: 0, likes: 0, comments: 0, shares: 0 },
      { date: '2025-12-31', views: 100, profileVisits: 10, likes: 2, comments: -1, shares: 3, provisional: true },
      { date: '2026-01-01', views: 200, profileVisits: 20, likes: 4, comments: 0, shares: 1, provisional: true },
    ])
    const later = tiktokOverview(text, { to: '2026-01-01', observedAt: '2026-01-05T00:00:00Z' }).rows
    expect(evaluate('views', later, { period: { from: '2025-12-30', to: '2026-01-01' } })).toMatchObject({ value: 310 })
    expect(tiktokOverview(text, { observedAt: '2026-01-05T00:00:00Z' }).rows[0]).toMatchObject({ date: '2025-12-30' })
    expect(kindOf(text)).toBe('tiktokOverview')
  })

  test('days in languages that number the months', () => {
    const days = (...dates: string[]) =>
      tiktokOverview(lines('"Date","Video Views","Profile Views"', ...dates.map((date) => `"${date}",5,3`)), {
        to: '2026-10-05',
      }).rows.map(({ date }) => date)
    expect(days('30 tháng 9', '1 tháng 12', '9月30日', '12월 1일', '1 Agustus')).toEqual([
      '2026-09-30',
      '2025-12-01',
      '2026-09-30',
      '2025-12-01',
      '2026-08-01',
    ])
  })

  test('followers', () => {
    const text = lines(
      'Date,Followers,Difference in followers from previous day',
      '2026-10-01,undefined,0',
      '2026-10-02,107,-3',
    )
    expect(tiktokOverview(text, { observedAt: '2026-10-09T00:00:00Z' }).rows).toEqual([
      { channel: 'tiktok', date: '2026-10-01', followersNet: 0 },
      { channel: 'tiktok', date: '2026-10-02', followers: 107, followersNet: -3 },
    ])
    expect(kindOf(text)).toBe('tiktokOverview')
  })
})

describe('linkedin', () => {
  test('metrics under a note: totals only', () => {
    const text = lines(
      '"Content metrics (aggregated) are in UTC. Organic and sponsored, daily.",,,,,',
      'Date,Impressions (organic),Impressions (sponsored),Impressions (total),Unique impressions (organic),Clicks (total),Reactions (total),Comments (total),Reposts (total),Engagement rate (total)',
      '11/28/2026,100,50,150,80,7,5,1,-1,0.08',
      '11/29/2026,0,0,0,0,0,0,0,0,0.0',
      ',,,,,,,,,',
    )
    const { rows, problems } = linkedinContent(text)
    expect(rows).toEqual([
      { channel: 'linkedin', date: '2026-11-28', impressions: 150, clicks: 7, likes: 5, comments: 1, shares: -1 },
      { channel: 'linkedin', date: '2026-11-29', impressions: 0, clicks: 0, likes: 0, comments: 0, shares: 0 },
    ])
    expect(problems).toEqual([])
    expect(kindOf(text)).toBe('linkedinContent')
    expect(evaluate('impressions', rows, { period: { from: '2026-11-28', to: '2026-11-29' } })).toMatchObject({
      value: 150,
    })
  })

  test('posts, followers, visitors, and a person', () => {
    const posts = lines(
      'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type',
      '"Hello, world",https://www.linkedin.com/feed/update/urn:li:activity:7400000000000000001,Organic,,Ann,11/28/2026,,,All,1000,,,10,0.01,20,3,2,1,0.035,Video',
    )
    expect(linkedinPosts(posts).rows).toEqual([
      {
        channel: 'linkedin',
        date: '2026-11-28',
        post: 'urn:li:activity:7400000000000000001',
        format: 'video',
        paid: 'organic',
        impressions: 1000,
        clicks: 10,
        likes: 20,
        comments: 3,
        shares: 2,
        followersGained: 1,
      },
    ])
    expect(kindOf(posts)).toBe('linkedinPosts')
    const followers = lines(
      'Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers',
      '11/28/2026,1,2,3,6',
    )
    expect(linkedinFollowers(followers).rows).toEqual([{ channel: 'linkedin', date: '2026-11-28', followersNet: 6 }])
    expect(kindOf(followers)).toBe('linkedinFollowers')
    const visitors = lines(
      'Date,Overview page views (total),Total page views (desktop),Total page views (total),Total unique visitors (total)',
      '11/28/2026,1,2,3,2',
    )
    expect(linkedinVisitors(visitors).rows).toEqual([{ channel: 'linkedin', date: '2026-11-28', profileVisits: 3 }])
    expect(kindOf(visitors)).toBe('linkedinVisitors')
    const person = lines('Date,Impressions,Engagements', '11/28/2026,100,9')
    expect(linkedinCreator(person).rows).toEqual([
      { channel: 'linkedin', date: '2026-11-28', impressions: 100, interactions: 9 },
    ])
    expect(kindOf(person)).toBe('linkedinCreator')
  })
})

describe('x', () => {
  const header =
    'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks'

  test('posts, new and old', () => {
    const text = lines(
      header,
      '2074000000000000001,"Tue, Jul 14, 2026","One, two",https://x.com/a/status/2,1000,12,30,1,2,3,4,5,6,7,8,0,0',
    )
    expect(xPosts(text).rows).toEqual([
      {
        channel: 'x',
        date: '2026-07-14',
        post: '2074000000000000001',
        impressions: 1000,
        likes: 12,
        interactions: 30,
        saves: 1,
        followersGained: 3,
        comments: 4,
        shares: 5,
        profileVisits: 6,
        linkClicks: 8,
      },
    ])
    expect(kindOf(text)).toBe('xPosts')
    const old = lines(
      '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks","follows","promoted impressions","promoted engagements"',
      '"1001","https://twitter.com/me/status/1001","Hi","2024-03-15 18:42 +0000","500.0","15.0","0.03","1.0","2.0","3.0","4.0","5.0","0","-","-"',
    )
    expect(xPosts(old, { timeZone: 'Europe/Berlin' })).toMatchObject({
      problems: [],
      rows: [
        {
          date: '2024-03-15T19:42',
          post: '1001',
          impressions: 500,
          interactions: 15,
          shares: 1,
          comments: 2,
          likes: 3,
          profileVisits: 4,
          linkClicks: 5,
        },
      ],
    })
    expect(kindOf(old)).toBe('xPosts')
  })

  test('a post on several days: days are summed over posts', () => {
    const row = (id: number, date: string, impressions: number) =>
      `${id},"${date}",T,l,${impressions},1,2,0,0,0,0,0,0,0,0,0,0`
    const { rows, notWith } = xPosts(
      lines(header, row(1, 'Jul 14, 2026', 10), row(2, 'Jul 14, 2026', 20), row(1, 'Jul 15, 2026', 5)),
    )
    // 14 July: 10 + 20; 15 July: 5.
    expect(rows).toMatchObject([
      { date: '2026-07-14', impressions: 30, likes: 2, interactions: 4 },
      { date: '2026-07-15', impressions: 5, likes: 1 },
    ])
    expect(rows[0]).not.toHaveProperty('post')
    expect(notWith).toEqual(['xAccount'])
    expect(evaluate('impressions', rows, { period: { from: '2026-07-14', to: '2026-07-15' } })).toMatchObject({
      value: 35,
    })
  })

  test('days of an account', () => {
    const text = lines(
      'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views',
      '"Mon, Nov 25, 2024",100,10,20,1,2,5,3,1,2,7,1,8,9',
    )
    expect(xAccount(text).rows).toEqual([
      {
        channel: 'x',
        date: '2024-11-25',
        impressions: 100,
        likes: 10,
        interactions: 20,
        saves: 1,
        followersGained: 5,
        followersLost: 3,
        comments: 1,
        shares: 2,
        profileVisits: 7,
        posts: 1,
        videoViews: 8,
      },
    ])
    expect(kindOf(text)).toBe('xAccount')
  })
})

describe('googleAnalytics', () => {
  const head = [
    '# ----------------------------------------',
    '# Pages, of a site',
    '# Account: A',
    '# ----------------------------------------',
    '# Start date: 20260930',
    '# End date: 20261001',
  ]

  test('days of the whole site, named or counted', () => {
    const rows = [
      { date: '2026-09-30', siteSessions: 10 },
      { date: '2026-10-01', siteSessions: 20 },
    ]
    const named = lines(
      ...head,
      'Date,Sessions,Views,Engagement rate',
      '20260930,10,30,0.5',
      '20261001,20,60,0.5',
      '',
      '# Start date: 20260930',
      'Country,Sessions',
      'DE,30',
    )
    expect(googleAnalytics(named)).toMatchObject({ rows, problems: [] })
    expect(googleAnalytics(lines(...head, 'Nth day,Sessions,Views', '0000,10,30', '0001,20,60')).rows).toEqual(rows)
    expect(kindOf(named)).toBe('googleAnalytics')
    expect(codes(googleAnalytics(lines(...head, 'Date,Session source / medium,Sessions', '20260930,x,10')))).toEqual([
      'breakdown',
    ])
  })

  test('tables below, and days that come again', () => {
    const head = ['# ---', '# Traffic', '# Start date: 20260901', '# End date: 20260902']
    const below = [...head, 'Nth day,Active users', '0000,2', '0001,3']
    const days = googleAnalytics(lines(...head, 'Nth day,Sessions', '0000,5', '0001,6', '', ...below))
    expect(days.rows.map(({ siteSessions }) => siteSessions)).toEqual([5, 6])
    const parts = googleAnalytics(lines(...head, 'Date,Segment,Sessions', '20260901,All,5', '20260901,Phones,2'))
    expect(parts.rows).toEqual([])
    expect(codes(parts)).toEqual(['breakdown'])
  })
})

describe('googleAnalytics in other languages', () => {
  const head = ['# ---', '# Besuche', '# Konto: A', '# Startdatum: 20260930', '# Enddatum: 20261001', '# ---', '']
  const rows = [
    { date: '2026-09-30', siteSessions: 1200 },
    { date: '2026-10-01', siteSessions: 20 },
  ]

  test.each(['Sitzungen', 'Sessions', 'Sesiones', 'Sessões', 'Сеансы'])('%s, by date or counted', (sessions) => {
    const named = lines(...head, `Datum;${sessions};Aktive Nutzer`, '20260930;1.200;30', '20261001;20;60')
    expect(googleAnalytics(named)).toMatchObject({ rows, problems: [], channels: [] })
    expect(kindOf(named)).toBe('googleAnalytics')
    const counted = lines(...head, `N-ter Tag,${sessions}`, '0000,"1,200"', '0001,20')
    expect(googleAnalytics(counted).rows).toEqual(rows)
    expect(kindOf(counted)).toBe('googleAnalytics')
  })

  // Of two days, 0000 and 0001 may be days. Of a month, 0000 to 0004 are weeks, and 0000 alone is the month itself.
  test.each(['Nth week', 'Nth month', 'N-te Woche', 'Mois'])('what is counted in %s is no day', (counted) => {
    const month = ['# Start: 20261001', '# Ende: 20261031', `${counted},Sessions`]
    for (const count of [1, 5]) {
      const weeks = googleAnalytics(lines(...month, ...Array.from({ length: count }, (_, i) => `000${i},700`)))
      expect(weeks.rows).toEqual([])
      expect(codes(weeks)).toEqual(['not-a-date'])
    }
    const hours = Array.from({ length: 48 }, (_, i) => `${`${i}`.padStart(4, '0')},7`)
    expect(googleAnalytics(lines('# Start: 20261001', '# Ende: 20261002', 'N-te,Sessions', ...hours)).rows).toEqual([])
  })

  test('the range stands after a space in French', () => {
    const text = lines(
      '# Date de début : 20260930',
      '# Date de fin : 20261001',
      'Jour,Sessions',
      '0000,1200',
      '0001,20',
    )
    expect(googleAnalytics(text).rows).toEqual(rows)
  })

  test('parts are told by their words, in any language', () => {
    const text = lines(...head, 'Datum,Sitzung – Quelle / Medium,Sitzungen', '20260930,google / organic,10')
    expect(googleAnalytics(text).rows).toEqual([])
    expect(codes(googleAnalytics(text))).toEqual(['breakdown'])
  })

  test('a language that is not known is told by its columns', () => {
    expect(readAny(lines(...head, '日付,セッション', '20260930,10')).problems).toMatchObject([
      { code: 'not-known', text: 'No export that is known has the columns “日付”, “セッション”.' },
    ])
  })
})

describe('hubspotContacts', () => {
  const header =
    'Record ID,Create Date,Became a Lead Date,Became a Customer Date,Original Source,Original Source Drill-Down 1'
  const text = lines(
    header,
    '1,2026-10-01 09:00,2026-10-01 09:00,,Organic Social,LinkedIn',
    '2,2026-10-01 09:00,2026-10-01 23:30,2026-10-03 09:00,ORGANIC_SOCIAL,LinkedIn',
    '3,2026-10-02 09:00,2026-10-02 09:00,,Paid social,Facebook',
    '4,2026-10-02 09:00,2026-10-02 09:00,,Organic search,facebook login',
    '5,2026-10-02 09:00,,,Referrals,m.facebook.com',
    '6,2026-10-02 09:00,2026-10-02 10:00,,Referrals,lnkd.in',
    '7,2026-10-02 09:00,2026-10-02 10:00,,Organic social,Mastodon',
    '1,2026-10-01 09:00,2026-10-01 09:00,,Organic Social,LinkedIn',
  )

  test('leads and customers by day and network, each contact once', () => {
    const { rows, problems } = readAny(text)
    expect(kindOf(text)).toBe('hubspotContacts')
    const [linkedin, facebook] = [
      { channel: 'linkedin', paid: 'organic' },
      { channel: 'facebook', paid: 'paid' },
    ]
    expect(rows).toEqual([
      { ...linkedin, date: '2026-10-01', leads: 2 },
      { ...linkedin, date: '2026-10-03', customers: 1 },
      { ...linkedin, date: '2026-10-02', leads: 1 },
      { ...facebook, date: '2026-10-02', leads: 1 },
      { channel: 'social', paid: 'organic', date: '2026-10-02', leads: 1 },
    ])
    // Who searched for Facebook does not come from it.
    expect(problems).toMatchObject([{ code: 'breakdown', place: 'line 5, Original Source', count: 1 }])
  })

  test('days without a contact are zero within what was asked for, and unknown without', () => {
    const { rows, channels } = hubspotContacts(text, { from: '2026-10-01', to: '2026-10-02' })
    expect(rows.filter(({ channel }) => channel === 'linkedin')).toEqual([
      { channel: 'linkedin', paid: 'organic', date: '2026-10-01', leads: 2, customers: 0 },
      { channel: 'linkedin', paid: 'organic', date: '2026-10-02', leads: 1, customers: 0 },
    ])
    expect(channels.every(({ read }) => read.complete)).toBe(true)
  })

  test('contacts without a day on which they became leads are none, and deals are told by their columns', () => {
    const contacts = lines(
      'Record ID,Create Date,Original Source,Original Source Drill-Down 1',
      '1,2026-10-01,Organic Social,X',
    )
    expect(readAny(contacts)).toMatchObject({ kind: 'hubspotContacts', rows: [], problems: [{ code: 'no-date' }] })
    expect(readAny(lines('Record ID,Deal Name,Amount,Close Date', '1,A,5,2026-10-01')).problems).toMatchObject([
      { text: 'No export that is known has the columns “Record ID”, “Deal Name”, “Amount”, “Close Date”.' },
    ])
  })
})

describe('metaAds', () => {
  const of = { channel: 'meta-ads', paid: 'paid' }

  test.each([
    ['Reporting starts,Reporting ends,Day,Campaign name,Amount spent (EUR),Impressions,Reach,Link clicks'],
    ['Berichtsstart,Berichtsende,Tag,Kampagnenname,Ausgegebener Betrag (EUR),Impressionen,Reichweite,Link-Klicks'],
    [
      'Début des rapports,Fin des rapports,Jour,Nom de la campagne,Montant dépensé (EUR),Impressions,Couverture,Clics sur un lien',
    ],
    [
      'Inicio del informe,Fin del informe,Día,Nombre de la campaña,Importe gastado (EUR),Impresiones,Alcance,Clics en el enlace',
    ],
    [
      'Início dos relatórios,Encerramento dos relatórios,Dia,Nome da campanha,Valor usado (EUR),Impressões,Alcance,Cliques no link',
    ],
  ])('%s', (header) => {
    const text = lines(header, '2026-10-01,2026-10-02,2026-10-01,Sale,8.97,627,522,4')
    const { rows, problems } = readAny(text)
    expect(rows).toEqual([
      {
        ...of,
        date: '2026-10-01',
        campaign: 'Sale',
        spend: 8.97,
        currency: 'EUR',
        impressions: 627,
        reach: 522,
        linkClicks: 4,
      },
    ])
    expect(problems).toEqual([])
    expect(kindOf(text)).toBe('metaAds')
  })

  test('spans, sums, and columns that are not read', () => {
    const { rows, problems } = metaAds(
      lines(
        'Дата начала отчетности,Дата окончания отчетности,Название кампании,Сумма затрат (USD),Показы,Охват,Результаты',
        '2026-10-01,2026-10-31,A,10.5,100,90,3',
        '2026-10-01,2026-10-31,,12.5,150,120,4',
      ),
    )
    const date = { from: '2026-10-01', to: '2026-10-31' }
    expect(rows).toEqual([{ ...of, date, campaign: 'A', spend: 10.5, currency: 'USD', impressions: 100, reach: 90 }])
    expect(problems.map(({ code, text }) => [code, text])).toEqual([
      ['total-row', 'A sum of the rows beside it is left out.'],
      ['not-known', 'These columns are not read: “Результаты”. Name them in `columns`.'],
    ])
    expect(
      metaAds(lines('Reporting starts,Reporting ends,Day,Amount spent (EUR)', '2026-10-01,2026-10-02,All,5')).rows,
    ).toEqual([])
  })

  test('ads and breakdowns are summed to their campaign, of which people are then unknown', () => {
    const ads = metaAds(
      lines(
        'Reporting starts,Reporting ends,Day,Campaign name,Ad name,Amount spent (EUR),Impressions,Reach',
        '2026-10-01,2026-10-01,2026-10-01,A,x,1.5,10,9',
        '2026-10-01,2026-10-01,2026-10-01,A,y,2.5,20,9',
        '2026-10-01,2026-10-01,2026-10-01,B,z,2.5,,9',
        '2026-10-01,2026-10-01,2026-10-01,B,z,2.5,5,9',
      ),
    )
    const date = '2026-10-01'
    expect(ads.rows).toEqual([
      { ...of, date, campaign: 'A', spend: 4, currency: 'EUR', impressions: 30 },
      { ...of, date, campaign: 'B', spend: 5, currency: 'EUR' },
    ])
    expect(codes(ads)).toEqual(['breakdown'])
    const ages = metaAds(
      lines(
        'Reporting starts,Reporting ends,Campaign name,Age,Amount spent (EUR),Reach',
        '2026-09-30,2026-09-30,A,18-24,1.5,9',
        '2026-10-01,2026-10-01,A,18-24,1.5,9',
        '2026-10-01,2026-10-01,A,25-34,2.5,9',
      ),
    )
    // One part alone is no whole where others have several.
    expect(ages.rows).toEqual([
      { ...of, date: '2026-09-30', campaign: 'A', spend: 1.5, currency: 'EUR' },
      { ...of, date, campaign: 'A', spend: 4, currency: 'EUR' },
    ])
  })

  test('a line of sums has no name in a column of names, or is called a total', () => {
    const head = 'Reporting starts,Reporting ends'
    for (const names of ['Campaign name', 'Ad set name', 'Ad name', 'Account name', 'Campaign name,Ad name'])
      for (const sum of ['', 'Total', 'Gesamt']) {
        const cells = (name: string, last = name) => (names.includes(',') ? `${name},${last}` : last)
        const { rows, problems } = metaAds(
          lines(
            `${head},${names},Amount spent (EUR)`,
            `2026-10-01,2026-10-01,${cells('A')},1.5`,
            `2026-10-01,2026-10-01,${cells('A', 'B')},2.5`,
            `2026-10-01,2026-10-01,${cells('A', sum)},4`,
          ),
        )
        expect([names, sum, rows.reduce((all, { spend }) => all + (spend ?? 0), 0)]).toEqual([names, sum, 4])
        expect(problems.map(({ code }) => code)).toContain('total-row')
      }
  })

  // German and some Spanish headers have plain letters too.
  test('plain letters do not make a header English', () => {
    const german = 'Berichtsstart,Berichtsende,Tag,Ausgegebener Betrag (EUR)'
    expect(codes(metaAds(lines(german, '2026-10-01,2026-10-02,2026-10-01,1.234')))).toContain('ambiguous-number')
    const spanish = 'Inicio del informe,Fin del informe,Importe gastado (EUR)'
    expect(codes(metaAds(lines(spanish, '03/04/2026,03/04/2026,5.5')))).toContain('ambiguous-date')
    const english = 'Reporting starts,Reporting ends,Amount spent (EUR)'
    expect(metaAds(lines(english, '03/04/2026,03/04/2026,1.234')).rows).toMatchObject([
      { date: '2026-03-04', spend: 1.234 },
    ])
  })

  test('accounts are kept apart, each in its currency', () => {
    const { rows } = metaAds(
      lines(
        'Reporting starts,Reporting ends,Account name,Currency,Amount spent',
        '2026-10-01,2026-10-01,One,EUR,1.5',
        '2026-10-01,2026-10-01,Two,USD,2.5',
      ),
    )
    expect(rows.map(({ account, currency, spend }) => [account, currency, spend])).toEqual([
      ['One', 'EUR', 1.5],
      ['Two', 'USD', 2.5],
    ])
  })
})

describe('table', () => {
  test('any table, by the names of its columns', () => {
    const { source, rows, problems } = table(
      lines('Дата;Канал;Охват;Расход;Прочее', '27.03.2026;vk;1 520;12,5;x', '2026-W14;vk;9;1,520;x'),
      {
        columns: { Дата: 'date', Канал: 'channel', Охват: 'reach', Расход: 'spend' },
        currency: 'RUB',
      },
    )
    expect(source).toBeNull()
    expect(problems).toEqual([])
    expect(rows).toEqual([
      { channel: 'vk', date: '2026-03-27', reach: 1520, spend: 12.5, currency: 'RUB' },
      { channel: 'vk', date: '2026-W14', reach: 9, spend: 1.52, currency: 'RUB' },
    ])
  })

  test('every fact that is one number is read by its own name', () => {
    const names = Object.keys(facts).filter((id) => id !== 'responseTimes')
    const [row] = table(lines(['date', ...names].join(), ['2026-03-27', ...names.map((_, i) => i)].join())).rows
    expect(row).toEqual({ date: '2026-03-27', ...Object.fromEntries(names.map((name, i) => [name, i])) })
  })

  test('a name that leads nowhere is told', () => {
    const columns = { Tag: 'date', Reichweite: 'reach', Likes: 'likes', Klicks: 'clics' } as const
    const { rows, problems } = table(lines('Tag;Reichweite ;Lieks;Klicks', '2026-03-27;9;8;7'), {
      columns: columns as {},
    })
    expect(rows).toEqual([{ date: '2026-03-27', reach: 9 }])
    expect(problems.map(({ code, text }) => [code, text])).toEqual([
      ['not-known', 'There is no column “Likes”.'],
      ['not-a-fact', '“clics” is neither a fact nor anything that rows are about.'],
    ])
  })

  test('money has its currency, gross margin as well', () => {
    const text = lines('date,grossMargin', '2026-03-27,12')
    expect(table(text, { currency: 'EUR' }).rows).toEqual([{ date: '2026-03-27', grossMargin: 12, currency: 'EUR' }])
    expect(table(text).problems).toMatchObject([{ code: 'no-currency' }])
  })

  test('a number that may be two is asked for, not guessed', () => {
    const text = lines('date\treach\tspend', '2026-03-27\t1,520\t1,520')
    // 1,520 people show that the comma parts thousands, so the money is read too.
    expect(table(text, { currency: 'EUR' }).rows).toMatchObject([{ reach: 1520, spend: 1520 }])
    const open = lines('date,spend', '2026-03-27,"1,520"')
    expect(table(open, { currency: 'EUR' })).toMatchObject({
      rows: [],
      problems: [{ code: 'ambiguous-number', place: 'line 2, spend' }],
    })
    expect(table(open, { currency: 'EUR', locale: 'de' }).rows).toMatchObject([{ spend: 1.52 }])
    expect(table(open, { currency: 'EUR', locale: 'en' }).rows).toMatchObject([{ spend: 1520 }])
  })

  test('money as people write it: signs and codes of currencies, accounts, spaces', () => {
    const read = (cell: string, options = {}) =>
      table([{ date: '2026-03-27', likes: 1, spend: cell }], options).rows.map(({ spend, currency }) => [
        spend,
        currency,
      ])
    const euro = 'EUR'
    for (const [cell, spend, currency] of [
      ['$1,234.50', 1234.5, undefined],
      ['US$ 1,234.50', 1234.5, 'USD'],
      ['1.234,50 €', 1234.5, euro],
      ['1\u00a0234,50\u202f₽', 1234.5, 'RUB'],
      ['1\u202f234\u202f567,5 руб.', 1234567.5, 'RUB'],
      ['EUR 1,234.50', 1234.5, euro],
      ["CHF 1'234.50", 1234.5, 'CHF'],
      ['(€1,234.50)', -1234.5, euro],
      ['€(1,234.50)', -1234.5, euro],
      ['(1.234,50 €)', -1234.5, euro],
      ['( 5.5 )', -5.5, undefined],
      ['-€5.5', -5.5, euro],
      ['€ -5.5', -5.5, euro],
      ['(1,234.50)', -1234.5, undefined],
      ['₹12,34,567.50', 1234567.5, 'INR'],
      ['1 234,50 zł', 1234.5, 'PLN'],
      ['¥1,234.00', 1234, undefined],
      ["'1234.5", 1234.5, undefined],
      ['+ 1234.5', 1234.5, undefined],
    ] as const)
      expect([cell, read(cell)]).toEqual([cell, [[spend, currency]]])
    for (const cell of ['12%', '1€50', '$1.5M', '5 mio', '5 k€', '€5 $5', '12 34', '1 2345', '1234,5²', '(5', '5-'])
      expect([cell, read(cell)]).toEqual([cell, [[undefined, undefined]]])
  })

  test('the currency of a row is what its cells say; what contradicts is left out by name', () => {
    const read = (record: {}, options = {}) => {
      const { rows, problems } = table([{ date: '2026-03-27', likes: 1, ...record }], options)
      return [
        ...rows.map(({ spend, revenue, currency }) => [spend, revenue, currency]),
        ...problems.map(({ code }) => code),
      ]
    }
    expect(read({ spend: '€5.5', revenue: '7.5 EUR' })).toEqual([[5.5, 7.5, 'EUR']])
    expect(read({ spend: '€5.5', revenue: '£7.5' })).toEqual([[undefined, undefined, undefined], 'no-currency'])
    expect(read({ spend: '€5.5', currency: 'USD' })).toEqual([[undefined, undefined, undefined], 'no-currency'])
    expect(read({ spend: '€5.5' }, { currency: 'USD' })).toEqual([[5.5, undefined, 'EUR']])
    // A dollar is of several countries.
    expect(read({ spend: '$5.5' })).toEqual([[5.5, undefined, undefined], 'no-currency'])
    expect(read({ spend: '$5.5' }, { currency: 'cad' })).toEqual([[5.5, undefined, 'CAD']])
    expect(read({ spend: '$5.5', currency: 'MXN' }, { currency: 'USD' })).toEqual([[5.5, undefined, 'MXN']])
    expect(read({ spend: '$5.5' }, { currency: 'EUR' })).toEqual([[undefined, undefined, undefined], 'no-currency'])
    expect(read({ spend: '$5.5', revenue: 'US$7.5' })).toEqual([[5.5, 7.5, 'USD']])
    // A column of currencies may hold signs; a word that nobody knows is no other currency than it says.
    expect(read({ spend: 5.5, currency: '€' }, { currency: 'USD' })).toEqual([[5.5, undefined, 'EUR']])
    expect(read({ spend: 5.5, currency: 'руб.' }, { currency: 'USD' })).toEqual([[5.5, undefined, 'RUB']])
    expect(read({ spend: 5.5, currency: '$' }, { currency: 'CAD' })).toEqual([[5.5, undefined, 'CAD']])
    expect(read({ spend: 5.5, currency: '$' })).toEqual([[5.5, undefined, undefined], 'no-currency'])
    expect(read({ spend: 5.5, currency: 'eur' })).toEqual([[5.5, undefined, 'EUR']])
    for (const currency of ['$', 'Euro'])
      expect(read({ spend: 5.5, currency }, { currency: 'EUR' })).toEqual([
        [undefined, undefined, undefined],
        'no-currency',
      ])
  })

  test('the header of a column without a figure says no currency of a row', () => {
    expect(codes(table([{ date: '2026-10-01', likes: 1, spend: '', currency: 'Euro' }]))).toEqual([])
    const text = lines('date,spend (EUR),revenue (USD)', '2026-10-01,,5', '2026-10-02,4,n/a', '2026-10-03,4,5')
    const { rows, problems } = table(text)
    expect(rows).toEqual([
      { date: '2026-10-01', revenue: 5, currency: 'USD' },
      { date: '2026-10-02', spend: 4, currency: 'EUR' },
    ])
    expect(problems).toMatchObject([{ code: 'no-currency', place: 'line 4' }])
  })

  test('what a header has in brackets is its currency, or makes it another column', () => {
    const { rows, problems } = table(
      lines('date,likes,reach (AVG),followers (NEW),spend (YTD),views (EUR)', '2026-10-01,1,5,6,7,8'),
    )
    expect(rows).toEqual([{ date: '2026-10-01', likes: 1 }])
    expect(problems).toMatchObject([
      {
        code: 'not-known',
        text: 'These columns are not read: “reach (AVG)”, “followers (NEW)”, “spend (YTD)”, “views (EUR)”. Name them in `columns`.',
      },
    ])
  })

  test('a file that shows both signs before decimals tells of no other number', () => {
    const text = (...spend: string[]) => lines('date\tspend', ...spend.map((cell, i) => `2026-03-0${i + 1}\t${cell}`))
    const read = (...spend: string[]) => table(text(...spend), { currency: 'EUR' }).rows.map((row) => row.spend)
    expect(read('€1,234.50', '1,234')).toEqual([1234.5, 1234])
    expect(read('1.234,50 €', '1,234')).toEqual([1234.5, 1.234])
    expect(read('1,234.50', '1.234,50', '1,234')).toEqual([1234.5, 1234.5])
    expect(table(text('1,234.50', '1.234,50', '1,234'), { locale: 'de', currency: 'EUR' }).rows[2]?.spend).toBe(1.234)
  })

  test('a percentage is no fact, and is told', () => {
    expect(table(lines('date,likes,spend', '2026-03-27,12%,12.5 %'), { currency: 'EUR' })).toMatchObject({
      rows: [],
      problems: [{ code: 'not-a-fact', place: 'line 2, likes', count: 2 }],
    })
  })

  test('months and quarters, as people write them', () => {
    const dates = (...texts: string[]) => table(texts.map((date) => ({ date, likes: 1 }))).rows.map(({ date }) => date)
    expect(
      dates(
        'Oct 2026',
        'octobre 2026',
        'Okt. 2026',
        'октябрь 2026 г.',
        'outubro/2026',
        '10.2026',
        '10/2026',
        '2026-10',
      ),
    ).toEqual(Array.from({ length: 8 }, () => '2026-10'))
    expect(dates('Q4 2026', '2026-Q4', '2026-W41')).toEqual(['2026-Q4', '2026-Q4', '2026-W41'])
    // October 2026 as a spreadsheet writes it, or the 26th of October: nothing tells.
    expect(dates('Oct-26', 'Oct’26', '13.2026', 'Total 2026', '45931')).toEqual([])
    expect(table([{ date: 'Oct-26', likes: 1 }], { to: '2026-12-31' }).rows).toEqual([])
  })

  test('case and spaces do not make two channels; networks have the names of other sources', () => {
    const names = (column: string, ...cells: string[]) =>
      table(cells.map((cell, i) => ({ date: `2026-10-0${i + 1}`, likes: 1, [column]: cell }))).rows.map(
        (row) => row[column as 'channel'],
      )
    expect(names('channel', 'LinkedIn', 'linkedin', 'Linked In', ' LINKEDIN ')).toEqual(Array(4).fill('linkedin'))
    expect(names('channel', 'ВКонтакте', 'VK', 'Twitter', 'YouTube')).toEqual(['vk', 'vk', 'x', 'youtube'])
    expect(names('channel', 'News Letter', 'newsletter', 'Newsletter')).toEqual(Array(3).fill('News Letter'))
    // Ads are not the page, Meta is of two networks, and two channels of Telegram are two.
    expect(names('channel', 'Facebook Ads', 'facebook ads', 'facebook')).toEqual([
      'Facebook Ads',
      'Facebook Ads',
      'facebook',
    ])
    expect(names('channel', 'Meta', 'Telegram A', 'Telegram B')).toEqual(['Meta', 'Telegram A', 'Telegram B'])
    // An id of YouTube has letters of both cases, and two of them may differ in nothing else.
    for (const one of ['account', 'post'])
      expect(names(one, 'UCaB', 'UCab', 'UC ab')).toEqual(['UCaB', 'UCab', 'UC ab'])
    expect(names('format', 'Reel', 'reel', 'Long Video', 'long video')).toEqual([
      'reel',
      'reel',
      'Long Video',
      'Long Video',
    ])
    expect(names('campaign', 'Sale 1 1', 'Sale 11', 'SALE 11')).toEqual(['Sale 1 1', 'Sale 11', 'SALE 11'])
    expect(names('paid', 'Paid', 'organic', 'yes')).toEqual(['paid', 'organic', undefined])
    expect(codes(table([{ date: '2026-10-01', likes: 1, paid: 'yes' }]))).toEqual(['not-known'])
  })

  test('a sum beside its parts is left out, in any column but that of brands', () => {
    const text = lines(
      'date,channel,likes',
      '2026-10-01,vk,1',
      '2026-10-01,telegram,2',
      '2026-10-01,Gesamt,3',
      'Итого:,,3',
      'TOTAL,,3',
    )
    const { rows, problems } = table(text)
    expect(rows.map(({ likes }) => likes)).toEqual([1, 2])
    expect(problems).toMatchObject([{ code: 'total-row', place: 'line 4, channel', count: 3 }])
    expect(table(lines('date,brand,likes', '2026-10-01,Total,1')).rows).toHaveLength(1)
  })

  test('lines whose cells stand under other headers are told and not read', () => {
    // 1,234.50 without quotes.
    const torn = table(lines('date,followers,likes', '2026-10-01,1,234,50', '2026-10-02,5,6,,'))
    expect(torn.rows).toEqual([{ date: '2026-10-02', followers: 5, likes: 6 }])
    expect(torn.problems).toMatchObject([{ code: 'not-known', place: 'line 2' }])
    const [header, day] = ['date,likes,shares', '2026-10-01,1,9']
    expect(table(lines(header, day, header, '2026-10-02,1,9'))).toMatchObject({
      rows: [{ shares: 9 }, { shares: 9 }],
      problems: [],
    })
    // Lines of blanks below a header with a blank are no header.
    expect(table(lines('date,,likes', '2026-10-01,,1', ',x,', '2026-10-02,,2')).rows).toHaveLength(2)
    const joined = table(lines(header, day, 'date,shares,likes', '2026-10-02,9,1'))
    expect(joined.rows).toEqual([{ date: '2026-10-01', likes: 1, shares: 9 }])
    expect(joined.problems).toMatchObject([{ code: 'not-known', place: 'line 3' }])
    // The same holds for the export of a platform.
    const linkedin = linkedinCreator(lines('Date,New followers', '10/01/2026,1,234', '10/02/2026,5'))
    expect(linkedin.rows).toMatchObject([{ date: '2026-10-02', followersNet: 5 }])
    expect(linkedin.problems).toMatchObject([{ code: 'not-known', place: 'line 2' }])
  })

  test('of two columns of one fact none is surely it', () => {
    const groups = table(lines(',Facebook,,Instagram,', 'date,reach,likes,reach,saves', '2026-10-01,5,1,7,2'))
    expect(groups.rows).toEqual([{ date: '2026-10-01', likes: 1, saves: 2 }])
    expect(groups.problems).toMatchObject([
      { code: 'ambiguous-number', text: 'Several columns are “reach”: none is read.' },
    ])
    const columns = { Tag: 'date', Reach: 'reach', Reichweite: 'reach' } as const
    expect(table(lines('Tag,Reach,Reichweite', '2026-10-01,5,7'), { columns }).rows).toEqual([])
  })

  test('columns that nobody has named are told, where none was', () => {
    expect(table(lines('date,likes,Sitzungen', '2026-10-01,5,7')).problems).toMatchObject([
      { code: 'not-known', text: 'These columns are not read: “Sitzungen”. Name them in `columns`.' },
    ])
  })

  test('spans of days are spans, not their first day', () => {
    const dates = (...texts: string[]) => table(texts.map((date) => ({ date, likes: 1 }))).rows.map(({ date }) => date)
    const week = { from: '2026-10-01', to: '2026-10-07' }
    expect(dates('2026-10-01 - 2026-10-07', '2026-10-01/2026-10-07', '2026-10-01 to 2026-10-07')).toEqual([
      week,
      week,
      week,
    ])
    expect(dates('01.10.2026–07.10.2026', '07.10.2026 — 07.10.2026')).toEqual([week, '2026-10-07'])
    expect(dates('2026-10-07 - 2026-10-01', '1-7 Oct 2026', 'Oct 1 - Oct 7, 2026', '2026-W60', '2026-13')).toEqual([])
    expect(dates('Oct 3, 2026 5 PM', '3 Oct 2026 (UTC-8)')).toEqual(['2026-10-03', '2026-10-03'])
    expect(dates('01-Oct-25', 'Sat Oct 03 10:20:30 +0000 2026')).toEqual(['2025-10-01', '2026-10-03'])
  })

  test('the currency stands in the header', () => {
    const columns = { 'Spend (EUR)': 'spend', Tag: 'date' } as const
    expect(table(lines('Tag,Spend (EUR)', '2026-10-01,5'), { columns })).toMatchObject({
      rows: [{ spend: 5, currency: 'EUR' }],
      problems: [],
    })
  })

  test('what is counted is whole', () => {
    const { rows, problems } = table(lines('date\tviews\tlikes\tshares', '2026-03-27\t1,5\t2.0\t1.234.567'))
    expect(rows).toEqual([{ date: '2026-03-27', likes: 2, shares: 1_234_567 }])
    expect(problems).toMatchObject([{ code: 'not-a-number', place: 'line 2, views' }])
  })

  test('a list of records', () => {
    expect(table([{ date: '2026-03-27', views: 5, likes: '1,000' }, null, { date: '2026-03-28' }]).rows).toEqual([
      { date: '2026-03-27', views: 5, likes: 1000 },
    ])
  })
})

describe('of any kind', () => {
  test.each([
    null,
    undefined,
    5,
    '',
    ' ',
    '{}',
    'a,b\n1,2',
    [],
    [null],
    {},
    { headers: [], each: 1 },
    new Uint8Array(),
    '"',
    Symbol('x'),
  ])('%s is no export', (input) => {
    for (const read of [
      businessSuite,
      businessSuiteResults,
      youtubeStudio,
      tiktokOverview,
      linkedinPosts,
      xPosts,
      table,
    ])
      expect(codes(read(input))).toEqual(['not-known'])
  })

  test('a file with headers and nothing below is empty', () => {
    expect(codes(businessSuite(instagram))).toEqual(['empty'])
    expect(codes(xAccount('Date,Impressions,Reposts,Unfollows'))).toEqual(['empty'])
  })

  test('of every file only one kind is right', () => {
    const names = exportKinds.map(({ read }) => read.name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('a report on several networks is of none of them', () => {
    expect(kindOf(lines('Date,Post ID,Impressions', '09/01/2026,1,5'))).toBe('xPosts')
    for (const column of ['Network', 'Social network', 'Platform'])
      expect(kindOf(lines(`Date,Post ID,${column},Impressions`, '09/01/2026,1,Instagram,5'))).toBe('')
  })

  test('no kind takes a table of other origin', () => {
    for (const text of [
      'Date,Views\nx,y,z',
      'date,page_id,page_fans\n2020-04-10 07:00:00,1,2',
      'Name,Email\na,b',
      'Date,Likes\n2026-01-01,2',
    ])
      expect(['', 'youtubeStudio']).toContain(kindOf(text))
    expect(kindOf('Date,Likes\n2026-01-01,2')).toBe('')
  })
})
