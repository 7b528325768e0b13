import { explainNames, type Locale } from '../../src/format/index.js'
import type { FactId } from '../../src/metrics/index.js'

/** What a fact is called as a part of a formula, where its name may differ from that of the metric of the same id. */
export const factName = (fact: FactId, locale: Locale): string => explainNames({ formula: fact }, { locale })
