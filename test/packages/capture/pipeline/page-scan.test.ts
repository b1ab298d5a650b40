import { day } from '../../../../miniprogram/model/iso-date'
import fc from 'fast-check'
import {
  cornersOf,
  findingsOf,
  quadOf,
  shapeOf,
} from '../../../../miniprogram/packages/capture/pipeline/engine-mapping'
import { EngineScan } from '../../../../miniprogram/packages/capture/pipeline/page-scan'
import { WHOLE_PHOTO, type Corners } from '../../../../miniprogram/model/corners'
import type { Problem } from '../../../../miniprogram/model/problem'
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
    lacks: undefined as Problem['kind'] | undefined,
    fetched: 0,
    canBeFetched: false,
    askEngine: async (question: object) =>
      engine.lacks ? failed({ kind: engine.lacks }) : ok(engineAnswer({ ...question, id: 1 } as never)),
    fetchEngine: async () => {
      engine.fetched += 1
      if (!engine.canBeFetched) return failed({ kind: 'engine-not-downloaded' } as const)
      engine.lacks = undefined
      return ok(undefined)
    },
  }
  const scan = new EngineScan({
    ...phone,
    askEngine: engine.askEngine as never,
    fetchEngine: engine.fetchEngine,
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
    expect(
      (await scan.check(photo, { corners: seen.corners, material: 'degree-certificate', neighbours: [] }))
        ?.findings,
    ).toEqual([{ kind: 'wrong-way-round', turnBy: 4 - head }])
    expect(
      (await scan.check(photo, { corners: truth, material: 'degree-certificate', neighbours: [] }))?.findings,
    ).toEqual([])
    expect(decodings.count).toBe(1)
  })

  test('says that there is no paper where there is none', async () => {
    const { scan, photo } = aScan(emptyScene('bare', 2))
    expect((await scan.see(photo)).kind).toBe('none')
  })

  test.each(['engine-not-downloaded', 'no-answer', 'memory-short'] as const)(
    'without the engine (%s) says that nobody looked, and why',
    async (kind) => {
      const { scan, photo, engine } = aScan(certificate)
      engine.lacks = kind
      expect(await scan.see(photo)).toEqual({ kind: 'not-looked', problem: { kind } })
      expect(
        await scan.check(photo, { corners: WHOLE_PHOTO, material: 'degree-certificate', neighbours: [] }),
      ).toBeUndefined()
      expect(engine.fetched).toBe(0)
    },
  )

  test('does not judge a portrait as if it were a paper', async () => {
    const { scan, photo } = aScan(certificate)
    expect(
      await scan.check(photo, { corners: WHOLE_PHOTO, material: 'id-photo', neighbours: [] }),
    ).toBeUndefined()
  })
})

describe('cutting a page out', () => {
  test('gives it the pixels it has in the photograph, at the ratio of its paper', async () => {
    const scene = sceneOf('desk', 3)
    const { scan, photo, phone } = aScan(scene)
    const cut = await scan.cut(
      photo,
      { corners: cornersOf(scene.corners!, scene.picture) },
      { material: 'transcript' },
    )
    if (!cut.ok) throw new Error(cut.problem.kind)
    const { widthPx, heightPx } = cut.value
    const long = Math.max(widthPx, heightPx)
    expect(long / Math.min(widthPx, heightPx)).toBeCloseTo(297 / 210, 2)
    expect(long).toBeLessThanOrEqual(4096)
    expect([...phone.files.keys()]).toEqual([]) // no plain copy is left behind
  })

  test('is checked as large as the phone’s canvas could paint it', async () => {
    const { scan, photo, phone } = aScan(certificate)
    const corners = cornersOf(certificate.corners!, certificate.picture)
    const material = 'degree-certificate'
    const kindsAt = async (mostPx: number) => {
      phone.mostPx = mostPx
      const cut = await scan.cut(photo, { corners }, { material })
      if (!cut.ok) throw new Error(cut.problem.kind)
      const { scale } = cut.value
      const checked = await scan.check(photo, { corners, material, scale, neighbours: [] })
      return checked!.findings.map(({ kind }) => kind)
    }
    expect(await kindsAt(4096)).not.toContain('too-small')
    expect(await kindsAt(1024)).toContain('too-small')
  })

  test('of a portrait follows its frame to the pixel', async () => {
    const { scan, photo } = aScan(certificate)
    const frame: Corners = [0.25, 0.25, 0.75, 0.25, 0.75, 0.5, 0.25, 0.5]
    const cut = await scan.cut(photo, { corners: frame }, { material: 'id-photo' })
    expect(cut).toMatchObject(ok({ widthPx: photo.widthPx / 2, heightPx: photo.heightPx / 4 }))
  })

  test('with its shadows evened out tells the phone where light is missing, and whether that is enough', async () => {
    const scene = sceneOf('shaded', 3)
    const { scan, photo, lights } = aScan(scene)
    const corners = cornersOf(scene.corners!, scene.picture)
    expect(await scan.cut(photo, { corners, isLit: true }, { material: 'transcript' })).toMatchObject({
      value: { isEven: true },
    })
    expect(Math.max(...lights[0]!.missing)).toBeGreaterThan(30)
    expect(await scan.cut(photo, { isLit: true }, { material: 'transcript' })).toMatchObject(
      ok({ widthPx: photo.widthPx, heightPx: photo.heightPx }),
    )
    await scan.cut(photo, { corners }, { material: 'transcript' })
    expect(lights[2]).toBeUndefined()
  })

  test('with its shadows evened out is refused where nobody can say how the light falls', async () => {
    const { scan, photo, engine } = aScan(sceneOf('shaded', 3))
    engine.lacks = 'memory-short'
    expect(await scan.cut(photo, { isLit: true }, { material: 'transcript' })).toEqual(
      failed({ kind: 'memory-short' }),
    )
  })

  const tilted: Corners = [0.25, 0.125, 0.75, 0.25, 0.625, 0.75, 0.125, 0.5]

  test.each(['memory-short', 'not-on-this-device'] as const)(
    'on a phone that never has the engine (%s) leaves what lies around it, upright',
    async (kind) => {
      const { scan, photo, engine } = aScan(certificate)
      engine.lacks = kind
      expect(await scan.cut(photo, { corners: tilted }, { material: 'transcript' })).toMatchObject(
        ok({ widthPx: Math.round(photo.widthPx * 0.625), heightPx: Math.round(photo.heightPx * 0.625) }),
      )
    },
  )

  test.each([
    [{ corners: tilted }, 'engine-not-downloaded', 1],
    [{ corners: tilted }, 'no-answer', 0],
    [{ isLit: true }, 'engine-not-downloaded', 1],
    [{ isLit: true }, 'no-answer', 0],
  ] as const)('%j fails with its own reason: %s', async (recipe, kind, fetched) => {
    const { scan, photo, engine } = aScan(certificate)
    engine.lacks = kind
    expect(await scan.cut(photo, recipe, { material: 'transcript' })).toEqual(failed({ kind }))
    expect(engine.fetched).toBe(fetched)
  })

  test('fetches what is lacking for it, and goes on', async () => {
    const { scan, photo, engine, straight } = aScan(certificate)
    Object.assign(engine, { lacks: 'engine-not-downloaded', canBeFetched: true })
    expect((await scan.cut(photo, { corners: tilted }, { material: 'transcript' })).ok).toBe(true)
    expect(straight).toHaveLength(1)
  })

  test('along corners that enclose nothing is refused', async () => {
    const { scan, photo } = aScan(certificate)
    expect(
      (await scan.cut(photo, { corners: [0, 0, 0, 0, 0, 0, 0, 0] }, { material: 'transcript' })).ok,
    ).toBe(false)
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

  test('a page is told as what it is, not as what its material usually is', () => {
    const sized = (width: number, height: number) => quadOf(WHOLE_PHOTO, { width, height })
    const [across, standing] = [sized(1420, 1000), sized(1000, 1420)]
    expect(shapeOf({ material: 'visa-pages', part: 'permit-front' }, across)).toBe('id-card')
    expect(shapeOf({ material: 'visa-pages', part: 'evisa-page' }, standing)).toBe('other')
    expect(shapeOf({ material: 'entry-exit-pages' }, across)).toBe('passport-spread')
    expect(shapeOf({ material: 'entry-exit-pages' }, standing)).toBe('passport-page')
    expect(shapeOf({ material: 'passport-page' }, across)).toBe('passport-page')
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
    return (await scan.check(photo, { corners, material: 'degree-certificate', neighbours }))!
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
