import type { Host } from '../host'

type Listener<T> = (event: T) => void

const createChannel = <T>() => {
  let listeners: Listener<T>[] = []
  return {
    on: (listener: Listener<T>) => {
      listeners.push(listener)
    },
    /** Without a listener all are removed, as WeChat does. */
    off: (listener?: Listener<T>) => {
      listeners = listener ? listeners.filter((one) => one !== listener) : []
    },
    send: (event: T) => [...listeners].forEach((listener) => listener(event)),
  }
}

/** Events that come from the phone: memory, window size, keyboard, theme. */
export const createPhoneEvents = (host: Host) => {
  const memory = createChannel<{ level: number }>()
  const resize = createChannel<{ size: { windowWidth: number; windowHeight: number } }>()
  const keyboard = createChannel<{ height: number }>()
  const theme = createChannel<{ theme: 'light' | 'dark' }>()
  window.addEventListener('resize', () => {
    const { width, height } = host.overlay.getBoundingClientRect()
    const { windowWidth, windowHeight } = host.windowSize?.() ?? { windowWidth: width, windowHeight: height }
    resize.send({ size: { windowWidth, windowHeight } })
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
    theme.send({ theme: host.theme() }),
  )
  return {
    apis: {
      onMemoryWarning: memory.on,
      offMemoryWarning: memory.off,
      onWindowResize: resize.on,
      offWindowResize: resize.off,
      onKeyboardHeightChange: keyboard.on,
      offKeyboardHeightChange: keyboard.off,
      onThemeChange: theme.on,
      offThemeChange: theme.off,
    },
    /** Android's level of trouble: 5, 10 or 15. */
    memoryWarning: (level = 10) => memory.send({ level }),
    keyboard: (height: number) => keyboard.send({ height }),
  }
}
