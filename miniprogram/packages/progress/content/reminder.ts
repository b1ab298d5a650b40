/** In place of the button, where WeChat has no calendar. */
export const REMIND_ON_PHONE = '要加日历提醒，请用手机微信打开这一页。'
