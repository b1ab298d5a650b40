import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needText } from '../api/parameters'
import type { Disk } from '../disk'
import { localBlob } from '../files/local-blob'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'
import type { KeptFile } from './album-apis'

interface FileOption {
  filePath: string
  fileName?: string
}

/** Sending a file to a chat, keeping it in 微信收藏, saving it on a computer's disk; what left can be read by tests. */
export const createFileSharing = (define: DefineApi, host: Host, phone: Disk) => {
  const shared: KeptFile[] = []
  const favorites: KeptFile[] = []
  const disk: KeptFile[] = []
  const hand = async (options: FileOption, title: string, confirm: string, to: KeptFile[]): Promise<void> => {
    const path = needText(options, 'filePath')
    const name = options.fileName || (path.split('/').pop() ?? path)
    const read = () => localBlob(phone, path)
    read() // a missing file is refused at once
    if (!(await askDialog(host, { title, content: name, confirm, cancel: '取消' }))) {
      throw new WxFailure('cancel')
    }
    // A phone may read it only now: a file that was taken away meanwhile is not sent.
    to.push({ name, blob: read() })
  }
  return {
    shared,
    favorites,
    disk,
    apis: {
      shareFileMessage: define({
        name: 'shareFileMessage',
        run: (options: FileOption) => hand(options, '发送给：文件传输助手', '发送', shared),
      }),
      addFileToFavorites: define({
        name: 'addFileToFavorites',
        run: (options: FileOption) => hand(options, '添加到微信收藏', '添加', favorites),
      }),
      // Without a name of its own: the file keeps the one it has (file/wx.saveFileToDisk.html).
      saveFileToDisk: define({
        name: 'saveFileToDisk',
        run: ({ filePath }: FileOption) => hand({ filePath }, '保存到电脑', '保存', disk),
      }),
    },
  }
}
