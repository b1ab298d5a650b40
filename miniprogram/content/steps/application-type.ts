import type { StepContent } from './step-content'

export const APPLICATION_TYPE: StepContent = {
  title: '选择申请类型',
  why: '类型选错，后面要填的和要交的就不对。',
  where: '在电脑上做',
  prepare: ['想清楚是不是中外合作办学'],
  actions: [{ do: '按下面适合你的一种选好，点击「下一步」。', see: '进入填写认证申请信息。' }],
  branches: [
    {
      id: 'general',
      title: '一般情况',
      actions: [{ do: '选择「国（境）外学历学位认证」。', see: '指引里就是这一项。' }],
    },
    {
      id: 'cooperation',
      title: '中外合作办学',
      actions: [
        { do: '选择「中外合作办学学历学位认证」。', see: '有资料说系统用身份证号检索注册信息。' },
        {
          do: '查不到时，先在「中外合作办学证书认证注册查询」（rzzccx.crs.jsj.edu.cn）查自己。',
          see: '有资料说：2012 年 9 月以后入学没有注册的，联系中方院校。专科或 2012 年 9 月以前入学的，在下拉选项里选项目。',
        },
      ],
    },
  ],
  troubles: [
    {
      question: '不知道自己算不算中外合作办学',
      answer: '看录取通知和毕业证：由国内学校和境外学校合办的项目或机构就是。还不确定就问国内的学校。',
    },
    {
      question: '没有内地身份证号，怎么检索',
      answer: '没有查到。先看页面上能不能换证件类型，再问国内的学校，以留服系统页面为准。',
    },
  ],
  unlocks: '填写认证申请信息。',
  sources: ['guide', 'portal-walkthrough'],
}
