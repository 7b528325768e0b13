// @vitest-environment node
// A name that an API has cut in the middle of a character: the server must write what the browser will.
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  ChannelLeaderboard,
  EngagementTrend,
  PeriodBar,
  PostLeaderboard,
  ReachFunnel,
  ScorecardComparison,
} from '../../src/index.js'
import type { Row } from '../../src/metrics/index.js'
import { scenesWith } from '../browser/names.js'

const cut = 'Caf\ud83d'
const rows: Row[] = [cut, 'b'].map((channel, i) => ({
  date: '2026-10-01',
  channel,
  post: `${channel} ${i}`,
  reach: 90 + i,
  leads: 4 + i,
}))

const scenes = {
  ...scenesWith(cut),
  channels: <ChannelLeaderboard data={rows} metric="leads" table="visible" />,
  posts: <PostLeaderboard data={rows} metric="leads" table="visible" />,
  lines: <EngagementTrend data={rows} metric="reach" split="channel" table="visible" />,
  bar: <PeriodBar data={rows} />,
  texts: <ReachFunnel data={rows} title={cut} description={cut} />,
  error: <ReachFunnel data={rows} title={cut} status="error" error={cut} />,
  people: (
    <ScorecardComparison
      data={rows}
      people={[{ id: cut, person: { name: cut }, plan: [{ id: cut, metric: 'leads', target: 3, weight: 1 }] }]}
    />
  ),
}

test.each(Object.entries(scenes))('%s is written without half a character', (_, scene) => {
  expect(renderToString(scene)).not.toMatch(/\p{Cs}/u)
})
