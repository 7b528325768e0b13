// W3C design tokens as a file holds them: groups in groups, types that are inherited, aliases.

/** By the names of groups and its own: `color.accent`. */
export type Tokens = ReadonlyMap<string, { readonly type: unknown; readonly value: unknown }>

const DEEPEST = 20

/** All tokens of a file; what is none, and what is nested without end, is left out. */
export function tokensIn(json: unknown): Tokens {
  const found = new Map<string, { type: unknown; value: unknown }>()
  const walk = (group: unknown, path: readonly string[], inherited: unknown) => {
    if (typeof group !== 'object' || group === null || path.length > DEEPEST) return
    const { $type: type = inherited, $value: value } = group as { $type?: unknown; $value?: unknown }
    if (value !== undefined) found.set(path.join('.'), { type, value })
    else
      for (const [name, one] of Object.entries(group))
        if (!name.startsWith('$') && name !== '__proto__') walk(one, [...path, name], type)
  }
  walk(json, [], undefined)
  return found
}

/**
 * What a token is worth, its aliases followed: `{color.blue}`, and those within a colour or a list.
 *
 * @throws for an alias that leads to none of them or in a circle
 */
export function valueOf(all: Tokens, value: unknown, steps = 0): unknown {
  if (steps > DEEPEST) throw new Error('their aliases lead in a circle')
  const [, alias] = (typeof value === 'string' && /^\{([^{}]+)\}$/.exec(value.trim())) || []
  if (alias) {
    const token = all.get(alias.replace(/\.\$value$/, ''))
    if (!token) throw new Error(`{${alias.slice(0, 60)}} leads to none of them`)
    return valueOf(all, token.value, steps + 1)
  }
  if (Array.isArray(value)) return value.map((one) => valueOf(all, one, steps + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, valueOf(all, one, steps + 1)]))
}

/** Its own, that of its group, or that of what it is an alias of. */
export function typeOf(all: Tokens, path: string, steps = 0): unknown {
  const token = all.get(path)
  const [, alias] = (typeof token?.value === 'string' && /^\{([^{}]+)\}$/.exec(token.value.trim())) || []
  return token?.type ?? (alias && steps < DEEPEST ? typeOf(all, alias, steps + 1) : undefined)
}
