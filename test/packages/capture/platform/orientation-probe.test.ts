import { decode } from 'jpeg-js'
import { jpegFacts } from '../../../../miniprogram/packages/capture/files/jpeg-facts'
import { ORIENTATION_PROBE } from '../../../../miniprogram/packages/capture/platform/orientation-probe'

test('the probe is a real JPEG, lying, and marked to be turned a quarter', () => {
  expect(jpegFacts(ORIENTATION_PROBE)).toEqual({
    widthPx: 4,
    heightPx: 2,
    components: 1,
    orientation: 6,
    hasPixels: true,
    isComplete: true,
  })
  expect(decode(ORIENTATION_PROBE)).toMatchObject({ width: 4, height: 2 })
})
