/** Pages that other pages lead to, by the name that stands above them. */
export const PAGE_NAME = {
  profile: '我的资料',
  degree: '学位信息',
  certificate: '证书信息',
  'study-history': '学习经历',
  majors: '专业目录',
  data: '备份和导出',
  facts: '认证常识',
} as const
