export const DELETE_DEGREE_TEXT = {
  button: '删除这个学位',
  question: '删除这个学位？',
  explain: '它的进度、授权码和照片都会一起删除，不影响你在留服系统里的申请。',
  confirm: '删除',
} as const
