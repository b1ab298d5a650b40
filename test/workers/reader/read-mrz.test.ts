import fc from 'fast-check'
import { passportScene } from '../../../bench/capture/passports'
import { emptyScene, sceneOf } from '../../../bench/capture/scenes'
import { readerAnswer, type ReaderRequest } from '../../../miniprogram/workers/reader/messages'
import { readMrz } from '../../../miniprogram/workers/reader/mrz/read-mrz'
import { runs, sampled } from '../../thorough'
import { TURNS } from '../engine/turned'

const scene = passportScene(1)
const textOf = (reading: ReturnType<typeof readMrz>) =>
  reading.kind === 'read' ? reading.lines.map(({ text }) => text) : []

describe('reading the machine-readable zone of a passport', () => {
  test.each(sampled([1, 2, 3], 3))('a sharp photograph is read in full (passport %i)', (seed) => {
    const { picture, corners, lines } = passportScene(seed)
    expect(textOf(readMrz(picture, corners))).toEqual(lines)
  })

  test.each(sampled([640, 900, 2400], 3))('a photograph %i px wide reads as well as any other', (widthPx) => {
    const { picture, corners, lines } = passportScene(2, true, false, { widthPx })
    expect(textOf(readMrz(picture, corners))).toEqual(lines)
  })

  test('letters taller than the drawing are read', () => {
    const { picture, corners, lines } = passportScene(3, true, false, { widthPx: 1360, stretch: 1.25 })
    expect(textOf(readMrz(picture, corners))).toEqual(lines)
  })

  test('a bowed page is read', () => {
    const { picture, corners, lines } = passportScene(1, true, false, { bowMm: 4 })
    expect(textOf(readMrz(picture, corners))).toEqual(lines)
  })

  test.each(sampled([1.1, 1.25], 2))(
    'a margin of the table around the page (%f) does not hide the zone',
    (factor) => {
      const middle = { x: 0, y: 0 }
      scene.corners.forEach(({ x, y }) => ((middle.x += x / 4), (middle.y += y / 4)))
      const wider = scene.corners.map(({ x, y }) => ({
        x: middle.x + (x - middle.x) * factor,
        y: middle.y + (y - middle.y) * factor,
      })) as never
      expect(textOf(readMrz(scene.picture, wider))).toEqual(scene.lines)
    },
  )

  const turns = TURNS.filter(({ name }) => name !== 'mirrored')
  test.each(sampled(turns, 4))('a photograph $name reads the same', (turn) => {
    const picture = turn.picture(scene.picture)
    const corners = scene.corners.map((corner) => turn.point(corner, scene.picture)) as never
    expect(textOf(readMrz(picture, corners))).toEqual(scene.lines)
  })

  test('every character comes with a probability', () => {
    const reading = readMrz(scene.picture, scene.corners)
    const sureness = reading.kind === 'read' ? reading.lines.flatMap((line) => line.sureness) : []
    expect(sureness).toHaveLength(88)
    expect(sureness.every((p) => p >= 0 && p <= 1)).toBe(true)
  })

  test('a blurred photograph is never read wrongly and surely', () => {
    for (const seed of sampled([51, 52, 53], 3)) {
      const { picture, corners, lines } = passportScene(seed, false)
      const reading = readMrz(picture, corners)
      if (reading.kind !== 'read') continue
      const sureAndWrong = reading.lines.flatMap(({ text, sureness }, i) =>
        [...text].filter((c, k) => c !== lines[i]![k] && sureness[k]! > 0.985),
      )
      expect(sureAndWrong).toEqual([])
    }
  })

  test('a table without a passport holds no zone', () => {
    const { picture } = emptyScene('bare', 1, { widthPx: 480, heightPx: 640 })
    expect(readMrz(picture)).toEqual({ kind: 'not-found' })
  })

  test.each(sampled([1, 2, 4, 5], 4))(
    'the printed frame of a certificate (%i) is not read as a zone',
    (seed) => {
      const { picture, corners } = sceneOf('certificate', seed)
      expect(readMrz(picture, corners)).toEqual({ kind: 'not-found' })
    },
  )

  test('any bytes and any corners get an answer', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: false })
    const corner = fc.record({ x: number, y: number })
    const bytes = fc.uint8Array({ minLength: 40 * 30 * 4, maxLength: 40 * 30 * 4 })
    fc.assert(
      fc.property(fc.tuple(corner, corner, corner, corner), bytes, (corners, data) => {
        expect(['read', 'not-found']).toContain(readMrz({ width: 40, height: 30, data }, corners).kind)
      }),
      { numRuns: runs(4, 40) },
    )
  })

  test.each([
    [0, 0],
    [1, 1],
    [NaN, 20],
    [640, 480],
  ])('a picture said to be %p × %p without its bytes is answered', (width, height) => {
    expect(readMrz({ width, height, data: new Uint8Array(16) })).toEqual({ kind: 'not-found' })
  })
})

describe('talking to the reader', () => {
  const { picture, corners } = scene
  const sent = { width: picture.width, height: picture.height, pixels: picture.data.buffer as ArrayBuffer }

  test('a request is answered under its own number', () => {
    expect(readerAnswer({ kind: 'read-mrz', id: 3, picture: sent, corners })).toMatchObject({
      kind: 'mrz',
      id: 3,
      reading: { kind: 'read' },
    })
    expect(readerAnswer({ kind: 'check-id-photo', id: 4, picture: sent })).toMatchObject({
      kind: 'id-photo',
      id: 4,
    })
  })

  test('whatever arrives is answered, so that nobody waits for ever', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(readerAnswer(junk as ReaderRequest).kind).toBe('failed')
      }),
    )
  })
})
