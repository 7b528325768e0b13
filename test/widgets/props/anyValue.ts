// What a prop may be given by a host that has no types, by JSON, by a library, or by mistake.

class Ticket {
  id = 7
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const fails = (): never => {
  throw new Error('no access')
}

function circle(): unknown[] {
  const all: unknown[] = [1]
  all.push(all)
  return all
}

const itself: Record<string, unknown> = { name: 'x' }
itself['itself'] = itself

const row = { date: '2026-10', leads: 5 }

/** Each by what it is. None is a text that no reader should see: that would be the host's own. */
export const values: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  true: true,
  false: false,
  0: 0,
  '-1': -1,
  5: 5,
  'a half': 0.5,
  'a huge number': 1e300,
  'a tiny number': 5e-324,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  'a BigInt': 5n,
  'no letter': '',
  'a space': ' ',
  'a word': 'acme',
  'a number in words': '1,204',
  'a percentage': '5%',
  'a month that is none': '2026-13',
  'a day': '2026-10-05',
  'a tag': '<b>x</b>',
  'a name of Object': 'constructor',
  ['__proto__']: '__proto__',
  'half an emoji': 'Caf\ud83d',
  'a turn of direction': 'acme\u202e',
  'a long text': 'word '.repeat(20_000),
  'JSON of rows': JSON.stringify([1, 2]),
  'an address': 'https://example.com/x',
  'no list': [],
  'a list of nothing': [null],
  'a list in a list': [[]],
  'a list of objects': [{}],
  'a list of numbers': [1, 2],
  'a list of words': ['acme'],
  rows: [row],
  'a sparse list': Object.assign([], { length: 3 }),
  'a list with itself': circle(),
  'an object': {},
  'an object of numbers': { a: 1 },
  'an object by language': { en: 'Reach', ru: 'Охват' },
  'a module': { default: {} },
  'an object with itself': itself,
  'an object without a prototype': Object.create(null),
  'an object with __proto__': JSON.parse('{"__proto__":{"label":5}}'),
  'an object that throws': Object.defineProperty({}, 'id', { get: fails, enumerable: true }),
  'an object of throwing texts': { toString: fails, valueOf: fails, toJSON: fails },
  'a proxy that throws': new Proxy({}, { get: fails, has: fails, ownKeys: fails }),
  'a revoked proxy': revoked(),
  'a response': { data: [row], total: 1 },
  'a promise': Promise.resolve([row]),
  'a set': new Set([row]),
  'a map': new Map([['leads', 5]]),
  'a table by columns': { columns: ['date', 'leads'], data: [['2026-10', 5]] },
  'a date': new Date('2026-10-05T09:00:00Z'),
  'a date that is none': new Date(Number.NaN),
  'an error': new Error('No answer'),
  'an object with a message': { message: 'No answer' },
  'a ref': { current: null },
  'an object of a class': new Ticket(),
  'a text as an object': Object('acme'),
  'a symbol': Symbol('acme'),
  'a function': () => 'acme',
  'a function that throws': fails,
  'a class': Ticket,
  'an expression': /acme/,
  'an address as an object': new URL('https://example.com'),
  bytes: new Uint8Array(3),
}
