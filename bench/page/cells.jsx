import { dataOf, SIZES } from '../data.mjs'
import { Card } from './Card.jsx'

const LATER = { contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 400px' }

/**
 * So many of a widget, side by side. A peer draws the mark alone, or stands in a card whose words are the kit's; the kit
 * (`says`) has its own words, and in the column of cards the rows that they need. `later` has the browser lay out each as it
 * comes into sight.
 */
export function cells(Widget, { widget, count, seed, card, says, trees, later }) {
  const size = SIZES[widget]
  const cell = { width: size.width, ...(later && LATER) }
  const alone = (data) => <Widget data={data} full={card} {...size} />
  return (
    <div className="grid">
      {Array.from({ length: count }, (_, i) => {
        const data = trees ? undefined : dataOf(widget, seed * 1000 + i)
        return (
          <div key={i} className="cell" style={cell}>
            {trees?.[i] ??
              (card && !says ? (
                <Card widget={widget} data={data}>
                  {alone(data)}
                </Card>
              ) : (
                alone(data)
              ))}
          </div>
        )
      })}
    </div>
  )
}
