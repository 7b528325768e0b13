// @vitest-environment node
// What is said beside a number that rests on less than it seems to, read by hand in every language.
import { describe, expect, test } from 'vitest'
import { count } from '../../src/format/count.js'
import type { Messages } from '../../src/format/index.js'
import { ar } from '../../src/locales/ar.js'
import { de } from '../../src/locales/de.js'
import { en } from '../../src/locales/en.js'
import { es } from '../../src/locales/es.js'
import { fr } from '../../src/locales/fr.js'
import { ptBR } from '../../src/locales/pt-BR.js'
import { ru } from '../../src/locales/ru.js'

const fact = ({ facts }: Messages, id: keyof Messages['facts'], english = '') => facts[id] ?? english
const on = (day: Readonly<Record<string, string>>, { tag }: Messages) => day[tag] ?? ''
const eleventh = {
  en: '11 October',
  de: '11. Oktober',
  fr: '11 octobre',
  es: '11 de octubre',
  'pt-BR': '11 de outubro',
  ru: '11 октября',
  'ar-u-nu-latn': '11 أكتوبر',
}

const situations = {
  'without, facts': (m) => m.caveats.without('vk', fact(m, 'leads', 'leads')),
  'without, nothing reported': (m) => m.caveats.without('vk, tiktok', ''),
  outside: (m) => m.caveats.outside('telegram', fact(m, 'reach', 'reach')),
  since: (m) => m.caveats.since('vk', on(eleventh, m)),
  more: (m) => [1, 2, 5].map((n) => m.caveats.more(count(n, { locale: m }))).join(' | '),
  implausible: (m) => m.caveats.implausible(fact(m, 'answered'), '9', fact(m, 'messages'), '5'),
  negative: (m) => m.caveats.negative(fact(m, 'spend', 'spend'), '−$50'),
  'over the edge': (m) => m.caveats.overEdge(m.between('$310', '$1,410')),
  breaks: (m) => m.caveats.breaks(on(eleventh, m), 'Bots'),
  'breaks, without a note': (m) => m.caveats.breaks(on(eleventh, m), ''),
  sampled: (m) => m.caveats.sampled,
  'of answered': (m) => m.caveats.ofAnswered('1', count(400, { locale: m })),
  'none answered': (m) => [1, 2, 30].map((n) => m.caveats.noneAnswered(count(n, { locale: m }))).join(' | '),
  'no direction': (m) => m.caveats.noDirection,
  'not judged': (m) => m.caveats.notJudged,
  'no value': (m) => m.reasons.partial(fact(m, 'leads', 'leads')),
  'no change, channels': (m) => m.incomparable.channels,
  'no change, breaks': (m) => m.incomparable.breaks,
} as const satisfies Readonly<Record<string, (messages: Messages) => string>>

type Sentences = Readonly<Record<keyof typeof situations, string>>

const english: Sentences = {
  'without, facts': 'without vk: no leads reported',
  'without, nothing reported': 'without vk, tiktok: no data',
  outside: 'not part of this figure (no reach reported): telegram',
  since: 'vk since 11 October',
  more: '1 more note | 2 more notes | 5 more notes',
  implausible: 'a part is greater than its whole: messages answered 9, messages received 5',
  negative: 'spend is negative (−$50), so the ratio has no meaning',
  'over the edge': 'between $310 and $1,410: some data runs over the edge of the period',
  breaks: 'not comparable with data before 11 October: Bots',
  'breaks, without a note': 'not comparable with data before 11 October',
  sampled: 'estimated by the source from a sample',
  'of answered': 'from answers to 1 of 400 messages',
  'none answered': 'none of 1 message answered | none of 2 messages answered | none of 30 messages answered',
  'no direction': 'goal not judged: nothing says whether more or less is better',
  'not judged': 'goal not judged',
  'no value': 'not known for all channels: leads',
  'no change, channels': 'no comparison: different channels are missing',
  'no change, breaks': 'no comparison: what is counted has changed',
}

const german: Sentences = {
  'without, facts': 'ohne vk: keine Daten (Leads)',
  'without, nothing reported': 'ohne vk, tiktok: keine Daten',
  outside: 'nicht Teil der Kennzahl, keine Daten (Reichweite): telegram',
  since: 'vk seit dem 11. Oktober',
  more: '1 weiterer Hinweis | 2 weitere Hinweise | 5 weitere Hinweise',
  implausible: 'ein Teil ist größer als das Ganze: beantwortete Nachrichten 9, eingegangene Nachrichten 5',
  negative: 'negativer Wert, das Verhältnis hat keine Aussage: Ausgaben −$50',
  'over the edge': 'zwischen $310 und $1,410: manche Daten reichen über den Rand des Zeitraums hinaus',
  breaks: 'nicht vergleichbar mit Daten vor dem 11. Oktober: Bots',
  'breaks, without a note': 'nicht vergleichbar mit Daten vor dem 11. Oktober',
  sampled: 'von der Quelle aus einer Stichprobe geschätzt',
  'of answered': 'aus Antworten auf 1 von 400 Nachrichten',
  'none answered': 'keine Antwort auf 1 Nachricht | keine Antwort auf 2 Nachrichten | keine Antwort auf 30 Nachrichten',
  'no direction': 'Ziel nicht bewertet: nicht angegeben, ob mehr oder weniger besser ist',
  'not judged': 'Ziel nicht bewertet',
  'no value': 'nicht für alle Kanäle bekannt: Leads',
  'no change, channels': 'kein Vergleich: es fehlen andere Kanäle als zuvor',
  'no change, breaks': 'kein Vergleich: die Zählweise hat sich geändert',
}

const french: Sentences = {
  'without, facts': 'sans vk : pas de données (leads)',
  'without, nothing reported': 'sans vk, tiktok : pas de données',
  outside: 'hors de l’indicateur, pas de données (couverture) : telegram',
  since: 'vk depuis le 11 octobre',
  more: '1 autre remarque | 2 autres remarques | 5 autres remarques',
  implausible: 'une partie dépasse le tout : messages traités 9, messages reçus 5',
  negative: 'valeur négative, le rapport n’a pas de sens : dépenses −$50',
  'over the edge': 'entre $310 et $1,410 : des données débordent de la période',
  breaks: 'non comparable avec les données d’avant le 11 octobre : Bots',
  'breaks, without a note': 'non comparable avec les données d’avant le 11 octobre',
  sampled: 'estimé par la source à partir d’un échantillon',
  'of answered': 'd’après les réponses à 1 message sur 400',
  'none answered': 'aucune réponse à 1 message | aucune réponse à 2 messages | aucune réponse à 30 messages',
  'no direction': 'objectif non évalué : rien n’indique s’il vaut mieux plus ou moins',
  'not judged': 'objectif non évalué',
  'no value': 'pas connu pour tous les canaux : leads',
  'no change, channels': 'pas de comparaison : les canaux manquants ne sont pas les mêmes',
  'no change, breaks': 'pas de comparaison : le mode de comptage a changé',
}

const spanish: Sentences = {
  'without, facts': 'sin vk: no hay datos (leads)',
  'without, nothing reported': 'sin vk, tiktok: no hay datos',
  outside: 'fuera del indicador, sin datos (alcance): telegram',
  since: 'vk desde el 11 de octubre',
  more: '1 nota más | 2 notas más | 5 notas más',
  implausible: 'una parte supera al total: mensajes respondidos 9, mensajes recibidos 5',
  negative: 'valor negativo, la ratio no tiene sentido: inversión −$50',
  'over the edge': 'entre $310 y $1,410: hay datos que rebasan el periodo',
  breaks: 'no comparable con los datos anteriores al 11 de octubre: Bots',
  'breaks, without a note': 'no comparable con los datos anteriores al 11 de octubre',
  sampled: 'estimado por la fuente a partir de una muestra',
  'of answered': 'según las respuestas a 1 de 400 mensajes',
  'none answered': 'ninguna respuesta a 1 mensaje | ninguna respuesta a 2 mensajes | ninguna respuesta a 30 mensajes',
  'no direction': 'objetivo sin evaluar: no se indica si es mejor más o menos',
  'not judged': 'objetivo sin evaluar',
  'no value': 'no se conoce en todos los canales: leads',
  'no change, channels': 'sin comparación: no faltan los mismos canales que antes',
  'no change, breaks': 'sin comparación: ha cambiado la forma de contar',
}

const portuguese: Sentences = {
  'without, facts': 'sem vk: não há dados (leads)',
  'without, nothing reported': 'sem vk, tiktok: não há dados',
  outside: 'fora do indicador, sem dados (alcance): telegram',
  since: 'vk desde 11 de outubro',
  more: 'mais 1 observação | mais 2 observações | mais 5 observações',
  implausible: 'uma parte é maior que o todo: mensagens respondidas 9, mensagens recebidas 5',
  negative: 'valor negativo, a razão não faz sentido: investimento −$50',
  'over the edge': 'entre $310 e $1,410: há dados que ultrapassam os limites do período',
  breaks: 'não comparável com os dados anteriores a 11 de outubro: Bots',
  'breaks, without a note': 'não comparável com os dados anteriores a 11 de outubro',
  sampled: 'estimado pela fonte a partir de uma amostra',
  'of answered': 'com base nas respostas a 1 de 400 mensagens',
  'none answered': 'nenhuma resposta a 1 mensagem | nenhuma resposta a 2 mensagens | nenhuma resposta a 30 mensagens',
  'no direction': 'meta não avaliada: não foi indicado se mais ou menos é melhor',
  'not judged': 'meta não avaliada',
  'no value': 'não conhecido em todos os canais: leads',
  'no change, channels': 'sem comparação: os canais que faltam não são os mesmos',
  'no change, breaks': 'sem comparação: a forma de contagem mudou',
}

const russian: Sentences = {
  'without, facts': 'не учтено: vk — нет данных (лиды)',
  'without, nothing reported': 'не учтено: vk, tiktok — нет данных',
  outside: 'вне показателя: telegram (нет данных: охват)',
  since: 'vk с 11 октября',
  more: 'ещё 1 примечание | ещё 2 примечания | ещё 5 примечаний',
  implausible: 'часть больше целого: отвеченные сообщения — 9, входящие сообщения — 5',
  negative: 'отрицательное значение, отношение не имеет смысла: расходы −$50',
  'over the edge': 'от $310 до $1,410: часть данных выходит за пределы периода',
  breaks: 'несопоставимо с данными до 11 октября: Bots',
  'breaks, without a note': 'несопоставимо с данными до 11 октября',
  sampled: 'оценка источника по выборке',
  'of answered': 'по ответам на 1 из 400 сообщений',
  'none answered':
    'ни одного ответа на 1 сообщение | ни одного ответа на 2 сообщения | ни одного ответа на 30 сообщений',
  'no direction': 'цель не оценить: не указано, что лучше, больше или меньше',
  'not judged': 'цель не оценить',
  'no value': 'известно не по всем каналам: лиды',
  'no change, channels': 'сравнения нет: данные не по тем же каналам',
  'no change, breaks': 'сравнения нет: изменился способ подсчёта',
}

const arabic: Sentences = {
  'without, facts': 'دون vk: لا توجد بيانات (العملاء المحتملون)',
  'without, nothing reported': 'دون vk, tiktok: لا توجد بيانات',
  outside: 'خارج المؤشر لعدم توفر بيانات (الوصول): telegram',
  since: 'بيانات vk منذ 11 أكتوبر',
  more: 'ملاحظة أخرى | ملاحظتان أخريان | 5 ملاحظات أخرى',
  implausible: 'الجزء أكبر من الكل: الرسائل المُجاب عنها 9، الرسائل الواردة 5',
  negative: 'قيمة سالبة لا معنى للنسبة معها: الإنفاق −$50',
  'over the edge': 'بين $310 و$1,410: بعض البيانات تتجاوز حدود الفترة',
  breaks: 'لا تصح المقارنة مع البيانات السابقة على 11 أكتوبر: Bots',
  'breaks, without a note': 'لا تصح المقارنة مع البيانات السابقة على 11 أكتوبر',
  sampled: 'تقدير من المصدر بناءً على عينة',
  'of answered': 'من الردود على 1 من 400 رسالة',
  'none answered':
    'رسالة واحدة لم يتم الرد عليها | رسالتان لم يتم الرد على أي منهما | 30 رسالة لم يتم الرد على أي منها',
  'no direction': 'يتعذر تقييم الهدف: لم يُحدَّد أيهما أفضل، الأعلى أم الأقل',
  'not judged': 'يتعذر تقييم الهدف',
  'no value': 'غير متوفر عن كل القنوات: العملاء المحتملون',
  'no change, channels': 'تتعذر المقارنة: القنوات الناقصة ليست نفسها',
  'no change, breaks': 'تتعذر المقارنة: تغيّرت طريقة الاحتساب',
}

/** Without what is not seen: marks of direction, and spaces that do not break. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\p{Cf}/gu, '')

describe.each<[Messages, Sentences]>([
  [en, english],
  [de, german],
  [fr, french],
  [es, spanish],
  [ptBR, portuguese],
  [ru, russian],
  [ar, arabic],
])('$tag', (messages, sentences) => {
  test.each(Object.entries(situations))('%s', (name, say) => {
    expect(plain(say(messages))).toBe(sentences[name as keyof Sentences])
  })
})

test('English says "or" of several facts that are not reported', () => {
  expect(en.caveats.without('vk', 'leads, spend, and clicks')).toBe('without vk: no leads, spend, or clicks reported')
  expect(en.caveats.outside('vk and ok', 'reach and views')).toBe(
    'not part of this figure (no reach or views reported): vk and ok',
  )
})

test('a French noun agrees with the first of two numbers', () => {
  const say = (known: string, all: number) => plain(fr.days(known, count(all, { locale: fr })))
  expect(['0', '1', '1,5', '3', '11'].map((known) => say(known, 31))).toEqual([
    '0 jour sur 31',
    '1 jour sur 31',
    '1,5 jour sur 31',
    '3 jours sur 31',
    '11 jours sur 31',
  ])
})
