export { KpiTile, type KpiTileProps, type TileDetail } from './KpiTile.js'
