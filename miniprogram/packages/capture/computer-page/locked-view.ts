import { button, element } from './element'
import { TEXT, words } from './words'

interface LockedDeps {
  /** Why it is locked again, if it was open before. */
  readonly notice: string
  readonly isOnPhone: boolean
  open: (
    passphrase: string,
    watch: { onProgress: (share: number) => void; isStopped: () => boolean },
  ) => Promise<string | undefined>
}

/** What is shown before the passphrase: nothing about anybody. `open` answers with what to say, or nothing. */
export const lockedView = ({ notice, isOnPhone, open }: LockedDeps): HTMLElement => {
  const input = element('input', {
    id: 'passphrase',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    'aria-describedby': 'passphrase-hint problem',
  })
  const submit = element('button', { type: 'submit', class: 'main' }, TEXT.open)
  const bar = element('progress', { max: '1', value: '0', 'aria-label': TEXT.opening })
  const said = element('span', {}, words.percent(0))
  let isStopped = false
  const stop = button(TEXT.stop, {}, () => (isStopped = true))
  const working = element('div', { class: 'working', hidden: true }, bar, said, stop)
  const problem = element('p', { id: 'problem', class: 'problem', role: 'alert' })

  const show = (isWorking: boolean) => {
    working.hidden = !isWorking
    submit.hidden = isWorking
    input.readOnly = isWorking
  }
  const tell = (text: string) => {
    problem.textContent = text
    input.setAttribute('aria-invalid', String(text !== ''))
  }

  const form = element(
    'form',
    { class: 'card unlock' },
    element('h1', {}, TEXT.lockedTitle),
    notice !== '' && element('p', { class: 'notice', role: 'status' }, notice),
    isOnPhone && element('p', { class: 'notice' }, TEXT.onPhone),
    element('label', { for: 'passphrase' }, TEXT.passphrase),
    input,
    problem,
    element('p', { id: 'passphrase-hint', class: 'note' }, TEXT.passphraseHint),
    submit,
    working,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (input.readOnly) return
    if (input.value.trim() === '') return tell(TEXT.empty)
    tell('')
    isStopped = false
    bar.value = 0
    show(true)
    const watch = {
      onProgress: (share: number) => {
        bar.value = share
        said.textContent = words.percent(share)
      },
      isStopped: () => isStopped,
    }
    const end = (text: string | undefined) => {
      show(false)
      tell(text ?? '')
      if (text !== undefined) input.select()
    }
    void open(input.value, watch).then(end, () => end(TEXT.notOpened))
  })
  queueMicrotask(() => input.focus())
  return element(
    'main',
    { class: 'locked' },
    element('p', { class: 'brand' }, TEXT.brand, element('span', {}, TEXT.notOfficial)),
    form,
    element('ul', { class: 'safety' }, ...TEXT.safety.map((line) => element('li', {}, line))),
  )
}
