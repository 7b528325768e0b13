// What the bench measures: sets of rows such as a year of a brand leaves behind. The same rows on every run and machine.

/** Chance that repeats itself (mulberry32): numbers from 0 up to, but not including, `below`. */
function chance(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const channels = ['instagram', 'facebook', 'tiktok', 'youtube', 'vk', 'telegram', 'x', 'linkedin']
const FIRST = Date.UTC(2025, 0, 1)
const DAYS = 365
const date = Array.from({ length: DAYS + 40 }, (_, i) => new Date(FIRST + i * 86_400_000).toISOString().slice(0, 10))
const readAt = date.map((day) => `${day}T06:00:00Z`)

/** The accounts themselves, a row for each channel and day. */
const accounts = (roll) =>
  channels.flatMap((channel, c) => {
    let followers = 20_000 * (c + 1)
    return date.slice(0, DAYS).map((day, d) => {
      const followersStart = followers
      const [followersGained, followersLost] = [40 + roll(80), 20 + roll(60)]
      followers += followersGained - followersLost
      const profileVisits = 500 + roll(900)
      const observedAt = readAt[d + 1]
      return {
        date: day,
        channel,
        observedAt,
        followersStart,
        followers,
        followersGained,
        followersLost,
        profileVisits,
      }
    })
  })

/** One reading of a post's counters, `age` days after it went out. */
function reading(post, p, day, age, roll) {
  const views = 900 + (p % 400) + 130 * age + roll(100)
  const reach = views - (views >> 2)
  return {
    date: date[day],
    channel: channels[p % channels.length],
    post,
    observedAt: readAt[day + age + 1],
    impressions: views + (views >> 3),
    views,
    reach,
    reachFollowers: reach >> 1,
    likes: (views >> 5) + roll(40),
    comments: roll(20),
    shares: roll(12),
    saves: roll(15),
    linkClicks: roll(30),
    videoStarts: views >> 1,
    videoCompletions: views >> 3,
    negativeFeedback: roll(3),
  }
}

/** Posts, each read on many days; what is read later counts. A daily export lies after a daily export. */
function readings(count, { posts = Math.ceil(count / 30) } = {}) {
  const roll = chance(1)
  const rows = accounts(roll)
  const ids = Array.from({ length: posts }, (_, p) => `post-${p}`)
  const each = Math.max(1, Math.ceil((count - rows.length) / posts))
  for (let age = 0; age < each; age++) {
    for (let p = 0; p < posts && rows.length < count; p++) rows.push(reading(ids[p], p, p % DAYS, age % 39, roll))
  }
  return rows.slice(0, count)
}

/** Posts, each read once: as many things as rows. */
const posts = (count) => readings(count, { posts: count })

/** Channels × days × campaigns × organic and paid, every row a thing of its own. */
function campaigns(count) {
  const roll = chance(2)
  const rows = accounts(roll).slice(0, count)
  const ids = Array.from({ length: Math.ceil(count / (channels.length * DAYS * 2)) }, (_, i) => `campaign-${i}`)
  for (let day = 0; day < DAYS; day++) {
    for (const [c, channel] of channels.entries()) {
      // The CRM was down: on some days no lead of a channel is known, which is not zero.
      const leadsKnown = (day + c) % 50 !== 0
      for (const campaign of ids) {
        for (const paid of ['organic', 'paid']) {
          if (rows.length === count) return rows
          const impressions = 2000 + roll(3000)
          const sessions = 20 + roll(60)
          const leads = leadsKnown ? roll(9) : undefined
          rows.push({
            date: date[day],
            channel,
            campaign,
            paid,
            currency: 'EUR',
            observedAt: readAt[day + 1],
            impressions,
            interactions: roll(150),
            linkClicks: sessions + roll(20),
            sessions,
            bouncedSessions: sessions >> 1,
            newSessions: sessions >> 2,
            sessionTime: sessions * 90 + roll(500),
            pageviews: sessions * 3,
            leads,
            customers: roll(3),
            spend: 10 + roll(90),
            revenue: roll(400),
          })
        }
      }
    }
  }
  return rows
}

/** Answers to messages: some measured times in each row. */
function answers(count, { samples = 3 } = {}) {
  const roll = chance(3)
  const ids = Array.from({ length: Math.ceil(count / (channels.length * DAYS)) }, (_, i) => `inbox-${i}`)
  const rows = []
  for (let day = 0; day < DAYS; day++) {
    for (const channel of channels) {
      for (const campaign of ids) {
        if (rows.length === count) return rows
        const responseTimes = Array.from({ length: samples }, (_, i) => 30 + roll(i % 3 < 2 ? 7200 : 90_000))
        const [messages, answered] = [samples, samples]
        rows.push({
          date: date[day],
          channel,
          campaign,
          observedAt: readAt[day + 1],
          messages,
          answered,
          responseTimes,
        })
      }
    }
  }
  return rows
}

export const sets = { readings, campaigns, posts, answers }
