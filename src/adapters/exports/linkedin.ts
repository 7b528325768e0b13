import type { Reading } from '../reading/types.js'
import { formatOf } from './formats.js'
import { type ExportOptions } from './sheet.js'
import { readDays, readPosts } from './simple.js'

export const linkedinContentHeaders = {
  date: 'Date',
  impressions: 'Impressions (total)',
  clicks: 'Clicks (total)',
  likes: 'Reactions (total)',
  comments: 'Comments (total)',
  shares: 'Reposts (total)|Shares (total)',
}

/**
 * A page's content by day on LinkedIn (Analytics → Content → Export, the sheet “Metrics”, saved as CSV): organic and sponsored
 * together. People reached are those of organic posts only, so they are left out.
 *
 * @source https://www.linkedin.com/help/linkedin/answer/a564051
 */
export function linkedinContent(input: unknown, options: ExportOptions = {}): Reading<'linkedin'> {
  return readDays(input, options, {
    source: 'linkedin',
    kind: 'linkedinContent',
    headers: linkedinContentHeaders,
    needed: ['date', 'impressions'],
  })
}

export const linkedinPostsHeaders = {
  _link: 'Post link|Update link',
  date: 'Created date',
  paid: 'Post type|Update type',
  impressions: 'Impressions',
  clicks: 'Clicks',
  likes: 'Likes',
  comments: 'Comments',
  shares: 'Reposts|Shares',
  followersGained: 'Follows',
  format: 'Content Type',
  campaign: 'Campaign name',
}

/**
 * Posts of a page on LinkedIn (the sheet “All posts” of the same file): lifetime figures, sponsored ones apart.
 *
 * @source https://www.linkedin.com/help/linkedin/answer/a564051
 */
export function linkedinPosts(input: unknown, options: ExportOptions = {}): Reading<'linkedin'> {
  return readPosts(input, options, {
    source: 'linkedin',
    kind: 'linkedinPosts',
    headers: linkedinPostsHeaders,
    needed: ['_link', 'date', 'impressions'],
    format: ({ format }) => formatOf(format),
    idIn: /(urn:li:\w+:\d+)/,
  })
}

export const linkedinFollowersHeaders = {
  date: 'Date',
  followersNet: 'Total followers',
  _organic: 'Organic followers',
  _sponsored: 'Sponsored followers',
}

/**
 * New followers of a page on LinkedIn by day (Analytics → Followers → Export, the sheet “New followers”). “Total followers” are
 * all those who are new that day: organic, sponsored and invited. What was lost is taken off, so a day may be below zero.
 *
 * @source https://www.linkedin.com/help/linkedin/answer/a564051
 */
export function linkedinFollowers(input: unknown, options: ExportOptions = {}): Reading<'linkedin'> {
  return readDays(input, options, {
    source: 'linkedin',
    kind: 'linkedinFollowers',
    headers: linkedinFollowersHeaders,
    needed: ['date', 'followersNet', '_organic'],
  })
}

export const linkedinVisitorsHeaders = {
  date: 'Date',
  profileVisits: 'Total page views (total)',
  _visitors: 'Total unique visitors (total)',
}

/**
 * Visits of a page on LinkedIn by day (Analytics → Visitors → Export): how often it was seen, on all devices.
 *
 * @source https://www.linkedin.com/help/linkedin/answer/a564051
 */
export function linkedinVisitors(input: unknown, options: ExportOptions = {}): Reading<'linkedin'> {
  return readDays(input, options, {
    source: 'linkedin',
    kind: 'linkedinVisitors',
    headers: linkedinVisitorsHeaders,
    needed: ['date', 'profileVisits', '_visitors'],
  })
}

const linkedinCreatorHeaders = {
  date: 'Date',
  impressions: 'Impressions',
  interactions: 'Engagements',
  followersNet: 'New followers',
}

/**
 * Days of a person on LinkedIn (Analytics → Export): the sheets “ENGAGEMENT” and “FOLLOWERS”.
 *
 * @source https://www.linkedin.com/help/linkedin/answer/a700208
 */
export function linkedinCreator(input: unknown, options: ExportOptions = {}): Reading<'linkedin'> {
  return readDays(input, options, {
    source: 'linkedin',
    kind: 'linkedinCreator',
    headers: linkedinCreatorHeaders,
    needed: ['date', 'interactions|followersNet'],
  })
}
