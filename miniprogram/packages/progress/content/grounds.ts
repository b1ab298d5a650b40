import type { OfficialNumbers } from '../../../model/official-numbers'
import type { NotAcceptedGround } from '../../../model/progress'

interface Ground {
  readonly name: string
  /** What it means for the next application. */
  readonly next: (numbers: OfficialNumbers) => string
}

/** The eleven reasons of article 20 in short words. */
export const GROUND_TEXT: Readonly<Record<NotAcceptedGround, Ground>> = {
  'below-higher-education': { name: '高等教育以下的文凭', next: () => '中学等文凭不能认证，不用再申请。' },
  'non-degree-course': { name: '语言培训或非学历课程', next: () => '结业证不能认证，不用再申请。' },
  'visit-or-postdoc': { name: '进修、访问学者或博士后', next: () => '研究经历证明不能认证，不用再申请。' },
  foundation: { name: '预科证明', next: () => '预科不能认证。读完正式学位后，用学位证书申请。' },
  honorary: { name: '荣誉称号或荣誉学位', next: () => '没有相应学习或研究的荣誉学位不能认证，不用再申请。' },
  'professional-licence': { name: '职业资格证书', next: () => '职业（执业）资格证书不能认证，不用再申请。' },
  'not-a-degree': {
    name: '不是办法所说的学历学位证书',
    next: ({ facts }) => `先打 ${facts.contact.telephone} 问清缺什么，再决定要不要重新申请。`,
  },
  'identity-unverified': {
    name: '没有通过身份核验',
    next: ({ facts }) =>
      `重新申请时先通过「微留服」人脸识别。还是通不过，先打 ${facts.contact.telephone} 问，不要跳过。`,
  },
  'materials-not-as-asked': {
    name: '没有按要求给材料',
    next: () => '照通知单和上传页的红字，把材料逐份备齐、重拍清楚，再重新申请。',
  },
  repeated: {
    name: '没有正当原因重复提交',
    next: () => '先在「用户中心」看以前那份到了哪一步。那份还在办，就等它的结果，不要再交。',
  },
  another: {
    name: '其他原因',
    next: ({ facts }) => `照通知单写的改。看不懂就打 ${facts.contact.telephone} 问清，再重新申请。`,
  },
}
