import { PAGE_SHELL } from '../miniprogram/packages/capture/data/packed-page'
import type { Row } from './backup/measure'
import { measuredPage } from './computer-page/measure'

/** What a page for the computer costs to write, up to what one chat takes. */
export const run = async (): Promise<Row[]> => [
  ...(await measuredPage(1)),
  ...(await measuredPage(75)),
  {
    name: 'the page without content',
    unit: 'KB',
    value: PAGE_SHELL.length / 1000,
  },
]
