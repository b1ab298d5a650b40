import type { Builtin } from './builtin'

export const swiper: Builtin = {
  tag: 'swiper',
  properties: {
    current: Number,
    duration: { type: Number, value: 500 },
    indicatorDots: Boolean,
    vertical: Boolean,
    circular: Boolean,
  },
  ignored: ['easing-function', 'cache-extent', 'indicator-color', 'indicator-active-color', 'snap-to-edge'],
  events: ['change', 'animationfinish', 'transition'],
  setup: ({ element, props, emit }) => {
    const pageSize = () => (props.vertical ? element.clientHeight : element.clientWidth) || 1
    const place = () => Math.round((props.vertical ? element.scrollTop : element.scrollLeft) / pageSize())
    let shown = 0
    element.setAttribute('aria-roledescription', 'carousel')
    element.addEventListener('scrollend', () => {
      const current = place()
      if (current === shown) return
      shown = current
      emit('change', { current, source: 'touch', currentItemId: '' })
      emit('animationfinish', { current, source: 'touch', currentItemId: '' })
    })
    const show = (current: number, behavior: ScrollBehavior) => {
      const offset = current * pageSize()
      element.scrollTo({ [props.vertical ? 'top' : 'left']: offset, behavior })
    }
    return {
      attached: () => void setTimeout(() => show(Number(props.current), 'instant'), 0),
      update: {
        vertical: (vertical: boolean) => element.classList.toggle('wx-vertical', vertical),
        current: (current: number) => {
          if (current === shown) return
          shown = current
          show(current, Number(props.duration) > 0 ? 'smooth' : 'instant')
          emit('change', { current, source: '', currentItemId: '' })
        },
      },
    }
  },
}

export const swiperItem: Builtin = {
  tag: 'swiper-item',
  properties: { itemId: String },
  ignored: ['skip-hidden-item-layout'],
}
