import type { DefineApi } from '../api/async-api'
import { WxFailure } from '../api/failure'
import { needText } from '../api/parameters'
import type { Host } from '../host'
import { askDialog } from '../ui/dialog'

/** wx.makePhoneCall: the phone asks, and what was dialled is kept for tests. https://developers.weixin.qq.com/miniprogram/dev/api/device/phone/wx.makePhoneCall.html */
export const createCalls = (define: DefineApi, host: Host) => {
  const dialled: string[] = []
  return {
    dialled: (): readonly string[] => dialled,
    apis: {
      makePhoneCall: define({
        name: 'makePhoneCall',
        run: async (options: { phoneNumber: string }) => {
          const number = needText(options, 'phoneNumber')
          if (!(await askDialog(host, { title: number, confirm: '呼叫', cancel: '取消' })))
            throw new WxFailure('cancel')
          dialled.push(number)
        },
      }),
    },
  }
}
