import type { Count, Forms } from '../../format/messages.js'
import type { ReportMessages } from '../../format/reportMessages.js'

/** “Em setembro”, “em 3 de setembro”, “na semana 42”, “no 3º trimestre”, “no período de 1–15 de setembro”. */
const within = (period: string) => {
  if (period.startsWith('semana')) return `na ${period}`
  if (/^(\dº|período)/.test(period)) return `no ${period}`
  return period.includes('–') ? `no período de ${period}` : `em ${period}`
}
const moreOrLess = (isUp: boolean) => (isUp ? 'a mais' : 'a menos')
/** “5 dias”, “1 milhão de dias”. */
const forms = (one: string, other: string): Forms => ({ one, many: `de ${other}`, other })

const days = forms('dia', 'dias')
const posts = forms('publicação', 'publicações')
const messages = forms('mensagem', 'mensagens')
const entries = forms('registro', 'registros')

/** “Hoje” em vez de “há 0 dia”. */
const isNone = (count: Count) => count({ other: '' }) === '0'

/** The Brazilian Portuguese words of findings, control and reports. */
export const ptBR: ReportMessages = {
  findings: {
    more: (count) => `e mais ${count({ one: 'constatação', many: 'de constatações', other: 'constatações' })}`,
    inPeriod: (period, month) => (month === null ? within(period) : `em ${period}`),
    than: (amount, _, isUp, before, perDay) => `${amount} ${moreOrLess(isUp)}${perDay ? ' por dia' : ''} que ${before}`,
    asMuch: (before) => `o mesmo que ${before}`,
    same: 'sem mudança',
    was: (value) => `antes ${value}`,
    changed: (amount, _, isUp) => `em ${isUp ? 'alta' : 'queda'} de ${amount}`,
    score: {
      met: (met, goals) => `${met} de ${goals(forms('meta atingida', 'metas atingidas'))}`,
      mostLost: (names) => `mais pontos perdidos em: ${names}`,
      lost: (name, points) => `${name} ${points}`,
      points: (points) => `pontos perdidos ${points}`,
    },
    goal: {
      short: (difference) => `faltando ${difference}`,
      metEarly: 'meta atingida antes do fim do período',
      outOfReach: 'e o período ainda não terminou',
      metTogether: (goals) => `metas atingidas: ${goals}`,
    },
    pace: {
      after: (value, after, all, expected) => `${value} após ${after} de ${all(days)}, esperado ${expected}`,
      needed: (target, needed, soFar) => `Para chegar a ${target}: ${needed} por dia, até agora ${soFar}`,
    },
    appeared: (before) => `zero ${before}`,
    gone: (was, before) => `zero, ${was} ${before}`,
    leak: {
      steps: (from, to) => `${from} → ${to}`,
      price: (before, last, total, more) => `Com a mesma taxa que ${before}: ${total} ${last}, ${more} a mais`,
    },
    mix: {
      though: (isUp, channels) =>
        `embora em ${isUp ? 'alta' : 'queda'} em cada um dos ${channels(forms('canal', 'canais'))}`,
      weight: (channel, weight, base, weightBefore) =>
        `${channel} com peso de ${weight}, antes ${weightBefore}${base && ` (${base})`}`,
    },
    division: {
      most: (channel, part, whole) => `a maior parte: ${channel}, ${part} de ${whole}`,
      weights: (part) => `pesos dos canais ${part}`,
    },
    newChannel: {
      with: (part, channel, date) =>
        `${part === null ? 'com' : `sendo ${part} de`} ${channel} (novidade desde ${date})`,
      without: (value, change) => `sem essa novidade ${value}, ${change}`,
    },
    data: {
      lacking: 'sem dados',
      noChange: 'a variação não é indicada',
      samples: (channels, measurements) =>
        `com base em ${measurements(forms('medição', 'medições'))}${channels && ` (${channels})`}`,
      from: (period) => period,
      atLeast: (share, goal) => `pelo menos ${share} da meta de ${goal}`,
      unread: (what, count, all) =>
        `não contabilizado, com data ilegível (${{ posts: 'publicações', conversations: 'mensagens', events: 'eventos' }[what]}): ${count} de ${all}`,
    },
    evidence: {
      apart: (now, before, isUp) =>
        `cada uma das últimas ${now.weeks} semanas (${now.range}) está ${isUp ? 'acima' : 'abaixo'} de cada uma das ${before.weeks} anteriores (${before.range})`,
      ranges: (now, before) =>
        `últimas ${now.weeks} semanas: ${now.range}; ${before.weeks} anteriores: ${before.range}`,
      prediction: (windows, range) => `${windows} períodos anteriores de mesma duração: ${range}`,
    },
    questions: {
      goal: (goal, next) => `A meta de ${goal} se mantém${next ? ` ${within(next)}` : ''}?`,
      leak: (from, to, since) =>
        `O que está diferente entre “${from}” e “${to}”${since ? ` desde ${since}` : ''}: formulário, página, oferta, origem das sessões?`,
      change: (name) => `O que foi diferente: ${name}?`,
      mix: (name) => `A que canal se refere a meta: ${name}?`,
      day: (day) => `O que aconteceu em ${day}?`,
      data: (names) => `É possível obter os dados que faltam: ${names}?`,
      source: 'De onde vieram?',
    },

    share: {
      change: (amount, change) => (change === 0 ? 'sem mudança' : `${amount} ${moreOrLess(change > 0)}`),
      counts: (own, all) => `menções: ${own}, de todas as marcas: ${all}`,
      opposite: (brand, points, isRise) => `maior ${isRise ? 'alta' : 'queda'}: ${brand}, ${points}`,
      evidence: (own, all, ownBefore, allBefore) => `${own} de ${all} menções; antes, ${ownBefore} de ${allBefore}`,
    },

    event: {
      evidence: (earlier, range) => `${earlier}: ${range}`,
    },

    posts: {
      best: 'melhores publicações',
      worst: 'publicações mais fracas',
      by: (title, rate) => `${title} (${rate})`,
      named: (title) => `“${title}”`,
      median: (count, median) => `mediana de ${count(posts)}: ${median}`,
      lowerEnds: (bounds) => `na ordem do limite inferior dos intervalos de 95%: ${bounds}`,
      upperEnds: (bounds) => `na ordem do limite superior dos intervalos de 95%: ${bounds}`,
      without: (count, age, base, fewest) =>
        `de ${count(posts)}, sem as que têm menos de ${age(days)}, as promovidas, as excluídas ` +
        `e as que têm valor desconhecido ou abaixo de ${fewest} (${base})`,
    },

    format: {
      head: 'formatos das publicações',
      medians: (count, others) => `medianas de ${count} e ${others(posts)}`,
    },

    day: {
      weekdays: [
        'segundas-feiras',
        'terças-feiras',
        'quartas-feiras',
        'quintas-feiras',
        'sextas-feiras',
        'sábados',
        'domingos',
      ],
      before: (range, weeks, weekdays) =>
        `${range} ${weekdays.endsWith('feiras') ? 'nas' : 'nos'} ${weeks} ${weekdays} anteriores`,
      more: (more) => `mais ${more(forms('dia como este', 'dias como este'))}`,
    },

    record: {
      periods: {
        day: forms('dia seguido', 'dias seguidos'),
        week: forms('semana seguida', 'semanas seguidas'),
        month: forms('mês seguido', 'meses seguidos'),
        quarter: forms('trimestre seguido', 'trimestres seguidos'),
        year: forms('ano seguido', 'anos seguidos'),
        span: forms('período seguido', 'períodos seguidos'),
      },
      highest: (periods) => `máximo em ${periods}`,
      lowest: (periods) => `mínimo em ${periods}`,
      next: (value, period, isHighest) => `${isHighest ? 'máximo' : 'mínimo'} anterior: ${value}, ${period}`,
    },

    unread: {
      posts: 'publicações',
      conversations: 'mensagens',
      events: 'eventos',
      postDates: (count, ids) => `dia da publicação ilegível em ${count(posts)}: ${ids}`,
      postConflicts: (count, ids) => `dados contraditórios em ${count(posts)}: ${ids}`,
    },
  },

  control: {
    states: { ok: 'Em ordem', watch: 'Em observação', attention: 'Atenção', unknown: 'Não se sabe' },
    heads: {
      feed: 'Dias desde os últimos dados',
      cadence: 'Publicações',
      gap: 'Dias sem publicar',
      bunched: 'Publicações no fim do período',
      'plan-dates': 'Datas do calendário editorial',
      response: 'Respostas no prazo',
      unanswered: 'Mensagens sem resposta',
      'outside-hours': 'Respostas fora do expediente',
      budget: 'Orçamento',
      'followers-jump': 'Novos seguidores',
      'likes-evenness': 'Curtidas das publicações',
      'one-kind': 'Curtidas e outras reações',
      deleted: 'Publicações que sumiram',
    },
    feed: {
      last: (day) => `últimos dados de ${day}`,
      upTo: (day) => `dados até ${day}`,
      ago: (ago) => (isNone(ago) ? 'hoje' : `há ${ago(days)}`),
      none: 'nenhum dado recebido',
    },
    cadence: (published, planned, isAtLeast) => `${isAtLeast ? 'pelo menos ' : ''}${published} de ${planned(posts)}`,
    unknownDays: (unknown) => `${unknown(days)} sem dados`,
    gap: {
      days: (silent, since) => `${silent(days)} sem publicar, a partir de ${since}`,
      none: 'nenhum dia sem publicar',
      most: (most) => `combinado: no máximo ${most(days)}`,
    },
    bunched: (last, all, span) => `${last} de ${all(posts)} no fim (${span})`,
    planDates: {
      planned: (count) => count(forms('publicação planejada', 'publicações planejadas')),
      late: (count) => `${count(posts)} com mais de um dia de atraso`,
      missing: (count) => count(forms('publicação não encontrada', 'publicações não encontradas')),
      none: 'nenhuma atrasada, nenhuma faltando',
    },
    response: {
      inTime: (answered, decided, within, isWorkingTime) =>
        `${answered} de ${decided(forms('mensagem respondida', 'mensagens respondidas'))} em até ${within}${isWorkingTime ? ' de expediente' : ''}`,
      waiting: (count) => count({ one: 'espera há mais tempo', other: 'esperam há mais tempo' }),
      open: (count) => count({ one: 'ainda está no prazo', other: 'ainda estão no prazo' }),
      median: (time) => `metade em até ${time}`,
      nine: (time) => `nove em cada dez em até ${time}`,
      few: (fewest) => `menos de ${fewest}, muito pouco para avaliar`,
      nothing: 'nenhuma mensagem nestes dias',
    },
    unanswered: {
      waiting: (count, within, isWorkingTime) =>
        `${count(messages)} à espera há mais de ${within}${isWorkingTime ? ' de expediente' : ''}`,
      oldest: (id, channel, waited) => `a mais antiga: ${id}${channel && `, ${channel}`}, ${waited}`,
      none: 'nenhuma à espera',
    },
    outsideHours: (outside, answered) => `${outside} de ${answered(forms('resposta', 'respostas'))} fora do expediente`,
    pace: {
      after: (value, after, all) => `${value} após ${after} de ${all(days)}`,
      expected: (value) => `esperado ${value}`,
      goal: (value) => `meta ${value}`,
      early: 'ainda é cedo para avaliar',
    },
    budget: {
      of: (spent, amount) => `${spent} de ${amount}`,
      after: (after, all) => `após ${after} de ${all(days)}`,
      expected: (value) => `esperado ${value}`,
      projection: (value) => `neste ritmo ${value} no fim`,
      spentOn: (day) => `acaba em ${day}`,
      passedOn: (day) => `ultrapassado em ${day}`,
      currencies: (spent, budget) => `investimento em ${spent}, orçamento em ${budget}`,
    },
    jump: {
      day: (day, followers) => `${day}: ${followers(forms('novo seguidor', 'novos seguidores'))}`,
      reach: (fact, after, now, before) =>
        `${fact === 'reach' ? 'alcance' : 'visualizações'} em ${after(forms('dia depois', 'dias depois'))}: ${now} por dia, antes ${before}`,
      noReach: 'o alcance dos dias próximos não está nos dados',
      nothing: 'não há evento nem investimento nestes dias nos dados',
      loss: (day, value) => `${day}: ${value} perdidos`,
      early: 'ainda é cedo para avaliar',
      question: 'de onde vieram?',
      none: 'nenhum dia se destaca',
      untold: 'poucos dias, ou dias irregulares demais, para avaliar',
    },
    likes: {
      posts: (count, likes, reach) => `${count(posts)}: ${likes} curtidas com alcance de ${reach}`,
      spread: (variation, byChance) => `dispersão das curtidas ${variation}; só o acaso daria cerca de ${byChance}`,
      rank: (value) => `correlação de postos entre curtidas e alcance: ${value}`,
      few: (count, fewest) => `${count(posts)} com curtidas e alcance; são necessárias ${fewest}`,
    },
    oneKind: {
      rates: (now, before) => `curtidas por alcance: ${now} nas últimas 10 publicações, ${before} nas 10 anteriores`,
      others: (now, before) => `outras reações por alcance: ${now}, antes ${before}`,
      few: (count, fewest) => `${count(posts)} com todas as reações e alcance; são necessárias ${fewest}`,
    },
    deleted: {
      gone: (post) => `não está mais no ar: ${post}`,
      reached: (fact, value) =>
        `${{ reach: 'alcance', views: 'visualizações', likes: 'curtidas' }[fact]} até então: ${value}`,
      none: 'todas as publicações estão no ar',
    },
    canBe: {
      jump: 'um sorteio, uma menção ou uma limpeza podem ter esta aparência',
      likes: 'um pequeno círculo de leitores fiéis ou curtidas ocultas também podem ter esta aparência',
      oneKind: 'publicações que pedem curtidas, outro formato ou um público novo também podem ter esta aparência',
      deleted: 'também pode ser uma oferta encerrada, uma correção publicada de novo ou um arquivamento',
    },
    unknown: {
      noMessages: 'nenhuma mensagem foi fornecida',
      messagesOpen: 'não há indicação de que a lista de mensagens esteja completa',
      postsOpen: 'não há indicação de que a lista de publicações esteja completa',
      noData: 'não está nos dados',
      lacking: (names) => `faltam: ${names}`,
    },
    invalid: (count) => `não foi possível ler: ${count(entries)}`,
    conflicts: (count) => `${count(entries)} com duas leituras que se contradizem`,
  },

  report: {
    title: 'Relatório de redes sociais',

    comparedWith: (period) => `Comparação: ${period}`,
    preparedBy: (name) => `Elaborado por ${name}`,
    preparedFor: (name) => `Para ${name}`,
    contents: 'Sumário',
    sections: {
      summary: 'Resumo',
      plan: 'Planejado e realizado',
      audience: 'Audiência',
      engagement: 'Engajamento',
      posts: 'Publicações',
      funnel: 'Do alcance aos leads',
      voice: 'Share of Voice',
      channels: 'Canais',
      team: 'Equipe',
      control: 'Controle do trabalho',
      next: 'Próximos passos',
      appendix: 'Apêndice',
    },
    ofChannels: (names) => `Canais: ${names}`,
    notReported: 'sem dados',
    best: 'Melhores publicações',
    weakest: 'Publicações mais fracas',
    division: 'De que se compõe a variação, pela aritmética',
    columns: {
      metric: 'Indicador',
      goal: 'Meta',
      change: 'Variação',
      channel: 'Canal',
      check: 'Verificação',
      state: 'Situação',
      value: 'Realizado',
      expected: 'Esperado',
      since: 'Desde',
      task: 'Tarefa',
      owner: 'Responsável',
      due: 'Prazo',
      formula: 'Fórmula',
      figures: 'Com estes números',
    },
    noPosts: 'não há dados de publicações',
    fewStages: 'há dados de menos de duas etapas',
    fewChannels: 'há dados de menos de dois canais',
    noPlan: 'nenhuma meta definida',
    noTeam: 'nenhuma pessoa indicada',
    noControl: 'nenhuma regra definida',
    noNext: 'nada combinado ainda',
    noData: (period) => `Não há dados deste período: ${period}`,
    questions: 'Perguntas para discutir',
    asked: 'Feitas pelo próprio relatório, só a partir dos números',
    agreed: 'Combinado',
    appendix: {
      definitions: 'Definições',
      tables: 'Tabelas',
      tested: 'O que foi testado',
      leftOut: 'O que não está no relatório',
      daysKnown: 'Dias do período com dados',
      breaks: 'A partir deste dia a contagem é outra',
      notTested: 'As variações não foram testadas: há poucas semanas nos dados',
      byChance: (byChance, tested) =>
        `Variações testadas: ${tested(forms('indicador', 'indicadores'))}. Só por acaso, cerca de ${byChance} se destacariam`,
      held: {
        'within-usual': 'Dentro do habitual',
        'too-few': 'Poucos dados para avaliar',
        'too-small': 'Variação pequena demais',
        partial: 'Faltam dias ou canais',
        incomparable: 'Não comparável com o período anterior',
        immature: 'Publicações com menos de uma semana',
        erratic: 'Oscila demais de um dia para o outro',
        outside: 'Fora do período',
        explained: 'Em dias de evento, de mudança na contagem ou de números provisórios',
        redundant: 'Já dito em outra constatação',
        most: 'Além da quantidade exibida',
      },
      changedRules: 'Regras definidas de forma diferente da habitual',
      version: (version) => `kpi-kit ${version}`,
      otherVersion: (version) => `Este relatório foi calculado com outra versão do pacote: ${version}`,
    },

    tables: {
      titles: {
        plan: 'Planejado e realizado',
        channels: 'Canais',
        funnel: 'Funil',
        voice: 'Share of Voice',
        weeks: 'Semanas completas',
        days: 'Dias',
        posts: 'Publicações',
        quality: 'Qualidade dos dados',
      },
      before: 'Antes',
      change: 'Variação relativa',
      points: 'Variação, p.p.',
      won: 'Pontos',
      restsOn: 'Com base em',
      total: 'Todos os canais',
      rateBefore: 'Taxa anterior',
      shareBefore: 'Parcela anterior',
      fact: 'Dado',
      known: 'Dias conhecidos',
      expected: 'Dias esperados',
      last: 'Últimos dados',
      warnings: 'Observações',
      unit: 'Unidade',
      currency: 'Moeda',
      units: {
        count: 'número',
        percent: 'fração de 1',
        ratio: 'razão',
        duration: 'segundos',
        money: 'dinheiro',
        score: 'pontuação',
      },
    },

    outputs: {
      good: 'bom',
      weak: 'fraco',
      restsOn: 'Em que se baseiam estes números',
      nothing: 'Nada se destaca neste período',
      ask: 'A esclarecer',
      notes: 'Notas',
      unsigned: 'Sem assinatura',
      open: 'Abrir o relatório',
      moreTables: (count) => `tabelas só no relatório: ${count}`,
    },
  },
}
