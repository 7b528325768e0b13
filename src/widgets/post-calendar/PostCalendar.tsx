'use client'
import type { MetricInput, PostCalendarOptions } from '../../metrics/index.js'
import {
  metricTitle,
  type PartName,
  useReading,
  useWidget,
  Widget,
  type WidgetProps,
  defineWidget,
} from '../../parts/index.js'
import { CalendarBody } from './CalendarBody.js'
import { readCalendar } from './reading.js'

export interface PostCalendarProps extends WidgetProps<Exclude<PartName, 'delta' | 'value'>> {
  /** Posts by weekday and hour, or by day of the month. @default 'hour' */
  by?: PostCalendarOptions['by']
  /** What is shown of the posts of each time: an id of the catalogue, the id of a fact, or a definition of your own. @default 'posts' */
  metric?: MetricInput | undefined
  /** How many hours stand together. @default 3 */
  hours?: PostCalendarOptions['hours']
  /** The first day of a week. @default 'monday' */
  weekStart?: 'monday' | 'sunday' | 'saturday' | undefined
}

/**
 * When posts were published, and how they did: the darker, the more. Of ratios it is the sums of a time divided by the sums, and
 * how many posts that rests on stands beside it. A time without posts is empty. Hours are those that the rows say
 * (`'2026-10-05T09:30'`); posts that say the day only are counted apart.
 *
 * ```tsx
 * <PostCalendar data={posts} period="2026-10" metric="engagementRateByReach" />
 * ```
 */
export const PostCalendar = defineWidget('post-calendar')(function PostCalendar({
  by = 'hour',
  metric = 'posts',
  hours = 3,
  weekStart = 'monday',
  ...shared
}: PostCalendarProps) {
  const widget = useWidget(shared)

  // Read: one reading, from which everything follows. Misuse throws, and becomes the error state.
  const { reading, thrown } = useReading(readCalendar, { ...widget.settings, by, metric, hours, weekStart })

  // Say and draw.
  return (
    <Widget
      widget={widget}
      content={reading?.words.content}
      thrown={thrown}
      fallback={metricTitle(metric, widget.settings)}
      shape={by}
    >
      {reading && <CalendarBody reading={reading} />}
    </Widget>
  )
})
