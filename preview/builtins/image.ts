import { unsupported } from '../runtime/errors'
import { loadableUrl } from '../runtime/phone'
import type { Builtin } from './builtin'

/** object-fit and object-position for each WeChat mode that does not size the node. */
const FIT: Record<string, [string, string]> = {
  scaleToFill: ['fill', 'center'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  top: ['none', 'top'],
  bottom: ['none', 'bottom'],
  center: ['none', 'center'],
  left: ['none', 'left'],
  right: ['none', 'right'],
}

export const image: Builtin = {
  tag: 'image',
  properties: { src: String, mode: { type: String, value: 'scaleToFill' }, alt: String, lazyLoad: Boolean },
  ignored: ['webp', 'show-menu-by-longpress', 'fade-in', 'fade-show', 'forceHttps'],
  events: ['load', 'error'],
  setup: ({ element, emit, props, component }) => {
    const inner = document.createElement('img')
    inner.alt = ''
    inner.draggable = false
    element.append(inner)
    inner.addEventListener('load', () =>
      emit('load', { width: inner.naturalWidth, height: inner.naturalHeight }),
    )
    inner.addEventListener('error', () => emit('error', { errMsg: `GET ${String(props.src)} fail` }))
    return {
      accessible: inner,
      update: {
        src: (src: string) =>
          void show(inner, src, component.ownerShadowRoot?.getHostNode().is ?? '', () => props.src === src),
        mode: (mode: string) => fit(element, inner, mode),
        alt: (alt: string) => void (inner.alt = alt),
        lazyLoad: (lazy: boolean) => void (inner.loading = lazy ? 'lazy' : 'eager'),
      },
    }
  },
}

const show = async (
  inner: HTMLImageElement,
  src: string,
  from: string,
  isCurrent: () => boolean,
): Promise<void> => {
  if (!src) return inner.removeAttribute('src')
  if (/^(https?:)?\/\/(?!tmp|usr|store)/.test(src)) unsupported(`image from the network: ${src}`)
  try {
    const address = await loadableUrl(src, from)
    if (isCurrent()) inner.src = address
  } catch {
    // A file that is gone: let the browser report it as an image that does not load.
    if (isCurrent()) inner.src = 'data:,'
  }
}

const fit = (element: HTMLElement, inner: HTMLImageElement, mode: string): void => {
  const [objectFit, objectPosition] = FIT[mode] ?? ['fill', mode]
  Object.assign(inner.style, { objectFit, objectPosition })
  element.dataset.mode = mode
}
