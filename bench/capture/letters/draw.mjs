/**
 * Draws letters.json anew: node bench/capture/letters/draw.mjs. Needs Chromium and the fonts named below (all under the
 * SIL Open Font License 1.1); what is kept are 24 rows of points of each letter, no outlines.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { installedBrowser } from '../../../test/browser.mjs'

const { english, chinese } = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'))
const letters = (text) => [...new Set(text.replaceAll(' ', ''))].sort().join('')
const LATIN = letters(`${english}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;()-/+`)
const HAN = letters(`${chinese}，。：`)

const EM = 24
const FONTS = {
  serif: { css: `${EM}px "Liberation Serif"`, letters: LATIN },
  sans: { css: `${EM}px "Liberation Sans"`, letters: LATIN },
  hei: { css: `${EM}px "Noto Sans CJK SC"`, letters: HAN },
}

const browser = await chromium.launch({ executablePath: installedBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage()
const drawn = {}
for (const [name, { css, letters }] of Object.entries(FONTS))
  drawn[name] = await page.evaluate(
    ([font, text, em]) => {
      const pen = new OffscreenCanvas(2 * em, em).getContext('2d', { willReadFrequently: true })
      const rows = {}
      for (const letter of text) {
        pen.fillStyle = '#fff'
        pen.fillRect(0, 0, 2 * em, em)
        pen.fillStyle = '#000'
        pen.font = font
        pen.fillText(letter, 0, 0.79 * em)
        const width = Math.round(pen.measureText(letter).width)
        const { data } = pen.getImageData(0, 0, width, em)
        rows[letter] =
          Array.from({ length: em }, (_, y) => {
            let bits = 0
            for (let x = 0; x < width; x++) if (data[(y * width + x) * 4] < 160) bits += 2 ** (width - 1 - x)
            return bits.toString(36)
          }).join(' ') + `|${width}`
      }
      return rows
    },
    [css, [...letters], EM],
  )
await browser.close()
writeFileSync(join(import.meta.dirname, 'letters.json'), `${JSON.stringify(drawn, null, 1)}\n`)
