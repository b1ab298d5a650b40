/** 找回照片: what was deleted and can come back, and photos whose record was lost. */
export const FOUND_TEXT = {
  nothing: '没有要找回的照片。照片都在各自的材料里。',
  removed: '已经删除，还能找回',
  removedWhy: '备份时不包括这些。想保留就先找回。',
  bringBack: '找回',
  delete: '彻底删除',
  unclaimed: '找不到记录的照片',
  why: '照片都在手机里，只是不知道属于哪个学位。请看一看，放进材料，或者删除。备份选「全部」时，也会一起备份。',
  attach: '放进材料',
  noDegree: '先添加学位，再把照片放进材料。',
  addDegree: '添加学位',
  look: '看大图',
  opening: '正在打开',
  document: 'PDF 文件',
  original: '整张原照',
  unreadable: '现在打不开。请退出微信重新打开，还是打不开就用备份恢复。',
  deleteQuestion: '彻底删除？',
  deleteExplain: '删除后找不回来，除非以前的备份里有。',
  maybeNeeded: '有一份学位记录这次没有读到，这张照片可能属于它。请等记录恢复后再决定。删除后找不回来。',
  deleteConfirm: '删除',
  attached: '已经放进材料',
  broughtBack: '已经找回',
} as const

export const foundWords = {
  photo: (place: number): string => `第 ${place} 张`,
  about: (material: string, takenOn: string): string => [material, takenOn].filter(Boolean).join('，'),
}
