import type { Degree } from '../model/degree'

/** Which 申请类型 the portal wants for this degree: 中外合作办学 has its own. The branches of that step carry these names. */
export const applicationType = ({ mode }: Pick<Degree, 'mode'>): 'general' | 'cooperation' =>
  mode === 'chinese-foreign-cooperation' ? 'cooperation' : 'general'
