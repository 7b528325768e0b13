import { refuseOptions } from '../../metrics/model/refuseOptions.js'
import { defaultRules, type FindingRules } from '../rules.js'

/** The rules that are followed: those that are left out, or null, are the usual ones. */
export function followedRules(rules: Partial<FindingRules>): FindingRules {
  refuseOptions(rules, '{ most: 6 }', 'rules')
  const given = Object.entries(rules).filter(([, rule]) => rule !== undefined && rule !== null)
  return { ...defaultRules, ...Object.fromEntries(given) }
}
