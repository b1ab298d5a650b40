/** A curve offset(t) = c0 + c1·t + c2·t² …, t from −1 to 1 along a side. */
export interface Curve {
  readonly coefficients: readonly number[]
  /** Typical distance of the measurements from the curve, in their unit. */
  readonly spread: number
  /** Share of the measurements (by weight) that the curve explains. */
  readonly support: number
}

const polynomialAt = (coefficients: readonly number[], t: number): number => {
  let sum = 0
  for (let power = coefficients.length - 1; power >= 0; power--) sum = sum * t + coefficients[power]!
  return sum
}

export const valueAt = (curve: Curve, t: number): number => polynomialAt(curve.coefficients, t)

export const slopeAt = (curve: Curve, t: number): number =>
  curve.coefficients.reduceRight((sum, c, power) => (power === 0 ? sum : sum * t + c * power), 0)

/** Solves a small symmetric system by elimination with pivoting; near-singular ones give zeros. */
const solved = (matrix: number[][], right: number[]): number[] => {
  const n = right.length
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row
    ;[matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!]
    ;[right[column], right[pivot]] = [right[pivot]!, right[column]!]
    const head = matrix[column]![column]!
    if (Math.abs(head) < 1e-9) return right.map(() => 0)
    for (let row = column + 1; row < n; row++) {
      const factor = matrix[row]![column]! / head
      for (let k = column; k < n; k++) matrix[row]![k] = matrix[row]![k]! - factor * matrix[column]![k]!
      right[row] = right[row]! - factor * right[column]!
    }
  }
  const x = right.map(() => 0)
  for (let row = n - 1; row >= 0; row--) {
    let rest = right[row]!
    for (let k = row + 1; k < n; k++) rest -= matrix[row]![k]! * x[k]!
    x[row] = rest / matrix[row]![row]!
  }
  return x
}

const weightedFit = (ts: Float64Array, os: Float64Array, ws: Float64Array, degree: number): number[] => {
  const n = degree + 1
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  const right = new Array<number>(n).fill(0)
  for (let i = 0; i < ts.length; i++) {
    let a = ws[i]!
    for (let row = 0; row < n; row++, a *= ts[i]!) {
      right[row] = right[row]! + a * os[i]!
      let b = a
      for (let column = 0; column < n; column++, b *= ts[i]!) matrix[row]![column] = matrix[row]![column]! + b
    }
  }
  return solved(matrix, right)
}

const medianResidual = (residuals: Float64Array, ws: Float64Array): number => {
  const used = residuals.filter((_, i) => ws[i]! > 0).sort()
  return used[used.length >> 1] ?? 0
}

/** A polynomial through most of the measurements; those far off (fingers, pens, other papers) lose their say. */
export const robustCurve = (
  ts: Float64Array,
  os: Float64Array,
  ws: Float64Array,
  degree: number,
  finest: number,
): Curve => {
  let weights = ws
  let coefficients: number[] = []
  let spread = 0
  let support = 0
  const residuals = new Float64Array(ts.length)
  for (let round = 0; round < 6; round++) {
    coefficients = weightedFit(ts, os, weights, degree)
    for (let i = 0; i < ts.length; i++) residuals[i] = Math.abs(os[i]! - polynomialAt(coefficients, ts[i]!))
    const before = spread
    spread = medianResidual(residuals, ws)
    const isSettled = round > 1 && Math.abs(spread - before) < 0.01 * finest
    const reach = 4.5 * Math.max(finest, spread)
    let [kept, all] = [0, 0]
    weights = ws.map((w, i) => {
      const r = residuals[i]! / reach
      const trust = r < 1 ? (1 - r * r) * (1 - r * r) : 0
      all += w
      kept += r < 0.7 ? w : 0
      return w * trust
    })
    support = all > 0 ? kept / all : 0
    if (isSettled) break
  }
  return { coefficients, spread, support }
}
