import { encode } from 'jpeg-js'
import * as fc from 'fast-check'
import { failed, ok } from '../../../../miniprogram/model/result'
import { sizeSearch, type Setting } from '../../../../miniprogram/packages/capture/export/size-search'
import { printedPage } from '../pictures'

/** An encoder that obeys a power law; real ones differ in both powers and in where they start. */
const encoderOf = (bytes: number, power: number, sidePower: number) => {
  const used: Setting[] = []
  const run = async (setting: Setting) => {
    used.push(setting)
    const factor = Math.max(1, 200 - 2 * Math.round(setting.quality * 100))
    const sizeBytes = Math.round(bytes * (factor / 16) ** -power * setting.scale ** sidePower)
    return ok({ sizeBytes, setting })
  }
  return { run, used }
}

const LIMIT = { limitBytes: 1_000_000, leastScale: 0.2 }

describe('the size search', () => {
  test('a picture that fits at best quality is encoded once', async () => {
    const encoder = encoderOf(400_000, 0.64, 1.7)
    const found = await sizeSearch(encoder.run, LIMIT)
    expect(found).toMatchObject({ ok: true, value: { sizeBytes: 400_000 } })
    expect(encoder.used).toEqual([{ quality: 0.92, scale: 1 }])
  })

  const encoders = [
    fc.integer({ min: 1_050_000, max: 12_000_000 }),
    fc.double({ min: 0.45, max: 0.9, noNaN: true }),
    fc.double({ min: 1.3, max: 2, noNaN: true }),
  ] as const

  test('never goes above the limit and needs few encodes, whatever the encoder', async () => {
    await fc.assert(
      fc.asyncProperty(...encoders, async (bytes, power, sidePower) => {
        const encoder = encoderOf(bytes, power, sidePower)
        const found = await sizeSearch(encoder.run, LIMIT)
        expect(found.ok && found.value.sizeBytes <= 1_000_000).toBe(true)
        expect(encoder.used.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  test('never makes the picture smaller while quality can give, and takes the best that fits', async () => {
    await fc.assert(
      fc.asyncProperty(...encoders, async (bytes, power, sidePower) => {
        const encoder = encoderOf(bytes, power, sidePower)
        const sizeAt = async (quality: number) => (await encoder.run({ quality, scale: 1 })).value.sizeBytes
        const canFit = (await sizeAt(0.4)) <= 1_000_000
        const found = await sizeSearch(encoder.run, LIMIT)
        if (!found.ok) throw new Error('fits always here')
        const { setting, sizeBytes } = found.value
        expect(setting.scale === 1).toBe(canFit)
        if (!canFit) expect(setting.quality).toBe(0.4)
        const isNextTooLarge = (await sizeAt(setting.quality + 0.01)) > 1_000_000
        expect(sizeBytes >= 960_000 || isNextTooLarge).toBe(true)
      }),
    )
  })

  test('a step in the sizes, where an encoder begins to keep noise, is found in few encodes', async () => {
    const stepped = (percent: number) =>
      Math.round(1_000_000 * (percent > 83 ? 1 : 0.6) * ((200 - 2 * percent) / 16) ** -0.5)
    for (const share of [0.5, 0.6, 0.7, 0.75, 0.8, 0.9]) {
      const limit = 1_000_000 * share
      const tried: number[] = []
      const found = await sizeSearch(
        async ({ quality }: Setting) => {
          const percent = Math.round(quality * 100)
          tried.push(percent)
          return ok({ sizeBytes: stepped(percent), percent })
        },
        { limitBytes: limit, leastScale: 0.2, knownBytes: 1_000_000 },
      )
      if (!found.ok) throw new Error('fits always here')
      const { sizeBytes, percent } = found.value
      expect(sizeBytes >= 0.96 * limit || stepped(percent + 1) > limit).toBe(true)
      expect(tried.length).toBeLessThanOrEqual(5)
    }
  })

  test('a size known beforehand saves the first encode', async () => {
    const encoder = encoderOf(3_000_000, 0.64, 1.7)
    await sizeSearch(encoder.run, { ...LIMIT, knownBytes: 3_000_000 })
    expect(encoder.used[0]!.quality).toBeLessThan(0.92)
  })

  test('a size that is only likely chooses the first quality, and whatever it is the search ends as well', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...encoders,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        async (bytes, power, sidePower, off) => {
          const encoder = encoderOf(bytes, power, sidePower)
          const found = await sizeSearch(encoder.run, { ...LIMIT, likelyBytes: bytes * off })
          expect(found.ok && found.value.sizeBytes <= 1_000_000).toBe(true)
          expect(encoder.used.length).toBeLessThanOrEqual(9)
        },
      ),
    )
    const encoder = encoderOf(3_000_000, 0.64, 1.7)
    await sizeSearch(encoder.run, { ...LIMIT, likelyBytes: 3_000_000 })
    expect(encoder.used).toHaveLength(1)
  })

  test('never makes the picture smaller than it can be read', async () => {
    for (const leastScale of [0.3, 0.7, 0.99, 1]) {
      const encoder = encoderOf(20_000_000, 0.64, 1.7)
      const found = await sizeSearch(encoder.run, { ...LIMIT, leastScale })
      expect(Math.min(...encoder.used.map(({ scale }) => scale))).toBeGreaterThanOrEqual(leastScale)
      expect(found.ok).toBe(leastScale === 0.3)
    }
  })

  test('gives up pixels only where the lowest quality does not fit', async () => {
    const encoder = encoderOf(20_000_000, 0.64, 1.7)
    await sizeSearch(encoder.run, LIMIT)
    expect(Math.min(...encoder.used.map(({ quality }) => quality))).toBe(0.4)
    expect(Math.min(...encoder.used.map(({ scale }) => scale))).toBeLessThan(0.5)
  })

  test('says that it cannot fit rather than make something unreadable', async () => {
    const encoder = encoderOf(50_000_000, 0.64, 1.7)
    expect(await sizeSearch(encoder.run, { limitBytes: 10_000, leastScale: 0.2 })).toEqual(
      failed('cannot-fit'),
    )
    expect(encoder.used.length).toBeLessThanOrEqual(7)
  })

  test('an encoder that ignores quality still ends within the limit or says so', async () => {
    const found = await sizeSearch(
      async ({ scale }) => ok({ sizeBytes: Math.round(2_000_000 * scale) }),
      LIMIT,
    )
    if (found.ok) expect(found.value.sizeBytes).toBeLessThanOrEqual(1_000_000)
    else expect(found.problem).toBe('cannot-fit')
  })

  test('hands on the encoder’s own problem', async () => {
    expect(await sizeSearch(async () => failed('memory'), LIMIT)).toEqual(failed('memory'))
  })

  test('a real JPEG encoder reaches the limit closely', async () => {
    const used: number[] = []
    const real = async ({ quality, scale }: Setting) => {
      const side = Math.max(8, Math.round(400 * scale))
      const data = printedPage(side, side)
      used.push(quality)
      return ok({
        sizeBytes: encode({ width: side, height: side, data }, Math.round(quality * 100)).data.length,
      })
    }
    const full = await real({ quality: 0.92, scale: 1 })
    const limit = Math.round(full.value.sizeBytes * 0.7)
    const found = await sizeSearch(real, { limitBytes: limit, leastScale: 0.2 })
    expect(found.ok && found.value.sizeBytes <= limit && found.value.sizeBytes >= limit * 0.93).toBe(true)
  })
})
