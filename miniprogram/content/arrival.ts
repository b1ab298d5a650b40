/** What the home page says when a scanned code names a step and the student has to choose. */
export const ARRIVAL_TEXT = {
  add: '先添加学位，再去这一步',
  look: '先看看这一步',
  last: '上次打开',
} as const

export const arrivalWords = {
  title: (step: string): string => `你扫的码是「${step}」`,
  choose: (count: number): string => `你有 ${count} 个学位，这次是给哪一个看的？`,
  addFirst: '添加学位后，步骤里会有你自己的进度和材料。保存后直接到这一步。',
  spoken: (degree: string, step: string): string => `${degree}，打开${step}`,
}
