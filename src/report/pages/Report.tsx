'use client'
import { attributesIn } from '../../parts/attributesIn.js'
import { classes } from '../../parts/classes.js'
import { defineWidget } from '../../parts/defineWidget.js'
import { Frame } from '../../parts/Frame.js'
import { givenText } from '../../parts/givenText.js'
import { useSettings } from '../../parts/KpiContext.js'
import { KpiProvider } from '../../parts/KpiProvider.js'
import { ErrorState } from '../../parts/States.js'
import { useGuard } from '../../parts/useGuard.js'
import { useIds } from '../../parts/useIds.js'
import { useReading } from '../../parts/useReading.js'
import { paperTheme } from '../data/paperTheme.js'
import type { ReportQuestion } from '../data/question.js'
import { type AskedReport, readAsked } from '../data/readAsked.js'
import { Pages } from './Pages.js'
import { ReportContext } from './ReportContext.js'
import type { ReportProps } from './ReportProps.js'
import { splitProps } from './splitProps.js'
import { usePrintedHead } from './usePrintedHead.js'
import { viewOf } from './viewOf.js'

/**
 * A period in social media on pages of paper: cover, summary, and a section for each of the questions that are asked of it. It is
 * always light, nothing in it can be pressed, and its HTML is the final picture: print it, or make a file of it by `reportDocument`.
 *
 * Sections that the data says nothing of are left out, and the appendix names them. What people write stands beside it with their
 * name and a date.
 *
 * ```tsx
 * <Report data={rows} period="2026-10" own="Aurora" plan={plan} brand={{ name: 'Aurora' }} />
 * ```
 */
export const Report = defineWidget('report')(function Report(props: ReportProps) {
  const { question, own, attributes } = splitProps(props)
  const settings = useSettings({ ...question, interactive: own.interactive === true })
  const { messages } = settings.resolved
  const { reading, thrown } = useReading(readNamed, {
    ...question,
    ...queryIn(settings),
    names: own.sections?.filter((one) => typeof one === 'string').join(' '),
    paper: own.paper,
  })
  const title = givenText(own.title, 'title') ?? 'Report'
  const { ref, name } = useGuard({ title, thrown, name: undefined, ref: null })
  const ids = useIds(attributes.id)
  const printed = usePrintedHead(ref)

  if (!reading)
    return (
      <Frame ref={ref} name={name} ids={ids} messages={messages} title={title} status="error">
        <ErrorState messages={messages} />
      </Frame>
    )
  const view = viewOf(reading, own, ids)
  return (
    <KpiProvider
      {...queryIn(reading.question)}
      theme={paperTheme(own.brand?.theme)}
      interactive={settings.interactive}
      hints={settings.interactive}
    >
      <article
        lang={messages.tag}
        dir={messages.dir}
        {...attributesIn(attributes)}
        ref={printed}
        className={classes('kpi-root kpi-report', givenText(attributes.className, 'className'))}
        data-paper={view.paper}
        data-run={view.run}
        data-by={view.preparedBy?.name}
      >
        <ReportContext.Provider value={view}>
          <Pages sections={view.sections} />
        </ReportContext.Provider>
      </article>
    </KpiProvider>
  )
})

/** Elements among the sections are new in each render; their names are what is read. */
const readNamed = ({ names, ...asked }: Omit<AskedReport, 'sections'> & { readonly names: string | undefined }) =>
  readAsked({ ...asked, sections: names?.split(' ').filter(Boolean) })

const queryIn = (asked: ReportQuestion) => ({
  data: asked.data,
  previous: asked.previous,
  period: asked.period,
  compareTo: asked.compareTo,
  asOf: asked.asOf,
  own: asked.own,
  channels: asked.channels,
  breaks: asked.breaks,
  currency: asked.currency,
  locale: asked.locale,
  notation: asked.notation,
})
