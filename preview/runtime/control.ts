import { componentCount } from './node-count'
import { errors, warnings } from './errors'
import { fontSizeSetting, setFontSizeSetting } from './font-size'
import { setDataMeter } from './meter'
import { currentPage, enter, pageStack } from './router'
import { typed } from './typed'

interface Scan {
  path: string
  query?: Record<string, string>
  scene?: number
}

/** A start by scanning a QR code. */
const SCAN_SCENE = 1011

/** What tests may see and do: `window.__preview`. */
export const installControl = (phone: object): void => {
  const control = {
    errors,
    warnings,
    setDataMeter,
    typed,
    nodeCount: () => componentCount(currentPage()),
    currentPage: () => currentPage()?.path,
    stack: () => pageStack().map(({ path, query }) => ({ path, query })),
    fontSizeSetting: (sizePx?: number): number => {
      if (sizePx !== undefined) setFontSizeSetting(sizePx)
      return fontSizeSetting()
    },
    /** A code is scanned while the app runs. */
    enter: ({ path, query = {}, scene = SCAN_SCENE }: Scan) =>
      enter({ path: path.replace(/^\//, ''), query }, scene),
  }
  ;(window as unknown as { __preview: object }).__preview = Object.assign(control, phone)
}
