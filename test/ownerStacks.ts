import * as React from 'react'

// For each element React in development keeps the stack of who made it, up to so many a second: a fifth of what it takes to
// draw a widget. Only its developer tools show it; warnings are the same. Told that there are enough, it keeps none.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = React as object as Readonly<
  Record<string, object>
>
if (internals)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Number.POSITIVE_INFINITY, set: () => {} })
