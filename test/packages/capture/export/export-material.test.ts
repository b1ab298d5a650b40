import { PDFDocument } from '@cantoo/pdf-lib'
import * as fc from 'fast-check'
import type { Capture, PhotoPage } from '../../../../miniprogram/model/application'
import type { ExportJob } from '../../../../miniprogram/model/capture-work'
import { failed, ok } from '../../../../miniprogram/model/result'
import { exportMaterial } from '../../../../miniprogram/packages/capture/export/export-material'
import { aPdf, aPhoto, idOf } from '../../../builders'
import { FakePhone, jpegSized } from '../capture-phone'

/** A phone that holds these pages as plain copies. */
const holding = (pages: readonly Capture[]) => {
  const phone = new FakePhone()
  for (const page of pages) {
    const bytes =
      page.kind === 'photo'
        ? jpegSized(page.widthPx, page.heightPx, page.sizeBytes)
        : new Uint8Array(page.sizeBytes)
    phone.put(page.id, bytes)
  }
  return phone
}

/** The same limit for both formats. */
const each = (bytes: number) => ({ pdf: bytes, jpeg: bytes })

const exported = async (
  job: Partial<ExportJob> & Pick<ExportJob, 'pages'>,
  { stopAfter = Infinity, stopAfterEncodes = Infinity, phone = holding(job.pages) } = {},
) => {
  const progress: string[] = []
  const result = await exportMaterial(
    { delivery: 'one-pdf', limitBytes: each(5_000_000), baseName: '学位证书', ...job },
    {
      phone,
      open: async ({ id }) => ok(id),
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
      isStopped: () => progress.length >= stopAfter || phone.encodes.length >= stopAfterEncodes,
    },
  )
  expect(phone.held).toBe(0)
  const pressed = () => [...phone.files.keys()].filter((path) => path.startsWith('temp/'))
  return { phone, progress, result, pressed, files: result.ok ? result.value : [] }
}

const photo = (letter: string, sizeBytes: number, changed: Partial<PhotoPage> = {}) =>
  aPhoto({ id: idOf(letter), sizeBytes, widthPx: 2400, heightPx: 3200, ...changed })

describe('one PDF', () => {
  test('holds pages that fit as they are, not a byte encoded again', async () => {
    const { phone, files } = await exported({
      pages: [photo('a', 900_000), photo('b', 800_000, { quarterTurns: 1 })],
    })
    expect(phone.sheets).toEqual([])
    expect(files).toMatchObject([{ name: '学位证书.pdf', format: 'pdf', pages: 2 }])
    const document = await PDFDocument.load(phone.files.get(files[0]!.path)!)
    expect(document.getPages().map((page) => page.getWidth() > page.getHeight())).toEqual([false, true])
  })

  test('of pages too large for it stays under the limit and uses it', async () => {
    const { phone, files } = await exported({
      pages: ['a', 'b', 'c'].map((letter) => photo(letter, 3_000_000)),
    })
    expect(files[0]!.sizeBytes).toBeLessThanOrEqual(5_000_000)
    expect(files[0]!.sizeBytes).toBeGreaterThanOrEqual(4_800_000)
    expect([...phone.files.keys()].filter((path) => path.startsWith('temp/'))).toEqual([])
  })

  test('says how far it is, page by page', async () => {
    const { progress } = await exported({ pages: [photo('a', 3_000_000), photo('b', 3_000_000)] })
    expect(progress).toEqual(['0/2', '1/2'])
  })

  test('that the student stops is not made', async () => {
    const { phone, result } = await exported(
      { pages: [photo('a', 900_000), photo('b', 900_000)] },
      { stopAfter: 1 },
    )
    expect(result).toEqual(ok([]))
    expect(phone.written).toEqual([])
  })

  test('that cannot be readable within the limit is refused with the limit', async () => {
    const { result } = await exported({ pages: [photo('a', 3_000_000)], limitBytes: each(20_000) })
    expect(result).toEqual(failed({ kind: 'cannot-fit-limit', limitBytes: 20_000 }))
  })

  test('from a chat is passed on as it is', async () => {
    const page = aPdf({ sizeBytes: 400_000 })
    const { files } = await exported({ pages: [page] })
    expect(files).toMatchObject([
      { name: '学位证书.pdf', path: page.id, sizeBytes: 400_000, isPlainCopy: true },
    ])
  })

  test('from a chat above the limit is refused with both sizes', async () => {
    const { result } = await exported({ pages: [aPdf({ sizeBytes: 6_000_000 })] })
    expect(result).toEqual(failed({ kind: 'file-too-large', sizeBytes: 6_000_000, limitBytes: 5_000_000 }))
  })
})

describe('what is pressed', () => {
  const pages = [photo('a', 3_000_000), photo('b', 3_000_000)]
  const job = { pages, delivery: 'jpeg-each', limitBytes: each(1_000_000) } as const

  test('is taken away where a later page fails or the student stops', async () => {
    const stopped = await exported(job, { stopAfter: 2 })
    expect(stopped.phone.encodes.length).toBeGreaterThan(0)
    expect(stopped.pressed()).toEqual([])
    const failing = await exported({ ...job, pages: [...pages, aPdf({ sizeBytes: 9_000_000 })] })
    expect(failing.result.ok).toBe(false)
    expect(failing.pressed()).toEqual([])
  })

  test('never leaves below 6 pixels per millimetre of a sheet: 2400 pixels of A4 may become 1260', async () => {
    for (const limit of [400_000, 300_000, 250_000, 200_000, 150_000, 100_000]) {
      const { files, result } = await exported({
        ...job,
        pages: [photo('a', 3_000_000)],
        limitBytes: each(limit),
      })
      if (result.ok) expect(files[0]!.widthPx).toBeGreaterThanOrEqual(1260)
      else expect(result.problem).toEqual({ kind: 'cannot-fit-limit', limitBytes: limit })
    }
  })

  test('has room for a page of few pixels where others have pixels to spare', async () => {
    const coarse = photo('a', 1_500_000, { widthPx: 1300, heightPx: 1840 })
    const phone = holding([coarse, ...pages])
    phone.density = 0.6
    const { files } = await exported(
      { pages: [coarse, photo('b', 4_000_000), photo('c', 4_000_000)], limitBytes: each(1_500_000) },
      { phone },
    )
    expect(files).toHaveLength(1)
  })
})

describe('a JPEG for each page', () => {
  const job = { delivery: 'jpeg-each', baseName: '护照页', limitBytes: each(1_000_000) } as const

  test('keeps a page that fits as it is', async () => {
    const { phone, files } = await exported({ ...job, pages: [photo('a', 700_000)] })
    expect(files).toMatchObject([{ name: '护照页.jpg', sizeBytes: 700_000, widthPx: 2400, heightPx: 3200 }])
    expect(phone.sheets).toEqual([])
  })

  test('turns a page while it is drawn', async () => {
    const { files } = await exported({ ...job, pages: [photo('a', 700_000, { quarterTurns: 3 })] })
    expect(files[0]!.widthPx).toBeGreaterThan(files[0]!.heightPx!)
  })

  test('numbers several files in their order', async () => {
    const { files } = await exported({ ...job, pages: [photo('a', 3_000_000), photo('b', 700_000)] })
    expect(files.map(({ name }) => name)).toEqual(['护照页-1.jpg', '护照页-2.jpg'])
    expect(files[0]!.sizeBytes).toBeLessThanOrEqual(1_000_000)
  })

  test('says in its name which photograph it is, and keeps the order among more than nine', async () => {
    const parts = ['visa-sticker', 'permit-back', 'other', undefined] as const
    const pages = [...'abcdefghij'].map((letter, index) => photo(letter, 9_000, { part: parts[index] }))
    const { files } = await exported({ ...job, pages })
    expect([0, 1, 2, 3, 9].map((at) => files[at]!.name)).toEqual([
      '护照页-01-贴签.jpg',
      '护照页-02-BRP反面.jpg',
      '护照页-03.jpg',
      '护照页-04.jpg',
      '护照页-10.jpg',
    ])
  })

  test('keeps to the limit of pictures where a PDF may be larger', async () => {
    const limitBytes = { pdf: 5_000_000, jpeg: 1_000_000 }
    const { files } = await exported({ ...job, limitBytes, pages: [photo('a', 3_000_000)] })
    expect(files[0]!.sizeBytes).toBeLessThanOrEqual(1_000_000)
  })

  test('hands on that the phone is out of memory', async () => {
    const phone = holding([photo('a', 3_000_000)])
    phone.failsToEncode = true
    const result = await exportMaterial(
      { ...job, pages: [photo('a', 3_000_000)] },
      { phone, open: async ({ id }) => ok(id), onProgress: () => undefined, isStopped: () => false },
    )
    expect(result).toEqual(failed({ kind: 'memory-short' }))
  })
})

describe('one tall JPEG', () => {
  /** Passport pages lying (125 × 88 mm) at 20 pixels per millimetre. */
  const stamped = (count: number, changed: Partial<PhotoPage> = {}) =>
    Array.from({ length: count }, (_, index) =>
      photo('abcdefghijklmnopqrstuvwxyz'[index]!, 900_000, {
        material: 'entry-exit-pages',
        widthPx: 2500,
        heightPx: 1760,
        ...changed,
      }),
    )

  const job = { delivery: 'one-jpeg', baseName: '护照页', limitBytes: each(1_000_000) } as const

  test('has the pages below one another, as wide as each other, inside what a canvas may be', async () => {
    const pages = [photo('a', 900_000), photo('b', 900_000, { quarterTurns: 1 })]
    const { phone, files } = await exported({ ...job, pages })
    expect(files).toMatchObject([{ name: '护照页.jpg', pages: 2 }])
    expect(files[0]!.sizeBytes).toBeLessThanOrEqual(1_000_000)
    const [first, second] = phone.sheets[0]!.layers
    expect(first!.widthPx).toBe(second!.widthPx)
    expect(second!.yPx).toBe(first!.heightPx)
    expect(Math.max(phone.sheets[0]!.widthPx, phone.sheets[0]!.heightPx)).toBeLessThanOrEqual(4096)
  })

  /** Pixels per millimetre of each page in the file, lying pages being 125 mm wide. */
  const fineness = async (pages: readonly PhotoPage[], widthMm: number, limit = 10_000_000) => {
    const { phone, files, result } = await exported({ ...job, pages, limitBytes: each(limit) })
    if (!result.ok) return result.problem
    const sheet = phone.sheets[0]!
    const drawn = files[0]!.widthPx! / sheet.widthPx
    return Math.min(...sheet.layers.map(({ widthPx }) => (widthPx * drawn) / widthMm))
  }

  test.each([
    [5, 125, 0],
    [6, 125, 0],
    [10, 125, 0],
    [15, 125, 0],
    [5, 88, 1],
    [12, 88, 1],
  ] as const)(
    'of %i passport pages %i mm wide has each at 8 pixels per millimetre',
    async (count, widthMm, quarterTurns) => {
      const least = await fineness(stamped(count, { quarterTurns }), widthMm)
      expect(least).toBeGreaterThanOrEqual(7.99)
    },
  )

  test('lays pages in columns only where one is too long, in their order and apart from each other', async () => {
    const five = await exported({ ...job, pages: stamped(5) })
    expect(new Set(five.phone.sheets[0]!.layers.map(({ xPx }) => xPx))).toEqual(new Set([0]))
    const { phone } = await exported({ ...job, pages: stamped(7), limitBytes: each(10_000_000) })
    const { layers, widthPx, heightPx } = phone.sheets[0]!
    expect(layers.map(({ path }) => path)).toEqual([...'abcdefg'].map(idOf))
    layers.forEach((box, index) => {
      expect(box.xPx + box.widthPx).toBeLessThanOrEqual(widthPx)
      expect(box.yPx + box.heightPx).toBeLessThanOrEqual(heightPx)
      const [right, below] = [layers[index + 1], layers[index + 2]]
      if (right && index % 2 === 0) expect(right.xPx).toBeGreaterThanOrEqual(box.xPx + box.widthPx)
      if (below) expect(below.yPx).toBeGreaterThanOrEqual(box.yPx + box.heightPx)
    })
  })

  test('is refused, with what to do, where the pages could not be read on one picture', async () => {
    const tooMany = (pages: number) => ({ kind: 'too-many-for-one-picture', pages })
    expect(await fineness(stamped(16), 125)).toEqual(tooMany(16))
    // The limit of bytes may be what presses them.
    expect(await fineness(stamped(12), 125, 300_000)).toEqual(tooMany(12))
  })

  test('is refused where this phone’s canvas would draw the pages too small', async () => {
    const pages = stamped(5)
    const phone = holding(pages)
    phone.mostPx = 2048
    const { result, pressed } = await exported({ ...job, pages }, { phone })
    expect(result).toEqual(failed({ kind: 'too-many-for-one-picture', pages: 5 }))
    expect(pressed()).toEqual([])
  })

  test('draws all pages once however often it is encoded, and begins near the quality that fits', async () => {
    const { phone, files } = await exported({ ...job, pages: stamped(4) })
    expect(phone.sheets).toHaveLength(1)
    expect(phone.encodes.length).toBeGreaterThan(1)
    expect(phone.encodes[0]).toBeLessThan(0.92)
    expect(files[0]!.sizeBytes).toBeGreaterThanOrEqual(960_000)
  })

  test('that the student stops between two encodes leaves nothing behind', async () => {
    const { result, phone, pressed } = await exported({ ...job, pages: stamped(4) }, { stopAfterEncodes: 1 })
    expect(result).toEqual(ok([]))
    expect(phone.encodes).toHaveLength(1)
    expect(pressed()).toEqual([])
  })

  test('of one page is the page as it lies', async () => {
    const { phone, files } = await exported({ ...job, pages: stamped(1) })
    expect(phone.sheets).toEqual([])
    expect(files).toMatchObject([{ isPlainCopy: true, sizeBytes: 900_000 }])
  })
})

test('whatever the pages and the limit, no file is above it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 50_000, max: 6_000_000 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 300_000, max: 5_000_000 }),
      fc.constantFrom('one-pdf', 'jpeg-each', 'one-jpeg'),
      async (sizes, limitBytes, delivery) => {
        const pages = sizes.map((size, index) => photo('abcde'[index]!, size))
        const { files } = await exported({ pages, limitBytes: each(limitBytes), delivery })
        files.forEach(({ sizeBytes }) => expect(sizeBytes).toBeLessThanOrEqual(limitBytes))
      },
    ),
    { numRuns: 25 },
  )
})
