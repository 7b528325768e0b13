/** The `k`-th smallest of all, counted from 0 (Hoare’s selection): far quicker than putting them in order. It moves numbers
 * about in the array. */
export function quickselect(numbers: Float64Array, k: number): number {
  const at = (i: number) => numbers[i] as number
  let [left, right] = [0, numbers.length - 1]
  while (left < right) {
    const pivot = at((left + right) >> 1)
    let [i, j] = [left, right]
    while (i <= j) {
      while (at(i) < pivot) i++
      while (at(j) > pivot) j--
      if (i > j) break
      const one = at(i)
      numbers[i++] = at(j)
      numbers[j--] = one
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else break
  }
  return at(k)
}
