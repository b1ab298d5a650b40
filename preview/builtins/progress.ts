import type { Builtin } from './builtin'

export const progress: Builtin = {
  tag: 'progress',
  properties: {
    percent: Number,
    showInfo: Boolean,
    strokeWidth: { type: null, value: 6 },
    activeColor: { type: String, value: '#09BB07' },
    backgroundColor: { type: String, value: '#EBEBEB' },
    color: String,
  },
  ignored: ['active', 'duration', 'active-mode', 'border-radius', 'font-size'],
  events: ['activeend'],
  setup: ({ element, props }) => {
    const bar = document.createElement('span')
    const fill = document.createElement('span')
    const info = document.createElement('span')
    bar.className = 'wx-progress-bar'
    bar.append(fill)
    element.append(bar, info)
    element.setAttribute('role', 'progressbar')
    element.setAttribute('aria-valuemin', '0')
    element.setAttribute('aria-valuemax', '100')
    const paint = () => {
      fill.style.background = String(props.color || props.activeColor)
      bar.style.background = String(props.backgroundColor)
      bar.style.height = `${Number(props.strokeWidth)}px`
    }
    return {
      update: {
        percent: (percent: number) => {
          fill.style.width = `${Math.min(100, percent)}%`
          info.textContent = `${percent}%`
          element.setAttribute('aria-valuenow', String(percent))
        },
        showInfo: (visible: boolean) => void (info.hidden = !visible),
        strokeWidth: paint,
        activeColor: paint,
        backgroundColor: paint,
        color: paint,
      },
    }
  },
}
