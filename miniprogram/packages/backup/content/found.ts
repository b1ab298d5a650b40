/** 找回照片: what was deleted and can come back, and photos whose record was lost. */
export const FOUND_TEXT = {
  title: '找回照片',
  nothing: '没有要找回的照片。照片都在各自的材料里。',
  removed: '删除了，还能找回',
  removedWhy: '备份里没有这些。要留的请先找回。',
  bringBack: '找回',
  delete: '彻底删除',
  unclaimed: '找不到记录的照片',
  why: '照片还在手机里，记录它属于哪个学位的那一条不见了。看一看是什么，放回材料里，或者删掉。备份「全部」时也包含它。',
  attach: '放进材料',
  noDegree: '先添加学位，再把照片放进材料。',
  addDegree: '添加学位',
  look: '看大图',
  opening: '正在打开',
  document: 'PDF 文件',
  original: '整张原照',
  unreadable: '现在打不开。请退出微信重新打开，还是打不开就用备份恢复。',
  deleteQuestion: '彻底删除？',
  deleteExplain: '删掉就找不回来了。备份里有的话，还可以从备份恢复。',
  maybeNeeded: '有的学位记录这次没有读到，这张照片可能是它的。等记录回来再删更稳妥。删掉就找不回来了。',
  deleteConfirm: '删除',
  attached: '已经放进材料',
  broughtBack: '已经找回',
} as const

export const foundWords = {
  photo: (place: number): string => `第 ${place} 张`,
  about: (material: string, takenOn: string): string => [material, takenOn].filter(Boolean).join('，'),
}
