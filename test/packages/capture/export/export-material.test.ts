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

const exported = async (job: Partial<ExportJob> & Pick<ExportJob, 'pages'>, stopAfter = Infinity) => {
  const phone = holding(job.pages)
  const progress: string[] = []
  const result = await exportMaterial(
    { delivery: 'one-pdf', limitBytes: each(5_000_000), baseName: '学位证书', ...job },
    {
      phone,
      open: async ({ id }) => ok(id),
      onProgress: (done, total) => void progress.push(`${done}/${total}`),
      isStopped: () => progress.length >= stopAfter,
    },
  )
  return { phone, progress, result, files: result.ok ? result.value : [] }
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
    const { phone, result } = await exported({ pages: [photo('a', 900_000), photo('b', 900_000)] }, 1)
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
