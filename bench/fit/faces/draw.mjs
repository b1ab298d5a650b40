/**
 * Draws faces.json anew: node bench/fit/faces/draw.mjs. Needs Chromium, fonts-ocr-b (Norbert Schwarz's OCR-B, free to use
 * without limitation), fonts-liberation and fonts-noto-mono (SIL Open Font License 1.1); what is kept are the dots of each
 * letter, no outlines. OCR-B is drawn in its rounded cut: the bench prints the sharp one (bench/capture/ocr-b.ts).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { installedBrowser } from '../../../test/browser.mjs'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'
/** Dots of a cell, as bench/capture/ocr-b.ts has them. */
const CELL = { columns: 48, rows: 64 }
const FACES = { ocrB: 'OCR B', liberation: 'Liberation Mono', noto: 'Noto Sans Mono' }

const browser = await chromium.launch({ executablePath: installedBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage()
const drawn = {}
for (const [name, family] of Object.entries(FACES))
  drawn[name] = await page.evaluate(
    async ([face, letters, { columns, rows }]) => {
      const pen = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true })
      pen.font = `100px "${face}"`
      const size = (100 * columns) / pen.measureText('M').width
      pen.font = `${size}px "${face}"`
      const { actualBoundingBoxAscent: capital } = pen.measureText('H')
      const bytes = new Uint8Array((letters.length * columns * rows) / 8)
      ;[...letters].forEach((letter, n) => {
        pen.fillStyle = '#fff'
        pen.fillRect(0, 0, columns, rows)
        pen.fillStyle = '#000'
        pen.fillText(letter, 0, (rows + capital) / 2)
        const { data } = pen.getImageData(0, 0, columns, rows)
        for (let i = 0; i < columns * rows; i++) {
          const dot = n * columns * rows + i
          if (data[i * 4] < 128) bytes[dot >> 3] |= 128 >> (dot & 7)
        }
      })
      return bytes.toBase64?.() ?? btoa(String.fromCharCode(...bytes))
    },
    [family, LETTERS, CELL],
  )
await browser.close()
writeFileSync(join(import.meta.dirname, 'faces.json'), `${JSON.stringify(drawn, null, 1)}\n`)
