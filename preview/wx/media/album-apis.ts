import type { DefineApi } from '../api/async-api'
import { needText } from '../api/parameters'
import type { Disk } from '../disk'
import type { Host } from '../host'
import type { PermissionGate } from '../phone/permission-gate'
import type { PrivacyGate } from '../phone/privacy-gate'
import { element } from '../ui/element'
import { decodeImage, imageBlob } from './decode-image'

export interface KeptFile {
  name: string
  blob: Blob
}

const download = ({ name, blob }: KeptFile): void => {
  const url = URL.createObjectURL(blob)
  element('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The phone's album: a saved picture is downloaded and can be read by tests. */
export const createAlbum = (
  define: DefineApi,
  host: Host,
  disk: Disk,
  gate: PermissionGate,
  privacy: PrivacyGate,
) => {
  const album: KeptFile[] = []
  const save = async (options: { filePath: string }): Promise<void> => {
    const path = needText(options, 'filePath')
    const blob = await imageBlob(host, disk, path)
    await privacy.pass('saveImageToPhotosAlbum')
    await gate.request('scope.writePhotosAlbum')
    ;(await decodeImage(blob)).close()
    const kept = { name: path.split('/').pop() ?? path, blob }
    album.push(kept)
    download(kept)
  }
  return {
    album,
    apis: { saveImageToPhotosAlbum: define({ name: 'saveImageToPhotosAlbum', run: save }) },
  }
}
