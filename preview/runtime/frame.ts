import frameCss from './frame.css'
import builtinCss from '../builtins/builtins.css'

const element = (className: string): HTMLElement => {
  const made = document.createElement('div')
  made.className = className
  return made
}

/** The phone: pages below, WeChat's own dialogs above. */
export const phone = element('preview-phone')
export const pageHost = element('preview-pages')
export const overlay = element('preview-overlay')

/** Puts the phone into the document. */
export const mountFrame = (): void => {
  const style = document.createElement('style')
  style.textContent = `${frameCss}\n${builtinCss}`
  // Before the program's own styles, which may override WeChat's defaults.
  document.head.prepend(style)
  phone.append(pageHost, overlay)
  document.body.append(phone)
}

const pixels = (variable: string): number => {
  const probe = element('')
  probe.style.cssText = `position:absolute;visibility:hidden;height:${variable}`
  phone.append(probe)
  const height = probe.getBoundingClientRect().height
  probe.remove()
  return height
}

/** The measures of the phone that wx.getWindowInfo tells, in px. */
export const screenMeasures = () => {
  const { width, height } = phone.getBoundingClientRect()
  const statusBarHeight = pixels('var(--status-bar)')
  return {
    screenWidth: width,
    screenHeight: height,
    statusBarHeight,
    navigationHeight: statusBarHeight + pixels('var(--navigation-bar)'),
    safeAreaBottom: pixels('var(--safe-area-bottom)'),
  }
}

/** A place on the browser's screen as a place on the phone. */
export const onPhone = (clientX: number, clientY: number): { x: number; y: number } => {
  const { left, top } = phone.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

/** Where WeChat's own button stands, in px of the phone. */
export const capsuleRect = () => {
  const { screenWidth, statusBarHeight } = screenMeasures()
  const [width, height, top, right] = [87, 32, statusBarHeight + 6, screenWidth - 7]
  return { width, height, top, right, bottom: top + height, left: right - width }
}
