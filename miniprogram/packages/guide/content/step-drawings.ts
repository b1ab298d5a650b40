import type { StepId } from '../../../model/step'

export interface StepDrawing {
  /** The SVG below packages/, without its ending. */
  readonly name: string
  readonly label: string
}

/** What the guide says of each page of the portal, drawn; nothing in them that it does not say. */
export const STEP_DRAWING: Readonly<Partial<Record<StepId, StepDrawing>>> = {
  'register-account': {
    name: 'guide/drawings/portal-login',
    label: '示意图：服务大厅，① 右上角的「登录」',
  },
  'accept-agreement': {
    name: 'guide/drawings/portal-apply',
    label: '示意图：主页面，① 「在线申请」，② 「增添认证申请办理」',
  },
  'authorize-entry-exit': {
    name: 'guide/drawings/entry-exit-code',
    label: '示意图：① 手机上人脸识别，② 得到个人授权码',
  },
  'verify-face': {
    name: 'guide/drawings/portal-face-code',
    label: '示意图：① 电脑页面右侧的二维码，② 用手机里的「微留服」扫',
  },
  'basic-information': {
    name: 'guide/drawings/portal-basic',
    label: '示意图：① 对着证件填写，② 核对后点击「下一步」',
  },
  'application-type': {
    name: 'guide/drawings/portal-type',
    label: '示意图：① 选这一页写明的那一种，② 点击「下一步」',
  },
  'certificate-information': {
    name: 'guide/drawings/portal-certificate',
    label: '示意图：照着学位证书逐项填写',
  },
  'study-history': {
    name: 'guide/drawings/portal-history',
    label: '示意图：① 自动添加的一条，② 左下方的「新增」',
  },
  'upload-materials': {
    name: 'guide/drawings/portal-upload',
    label: '示意图：① 红色字体的提示，② 逐栏上传',
  },
}
