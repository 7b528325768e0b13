// What the pages of the embedding tests show: the same elements on the server and in the browser.
import type { ReactNode } from 'react'
import { KpiProvider } from '../../../src/index.js'
import { ru } from '../../../src/locales/ru.js'
import { createTheme } from '../../../src/theme/index.js'
import { type Subject, subjects } from '../../widgets/conformance/subjects.js'

const brand = createTheme({ accent: '#6e56cf' })

function scenesOf({ Widget, known, unknown, beyond, misuse }: Subject) {
  const complete = known[0].props
  const fixtures = [...known, beyond, ...unknown]
  const stale = { status: 'stale', updatedAt: '2026-10-29T09:00:00Z' } as const
  return {
    known: <Widget {...complete} />,
    english: fixtures.map(({ what, props }) => <Widget key={what} {...props} />),
    russian: (
      <KpiProvider locale={ru} currency="RUB">
        {fixtures.map(({ what, props }) => (
          <Widget key={what} {...props} table="visible" />
        ))}
      </KpiProvider>
    ),
    // Kept to figures that have no words of their own, since the kit warns of English words.
    german: <Widget {...complete} locale="de-DE" table="visible" />,
    mirrored: (
      <KpiProvider dir="rtl">
        {fixtures.map(({ what, props }) => (
          <Widget key={what} {...props} />
        ))}
      </KpiProvider>
    ),
    states: (
      <KpiProvider theme="dark">
        <Widget {...complete} status="loading" />
        <Widget {...complete} status="error" error="No answer." onRetry={() => {}} />
        <Widget {...complete} {...stale} />
        <Widget {...complete} data={[]} />
      </KpiProvider>
    ),
    brand: (
      <KpiProvider theme={brand} isolate>
        <Widget {...complete} variant="plain" titleLevel={2} />
        {unknown.map(({ what, props }) => (
          <Widget key={what} {...props} />
        ))}
      </KpiProvider>
    ),
    misuse: misuse.map(({ what, props }) => <Widget key={what} {...props} />),
    two: (
      <KpiProvider>
        <Widget {...complete} />
        <Widget {...beyond.props} />
      </KpiProvider>
    ),
  } satisfies Record<string, ReactNode>
}

type Name = keyof ReturnType<typeof scenesOf>

/** Controls: what the tests must catch. */
const controls: Readonly<Record<string, () => ReactNode>> = {
  mismatch: () => <p>{typeof document === 'undefined' ? 'of the server' : 'of the browser'}</p>,
  attribute: () => <p title={typeof document === 'undefined' ? 'one' : 'another'}>named</p>,
  style: () => <p style={{ color: 'red' }}>styled</p>,
  shift: () => <p>shifted</p>,
}

/**
 * A scene by its address: `growth-gauge/two`, `growth-gauge/two+brand` with a section for each, `all/two` with one for each
 * widget, `control/shift`. Made when it is asked for, since a page shows one.
 */
export function sceneOf(address: string): ReactNode {
  const [folder = '', name = ''] = address.split('/')
  if (folder === 'control') return controls[name]?.()
  if (folder === 'all') {
    return subjects.map((subject) => (
      <section key={subject.folder} data-widget={subject.folder}>
        {scenesOf(subject)[name as Name]}
      </section>
    ))
  }
  const subject = subjects.find((one) => one.folder === folder)
  if (!subject) return undefined
  const scenes = scenesOf(subject)
  return name.split('+').map((one) => (
    <section key={one} data-scene={one}>
      {scenes[one as Name]}
    </section>
  ))
}
