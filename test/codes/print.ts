import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { installedBrowser } from '../browser.mjs'
import { sheetHtml } from './sheet'

export interface Card {
  /** Without ending. */
  readonly fileName: string
  readonly svg: string
}

/** A page of its own, as HTML in A4. */
export interface Sheet {
  readonly fileName: string
  readonly html: string
}

/** Writes every card as SVG and PNG, all of them on one A4 sheet as PDF, and each poster as PDF. */
export const print = async (
  folder: string,
  cards: readonly Card[],
  posters: readonly Sheet[],
): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 760, height: 800 }, deviceScaleFactor: 2 })
    for (const { fileName, svg } of cards) {
      writeFileSync(join(folder, `${fileName}.svg`), svg)
      await page.setContent(`<body style="margin:0">${svg}</body>`)
      await page
        .locator('svg')
        .first()
        .screenshot({ path: join(folder, `${fileName}.png`) })
    }
    const sheets = [{ fileName: 'codes-a4', html: sheetHtml(cards.map(({ svg }) => svg)) }, ...posters]
    for (const { fileName, html } of sheets) {
      await page.setContent(html)
      await page.pdf({
        path: join(folder, `${fileName}.pdf`),
        preferCSSPageSize: true,
        printBackground: true,
      })
    }
  } finally {
    await browser.close()
  }
  return [
    'codes-a4.pdf',
    ...posters.map(({ fileName }) => `${fileName}.pdf`),
    ...cards.flatMap(({ fileName }) => [`${fileName}.svg`, `${fileName}.png`]),
  ]
}
