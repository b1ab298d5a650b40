import { WxFailure } from '../api/failure'
import { element } from '../ui/element'

export interface PickerOptions {
  accept: string
  multiple: boolean
  /** Opens the camera where the browser has one. */
  capture?: boolean
}

/** Lets the user choose files in the browser's own dialog; fails with "cancel" when none are chosen. */
export const pickFiles = ({ accept, multiple, capture }: PickerOptions): Promise<File[]> =>
  new Promise((resolve, reject) => {
    const input = element('input', { type: 'file', accept, style: 'display: none' })
    input.multiple = multiple
    if (capture) input.setAttribute('capture', 'environment')
    const finish = () => {
      input.remove()
      const files = [...(input.files ?? [])]
      if (files.length > 0) resolve(files)
      else reject(new WxFailure('cancel'))
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    document.body.append(input)
    input.click()
  })
