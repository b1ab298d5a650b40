import fc from 'fast-check'
import { scaledSheet, type Sheet } from '../../miniprogram/model/sheet'

test('boxes that touch on a sheet touch on a smaller one, and the last ends where the sheet does', () => {
  const scales = fc.double({ min: 0.2, max: 1, noNaN: true })
  const sides = fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(sides, scales, (heights, scale) => {
      let yPx = 0
      const layers = heights.map((heightPx) => {
        const layer = {
          path: 'a',
          quarterTurns: 0,
          isMirrored: false,
          xPx: 0,
          yPx,
          widthPx: 700,
          heightPx,
        } as const
        yPx += heightPx
        return layer
      })
      const sheet: Sheet = { widthPx: 700, heightPx: yPx, layers }
      const small = scaledSheet(sheet, scale)
      let endPx = 0
      for (const layer of small.layers) {
        expect(layer.yPx).toBe(endPx)
        endPx = layer.yPx + layer.heightPx
      }
      expect(endPx).toBe(small.heightPx)
    }),
  )
})
