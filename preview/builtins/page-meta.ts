import { fontSizeSetting } from '../runtime/font-size'
import type { Builtin } from './builtin'

const size = (value: string): string => (value === 'system' ? `${fontSizeSetting()}px` : value)

export const pageMeta: Builtin = {
  tag: 'page-meta',
  properties: { pageStyle: String, pageFontSize: String, rootFontSize: String },
  ignored: [
    'background-color',
    'background-color-top',
    'background-color-bottom',
    'root-background-color',
    'background-text-style',
  ],
  events: ['resize', 'scroll', 'scrolldone'],
  setup: ({ element, props }) => {
    const page = () => element.closest<HTMLElement>('wx-page')
    const show = () => {
      const root = page()
      if (root)
        root.setAttribute('style', `${String(props.pageStyle)};font-size:${size(String(props.pageFontSize))}`)
      if (root && props.rootFontSize)
        document.documentElement.style.fontSize = size(String(props.rootFontSize))
    }
    return { attached: show, update: { pageStyle: show, pageFontSize: show, rootFontSize: show } }
  },
}
