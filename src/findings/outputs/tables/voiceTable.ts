import { hostText } from '../../../format/hostText.js'
import { nameOf } from '../../../format/index.js'
import { shareOfVoice } from '../../../metrics/index.js'
import type { ReportTable } from '../table.js'
import { valueOf } from './metricTable.js'
import type { TableQuestion } from './tableQuestion.js'
import { boardIn } from '../../../format/sections/boardIn.js'
import { voiceIn } from '../../../format/sections/voiceIn.js'

/** The mentions of each brand and its share of all of them, now and before; nothing where there is but one brand. */
export function voiceTable({ query, options, messages, words }: TableQuestion): ReportTable | null {
  if (!query.own) return null
  const { brands } = shareOfVoice(query.data, { ...query, own: query.own, previous: query.previous ?? undefined })
  if (brands.length < 2 || !brands.some(({ amount }) => amount.known)) return null
  return {
    id: 'voice',
    title: words.titles.voice,
    columns: [
      { id: 'brand', label: voiceIn(messages).brand, unit: 'text' },
      { id: 'mentions', label: nameOf('mentions', options), unit: 'count' },
      { id: 'share', label: boardIn(messages).heads.share, unit: 'percent' },
      { id: 'share-before', label: words.shareBefore, unit: 'percent' },
      { id: 'points-changed', label: words.points, unit: 'count' },
    ],
    rows: brands.map(({ brand, amount, share, previous, pp }) => [
      hostText(brand, messages.dir),
      valueOf(amount),
      share.known ? share.value : null,
      previous?.share.known ? previous.share.value : null,
      pp,
    ]),
  }
}
