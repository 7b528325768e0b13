import type { Count } from '../../format/messages.js'
import type { ReportMessages } from '../../format/reportMessages.js'
import type { ChangeOf } from '../../format/words/findings.js'

const ways: Readonly<Record<ChangeOf, readonly [up: string, down: string]>> = {
  count: ['mehr', 'weniger'],
  amount: ['mehr', 'weniger'],
  rate: ['höher', 'niedriger'],
  time: ['länger', 'kürzer'],
}
const way = (of: ChangeOf, isUp: boolean) => ways[of][isUp ? 0 : 1]

/** „im September“, „im Jahr 2025“, „am 14. Oktober“, „vom 12.–14. Oktober“, „in Woche 42“. */
const during = (period: string) => {
  if (period.startsWith('Woche')) return `in ${period}`
  if (/^\d+$/.test(period)) return `im Jahr ${period}`
  if (period.includes('–')) return `vom ${period}`
  return `${/^\d+\. (?!Quartal)/.test(period) ? 'am' : 'im'} ${period}`
}

// Der Nominativ, und der Dativ nach „von“, „vor“, „aus“ und „bei“.
const days = { one: 'Tag', other: 'Tage' }
const ofDays = { one: 'Tag', other: 'Tagen' }
const posts = { one: 'Beitrag', other: 'Beiträge' }
const ofPosts = { one: 'Beitrag', other: 'Beiträgen' }
const entries = { one: 'Eintrag', other: 'Einträge' }

/** „Heute“ statt „vor 0 Tagen“. */
const isNone = (count: Count) => count({ other: '' }) === '0'

/** The German words of findings, control and reports. */
export const de: ReportMessages = {
  findings: {
    more: (count) => `und ${count({ one: 'weiterer Befund', other: 'weitere Befunde' })}`,
    inPeriod: (period, month) => (month === null ? during(period) : `im ${period}`),
    than: (amount, of, isUp, before, perDay) => `${amount} ${way(of, isUp)}${perDay ? ' pro Tag' : ''} als ${before}`,
    asMuch: (before) => `wie ${before}`,
    same: 'unverändert',
    was: (value) => `zuvor ${value}`,
    changed: (amount, of, isUp) => `${amount} ${way(of, isUp)}`,
    score: {
      met: (met, goals) => `${met} von ${goals({ one: 'Ziel', other: 'Zielen' })} erreicht`,
      mostLost: (names) => `die meisten Punkte verloren: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `verlorene Punkte ${points}`,
    },
    goal: {
      short: (difference) => `${difference} zu wenig`,
      metEarly: 'Ziel vor dem Ende des Zeitraums erreicht',
      outOfReach: 'und der Zeitraum läuft noch',
      metTogether: (goals) => `erreichte Ziele: ${goals}`,
    },
    pace: {
      after: (value, after, all, expected) => `${value} nach ${after} von ${all(ofDays)}, erwartet ${expected}`,
      needed: (target, needed, soFar) => `Bis ${target} nötig: ${needed} pro Tag, bisher ${soFar}`,
    },
    appeared: (before) => `0 ${before}`,
    gone: (was, before) => `0, ${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) => `Bei gleicher Rate wie ${before}: ${total} ${last}, ${more} mehr`,
    },
    mix: {
      though: (isUp, channels) =>
        `obwohl in jedem der ${channels({ one: 'Kanal', other: 'Kanäle' })} ${isUp ? 'gestiegen' : 'gesunken'}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} mit ${weight} Anteil, zuvor ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `das meiste davon: ${channel}, ${part} von ${whole}`,
      weights: (part) => `Gewichte der Kanäle ${part}`,
    },
    newChannel: {
      with: (part, channel, date) => `${part === null ? 'mit' : `davon ${part} aus`} ${channel}, neu seit dem ${date}`,
      without: (value, change) => `ohne Neuzugang ${value}, ${change}`,
    },
    data: {
      lacking: 'keine Daten',
      noChange: 'Änderung nicht angegeben',
      samples: (channels, measurements) =>
        `beruht auf ${measurements({ one: 'Messung', other: 'Messungen' })}${channels && ` (${channels})`}`,
      from: (period) => period,
      atLeast: (share, goal) => `mindestens ${share} des Ziels von ${goal}`,
      unread: (what, count, all) =>
        `ausgelassen, Datum nicht lesbar (${{ posts: 'Beiträge', conversations: 'Nachrichten', events: 'Ereignisse' }[what]}): ${count} von ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `jede der letzten ${now.weeks} Wochen (${now.range}) liegt ${isUp ? 'über' : 'unter'} jeder der ${before.weeks} davor (${before.range})`,
      ranges: (now, before) =>
        `letzte ${now.weeks} Wochen: ${now.range}; ${before.weeks} Wochen davor: ${before.range}`,
      prediction: (windows, range) => `${windows} frühere Zeiträume gleicher Länge: ${range}`,
    },
    questions: {
      goal: (goal, next) => `Bleibt es ${next ? `${during(next)} ` : ''}beim Ziel von ${goal}?`,
      leak: (from, to, since) =>
        `Was ist zwischen „${from}“ und „${to}“ ${since ? `seit dem ${since} ` : ''}anders: Formular, Seite, Angebot, Quelle der Besuche?`,
      change: (name) => `Was war anders: ${name}?`,
      mix: (name) => `Für welchen Kanal gilt das Ziel: ${name}?`,
      day: (day) => `Was war am ${day}?`,
      data: (names) => `Lassen sich die fehlenden Zahlen nachliefern: ${names}?`,
      source: 'Woher kamen sie?',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'gleich viele' : `${amount} ${change > 0 ? 'mehr' : 'weniger'}`),
      counts: (own, all) => `Erwähnungen: ${own}, bei allen Marken zusammen: ${all}`,
      opposite: (brand, points, isRise) => `größter ${isRise ? 'Anstieg' : 'Rückgang'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) =>
        `${own} von ${all} Erwähnungen; zuvor ${ownBefore} von ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `Werte der ${earlier} davor: ${range}`,
    },

    posts: {
      best: 'beste Beiträge',
      worst: 'schwächste Beiträge',
      by: (title, rate) => `${title} (${rate})`,
      named: (title) => `„${title}“`,
      median: (count, median) => `Median aus ${count(ofPosts)}: ${median}`,
      lowerEnds: (bounds) => `geordnet nach der Untergrenze ihrer 95-%-Intervalle: ${bounds}`,
      upperEnds: (bounds) => `geordnet nach der Obergrenze ihrer 95-%-Intervalle: ${bounds}`,
      without: (count, age, base, fewest) =>
        `von ${count(ofPosts)}, ohne solche, die jünger als ${age(days)}, beworben oder gelöscht sind, ` +
        `und ohne solche, deren Wert (${base}) unbekannt oder kleiner als ${fewest} ist`,
    },

    format: {
      head: 'Formate der Beiträge',
      medians: (count, others) => `Mediane aus ${count} und ${others(ofPosts)}`,
    },

    day: {
      weekdays: ['Montagen', 'Dienstagen', 'Mittwochen', 'Donnerstagen', 'Freitagen', 'Samstagen', 'Sonntagen'],
      before: (range, weeks, weekdays) => `${range} an den ${weeks} ${weekdays} davor`,
      more: (more) => more({ one: 'weiterer solcher Tag', other: 'weitere solche Tage' }),
    },

    record: {
      periods: {
        day: ofDays,
        week: { one: 'Woche', other: 'Wochen' },
        month: { one: 'Monat', other: 'Monaten' },
        quarter: { one: 'Quartal', other: 'Quartalen' },
        year: { one: 'Jahr', other: 'Jahren' },
        span: { one: 'Zeitraum', other: 'Zeiträumen' },
      },
      highest: (periods) => `höchster Wert aus ${periods} in Folge`,
      lowest: (periods) => `niedrigster Wert aus ${periods} in Folge`,
      next: (value, period, isHighest) => `der ${isHighest ? 'höchste' : 'niedrigste'} davor: ${value}, ${period}`,
    },

    unread: {
      posts: 'Beiträge',
      conversations: 'Nachrichten',
      events: 'Ereignisse',
      postDates: (count, ids) => `Tag der Veröffentlichung nicht lesbar bei ${count(ofPosts)}: ${ids}`,
      postConflicts: (count, ids) => `widersprüchliche Angaben bei ${count(ofPosts)}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'In Ordnung', watch: 'Beobachten', attention: 'Achtung', unknown: 'Nicht bekannt' },
    heads: {
      feed: 'Tage seit den letzten Daten',
      cadence: 'Beiträge',
      gap: 'Tage ohne Beitrag',
      bunched: 'Beiträge am Ende des Zeitraums',
      'plan-dates': 'Termine des Redaktionsplans',
      response: 'Fristgerechte Antworten',
      unanswered: 'Unbeantwortete Nachrichten',
      'outside-hours': 'Antworten außerhalb der Arbeitszeit',
      budget: 'Budget',
      'followers-jump': 'Neue Follower',
      'likes-evenness': 'Likes der Beiträge',
      'one-kind': 'Likes und andere Reaktionen',
      deleted: 'Verschwundene Beiträge',
    },
    feed: {
      last: (day) => `letzte Daten vom ${day}`,
      upTo: (day) => `Daten bis ${day}`,
      ago: (ago) => (isNone(ago) ? 'heute' : `vor ${ago(ofDays)}`),
      none: 'noch keine Daten',
    },
    cadence: (published, planned, isAtLeast) => `${isAtLeast ? 'mindestens ' : ''}${published} von ${planned(ofPosts)}`,
    unknownDays: (unknown) => `${unknown(days)} ohne Angabe`,
    gap: {
      days: (silent, since) => `${silent(days)} ohne Beitrag, ab dem ${since}`,
      none: 'kein Tag ohne Beitrag',
      most: (most) => `vereinbart: höchstens ${most(days)}`,
    },
    bunched: (last, all, span) => `${last} von ${all(ofPosts)} am Ende (${span})`,
    planDates: {
      planned: (count) => count({ one: 'geplanter Beitrag', other: 'geplante Beiträge' }),
      late: (count) => `${count(posts)} mehr als einen Tag zu spät`,
      missing: (count) => `${count(posts)} nicht gefunden`,
      none: 'keiner zu spät, keiner fehlt',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `${answered} von ${decided({ one: 'Nachricht', other: 'Nachrichten' })} innerhalb von ${within}${isWorkingTime ? ' Arbeitszeit' : ''} beantwortet`,
      waiting: (messages) => `${messages({ one: 'wartet', other: 'warten' })} länger`,
      open: (messages) => messages({ one: 'ist noch in der Frist', other: 'sind noch in der Frist' }),
      median: (time) => `die Hälfte innerhalb von ${time}`,
      nine: (time) => `neun von zehn innerhalb von ${time}`,
      few: (fewest) => `weniger als ${fewest}, zu wenige für ein Urteil`,
      nothing: 'keine Nachrichten an diesen Tagen',
    },
    unanswered: {
      waiting: (messages, within, isWorkingTime) =>
        `${messages({ one: 'Nachricht wartet', other: 'Nachrichten warten' })} länger als ${within}${isWorkingTime ? ' Arbeitszeit' : ''}`,
      oldest: (id, channel, waited) => `die älteste: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'keine wartet',
    },
    outsideHours: (outside, answered) =>
      `${outside} von ${answered({ one: 'Antwort', other: 'Antworten' })} außerhalb der Arbeitszeit`,
    pace: {
      after: (value, after, all) => `${value} nach ${after} von ${all(ofDays)}`,
      expected: (value) => `erwartet ${value}`,
      goal: (value) => `Ziel ${value}`,
      early: 'für ein Urteil zu früh',
    },
    budget: {
      of: (spent, amount) => `${spent} von ${amount}`,
      after: (after, all) => `nach ${after} von ${all(ofDays)}`,
      expected: (value) => `erwartet ${value}`,
      projection: (value) => `bei diesem Tempo am Ende ${value}`,
      spentOn: (day) => `voraussichtlich aufgebraucht am ${day}`,
      passedOn: (day) => `überschritten am ${day}`,
      currencies: (spent, budget) => `Ausgaben in ${spent}, Budget in ${budget}`,
    },
    jump: {
      day: (day, followers) => `${day}: ${followers({ one: 'neuer Follower', other: 'neue Follower' })}`,
      reach: (fact, after, now, before) =>
        `${fact === 'reach' ? 'Reichweite' : 'Aufrufe'} an ${after(ofDays)} danach: ${now} pro Tag, davor ${before}`,
      noReach: 'Reichweite der Tage ringsum ist nicht in den Daten',
      nothing: 'zu diesen Tagen stehen weder Ereignis noch Ausgaben in den Daten',
      loss: (day, value) => `${day}: ${value} verloren`,
      early: 'für ein Urteil zu früh',
      question: 'woher kamen sie?',
      none: 'kein Tag fällt auf',
      untold: 'zu wenige oder zu ungleiche Tage für ein Urteil',
    },
    likes: {
      posts: (count, likes, reach) => `${count(posts)}: ${likes} Likes bei einer Reichweite von ${reach}`,
      spread: (variation, byChance) => `Streuung der Likes ${variation}; der Zufall allein ergibt etwa ${byChance}`,
      rank: (value) => `Rangkorrelation von Likes und Reichweite: ${value}`,
      few: (count, fewest) => `${count(posts)} mit Likes und Reichweite; nötig sind ${fewest}`,
    },
    oneKind: {
      rates: (now, before) => `Likes je Reichweite: ${now} in den letzten 10 Beiträgen, ${before} in den 10 davor`,
      others: (now, before) => `andere Reaktionen je Reichweite: ${now}, zuvor ${before}`,
      few: (count, fewest) => `${count(posts)} mit allen Reaktionen und Reichweite; nötig sind ${fewest}`,
    },
    deleted: {
      gone: (post) => `nicht mehr da: ${post}`,
      reached: (fact, value) =>
        `${{ reach: 'Reichweite', views: 'Aufrufe', likes: 'Likes' }[fact]} bis dahin: ${value}`,
      none: 'alle Beiträge sind da',
    },
    canBe: {
      jump: 'so können ein Gewinnspiel, eine Erwähnung oder eine Bereinigung aussehen',
      likes: 'so können auch ein kleiner Kreis treuer Leser oder ausgeblendete Likes aussehen',
      oneKind: 'so können auch Beiträge mit der Bitte um Likes, ein anderes Format oder ein neues Publikum aussehen',
      deleted: 'es kann auch ein beendetes Angebot, eine neu veröffentlichte Korrektur oder ein Archiv sein',
    },
    unknown: {
      noMessages: 'es wurden keine Nachrichten übergeben',
      messagesOpen: 'die Liste der Nachrichten ist nicht als vollständig gekennzeichnet',
      postsOpen: 'die Liste der Beiträge ist nicht als vollständig gekennzeichnet',
      noData: 'nicht in den Daten',
      lacking: (names) => `es fehlen: ${names}`,
    },
    invalid: (count) => `${count(entries)} nicht lesbar`,
    conflicts: (count) => `${count(entries)} mit zwei Angaben, die sich widersprechen`,
  },

  report: {
    title: 'Social-Media-Bericht',

    comparedWith: (period) => `Vergleich: ${period}`,
    preparedBy: (name) => `Erstellt von ${name}`,
    preparedFor: (name) => `Für ${name}`,
    contents: 'Inhalt',
    sections: {
      summary: 'Zusammenfassung',
      plan: 'Plan und Ist',
      audience: 'Publikum',
      engagement: 'Engagement',
      posts: 'Beiträge',
      funnel: 'Von der Reichweite zu Leads',
      voice: 'Share of Voice',
      channels: 'Kanäle',
      team: 'Team',
      control: 'Kontrolle der Arbeit',
      next: 'Nächste Schritte',
      appendix: 'Anhang',
    },
    ofChannels: (names) => `Kanäle: ${names}`,
    notReported: 'keine Angabe',
    best: 'Beste Beiträge',
    weakest: 'Schwächste Beiträge',
    division: 'Woraus sich die Änderung rechnerisch zusammensetzt',
    columns: {
      metric: 'Kennzahl',
      goal: 'Ziel',
      change: 'Änderung',
      channel: 'Kanal',
      check: 'Prüfung',
      state: 'Status',
      value: 'Ist',
      expected: 'Erwartet',
      since: 'Seit',
      task: 'Aufgabe',
      owner: 'Verantwortlich',
      due: 'Fällig',
      formula: 'Formel',
      figures: 'Mit diesen Zahlen',
    },
    noPosts: 'keine Daten zu Beiträgen',
    fewStages: 'Daten zu weniger als zwei Stufen',
    fewChannels: 'Daten zu weniger als zwei Kanälen',
    noPlan: 'keine Ziele festgelegt',
    noTeam: 'keine Personen genannt',
    noControl: 'keine Regeln festgelegt',
    noNext: 'noch nichts vereinbart',
    noData: (period) => `Keine Daten für diesen Zeitraum: ${period}`,
    questions: 'Fragen zur Besprechung',
    asked: 'Der Bericht stellt sie selbst, allein anhand der Zahlen',
    agreed: 'Vereinbart',
    appendix: {
      definitions: 'Definitionen',
      tables: 'Tabellen',
      tested: 'Was geprüft wurde',
      leftOut: 'Was im Bericht fehlt',
      daysKnown: 'Tage des Zeitraums mit Daten',
      breaks: 'Ab diesem Tag anders gezählt',
      notTested: 'Änderungen wurden nicht geprüft: zu wenige Wochen in den Daten',
      byChance: (byChance, tested) =>
        `Auf eine Änderung geprüft: ${tested({ one: 'Kennzahl', other: 'Kennzahlen' })}. Durch Zufall allein fielen etwa ${byChance} auf`,
      held: {
        'within-usual': 'Im Rahmen des Üblichen',
        'too-few': 'Zu wenige Daten für ein Urteil',
        'too-small': 'Zu kleine Änderung',
        partial: 'Es fehlen Tage oder Kanäle',
        incomparable: 'Nicht mit dem Vorzeitraum vergleichbar',
        immature: 'Beiträge jünger als eine Woche',
        erratic: 'Schwankt von Tag zu Tag zu stark',
        outside: 'Liegt außerhalb des Zeitraums',
        explained: 'An Tagen mit Ereignis, Umstellung oder vorläufigen Zahlen',
        redundant: 'Schon in einem anderen Befund gesagt',
        most: 'Über die gezeigte Anzahl hinaus',
      },
      changedRules: 'Anders als üblich eingestellte Regeln',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `Dieser Bericht wurde mit einer anderen Version des Pakets berechnet: ${version}`,
    },

    tables: {
      titles: {
        plan: 'Plan und Ist',
        channels: 'Kanäle',
        funnel: 'Trichter',
        voice: 'Share of Voice',
        weeks: 'Ganze Wochen',
        days: 'Tage',
        posts: 'Beiträge',
        quality: 'Datenqualität',
      },
      before: 'Zuvor',
      change: 'Relative Änderung',
      points: 'Änderung, PP',
      won: 'Punkte',
      restsOn: 'Grundlage',
      total: 'Alle Kanäle',
      rateBefore: 'Rate zuvor',
      shareBefore: 'Anteil zuvor',
      fact: 'Messgröße',
      known: 'Tage bekannt',
      expected: 'Tage erwartet',
      last: 'Letzte Daten',
      warnings: 'Hinweise',
      unit: 'Einheit',
      currency: 'Währung',
      units: {
        count: 'Anzahl',
        percent: 'Anteil an 1',
        ratio: 'Verhältnis',
        duration: 'Sekunden',
        money: 'Geld',
        score: 'Punktwert',
      },
    },

    outputs: {
      good: 'gut',
      weak: 'schwach',
      restsOn: 'Worauf diese Zahlen beruhen',
      nothing: 'In diesem Zeitraum fällt nichts auf',
      ask: 'Zu klären',
      notes: 'Notizen',
      unsigned: 'Ohne Unterschrift',
      open: 'Bericht öffnen',
      moreTables: (count) => `Tabellen nur im Bericht: ${count}`,
    },
  },
}
