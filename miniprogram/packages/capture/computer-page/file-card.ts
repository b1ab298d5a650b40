import type { PageFile } from '../computer/page-contents'
import { save, typeOf } from './download'
import { button, element } from './element'
import type { Marks } from './marks'
import { thumbnailOf } from './thumbnail'
import { tick } from './tick'
import { TEXT, words } from './words'

export interface ShownFile {
  readonly node: HTMLElement
  /** Gives the picture's memory back. */
  close: () => void
}

/** One file in its place of the upload. */
export const fileCard = (id: string, file: PageFile, bytes: Uint8Array, marks: Marks): ShownFile => {
  const picture = thumbnailOf(bytes, file.format)
  const address = picture ? URL.createObjectURL(picture) : undefined
  const kind = element(
    'span',
    { class: 'kind', 'aria-hidden': 'true' },
    file.format === 'pdf' ? 'PDF' : 'JPG',
  )
  const image = address
    ? element('img', { src: address, alt: '', loading: 'lazy', decoding: 'async' })
    : undefined
  // A picture that the browser cannot draw is still the right file.
  image?.addEventListener('error', () => image.replaceWith(kind))
  const download = button(
    TEXT.download,
    { 'aria-label': words.downloadOf(file.name), 'data-key': 'copy' },
    () => save(new Blob([bytes as BlobPart], { type: typeOf(file.format) }), file.name),
  )
  const node = element(
    'li',
    { class: 'file', 'data-row': true, 'data-find': `${file.name} ${file.material}` },
    element('div', { class: 'thumbnail' }, image ?? kind),
    element(
      'div',
      { class: 'about' },
      element('strong', {}, file.name),
      element('span', { class: 'note' }, words.fileFacts(file)),
      file.limits !== '' && element('span', { class: 'note' }, file.limits),
    ),
    download,
    tick(id, TEXT.uploaded, words.uploadedOf(file.name), marks),
  )
  marks.follow(id, (isOn) => node.toggleAttribute('data-done', isOn))
  return { node, close: () => address && URL.revokeObjectURL(address) }
}
