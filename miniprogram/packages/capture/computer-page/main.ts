import { element } from './element'
import { lockWhenIdle } from './idle-lock'
import { lockedView } from './locked-view'
import { Marks } from './marks'
import { headOf, openPage, type OpenOutcome } from './open-page'
import { openView } from './open-view'
import { piecesIn } from './pieces'
import { TEXT } from './words'

const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(0)
  })

const PROBLEM: Readonly<Record<Exclude<OpenOutcome, object | 'stopped'>, string>> = {
  wrong: TEXT.wrong,
  damaged: TEXT.damaged,
  newer: TEXT.newer,
}

/** The policy and the style of the shell are in force: a file in which they are not was changed. */
const isShellWhole = (): boolean => {
  if (getComputedStyle(document.documentElement).getPropertyValue('--shell').trim() !== 'whole') return false
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the policy forbids it; that it works is how its absence is known
    return typeof new Function('return 1') !== 'function'
  } catch {
    return true
  }
}

/** A browser shows anybody the last text that was matched (RegExp.$_): a number, or the passphrase. */
const forgetMatched = (): boolean => /^/.test('')

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
  let close = (): void => undefined
  let locks = 0

  const lock = (notice: string) => {
    const turn = ++locks
    show(
      lockedView({
        notice,
        isOnPhone: isOnPhone(),
        async open(passphrase, { onProgress, isStopped }) {
          const watch = { onProgress, isStopped: () => isStopped() || turn !== locks }
          const opened = await openPage(pieces, passphrase, watch, breathe)
          if (opened === 'stopped') return ''
          if (typeof opened === 'string') return PROBLEM[opened]
          unlock(opened)
          return undefined
        },
      }),
    )
    close()
    close = () => undefined
    forgetMatched()
  }

  const unlock = (page: Exclude<OpenOutcome, string>) => {
    const soon = element('p', { class: 'soon', role: 'alert', hidden: true }, TEXT.lockSoon)
    const end = (notice: string) => {
      lock(notice)
      scrollTo(0, 0)
      // Last: some browsers refuse it, and what was open is covered by now.
      history.replaceState(null, '', location.pathname)
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
    close = () => {
      stopWatching()
      view.close()
    }
    show(...view.nodes, soon)
  }

  lock('')
  // A tab that went elsewhere comes back by 「后退」 just as it was left, with what was typed: whoever sits there then.
  addEventListener('pagehide', () => lock(''))
}

const app = document.getElementById('app')
if (app && !document.documentElement.hasAttribute('data-old')) {
  app.replaceChildren(element('p', { class: 'plain', role: 'status' }, TEXT.reading))
  document.addEventListener('DOMContentLoaded', () => start(app))
}
