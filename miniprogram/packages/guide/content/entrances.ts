import type { EntranceId } from '../../../model/entrance'

/** What each official address is for. */
export const ENTRANCE_TEXT = {
  portal: { name: '留服系统', note: '先打开这里，再选「服务大厅」。' },
  'service-hall': { name: '服务大厅', note: '从右上角登录，再进「在线申请」。' },
  'application-system': { name: '办理系统登录', note: '教育厅引用过的地址，以服务大厅里跳转到的为准。' },
  'materials-page': {
    name: '申请材料说明',
    note: '上传前看一遍。打不开就从服务大厅里找。',
  },
  'school-list': { name: '认证院校查询', note: '不含香港、澳门和台湾的学校。不在名单里不代表不能认证。' },
  'cooperation-approval': {
    name: '中外合作办学监管工作信息平台',
    note: '按中方学校或项目的名字，查机构或项目有没有批准。',
  },
  'cooperation-register': { name: '中外合作办学证书认证注册查询', note: '中外合作办学先在这里查自己。' },
  'false-materials': { name: '虚假材料公示', note: '按年公示，地址里的年份可以改。' },
  'old-verification': {
    name: '旧的真伪查询',
    note: '只在旧文章里见过，不要用。核验认证书见「打印认证书」那一步。',
  },
} as const satisfies Record<EntranceId, { name: string; note: string }>
