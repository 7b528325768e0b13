import type { Count, Forms } from '../../format/messages.js'
import type { ReportMessages } from '../../format/reportMessages.js'

// Avant « : », « ; », « ? » et « % », et dans les guillemets, une espace qui ne se coupe pas.
/** « En septembre », « en 2025 », « le 3 septembre », « pendant la semaine 42 », « pendant la période du 1–15 septembre ». */
const within = (period: string) => {
  if (/^(semaine|période)/.test(period)) return `pendant la ${period}`
  if (/^\d(er|e) trimestre/.test(period)) return `au ${period}`
  if (period.includes('–')) return `pendant la période du ${period}`
  return `${/^\d+(er)? \D/.test(period) ? 'le' : 'en'} ${period}`
}
/** « Qu’en septembre », mais « que le 3 septembre ». */
const than = (before: string) => (/^[aeiou]/.test(before) ? `qu’${before}` : `que ${before}`)
const moreOrLess = (isUp: boolean) => (isUp ? 'de plus' : 'de moins')
/** « 5 jours », « 1 million de jours », « 1 million d’indicateurs ». */
const forms = (one: string, other: string): Forms => ({
  one,
  many: `${/^[aeioué]/.test(other) ? 'd’' : 'de '}${other}`,
  other,
})
/** « 3 jours sur 31 » : le nom suit le premier nombre et s’accorde avec lui. */
const outOf = (part: string, all: Count, one: string, other: string) =>
  `${part}\u00a0${/^[01](,|$)/.test(part) ? one : other} sur ${all({ other: '' })}`

const days = forms('jour', 'jours')
const posts = forms('publication', 'publications')
const messages = forms('message', 'messages')
const entries = forms('entrée', 'entrées')

/** « Aujourd’hui » au lieu de « il y a 0 jour ». */
const isNone = (count: Count) => count({ other: '' }) === '0'

/** The French words of findings, control and reports. */
export const fr: ReportMessages = {
  findings: {
    more: (count) => `et ${count({ one: 'autre constat', many: 'd’autres constats', other: 'autres constats' })}`,
    inPeriod: (period, month) => (month === null ? within(period) : `en ${period}`),
    than: (amount, _, isUp, before, perDay) =>
      `${amount} ${moreOrLess(isUp)}${perDay ? ' par jour' : ''} ${than(before)}`,
    asMuch: (before) => `autant ${than(before)}`,
    same: 'inchangé',
    was: (value) => `contre ${value}`,
    changed: (amount, _, isUp) => `en ${isUp ? 'hausse' : 'baisse'} de ${amount}`,
    score: {
      met: (met, goals) => outOf(met, goals, 'objectif atteint', 'objectifs atteints'),
      mostLost: (names) => `le plus de points perdus\u00a0: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `points perdus ${points}`,
    },
    goal: {
      short: (difference) => `il manque ${difference}`,
      metEarly: 'objectif atteint avant la fin de la période',
      outOfReach: 'et la période n’est pas terminée',
      metTogether: (goals) => `objectifs atteints\u00a0: ${goals}`,
    },
    pace: {
      after: (value, after, all, expected) =>
        `${value} après ${outOf(after, all, 'jour', 'jours')}, attendu ${expected}`,
      needed: (target, needed, soFar) => `Pour atteindre ${target}\u00a0: ${needed} par jour, à ce jour ${soFar}`,
    },
    appeared: (before) => `zéro ${before}`,
    gone: (was, before) => `zéro, ${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) =>
        `Au même taux ${than(before)}\u00a0: ${total} ${last}, soit ${more} de plus`,
    },
    mix: {
      though: (isUp, channels) =>
        `bien qu’en ${isUp ? 'hausse' : 'baisse'} dans chacun des ${channels(forms('canal', 'canaux'))}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} pèse ${weight}, contre ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `l’essentiel\u00a0: ${channel}, ${part} sur ${whole}`,
      weights: (part) => `poids des canaux ${part}`,
    },
    newChannel: {
      with: (part, channel, date) =>
        `${part === null ? 'avec' : `dont ${part} sur`} ${channel} (nouveauté depuis le ${date})`,
      without: (value, change) => `sans cette nouveauté ${value}, ${change}`,
    },
    data: {
      lacking: 'pas de données',
      noChange: 'évolution non indiquée',
      samples: (channels, measurements) =>
        `repose sur ${measurements(forms('mesure', 'mesures'))}${channels && ` (${channels})`}`,
      from: (period) => period,
      atLeast: (share, goal) => `au moins ${share} de l’objectif de ${goal}`,
      unread: (what, count, all) =>
        `hors décompte, date illisible (${{ posts: 'publications', conversations: 'messages', events: 'événements' }[what]})\u00a0: ${count} sur ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `chacune des ${now.weeks} dernières semaines (${now.range}) est au-${isUp ? 'dessus' : 'dessous'} de chacune des ${before.weeks} précédentes (${before.range})`,
      ranges: (now, before) =>
        `${now.weeks} dernières semaines\u00a0: ${now.range}\u00a0; ${before.weeks} précédentes\u00a0: ${before.range}`,
      prediction: (windows, range) => `${windows} périodes antérieures de même durée\u00a0: ${range}`,
    },
    questions: {
      goal: (goal, next) => `L’objectif de ${goal} est-il maintenu${next ? ` ${within(next)}` : ''}\u00a0?`,
      leak: (from, to, since) =>
        `Qu’est-ce qui diffère entre «\u00a0${from}\u00a0» et «\u00a0${to}\u00a0»${since ? ` depuis le ${since}` : ''}\u00a0: formulaire, page, offre, origine des visites\u00a0?`,
      change: (name) => `Qu’est-ce qui a été différent\u00a0: ${name}\u00a0?`,
      mix: (name) => `Quel canal l’objectif vise-t-il\u00a0: ${name}\u00a0?`,
      day: (day) => `Que s’est-il passé le ${day}\u00a0?`,
      data: (names) => `Peut-on fournir les chiffres manquants\u00a0: ${names}\u00a0?`,
      source: 'D’où sont-ils venus\u00a0?',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'autant' : `${amount} ${moreOrLess(change > 0)}`),
      counts: (own, all) => `mentions\u00a0: ${own}, toutes marques confondues\u00a0: ${all}`,
      opposite: (brand, points, isRise) => `plus forte ${isRise ? 'hausse' : 'baisse'}\u00a0: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) =>
        `${own} mentions sur ${all}, contre ${ownBefore} sur ${allBefore} auparavant`,
    },

    event: {
      evidence: (earlier, range) => `${earlier} d’avant\u00a0: ${range}`,
    },

    posts: {
      best: 'meilleures publications',
      worst: 'publications les plus faibles',
      by: (title, rate) => `${title} (${rate})`,
      named: (title) => `«\u00a0${title}\u00a0»`,
      median: (count, median) => `médiane de ${count(posts)}\u00a0: ${median}`,
      lowerEnds: (bounds) => `dans l’ordre des bornes inférieures de leurs intervalles à 95\u00a0%\u00a0: ${bounds}`,
      upperEnds: (bounds) => `dans l’ordre des bornes supérieures de leurs intervalles à 95\u00a0%\u00a0: ${bounds}`,
      without: (count, age, base, fewest) =>
        `sur ${count(posts)}, sans celles de moins de ${age(days)}, sponsorisées ou supprimées, ` +
        `ni celles dont la valeur (${base}) est inconnue ou inférieure à ${fewest}`,
    },

    format: {
      head: 'formats des publications',
      medians: (count, others) => `médianes de ${count} et ${others(posts)}`,
    },

    day: {
      weekdays: ['lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches'],
      before: (range, weeks, weekdays) => `${range} les ${weeks} ${weekdays} précédents`,
      more: (more) => more(forms('autre jour de ce type', 'autres jours de ce type')),
    },

    record: {
      periods: {
        day: days,
        week: forms('semaine', 'semaines'),
        month: forms('mois', 'mois'),
        quarter: forms('trimestre', 'trimestres'),
        year: forms('an', 'ans'),
        span: forms('période', 'périodes'),
      },
      highest: (periods) => `maximum sur ${periods} de suite`,
      lowest: (periods) => `minimum sur ${periods} de suite`,
      next: (value, period, isHighest) => `${isHighest ? 'maximum' : 'minimum'} précédent\u00a0: ${value}, ${period}`,
    },

    unread: {
      posts: 'publications',
      conversations: 'messages reçus',
      events: 'événements',
      postDates: (count, ids) => `jour de parution illisible pour ${count(posts)}\u00a0: ${ids}`,
      postConflicts: (count, ids) => `données contradictoires pour ${count(posts)}\u00a0: ${ids}`,
    },
  },

  control: {
    states: { ok: 'En ordre', watch: 'À surveiller', attention: 'À examiner', unknown: 'Inconnu' },
    heads: {
      feed: 'Jours depuis les dernières données',
      cadence: 'Publications',
      gap: 'Jours sans publication',
      bunched: 'Publications en fin de période',
      'plan-dates': 'Dates du calendrier éditorial',
      response: 'Réponses dans les délais',
      unanswered: 'Messages sans réponse',
      'outside-hours': 'Réponses hors des heures de travail',
      budget: 'Budget',
      'followers-jump': 'Nouveaux abonnés',
      'likes-evenness': 'Mentions J’aime des publications',
      'one-kind': 'Mentions J’aime et autres réactions',
      deleted: 'Publications disparues',
    },
    feed: {
      last: (day) => `dernières données du ${day}`,
      upTo: (day) => `données jusqu’au ${day}`,
      ago: (ago) => (isNone(ago) ? 'aujourd’hui' : `il y a ${ago(days)}`),
      none: 'aucune donnée reçue',
    },
    cadence: (published, planned, isAtLeast) =>
      `${isAtLeast ? 'au moins ' : ''}${outOf(published, planned, 'publication', 'publications')}`,
    unknownDays: (unknown) => `${unknown(days)} sans données`,
    gap: {
      days: (silent, since) => `${silent(days)} sans publication, à partir du ${since}`,
      none: 'aucun jour sans publication',
      most: (most) => `convenu\u00a0: ${most(days)} au plus`,
    },
    bunched: (last, all, span) => `${outOf(last, all, 'publication', 'publications')} à la fin (${span})`,
    planDates: {
      planned: (count) => count(forms('publication prévue', 'publications prévues')),
      late: (count) => `${count(posts)} avec plus d’un jour de retard`,
      missing: (count) => count(forms('publication introuvable', 'publications introuvables')),
      none: 'aucune en retard, aucune manquante',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `${outOf(answered, decided, 'message traité', 'messages traités')} en ${within} au plus${isWorkingTime ? ' (temps de travail)' : ''}`,
      waiting: (count) => count({ one: 'attend depuis plus longtemps', other: 'attendent depuis plus longtemps' }),
      open: (count) => count({ one: 'est encore dans les délais', other: 'sont encore dans les délais' }),
      median: (time) => `la moitié en ${time} au plus`,
      nine: (time) => `neuf sur dix en ${time} au plus`,
      few: (fewest) => `moins de ${fewest}, trop peu pour juger`,
      nothing: 'aucun message ces jours-là',
    },
    unanswered: {
      waiting: (count, within, isWorkingTime) =>
        `${count(messages)} en attente depuis plus de ${within}${isWorkingTime ? ' (temps de travail)' : ''}`,
      oldest: (id, channel, waited) => `le plus ancien\u00a0: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'aucun en attente',
    },
    outsideHours: (outside, answered) =>
      `${outOf(outside, answered, 'réponse', 'réponses')} hors des heures de travail`,
    pace: {
      after: (value, after, all) => `${value} après ${outOf(after, all, 'jour', 'jours')}`,
      expected: (value) => `attendu ${value}`,
      goal: (value) => `objectif ${value}`,
      early: 'trop tôt pour juger',
    },
    budget: {
      of: (spent, amount) => `${spent} sur ${amount}`,
      after: (after, all) => `après ${outOf(after, all, 'jour', 'jours')}`,
      expected: (value) => `attendu ${value}`,
      projection: (value) => `à ce rythme ${value} à la fin`,
      spentOn: (day) => `épuisé le ${day}`,
      passedOn: (day) => `dépassé le ${day}`,
      currencies: (spent, budget) => `dépenses en ${spent}, budget en ${budget}`,
    },
    jump: {
      day: (day, followers) => `${day}\u00a0: ${followers(forms('nouvel abonné', 'nouveaux abonnés'))}`,
      reach: (fact, after, now, before) =>
        `${fact === 'reach' ? 'couverture' : 'vues'} sur ${after(days)} après\u00a0: ${now} par jour, contre ${before} avant`,
      noReach: 'la couverture des jours voisins n’est pas dans les données',
      nothing: 'ni événement ni dépenses ces jours-là dans les données',
      loss: (day, value) => `${day}\u00a0: ${value} perdus`,
      early: 'trop tôt pour juger',
      question: 'd’où sont-ils venus\u00a0?',
      none: 'aucun jour ne se distingue',
      untold: 'trop peu de jours, ou des jours trop inégaux, pour juger',
    },
    likes: {
      posts: (count, likes, reach) => `${count(posts)}\u00a0: ${likes} mentions J’aime pour une couverture de ${reach}`,
      spread: (variation, byChance) =>
        `dispersion des mentions J’aime ${variation}\u00a0; le hasard seul donne environ ${byChance}`,
      rank: (value) => `corrélation de rang entre mentions J’aime et couverture\u00a0: ${value}`,
      few: (count, fewest) => `${count(posts)} avec mentions J’aime et couverture\u00a0; il en faut ${fewest}`,
    },
    oneKind: {
      rates: (now, before) =>
        `mentions J’aime par couverture\u00a0: ${now} sur les 10 dernières publications, ${before} sur les 10 précédentes`,
      others: (now, before) => `autres réactions par couverture\u00a0: ${now}, contre ${before}`,
      few: (count, fewest) => `${count(posts)} avec toutes les réactions et la couverture\u00a0; il en faut ${fewest}`,
    },
    deleted: {
      gone: (post) => `plus en ligne\u00a0: ${post}`,
      reached: (fact, value) =>
        `${{ reach: 'couverture', views: 'vues', likes: 'mentions J’aime' }[fact]} jusque-là\u00a0: ${value}`,
      none: 'toutes les publications sont en ligne',
    },
    canBe: {
      jump: 'un jeu-concours, une mention ou un nettoyage peuvent avoir cette allure',
      likes: 'un petit cercle de lecteurs fidèles ou des mentions J’aime masquées peuvent aussi avoir cette allure',
      oneKind:
        'des publications qui demandent des mentions J’aime, un autre format ou un nouveau public peuvent aussi avoir cette allure',
      deleted: 'il peut aussi s’agir d’une offre terminée, d’une correction republiée ou d’un archivage',
    },
    unknown: {
      noMessages: 'aucun message n’a été fourni',
      messagesOpen: 'rien n’indique que la liste des messages est complète',
      postsOpen: 'rien n’indique que la liste des publications est complète',
      noData: 'absent des données',
      lacking: (names) => `il manque\u00a0: ${names}`,
    },
    invalid: (count) => count(forms('entrée illisible', 'entrées illisibles')),
    conflicts: (count) => `${count(entries)} avec deux relevés contradictoires`,
  },

  report: {
    title: 'Rapport sur les réseaux sociaux',

    comparedWith: (period) => `Comparaison\u00a0: ${period}`,
    preparedBy: (name) => `Établi par ${name}`,
    preparedFor: (name) => `Pour ${name}`,
    contents: 'Sommaire',
    sections: {
      summary: 'Synthèse',
      plan: 'Prévu et réalisé',
      audience: 'Audience',
      engagement: 'Engagement',
      posts: 'Publications',
      funnel: 'De la couverture aux leads',
      voice: 'Part de voix',
      channels: 'Canaux',
      team: 'Équipe',
      control: 'Contrôle du travail',
      next: 'Prochaines étapes',
      appendix: 'Annexe',
    },
    ofChannels: (names) => `Canaux\u00a0: ${names}`,
    notReported: 'non renseigné',
    best: 'Meilleures publications',
    weakest: 'Publications les plus faibles',
    division: 'De quoi se compose l’évolution, par le calcul',
    columns: {
      metric: 'Indicateur',
      goal: 'Objectif',
      change: 'Évolution',
      channel: 'Canal',
      check: 'Vérification',
      state: 'État',
      value: 'Réel',
      expected: 'Attendu',
      since: 'Depuis',
      task: 'Tâche',
      owner: 'Responsable',
      due: 'Échéance',
      formula: 'Formule',
      figures: 'Avec ces chiffres',
    },
    noPosts: 'aucune donnée sur les publications',
    fewStages: 'données sur moins de deux étapes',
    fewChannels: 'données sur moins de deux canaux',
    noPlan: 'aucun objectif fixé',
    noTeam: 'aucune personne indiquée',
    noControl: 'aucune règle fixée',
    noNext: 'rien de convenu pour l’instant',
    noData: (period) => `Aucune donnée pour cette période\u00a0: ${period}`,
    questions: 'Questions à discuter',
    asked: 'Posées par le rapport lui-même, à partir des seuls chiffres',
    agreed: 'Convenu',
    appendix: {
      definitions: 'Définitions',
      tables: 'Tableaux',
      tested: 'Ce qui a été testé',
      leftOut: 'Ce qui n’est pas dans le rapport',
      daysKnown: 'Jours de la période avec données',
      breaks: 'Compté autrement à partir de ce jour',
      notTested: 'Les évolutions n’ont pas été testées\u00a0: trop peu de semaines dans les données',
      byChance: (byChance, tested) =>
        `Évolutions testées\u00a0: ${tested(forms('indicateur', 'indicateurs'))}. Par hasard seul, environ ${byChance} ressortiraient`,
      held: {
        'within-usual': 'Dans les limites habituelles',
        'too-few': 'Trop peu de données pour juger',
        'too-small': 'Évolution trop faible',
        partial: 'Il manque des jours ou des canaux',
        incomparable: 'Non comparable avec la période précédente',
        immature: 'Publications de moins d’une semaine',
        erratic: 'Varie trop d’un jour à l’autre',
        outside: 'Hors de la période',
        explained: 'Aux jours d’un événement, d’un changement de comptage ou de chiffres provisoires',
        redundant: 'Déjà dit par un autre constat',
        most: 'Au-delà du nombre affiché',
      },
      changedRules: 'Règles fixées autrement que d’habitude',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `Ce rapport a été calculé avec une autre version du paquet\u00a0: ${version}`,
    },

    tables: {
      titles: {
        plan: 'Prévu et réalisé',
        channels: 'Canaux',
        funnel: 'Entonnoir',
        voice: 'Part de voix',
        weeks: 'Semaines complètes',
        days: 'Jours',
        posts: 'Publications',
        quality: 'Qualité des données',
      },
      before: 'Avant',
      change: 'Évolution relative',
      points: 'Évolution, pts',
      won: 'Points',
      restsOn: 'Repose sur',
      total: 'Tous les canaux',
      rateBefore: 'Taux précédent',
      shareBefore: 'Part précédente',
      fact: 'Donnée',
      known: 'Jours connus',
      expected: 'Jours attendus',
      last: 'Dernières données',
      warnings: 'Remarques',
      unit: 'Unité',
      currency: 'Devise',
      units: {
        count: 'nombre',
        percent: 'fraction de 1',
        ratio: 'rapport',
        duration: 'secondes',
        money: 'argent',
        score: 'note',
      },
    },

    outputs: {
      good: 'bien',
      weak: 'faible',
      restsOn: 'Ce sur quoi reposent ces chiffres',
      nothing: 'Rien ne se distingue pendant cette période',
      ask: 'À demander',
      notes: 'Notes',
      unsigned: 'Non signé',
      open: 'Ouvrir le rapport',
      moreTables: (count) => `tableaux dans le rapport seulement\u00a0: ${count}`,
    },
  },
}
