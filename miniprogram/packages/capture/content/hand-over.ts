import { APP_NAME } from '../../../content/app-name'
import type { MaterialId } from '../../../model/material'
import type { OfficialNumbers } from '../../../model/official-numbers'
import type { Reader } from '../../../content/audience'
import { fileSize } from '../../../content/file-size'
import { MATERIAL_CONTENT, materialName, materialText } from '../../../content/materials'

export const HAND_OVER_TEXT = {
  what: '把这个学位做好的材料，按留服系统要求的名称、格式和大小生成文件，按上传顺序排好。',
  gone: '这个学位可能已经删除，或者链接不完整。',
  goHome: '回首页',
  empty: '还没有可以导出的材料。先去材料里拍照或选文件。',
  goMaterials: '去材料',
  included: '包含的材料',
  skipped: '要先处理的材料',
  skippedHint: '这几份有地方不合要求，不会包含在内。点开看看。',
  missing: '还缺的必需材料',
  missingHint: '这些还不能上传，先补齐再去电脑上传。',
  elsewhere: '不在这里的材料',
  elsewhereHint: '这几份没有在这里拍。上传前看清各在哪里。',
  make: '生成全部文件',
  again: '重新生成',
  stop: '停下',
  archive: '打包发到聊天',
  archiveHint:
    '一个 ZIP 压缩包，里面有清单和全部文件。发给「文件传输助手」，在电脑微信里下载并解压，再照清单上传。文件不加密，用完请删掉聊天里的这一份。',
  archiveSent: '压缩包已交给微信',
  oneByOne: '或者逐个发送',
  oneByOneHint: '微信一次只能发一个文件。发过的有标记。',
  send: '发送到聊天',
  save: '存到相册',
  preview: '预览',
  saved: '已存到相册，没有加密',
  sent: '已发送或已存',
  leaving: '离开这一页或切到别的程序，这些文件就从小程序里删掉，照片还在。',
  dropped: '刚才离开时，做好的文件已经删掉，照片还在。要再发，请重新生成。',
  coverName: '00-清单.txt',
} as const

/** The same on a computer: what is made is saved there at once. */
export const HAND_OVER_ON_COMPUTER = {
  archive: '打包存到这台电脑',
  archiveHint: '一个 ZIP 压缩包，里面有清单和全部文件。解压以后照清单上传。文件不加密，用完请删掉。',
  archiveSent: '压缩包已存到这台电脑',
  oneByOne: '或者逐个保存',
  oneByOneHint: '存过的有标记。',
  send: '存到这台电脑',
  dropped: '刚才离开时，做好的文件已经删掉，照片还在。还要存，请重新生成。',
} as const

/** The list in the archive: what goes where, by the portal's own names. Windows' line ends, because most portals are filled in there. */
const coverText = (
  files: readonly { readonly material: MaterialId; readonly name: string }[],
  elsewhere: readonly { readonly name: string; readonly status: string }[],
  numbers: OfficialNumbers,
  reader: Reader | undefined,
): string =>
  [
    `留服认证材料清单（由「${APP_NAME}」生成，非官方）`,
    '',
    '按下面的顺序，在留服系统「上传认证材料」里逐栏上传。栏目名称和要求有出入时，以留服系统页面为准。',
    '',
    ...files.flatMap(({ material, name }) => [
      `${name}  ->  「${materialName(material)}」`,
      `    ${materialText(material, numbers, reader).limits}`,
    ]),
    '',
    ...(elsewhere.length > 0
      ? ['这个压缩包里没有：', ...elsewhere.map(({ name, status }) => `    「${name}」  ${status}`), '']
      : []),
    '文件没有加密，上传后请删掉不再需要的副本。',
    '',
  ].join('\r\n')

export const handOverWords = {
  fileName: (material: MaterialId): string => MATERIAL_CONTENT[material].fileName,
  pages: (pages: number): string => `${pages} 页`,
  archiveName: (today: string): string => `认证材料-${today}.zip`,
  archiveSize: (files: number, sizeBytes: number): string =>
    `${files} 个文件和一份清单，${fileSize(sizeBytes)}`,
  making: (done: number, total: number): string => `正在做第 ${Math.min(done + 1, total)} 份，共 ${total} 份`,
  cover: coverText,
}
