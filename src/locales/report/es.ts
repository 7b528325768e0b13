import type { Count, Forms } from '../../format/messages.js'
import type { ReportMessages } from '../../format/reportMessages.js'

/** «En septiembre», «en la semana 42», «en el periodo del 1–15 de septiembre», pero «el 3 de septiembre». */
const within = (period: string) => {
  if (period.startsWith('semana')) return `en la ${period}`
  if (/^(\d\.(º|er) |periodo)/.test(period)) return `en el ${period}`
  if (period.includes('–')) return `en el periodo del ${period}`
  return `${/^\d+ de /.test(period) ? 'el' : 'en'} ${period}`
}
/** «Un 23 % más», pero «5 más». */
const by = (amount: string) => (amount.includes('%') ? `un ${amount}` : amount)
const moreOrLess = (isUp: boolean) => (isUp ? 'más' : 'menos')
/** «5 días», «1 millón de días». */
const forms = (one: string, other: string): Forms => ({ one, many: `de ${other}`, other })

const days = forms('día', 'días')
const posts = forms('publicación', 'publicaciones')
const messages = forms('mensaje', 'mensajes')
const entries = forms('registro', 'registros')

/** «Hoy» en vez de «hace 0 días». */
const isNone = (count: Count) => count({ other: '' }) === '0'

/** The Spanish words of findings, control and reports. */
export const es: ReportMessages = {
  findings: {
    more: (count) => `y ${count({ one: 'conclusión más', many: 'de conclusiones más', other: 'conclusiones más' })}`,
    inPeriod: (period, month) => (month === null ? within(period) : `en ${period}`),
    than: (amount, _, isUp, before, perDay) =>
      `${by(amount)} ${moreOrLess(isUp)}${perDay ? ' por día' : ''} que ${before}`,
    asMuch: (before) => `igual que ${before}`,
    same: 'sin cambios',
    was: (value) => `antes ${value}`,
    changed: (amount, _, isUp) => `${by(amount)} ${moreOrLess(isUp)}`,
    score: {
      met: (met, goals) => `${met} de ${goals(forms('objetivo cumplido', 'objetivos cumplidos'))}`,
      mostLost: (names) => `más puntos perdidos en: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `puntos perdidos ${points}`,
    },
    goal: {
      short: (difference) => `a falta de ${difference}`,
      metEarly: 'objetivo cumplido antes de que acabe el periodo',
      outOfReach: 'y el periodo no ha terminado',
      metTogether: (goals) => `objetivos cumplidos: ${goals}`,
    },
    pace: {
      after: (value, after, all, expected) => `${value} tras ${after} de ${all(days)}, previsto ${expected}`,
      needed: (target, needed, soFar) => `Para llegar a ${target}: ${needed} por día, hasta ahora ${soFar}`,
    },
    appeared: (before) => `cero ${before}`,
    gone: (was, before) => `cero, ${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) => `Con la misma tasa que ${before}: ${total} ${last}, ${more} más`,
    },
    mix: {
      though: (isUp, channels) =>
        `aunque ${isUp ? 'sube' : 'baja'} en cada uno de los ${channels(forms('canal', 'canales'))}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} pesa un ${weight}, antes un ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `la mayor parte: ${channel}, ${part} de ${whole}`,
      weights: (part) => `pesos de los canales ${part}`,
    },
    newChannel: {
      with: (part, channel, date) =>
        `${part === null ? 'con' : `de ese total ${part} de`} ${channel} (novedad desde el ${date})`,
      without: (value, change) => `sin esa novedad ${value}, ${change}`,
    },
    data: {
      lacking: 'sin datos',
      noChange: 'no se indica la variación',
      samples: (channels, measurements) =>
        `se basa en ${measurements(forms('medición', 'mediciones'))}${channels && ` (${channels})`}`,
      from: (period) => period,
      atLeast: (share, goal) => `al menos ${share} del objetivo de ${goal}`,
      unread: (what, count, all) =>
        `sin contar, con fecha ilegible (${{ posts: 'publicaciones', conversations: 'mensajes', events: 'eventos' }[what]}): ${count} de ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `cada una de las últimas ${now.weeks} semanas (${now.range}) está por ${isUp ? 'encima' : 'debajo'} de cada una de las ${before.weeks} anteriores (${before.range})`,
      ranges: (now, before) =>
        `últimas ${now.weeks} semanas: ${now.range}; ${before.weeks} anteriores: ${before.range}`,
      prediction: (windows, range) => `${windows} periodos anteriores de la misma duración: ${range}`,
    },
    questions: {
      goal: (goal, next) => `¿Se mantiene el objetivo de ${goal}${next ? ` ${within(next)}` : ''}?`,
      leak: (from, to, since) =>
        `¿Qué es distinto entre «${from}» y «${to}»${since ? ` desde el ${since}` : ''}: formulario, página, oferta, origen de las visitas?`,
      change: (name) => `¿Qué ha sido distinto: ${name}?`,
      mix: (name) => `¿A qué canal se refiere el objetivo: ${name}?`,
      day: (day) => `¿Qué pasó el ${day}?`,
      data: (names) => `¿Se pueden conseguir los datos que faltan: ${names}?`,
      source: '¿De dónde vinieron?',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'las mismas' : `${by(amount)} ${moreOrLess(change > 0)}`),
      counts: (own, all) => `menciones: ${own}, de todas las marcas: ${all}`,
      opposite: (brand, points, isRise) => `mayor ${isRise ? 'subida' : 'bajada'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) => `${own} de ${all} menciones; antes, ${ownBefore} de ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `${earlier}: ${range}`,
    },

    posts: {
      best: 'mejores publicaciones',
      worst: 'publicaciones con peor resultado',
      by: (title, rate) => `${title} (${rate})`,
      named: (title) => `«${title}»`,
      median: (count, median) => `mediana de ${count(posts)}: ${median}`,
      lowerEnds: (bounds) => `por orden del límite inferior de sus intervalos del 95\u00a0%: ${bounds}`,
      upperEnds: (bounds) => `por orden del límite superior de sus intervalos del 95\u00a0%: ${bounds}`,
      without: (count, age, base, fewest) =>
        `de ${count(posts)}, sin las de menos de ${age(days)}, las promocionadas, las eliminadas ` +
        `ni las que tienen un valor desconocido o inferior a ${fewest} (${base})`,
    },

    format: {
      head: 'formatos de las publicaciones',
      medians: (count, others) => `medianas de ${count} y ${others(posts)}`,
    },

    day: {
      weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'],
      before: (range, weeks, weekdays) => `${range} los ${weeks} ${weekdays} anteriores`,
      more: (more) => more(forms('día más como este', 'días más como este')),
    },

    record: {
      periods: {
        day: forms('día seguido', 'días seguidos'),
        week: forms('semana seguida', 'semanas seguidas'),
        month: forms('mes seguido', 'meses seguidos'),
        quarter: forms('trimestre seguido', 'trimestres seguidos'),
        year: forms('año seguido', 'años seguidos'),
        span: forms('periodo seguido', 'periodos seguidos'),
      },
      highest: (periods) => `máximo de ${periods}`,
      lowest: (periods) => `mínimo de ${periods}`,
      next: (value, period, isHighest) => `${isHighest ? 'máximo' : 'mínimo'} anterior: ${value}, ${period}`,
    },

    unread: {
      posts: 'publicaciones',
      conversations: 'mensajes',
      events: 'eventos',
      postDates: (count, ids) => `día de publicación ilegible en ${count(posts)}: ${ids}`,
      postConflicts: (count, ids) => `datos contradictorios en ${count(posts)}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'En orden', watch: 'En observación', attention: 'Atención', unknown: 'No se sabe' },
    heads: {
      feed: 'Días desde los últimos datos',
      cadence: 'Publicaciones',
      gap: 'Días sin publicar',
      bunched: 'Publicaciones al final del periodo',
      'plan-dates': 'Fechas del calendario editorial',
      response: 'Respuestas a tiempo',
      unanswered: 'Mensajes sin respuesta',
      'outside-hours': 'Respuestas fuera del horario laboral',
      budget: 'Presupuesto',
      'followers-jump': 'Nuevos seguidores',
      'likes-evenness': 'Me gusta de las publicaciones',
      'one-kind': 'Me gusta y otras reacciones',
      deleted: 'Publicaciones desaparecidas',
    },
    feed: {
      last: (day) => `últimos datos del ${day}`,
      upTo: (day) => `datos hasta el ${day}`,
      ago: (ago) => (isNone(ago) ? 'hoy' : `hace ${ago(days)}`),
      none: 'no hay ningún dato',
    },
    cadence: (published, planned, isAtLeast) => `${isAtLeast ? 'al menos ' : ''}${published} de ${planned(posts)}`,
    unknownDays: (unknown) => `${unknown(days)} sin datos`,
    gap: {
      days: (silent, since) => `${silent(days)} sin publicar, a partir del ${since}`,
      none: 'ningún día sin publicar',
      most: (most) => `acordado: ${most(days)} como máximo`,
    },
    bunched: (last, all, span) => `${last} de ${all(posts)} al final (${span})`,
    planDates: {
      planned: (count) => count(forms('publicación prevista', 'publicaciones previstas')),
      late: (count) => `${count(posts)} con más de un día de retraso`,
      missing: (count) => `${count(posts)} sin encontrar`,
      none: 'ninguna con retraso, ninguna falta',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `${answered} de ${decided(forms('mensaje respondido', 'mensajes respondidos'))} en ${within}${isWorkingTime ? ' de horario laboral' : ''}`,
      waiting: (count) => count({ one: 'lleva más tiempo esperando', other: 'llevan más tiempo esperando' }),
      open: (count) => count({ one: 'sigue en plazo', other: 'siguen en plazo' }),
      median: (time) => `la mitad en ${time}`,
      nine: (time) => `nueve de cada diez en ${time}`,
      few: (fewest) => `menos de ${fewest}, muy pocos para valorar`,
      nothing: 'ningún mensaje en estos días',
    },
    unanswered: {
      waiting: (count, within, isWorkingTime) =>
        `${count(messages)} a la espera más de ${within}${isWorkingTime ? ' de horario laboral' : ''}`,
      oldest: (id, channel, waited) => `el más antiguo: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'ninguno a la espera',
    },
    outsideHours: (outside, answered) =>
      `${outside} de ${answered(forms('respuesta', 'respuestas'))} fuera del horario laboral`,
    pace: {
      after: (value, after, all) => `${value} tras ${after} de ${all(days)}`,
      expected: (value) => `previsto ${value}`,
      goal: (value) => `objetivo ${value}`,
      early: 'aún es pronto para valorar',
    },
    budget: {
      of: (spent, amount) => `${spent} de ${amount}`,
      after: (after, all) => `tras ${after} de ${all(days)}`,
      expected: (value) => `previsto ${value}`,
      projection: (value) => `a este ritmo ${value} al final`,
      spentOn: (day) => `se agota el ${day}`,
      passedOn: (day) => `superado el ${day}`,
      currencies: (spent, budget) => `inversión en ${spent}, presupuesto en ${budget}`,
    },
    jump: {
      day: (day, followers) => `${day}: ${followers(forms('nuevo seguidor', 'nuevos seguidores'))}`,
      reach: (fact, after, now, before) =>
        `${fact === 'reach' ? 'alcance' : 'visualizaciones'} en ${after(forms('día posterior', 'días posteriores'))}: ${now} por día, antes ${before}`,
      noReach: 'el alcance de los días cercanos no está en los datos',
      nothing: 'en los datos no hay ningún evento ni inversión en estos días',
      loss: (day, value) => `${day}: ${value} perdidos`,
      early: 'aún es pronto para valorar',
      question: '¿De dónde vinieron?',
      none: 'ningún día destaca',
      untold: 'muy pocos días, o días demasiado desiguales, para valorar',
    },
    likes: {
      posts: (count, likes, reach) => `${count(posts)}: ${likes} me gusta con un alcance de ${reach}`,
      spread: (variation, byChance) => `dispersión de los me gusta ${variation}; el azar solo da cerca de ${byChance}`,
      rank: (value) => `correlación de rangos entre me gusta y alcance: ${value}`,
      few: (count, fewest) => `${count(posts)} con me gusta y alcance; hacen falta ${fewest}`,
    },
    oneKind: {
      rates: (now, before) =>
        `me gusta por alcance: ${now} en las últimas 10 publicaciones, ${before} en las 10 anteriores`,
      others: (now, before) => `otras reacciones por alcance: ${now}, antes ${before}`,
      few: (count, fewest) => `${count(posts)} con todas las reacciones y alcance; hacen falta ${fewest}`,
    },
    deleted: {
      gone: (post) => `ya no está: ${post}`,
      reached: (fact, value) =>
        `${{ reach: 'alcance', views: 'visualizaciones', likes: 'me gusta' }[fact]} hasta entonces: ${value}`,
      none: 'están todas las publicaciones',
    },
    canBe: {
      jump: 'un sorteo, una mención o una limpieza pueden tener este aspecto',
      likes: 'un círculo pequeño de lectores fieles o unos me gusta ocultos también pueden tener este aspecto',
      oneKind: 'publicaciones que piden me gusta, otro formato o un público nuevo también pueden tener este aspecto',
      deleted: 'también puede ser una oferta terminada, una corrección publicada de nuevo o un archivo',
    },
    unknown: {
      noMessages: 'no se han entregado mensajes',
      messagesOpen: 'no se indica que la lista de mensajes esté completa',
      postsOpen: 'no se indica que la lista de publicaciones esté completa',
      noData: 'no está en los datos',
      lacking: (names) => `faltan: ${names}`,
    },
    invalid: (count) => `${count(entries)} sin poder leer`,
    conflicts: (count) => `${count(entries)} con dos lecturas que se contradicen`,
  },

  report: {
    title: 'Informe de redes sociales',

    comparedWith: (period) => `Comparación: ${period}`,
    preparedBy: (name) => `Elaborado por ${name}`,
    preparedFor: (name) => `Para ${name}`,
    contents: 'Contenido',
    sections: {
      summary: 'Resumen',
      plan: 'Plan y resultado',
      audience: 'Audiencia',
      engagement: 'Interacción',
      posts: 'Publicaciones',
      funnel: 'Del alcance a los leads',
      voice: 'Cuota de voz',
      channels: 'Canales',
      team: 'Equipo',
      control: 'Control del trabajo',
      next: 'Próximos pasos',
      appendix: 'Anexo',
    },
    ofChannels: (names) => `Canales: ${names}`,
    notReported: 'sin datos',
    best: 'Mejores publicaciones',
    weakest: 'Publicaciones con peor resultado',
    division: 'De qué se compone la variación, por aritmética',
    columns: {
      metric: 'Indicador',
      goal: 'Objetivo',
      change: 'Variación',
      channel: 'Canal',
      check: 'Comprobación',
      state: 'Estado',
      value: 'Real',
      expected: 'Previsto',
      since: 'Desde',
      task: 'Tarea',
      owner: 'Responsable',
      due: 'Plazo',
      formula: 'Fórmula',
      figures: 'Con estas cifras',
    },
    noPosts: 'no hay datos de publicaciones',
    fewStages: 'hay datos de menos de dos etapas',
    fewChannels: 'hay datos de menos de dos canales',
    noPlan: 'no hay objetivos fijados',
    noTeam: 'no se indican personas',
    noControl: 'no hay reglas fijadas',
    noNext: 'aún no se ha acordado nada',
    noData: (period) => `No hay datos de este periodo: ${period}`,
    questions: 'Preguntas para comentar',
    asked: 'Las hace el propio informe, solo a partir de las cifras',
    agreed: 'Acordado',
    appendix: {
      definitions: 'Definiciones',
      tables: 'Tablas',
      tested: 'Qué se ha comprobado',
      leftOut: 'Qué falta en el informe',
      daysKnown: 'Días del periodo con datos',
      breaks: 'Desde este día se cuenta de otra forma',
      notTested: 'No se han comprobado variaciones: hay muy pocas semanas en los datos',
      byChance: (byChance, tested) =>
        `Variaciones comprobadas: ${tested(forms('indicador', 'indicadores'))}. Solo por azar destacarían cerca de ${byChance}`,
      held: {
        'within-usual': 'Dentro de lo habitual',
        'too-few': 'Muy pocos datos para valorar',
        'too-small': 'Variación demasiado pequeña',
        partial: 'Faltan días o canales',
        incomparable: 'No comparable con el periodo anterior',
        immature: 'Publicaciones de menos de una semana',
        erratic: 'Oscila demasiado de un día a otro',
        outside: 'Fuera del periodo',
        explained: 'En días de un evento, de un cambio de recuento o de datos provisionales',
        redundant: 'Ya lo dice otra conclusión',
        most: 'Por encima del número que se muestra',
      },
      changedRules: 'Reglas fijadas de forma distinta a la habitual',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `Este informe se calculó con otra versión del paquete: ${version}`,
    },

    tables: {
      titles: {
        plan: 'Plan y resultado',
        channels: 'Canales',
        funnel: 'Embudo',
        voice: 'Cuota de voz',
        weeks: 'Semanas completas',
        days: 'Días',
        posts: 'Publicaciones',
        quality: 'Calidad de los datos',
      },
      before: 'Antes',
      change: 'Variación relativa',
      points: 'Variación, p. p.',
      won: 'Puntos',
      restsOn: 'Se basa en',
      total: 'Todos los canales',
      rateBefore: 'Tasa anterior',
      shareBefore: 'Parte anterior',
      fact: 'Dato',
      known: 'Días conocidos',
      expected: 'Días previstos',
      last: 'Últimos datos',
      warnings: 'Notas',
      unit: 'Unidad',
      currency: 'Moneda',
      units: {
        count: 'número',
        percent: 'fracción de 1',
        ratio: 'proporción',
        duration: 'segundos',
        money: 'dinero',
        score: 'puntuación',
      },
    },

    outputs: {
      good: 'bien',
      weak: 'flojo',
      restsOn: 'En qué se basan estas cifras',
      nothing: 'Nada destaca en este periodo',
      ask: 'Por aclarar',
      notes: 'Notas',
      unsigned: 'Sin firma',
      open: 'Abrir el informe',
      moreTables: (count) => `tablas solo en el informe: ${count}`,
    },
  },
}
