import { flushSync } from 'react-dom'

/**
 * Answers a pointer in the frame in which it has moved. React puts off what a moving pointer changes to a task of its own, which
 * comes after that frame's paint: the answer would be seen a frame late.
 */
export const inThisFrame =
  <E>(handle: (event: E) => void) =>
  (event: E): void =>
    flushSync(() => handle(event))
