import type { Builtin } from './builtin'

export const scrollView: Builtin = {
  tag: 'scroll-view',
  properties: {
    scrollX: Boolean,
    scrollY: Boolean,
    scrollTop: null,
    scrollLeft: null,
    scrollIntoView: String,
    scrollWithAnimation: Boolean,
    upperThreshold: { type: null, value: 50 },
    lowerThreshold: { type: null, value: 50 },
    enableFlex: Boolean,
    showScrollbar: { type: Boolean, value: true },
  },
  ignored: [
    'enhanced',
    'bounces',
    'enable-back-to-top',
    'scroll-anchoring',
    'enable-passive',
    'paging-enabled',
    'fast-deceleration',
  ],
  events: ['scroll', 'scrolltolower', 'scrolltoupper', 'dragstart', 'dragging', 'dragend'],
  setup: ({ element, props, emit, component }) => {
    const behavior = () => (props.scrollWithAnimation ? 'smooth' : 'instant') as ScrollBehavior
    let last = { left: 0, top: 0 }
    element.addEventListener('scroll', () => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = element
      const deltaX = last.left - scrollLeft
      const deltaY = last.top - scrollTop
      last = { left: scrollLeft, top: scrollTop }
      emit('scroll', { scrollLeft, scrollTop, scrollWidth, scrollHeight, deltaX, deltaY })
      const left = props.scrollX
        ? scrollWidth - clientWidth - scrollLeft
        : scrollHeight - clientHeight - scrollTop
      const before = props.scrollX ? scrollLeft : scrollTop
      const isForward = props.scrollX ? deltaX < 0 : deltaY < 0
      if (isForward && left <= Number(props.lowerThreshold))
        emit('scrolltolower', { direction: props.scrollX ? 'right' : 'bottom' })
      if (!isForward && before <= Number(props.upperThreshold))
        emit('scrolltoupper', { direction: props.scrollX ? 'left' : 'top' })
    })
    const soon = (scroll: () => void) => void setTimeout(scroll, 0)
    const direction = () => {
      element.style.setProperty('--scroll-x', props.scrollX ? 'auto' : 'hidden')
      element.style.setProperty('--scroll-y', props.scrollY ? 'auto' : 'hidden')
    }
    return {
      update: {
        scrollX: direction,
        scrollY: direction,
        enableFlex: (flex: boolean) => element.classList.toggle('wx-flex', flex),
        showScrollbar: (visible: boolean) => element.classList.toggle('wx-no-scrollbar', !visible),
        scrollTop: (top: unknown) => {
          if (isPlace(top)) soon(() => element.scrollTo({ top: Number(top), behavior: behavior() }))
        },
        scrollLeft: (left: unknown) => {
          if (isPlace(left)) soon(() => element.scrollTo({ left: Number(left), behavior: behavior() }))
        },
        scrollIntoView: (id: string) => {
          if (!id) return
          soon(() => {
            const found = component.ownerShadowRoot?.querySelector(`#${id}`)
            const html = found?.getBackendElement() as unknown as HTMLElement | undefined
            if (html) scrollTo(element, html, behavior())
          })
        },
      },
    }
  },
}

const isPlace = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

const scrollTo = (view: HTMLElement, child: HTMLElement, behavior: ScrollBehavior): void => {
  const outer = view.getBoundingClientRect()
  const inner = child.getBoundingClientRect()
  view.scrollTo({
    top: view.scrollTop + inner.top - outer.top,
    left: view.scrollLeft + inner.left - outer.left,
    behavior,
  })
}
