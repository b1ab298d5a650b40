import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { letterPatches } from '../../miniprogram/workers/engine/check/letter-patches'
import { printLines } from '../../miniprogram/workers/engine/check/print-lines'
import type { Picture } from '../capture/picture'
import type { Quad } from '../capture/plane'
import type { DirectionExamples } from './fit-direction'
import { trainPhotographs } from './photographs'

/** A page that draw_pages.py wrote. */
interface PrintedPage {
  readonly seed: number
  readonly layout: string
  readonly script: string
  readonly width: number
  readonly height: number
  readonly corners: Quad
}

/** One page after another, with its picture. */
function* printedPages(folder: string): Generator<PrintedPage & { readonly picture: Picture }> {
  const pages = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as readonly PrintedPage[]
  const file = openSync(`${folder}/pages.bin`, 'r')
  for (const page of pages) {
    const { width, height } = page
    const luma = new Uint8Array(width * height)
    readSync(file, luma)
    const data = new Uint8ClampedArray(luma.length * 4)
    luma.forEach((level, i) => data.fill(level, i * 4, i * 4 + 3))
    yield { ...page, picture: { width, height, data } }
  }
  closeSync(file)
}

/** As many squares as the engine looks at on a page. */
const MOST = 160

const patchesOf = (picture: Picture, corners: Quad): Uint8Array => {
  const { print, lines } = printLines(picture, corners)
  return letterPatches(print, lines, MOST).ink
}

/** A picture read as one page, across and down. */
const bothWays = ({ width, height }: Picture): readonly Quad[] => {
  const [a, b, c, d] = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ] as const
  return [
    [a, b, c, d],
    [b, c, d, a],
  ]
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** What is taken for print on photographs without a page, and on handwriting that fills its picture. */
const patchesOfNoPrint = (): Uint8Array =>
  joined(
    trainPhotographs()
      .filter(({ isPage, corners }) => !isPage || !corners)
      .flatMap(({ picture }) => bothWays(picture).map((corners) => patchesOf(picture, corners))),
  )

/** Print of drawn pages, and no print. */
export const directionExamples = (folders: readonly string[]): DirectionExamples => {
  const pages = folders.map((folder) =>
    joined([...printedPages(folder)].map(({ picture, corners }) => patchesOf(picture, corners))),
  )
  return { upright: joined(pages), neither: patchesOfNoPrint() }
}
