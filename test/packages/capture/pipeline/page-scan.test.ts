import { day } from '../../../../miniprogram/model/iso-date'
import fc from 'fast-check'
import {
  cornersOf,
  findingsOf,
  quadOf,
} from '../../../../miniprogram/packages/capture/pipeline/engine-mapping'
import { EngineScan } from '../../../../miniprogram/packages/capture/pipeline/page-scan'
import { WHOLE_PHOTO, type Corners } from '../../../../miniprogram/model/corners'
import { failed, ok } from '../../../../miniprogram/model/result'
import type { LightMap } from '../../../../miniprogram/workers/engine/straighten/even-light'
import { engineAnswer } from '../../../../miniprogram/workers/engine/messages'
import { emptyScene, sceneOf, type Scene } from '../../../../bench/capture/scenes'
import { aPdf, aPhoto } from '../../../builders'
import type { Capture } from '../../../../miniprogram/model/application'
import { someCorners } from '../../../some-corners'
import { FakePhone } from '../capture-phone'

const certificate = sceneOf('certificate', 1)

/** A phone with the real engine behind it, that decodes one generated photograph. */
const aScan = (scene: Scene) => {
  const phone = new FakePhone()
  const { width, height, data } = scene.picture
  const decodings = { count: 0 }
  const straight: { widthPx: number; heightPx: number }[] = []
  const lights: (LightMap | undefined)[] = []
  const engine = {
    isThere: true,
    askEngine: async (question: object) => {
      const answer = engineAnswer({ ...question, id: 1 } as never)
      return engine.isThere && answer.kind !== 'failed' ? answer : undefined
    },
  }
  const scan = new EngineScan({
    ...phone,
    askEngine: engine.askEngine as never,
    closeEngine: () => undefined,
    today: () => day('2026-11-23'),
    pixelsOf: () => {
      decodings.count += 1
      return { width, height, pixels: data.slice().buffer }
    },
    encodePart: (_, part, quality, light) => {
      lights.push(light)
      return phone.encodePart(_, part, quality)
    },
    encodeStraight: async (_, plan, quality, light) => {
      lights.push(light)
      straight.push({ widthPx: plan.widthPx, heightPx: plan.heightPx })
      return phone.encodePart(_, plan, quality)
    },
  })
  // The photograph has twice the pixels a side that the engine looks at.
  const photo = { held: undefined, widthPx: width * 2, heightPx: height * 2 }
  return { scan, photo, phone, engine, decodings, straight, lights }
}

describe('looking at a photograph', () => {
  test('finds the paper where it lies, and decodes the picture once for all questions', async () => {
    const scene = certificate
    const { scan, photo, decodings } = aScan(scene)
    const seen = await scan.see(photo)
    if (seen.kind !== 'found') throw new Error(seen.kind)
    const truth = cornersOf(scene.corners!, scene.picture)
    const isNear = (corners: readonly number[]) =>
      corners.every((share, at) => Math.abs(share - truth[at]!) < 0.01)
    const turns = [0, 2, 4, 6].map((by) => [...seen.corners.slice(by), ...seen.corners.slice(0, by)])
    const head = turns.findIndex(isNear)
    // This certificate was photographed lying on its side: cut out as it lies, it has to be turned; else it is good.
    expect([1, 3]).toContain(head)
    expect((await scan.check(photo, seen.corners, 'degree-certificate', []))?.findings).toEqual([
      { kind: 'wrong-way-round', turnBy: 4 - head },
    ])
    expect((await scan.check(photo, truth, 'degree-certificate', []))?.findings).toEqual([])
    expect(decodings.count).toBe(1)
  })

  test('says that there is no paper where there is none', async () => {
    const { scan, photo } = aScan(emptyScene('bare', 2))
    expect((await scan.see(photo)).kind).toBe('none')
  })

  test('without the engine says that nobody looked', async () => {
    const { scan, photo, engine } = aScan(certificate)
    engine.isThere = false
    expect(await scan.see(photo)).toEqual({ kind: 'not-looked' })
    expect(await scan.check(photo, WHOLE_PHOTO, 'degree-certificate', [])).toBeUndefined()
    expect(await scan.cut(photo, { corners: WHOLE_PHOTO }, 'degree-certificate')).toEqual(
      failed({ kind: 'memory-short' }),
    )
  })

  test('does not judge a portrait as if it were a paper', async () => {
    const { scan, photo } = aScan(certificate)
    expect(await scan.check(photo, WHOLE_PHOTO, 'id-photo', [])).toBeUndefined()
  })
})

describe('cutting a page out', () => {
  test('gives it the pixels it has in the photograph, at the ratio of its paper', async () => {
    const scene = sceneOf('desk', 3)
    const { scan, photo, phone } = aScan(scene)
    const cut = await scan.cut(photo, { corners: cornersOf(scene.corners!, scene.picture) }, 'transcript')
    if (!cut.ok) throw new Error(cut.problem.kind)
    const { widthPx, heightPx } = cut.value
    const long = Math.max(widthPx, heightPx)
    expect(long / Math.min(widthPx, heightPx)).toBeCloseTo(297 / 210, 2)
    expect(long).toBeLessThanOrEqual(4096)
    expect([...phone.files.keys()]).toEqual([]) // no plain copy is left behind
  })

  test('of a portrait follows its frame to the pixel', async () => {
    const { scan, photo } = aScan(certificate)
    const frame: Corners = [0.25, 0.25, 0.75, 0.25, 0.75, 0.5, 0.25, 0.5]
    const cut = await scan.cut(photo, { corners: frame }, 'id-photo')
    expect(cut).toMatchObject(ok({ widthPx: photo.widthPx / 2, heightPx: photo.heightPx / 4 }))
  })

  test('with its shadows evened out tells the phone where light is missing, and whether that is enough', async () => {
    const scene = sceneOf('shaded', 3)
    const { scan, photo, lights } = aScan(scene)
    const corners = cornersOf(scene.corners!, scene.picture)
    expect(await scan.cut(photo, { corners, isLit: true }, 'transcript')).toMatchObject({
      value: { isEven: true },
    })
    expect(Math.max(...lights[0]!.missing)).toBeGreaterThan(30)
    expect(await scan.cut(photo, { isLit: true }, 'transcript')).toMatchObject(
      ok({ widthPx: photo.widthPx, heightPx: photo.heightPx }),
    )
    await scan.cut(photo, { corners }, 'transcript')
    expect(lights[2]).toBeUndefined()
  })

  test('with its shadows evened out is refused where nobody can say how the light falls', async () => {
    const { scan, photo, engine } = aScan(sceneOf('shaded', 3))
    engine.isThere = false
    expect(await scan.cut(photo, { isLit: true }, 'transcript')).toEqual(failed({ kind: 'memory-short' }))
  })

  test('along corners that enclose nothing is refused', async () => {
    const { scan, photo } = aScan(certificate)
    expect((await scan.cut(photo, { corners: [0, 0, 0, 0, 0, 0, 0, 0] }, 'transcript')).ok).toBe(false)
  })
})

describe('the engine’s words', () => {
  test('corners are the same as shares and as pixels', () => {
    fc.assert(
      fc.property(someCorners(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
        const size = { width: 864, height: 1152 }
        cornersOf(quadOf(shares, size), size).forEach((share, at) =>
          expect(share).toBeCloseTo(shares[at]!, 4),
        )
      }),
    )
  })

  test('findings that we have no sentence for are left out, places that we do not know too', () => {
    expect(
      findingsOf([
        { kind: 'glare', where: 'top-right' },
        { kind: 'too-square' },
        { kind: 'blurred', where: 'moon' },
        { kind: 'wrong-way-round', quarterTurns: 2 },
        { kind: 'wrong-way-round', quarterTurns: undefined },
      ] as never),
    ).toEqual([
      { kind: 'glare', where: 'top-right' },
      { kind: 'blurred' },
      { kind: 'wrong-way-round', turnBy: 2 },
      { kind: 'wrong-way-round' },
    ])
  })
})

describe('the same page', () => {
  const checked = async (scene: Scene, neighbours: readonly Capture[]) => {
    const { scan, photo } = aScan(scene)
    const corners = cornersOf(scene.corners!, scene.picture)
    return (await scan.check(photo, corners, 'degree-certificate', neighbours))!
  }

  test('is known again by what is saved with the page, and another is not taken for it', async () => {
    const { fingerprint } = await checked(certificate, [])
    const { aspect } = certificate
    const saved = { fingerprint, widthPx: 2400, heightPx: Math.round(2400 / aspect) }
    const neighbours = [aPdf(), aPhoto(), aPhoto(saved)]
    expect((await checked(certificate, neighbours)).findings).toEqual([{ kind: 'duplicate-page' }])
    expect((await checked(sceneOf('certificate', 2), neighbours)).findings).not.toContainEqual({
      kind: 'duplicate-page',
    })
  })
})
