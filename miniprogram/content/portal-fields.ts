import type { InputId } from '../model/step-input'

/** Beside a field that no source has seen on the page. */
export const SKIP_NOTE = '页面上没有就跳过'

const WHERE_READ = '按实际就读的填写'

/** Beside a field of the portal that nothing is written for and that two students saw on the page. */
export const NOTE_WHEN_EMPTY: Readonly<Partial<Record<InputId, string>>> = {
  'degree-title-in-chinese': '按证书直译，最后由留服中心确定',
  'place-of-study': WHERE_READ,
  'school-of-study': WHERE_READ,
  'student-number': '照学生证或成绩单填写，不是登录名',
  'subject-category': '从列表里选，例如管理学、理学',
}

export const REMOTE_TEXT = { yes: '是', no: '否' } as const
