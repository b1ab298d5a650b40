/** Copies through a text that is selected: the way before there was a clipboard to ask. */
const copySelected = (text: string): boolean => {
  const box = document.createElement('textarea')
  box.value = text
  box.setAttribute('readonly', '')
  box.className = 'aside'
  const before = document.activeElement
  document.body.append(box)
  box.select()
  let isDone: boolean
  try {
    isDone = document.execCommand('copy')
  } catch {
    isDone = false
  }
  box.remove()
  if (before instanceof HTMLElement) before.focus()
  return isDone
}

/** Whether the text is in the clipboard now. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** Selects what an element says, so that the student can copy it by the keyboard. */
export const selectTextOf = (node: Node): void => {
  const range = document.createRange()
  range.selectNodeContents(node)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
