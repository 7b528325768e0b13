/**
 * Answers that are worked out once: whoever asks meanwhile, or later, gets the same one. A failure is forgotten, and so is what
 * nobody has asked for longest when there are more than `most`.
 *
 * @param {number} most
 * @returns {<T>(key: string, work: () => Promise<T>) => Promise<T>}
 */
export function remembered(most) {
  const answers = new Map()
  return (key, work) => {
    const answer = answers.get(key) ?? work()
    answers.delete(key)
    answers.set(key, answer)
    if (answers.size > most) answers.delete(answers.keys().next().value)
    answer.catch(() => answers.get(key) === answer && answers.delete(key))
    return answer
  }
}
