import 'kpi-kit/share-of-voice.css'
import { ShareOfVoice } from 'kpi-kit/share-of-voice'

const rows = (brands, what) => brands.map((brand) => ({ brand: brand.name, mentions: brand[what] }))

export default function Donut({ data: { brands }, full }) {
  const previous = full ? rows(brands, 'before') : undefined
  return <ShareOfVoice variant="plain" own="Aurora" data={rows(brands, 'value')} previous={previous} />
}
