'use client'

import type { Translation } from '../../format/index.js'
import { Skeleton, useView } from '../../parts/index.js'
import type { Fact as FactText } from '../../parts/cardWords.js'
import { BlockText, Text } from '../../parts/Text.js'
import { ScoreRing } from './ScoreRing.js'
import type { ScorecardReading } from './reading.js'

interface SummaryProps {
  reading: ScorecardReading
  labels: Translation['scorecard']
}

/** The score, what it earns, and where most points are lost. */
export function Summary({ reading: { score, words }, labels }: SummaryProps) {
  const { loading } = useView()
  return (
    <div className="kpi-score-summary">
      {loading ? (
        <Skeleton />
      ) : (
        <ScoreRing
          name={labels.score}
          score={score}
          shown={words.shown}
          value={words.value}
          meaning={words.pace?.whole ?? words.value}
          reason={words.reason}
        />
      )}
      {words.pace && <Fact name={labels.score} fact={words.pace} />}
      {words.bonus && <Fact name={labels.bonus} fact={words.bonus} />}
      {words.lostMost.length > 0 && (
        <dl className="kpi-score-fact">
          <BlockText as="dt">{labels.lost}</BlockText>
          {words.lostMost.map(({ id, name, points }) => (
            <dd key={id}>
              <Text>{name}</Text> <Text className="kpi-score-minus">{points}</Text>
            </dd>
          ))}
        </dl>
      )}
    </div>
  )
}

interface FactProps {
  name: string
  fact: FactText
}

/** A figure, and in a period that is not over what there is so far. */
const Fact = ({ name, fact: { text, soFar } }: FactProps) => (
  <dl className="kpi-score-fact">
    <BlockText as="dt">{name}</BlockText>
    <BlockText as="dd">{text}</BlockText>
    {soFar && (
      <BlockText as="dd" className="kpi-score-so-far">
        {soFar}
      </BlockText>
    )}
  </dl>
)
