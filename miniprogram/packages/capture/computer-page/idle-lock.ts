const LOCK_AFTER_MS = 30 * 60_000
const WARN_BEFORE_MS = 60_000
const LOOK_EVERY_MS = 5_000
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart']

interface Idle {
  lock: () => void
  warn: (isSoon: boolean) => void
}

/** Locks when neither key nor pointer moved for half an hour; a computer that slept counts its sleep. Gives what ends it. */
export const lockWhenIdle = ({ lock, warn }: Idle): (() => void) => {
  let aliveMs = Date.now()
  let isWarned = false
  const tell = (isSoon: boolean) => {
    if (isSoon !== isWarned) warn(isSoon)
    isWarned = isSoon
  }
  const look = () => {
    const idleMs = Date.now() - aliveMs
    if (idleMs >= LOCK_AFTER_MS) lock()
    else tell(idleMs >= LOCK_AFTER_MS - WARN_BEFORE_MS)
  }
  const live = () => {
    // The first movement after a sleep is too late.
    if (Date.now() - aliveMs >= LOCK_AFTER_MS) return lock()
    aliveMs = Date.now()
    tell(false)
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, live, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, live, { capture: true })
    document.removeEventListener('visibilitychange', look)
  }
}
