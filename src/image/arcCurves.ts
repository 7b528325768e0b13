/**
 * An arc of a path as curves, each of a quarter of a turn at most: three points after the one before.
 *
 * @edge without a radius it is a straight line; radii that are too short grow until they reach
 * @source SVG 2, appendix B.2.4 and B.2.5
 */
export function arcCurves(
  [x1, y1]: readonly [number, number],
  [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0, x2 = 0, y2 = 0]: readonly number[],
): number[][] {
  if (!rx0 || !ry0) return [[x1, y1, x2, y2, x2, y2]]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2]
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx]
  let [rx, ry] = [Math.abs(rx0), Math.abs(ry0)]
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
  ;[rx, ry] = [rx * grow, ry * grow]
  const under = (rx * py) ** 2 + (ry * px) ** 2
  const k = under ? Math.sqrt(Math.max(0, (rx * ry) ** 2 / under - 1)) * (large === sweep ? -1 : 1) : 0
  const [qx, qy] = [(k * rx * py) / ry, (-k * ry * px) / rx]
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx)
  let by = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from
  if (sweep && by < 0) by += 2 * Math.PI
  if (!sweep && by > 0) by -= 2 * Math.PI
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2]
  const steps = Math.max(1, Math.ceil(Math.abs(by) / (Math.PI / 2) - 1e-9))
  const reach = (4 / 3) * Math.tan(by / steps / 4)
  const place = (u: number, v: number) => [cx + rx * u * cos - ry * v * sin, cy + rx * u * sin + ry * v * cos]
  return Array.from({ length: steps }, (_, i) => {
    const [t0, t1] = [from + (by * i) / steps, from + (by * (i + 1)) / steps]
    const [c0, s0, c1, s1] = [Math.cos(t0), Math.sin(t0), Math.cos(t1), Math.sin(t1)]
    return [...place(c0 - reach * s0, s0 + reach * c0), ...place(c1 + reach * s1, s1 - reach * c1), ...place(c1, s1)]
  })
}
