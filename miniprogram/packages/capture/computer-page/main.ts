import { element } from './element'
import { lockWhenIdle } from './idle-lock'
import { lockedView } from './locked-view'
import { Marks } from './marks'
import { headOf, openPage, type Opened } from './open-page'
import { openView } from './open-view'
import { piecesIn } from './pieces'
import { TEXT } from './words'

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

const PROBLEM: Readonly<Record<Exclude<Opened, object | 'stopped'>, string>> = {
  wrong: TEXT.wrong,
  damaged: TEXT.damaged,
  newer: TEXT.newer,
}

/** The policy and the style of the shell are in force: a file in which they are not was changed. */
const isShellWhole = (): boolean => {
  if (getComputedStyle(document.documentElement).getPropertyValue('--shell').trim() !== 'whole') return false
  try {
    // The policy forbids it; that it works is how its absence is known.
    return typeof new Function('return 1') !== 'function'
  } catch {
    return true
  }
}

const isOnPhone = (): boolean => matchMedia('(max-width: 700px) and (pointer: coarse)').matches

const start = (app: HTMLElement): void => {
  const show = (...nodes: readonly Node[]) =>
    app.replaceChildren(...nodes, element('p', { class: 'print-note' }, TEXT.printNote))
  const tell = (text: string, hint = '') =>
    show(element('main', { class: 'plain' }, element('h1', {}, text), element('p', {}, hint)))

  const pieces = isShellWhole() ? piecesIn(document) : undefined
  const head = pieces ? headOf(pieces) : 'damaged'
  if (!pieces || head === 'damaged') return tell(TEXT.damaged, TEXT.damagedHint)
  if (head === 'newer') return tell(TEXT.newer)

  const marks = new Marks()

  const lock = (notice: string) =>
    show(
      lockedView({
        notice,
        isOnPhone: isOnPhone(),
        async open(passphrase, watch) {
          const opened = await openPage(pieces, passphrase, watch, breathe)
          if (opened === 'stopped') return ''
          if (typeof opened === 'string') return PROBLEM[opened]
          unlock(opened)
          return undefined
        },
      }),
    )

  const unlock = (page: Exclude<Opened, string>) => {
    const soon = element('p', { class: 'soon', role: 'alert', hidden: true }, TEXT.lockSoon)
    const end = (notice: string) => {
      stopWatching()
      view.close()
      scrollTo(0, 0)
      history.replaceState(null, '', location.pathname)
      lock(notice)
    }
    const view = openView({
      page,
      marks,
      isOnPhone: isOnPhone(),
      lock: () => end(TEXT.lockedAgain),
      breathe,
    })
    const stopWatching = lockWhenIdle({
      lock: () => end(TEXT.idleLocked),
      warn: (isSoon) => (soon.hidden = !isSoon),
    })
    show(...view.nodes, soon)
  }

  lock('')
}

const app = document.getElementById('app')
if (app && !document.documentElement.hasAttribute('data-old')) {
  app.replaceChildren(element('p', { class: 'plain', role: 'status' }, TEXT.reading))
  document.addEventListener('DOMContentLoaded', () => start(app))
}
