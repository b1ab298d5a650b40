import type { Degree } from '../model/degree'
import type { ApplicationType } from '../model/step-input'

/** Which 申请类型 to choose: 中外合作办学 has its own. */
export const applicationType = ({ mode }: Pick<Degree, 'mode'>): ApplicationType =>
  mode === 'chinese-foreign-cooperation' ? 'cooperation' : 'general'
