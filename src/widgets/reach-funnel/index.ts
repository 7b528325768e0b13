export { ReachFunnel, type ReachFunnelProps } from './ReachFunnel.js'
