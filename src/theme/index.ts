export { type Brand, createTheme, weakPairs } from './createTheme.js'
export { properties, themeCss } from './css.js'
export type { BrandToken, ComponentToken, MeaningToken, Theme, Tone } from './theme.js'
export { dark, forest, light, violet } from './themes.js'
