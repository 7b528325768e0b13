export { airbyte } from './airbyte.js'
export { fivetran } from './fivetran.js'
