import * as fc from 'fast-check'
import { takeIn } from '../../../../miniprogram/packages/capture/pipeline/upright-photo'
import type { Placing } from '../../../../miniprogram/model/sheet'
import { failed } from '../../../../miniprogram/model/result'
import { FakePhone, jpegSized } from '../capture-phone'
import { ascii, gifOf, heic, jpegOf, pdfText, pngOf, webpOf, withOrientation } from '../pictures'

const taken = async (bytes: Uint8Array, change: (phone: FakePhone) => void = () => undefined) => {
  const phone = new FakePhone()
  change(phone)
  return { phone, result: await takeIn(phone.put('chosen', bytes), phone) }
}

const decodesTo = (widthPx: number, heightPx: number) => (phone: FakePhone) =>
  void (phone.decodes = () => ({ widthPx, heightPx }))

/** How an opened photograph was set upright. */
const placingOf = (result: Awaited<ReturnType<typeof takeIn>>) =>
  result.ok && result.value.kind === 'photo'
    ? (result.value.photo.held as { placing: Placing }).placing
    : undefined

describe('a file that becomes a page', () => {
  test('is opened in its own size, and nothing is written', async () => {
    const { phone, result } = await taken(jpegOf(400, 300))
    expect(result).toMatchObject({
      ok: true,
      value: { kind: 'photo', photo: { widthPx: 400, heightPx: 300 } },
    })
    expect([...phone.files.keys()]).toEqual(['chosen'])
    expect(phone.closed).toEqual([])
  })

  test('of 40 megapixels is made smaller, not refused', async () => {
    const { result } = await taken(jpegSized(7728, 5368, 900))
    expect(result).toMatchObject({ value: { photo: { widthPx: 4096, heightPx: 2845 } } })
  })

  test('is taken from a HEIC photo where the phone can decode it', async () => {
    const { result } = await taken(heic, decodesTo(3024, 4032))
    expect(result).toMatchObject({ value: { kind: 'photo', photo: { widthPx: 3024, heightPx: 4032 } } })
  })

  test.each([
    ['a PNG of an iPhone camera', pngOf(false)],
    ['a still GIF', gifOf(1)],
    ['a still WebP', webpOf(false)],
  ])('is made of %s', async (_, bytes) => {
    expect((await taken(bytes, decodesTo(1200, 900))).result).toMatchObject({ value: { kind: 'photo' } })
  })

  test('from a chat may be a PDF, every byte as it came', async () => {
    const { result } = await taken(pdfText())
    expect(result).toEqual({ ok: true, value: { kind: 'pdf', bytes: pdfText() } })
  })
})

describe('a photo that lies on its side', () => {
  const sideways = withOrientation(jpegOf(400, 300), 6)

  test('is left alone where the decoder has turned it', async () => {
    const { result } = await taken(sideways, decodesTo(300, 400))
    expect(result).toMatchObject({ value: { photo: { widthPx: 300, heightPx: 400 } } })
    expect(placingOf(result)?.quarterTurns).toBe(0)
  })

  test('is turned where the decoder has not', async () => {
    const { result } = await taken(sideways, decodesTo(400, 300))
    expect(result).toMatchObject({ value: { photo: { widthPx: 300, heightPx: 400 } } })
    expect(placingOf(result)?.quarterTurns).toBe(1)
  })

  test.each([
    [3, true, 0],
    [3, false, 2],
    [1, false, 0],
  ])(
    'or upside down (orientation %i, decoder follows: %s) is turned by %i',
    async (orientation, follows, turns) => {
      const { result } = await taken(
        withOrientation(jpegOf(400, 300), orientation),
        (one) => void (one.follows = follows),
      )
      expect(placingOf(result)?.quarterTurns).toBe(turns)
    },
  )

  test.each([
    [2, 0],
    [4, 2],
    [5, 3],
    [7, 1],
  ])('and mirrored (orientation %i) is mirrored back and turned by %i', async (orientation, turns) => {
    const square = withOrientation(jpegOf(300, 300), orientation)
    const { result } = await taken(square, (one) => void (one.follows = false))
    expect(placingOf(result)).toMatchObject({ isMirrored: true, quarterTurns: turns })
  })
})

describe('a file that cannot become a page', () => {
  test.each([
    ['0 bytes', new Uint8Array(0), { kind: 'file-empty' }],
    ['a text named .jpg', Uint8Array.from(ascii('hello')), { kind: 'not-a-picture' }],
    ['a truncated PNG', pngOf(false).subarray(0, 40), { kind: 'picture-damaged' }],
    ['an animated GIF', gifOf(3), { kind: 'animated-picture' }],
    ['a HEIC that the phone cannot decode', heic, { kind: 'picture-unsupported', format: 'heic' }],
    ['a picture of 60 × 40 px', jpegOf(60, 40), { kind: 'picture-too-small', widthPx: 60, heightPx: 40 }],
  ])('(%s) says why and holds nothing open', async (_, bytes, problem) => {
    const { phone, result } = await taken(bytes)
    expect(result).toEqual(failed(problem))
    expect(phone.closed.length).toBe(phone.opened)
  })

  test('because it is longer than any page says what to do instead of storing it unreadable', async () => {
    const { phone, result } = await taken(pngOf(false, 1080, 16000), decodesTo(1080, 16000))
    expect(result).toEqual(failed({ kind: 'picture-too-long', widthPx: 1080, heightPx: 16000 }))
    expect(phone.closed).toHaveLength(1)
    expect((await taken(pngOf(false, 1080, 2400), decodesTo(1080, 2400))).result.ok).toBe(true)
  })

  test.each([
    ['PNG', pngOf(false, 1080, 16000)],
    ['JPEG', jpegSized(1080, 16000, 900)],
    ['JPEG on its side', withOrientation(jpegSized(16000, 1080, 900), 6)],
  ])('because the decoder made a long %s small is as unreadable', async (_, bytes) => {
    const { result } = await taken(bytes, decodesTo(276, 4096))
    expect(result).toEqual(failed({ kind: 'picture-too-long', widthPx: 1080, heightPx: 16000 }))
  })

  test('because its lower rows are missing says that it is damaged; without its last two bytes it is taken', async () => {
    const openEnded = jpegOf(400, 300).slice(0, -2)
    const cut = await taken(jpegOf(400, 300).subarray(0, 900), (phone) => void (phone.missing = 0))
    expect(cut.result).toEqual(failed({ kind: 'picture-damaged' }))
    const whole = await taken(openEnded)
    expect([...whole.phone.files.keys()]).toEqual(['chosen'])
    expect(whole.result).toMatchObject({
      ok: true,
      value: { photo: { widthPx: 400, heightPx: 300 } },
    })
  })

  test.each([
    ['turned to the left rim', 6, [300, 400], 1],
    ['turned to the right rim', 8, [300, 400], 3],
    ['left at the bottom, for it is turned later', 6, [400, 300], 0],
    ['turned to the top', 3, [400, 300], 2],
  ] as const)(
    'because its last rows are missing, %s (orientation %i), is damaged too',
    async (_, orientation, [widthPx, heightPx], missing) => {
      const cut = withOrientation(jpegOf(400, 300), orientation).slice(0, -2)
      const { result } = await taken(cut, (phone) => {
        phone.decodes = () => ({ widthPx, heightPx })
        phone.missing = missing
      })
      expect(result).toEqual(failed({ kind: 'picture-damaged' }))
    },
  )

  test('because its pixels do not decode says that it is damaged', async () => {
    const { result } = await taken(jpegOf(400, 300), (phone) => void (phone.decodes = () => undefined))
    expect(result).toEqual(failed({ kind: 'picture-damaged' }))
  })

  test('because it is gone says that it cannot be read', async () => {
    expect(await takeIn('nowhere', new FakePhone())).toEqual(failed({ kind: 'file-unreadable' }))
  })

  test('any bytes end in a page or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { result } = await taken(bytes)
        expect(result.ok || typeof result.problem.kind === 'string').toBe(true)
      }),
    )
  })
})
