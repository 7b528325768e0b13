import { explainNames, type Locale } from 'kpi-kit/format'
import type { FactId } from 'kpi-kit/metrics'

/** What a fact is called as a part of a formula, where its name may differ from that of the metric of the same id. */
export const factName = (fact: FactId, locale: Locale): string => explainNames({ formula: fact }, { locale })
