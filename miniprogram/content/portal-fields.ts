import type { Degree } from '../model/degree'
import type { StepId } from '../model/step'
import type { InputId } from '../model/step-input'

/** Beside a field that no source has seen on the page. */
export const SKIP_NOTE = '页面上没有就跳过'

/** A field of the portal's page that is not written down here: what to enter, and behind which field it stands. */
interface PortalOnlyField {
  readonly id: string
  readonly after: InputId
  readonly label: string
  readonly note: (degree: Degree) => string
}

/** What two students saw on the page besides. */
export const PORTAL_ONLY_FIELDS: Readonly<Partial<Record<StepId, readonly PortalOnlyField[]>>> = {
  'certificate-information': [
    {
      id: 'degree-title-in-chinese',
      after: 'degree-title',
      label: '学位名称（中文）',
      note: () => '按证书直译，最后由留服中心确定',
    },
    {
      id: 'place-of-study',
      after: 'major-in-chinese',
      label: '就读地点、就读学校',
      note: () => '按实际就读的填写',
    },
    {
      id: 'student-number',
      after: 'ended-on',
      label: '学号',
      note: () => '照学生证或成绩单填写，不是登录名',
    },
    {
      id: 'subject-category',
      after: 'ended-on',
      label: '学科类别',
      note: () => '从列表里选，例如管理学、理学',
    },
    {
      id: 'studied-remotely',
      after: 'ended-on',
      label: '是否远程修读',
      note: ({ mode }) => (mode === 'remote' ? '选「是」' : '选「否」'),
    },
  ],
}
