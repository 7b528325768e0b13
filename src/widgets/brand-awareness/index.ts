export { BrandAwareness, type BrandAwarenessProps } from './BrandAwareness.js'
