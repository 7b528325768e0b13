export { page } from './page.js'
export { pageInsights } from './pageInsights.js'
export { postInsights } from './postInsights.js'
export { posts } from './posts.js'
