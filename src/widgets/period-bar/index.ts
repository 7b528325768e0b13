export { PeriodBar, type PeriodBarDetails, type PeriodBarProps, type PeriodBarValue } from './PeriodBar.js'
