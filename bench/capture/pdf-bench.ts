import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { encode } from 'jpeg-js'
import { pdfOf, pdfOverheadBytes } from '../../miniprogram/packages/capture/export/pdf-writer'
import type { Row } from './row'
import { sceneOf } from './scenes'

const isInstalled = (tool: string) => !spawnSync(tool, ['--version']).error

const accepts = (tool: string, args: readonly string[]): number => {
  try {
    execFileSync(tool, args, { stdio: 'ignore' })
    return 1
  } catch {
    return 0
  }
}

/** Tools that judge a PDF; one that this machine lacks is named as missing, not counted. */
const JUDGES: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['qpdf', (file) => ['--check', file]],
  ['pdfinfo', (file) => [file]],
  ['pdftoppm', (file) => ['-r', '20', '-png', file, file]],
]

/** Five photographed pages in one PDF. */
export const pdfRows = async (): Promise<Row[]> => {
  const { picture } = sceneOf('desk', 1, { widthPx: 600, heightPx: 800 })
  const jpegs = [50, 60, 70, 80, 90].map((quality) => {
    const { data } = encode({ ...picture, data: Buffer.from(picture.data.buffer) }, quality)
    return new Uint8Array(data)
  })
  const pdf = pdfOf(jpegs.map((jpeg, i) => ({ jpeg, quarterTurns: (i % 4) as 0 | 1 | 2 | 3 })))
  const extra = pdf.length - jpegs.reduce((sum, jpeg) => sum + jpeg.length, 0)
  const unchanged = jpegs.filter((jpeg) => Buffer.from(pdf).includes(Buffer.from(jpeg))).length
  const folder = mkdtempSync(join(tmpdir(), 'pdf-bench-'))
  try {
    const file = join(folder, 'pages.pdf')
    writeFileSync(file, pdf)
    const judged = JUDGES.map(([tool, args]) =>
      isInstalled(tool)
        ? { name: `PDF: accepted by ${tool}`, unit: 'of 1', value: accepts(tool, args(file)) }
        : { name: `PDF: ${tool} is not installed here`, unit: 'judged', value: 0 },
    )
    const opened = await PDFDocument.load(pdf)
    return [
      { name: 'PDF of 5 pages: bytes over the JPEGs', unit: 'B', value: extra },
      { name: 'PDF of 5 pages: bar', unit: 'B', value: pdfOverheadBytes(5) },
      { name: 'PDF: JPEG streams unchanged', unit: 'of 5', value: unchanged },
      ...judged,
      { name: 'PDF: pages seen by @cantoo/pdf-lib', unit: 'of 5', value: opened.getPageCount() },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
