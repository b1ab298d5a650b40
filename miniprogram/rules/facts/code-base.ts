/**
 * The web address that every printed link of ours begins with: the one that the account has set up in WeChat under
 * 「扫普通链接二维码打开小程序」. Empty while none is set up: no web link is taken for one of ours, and none is printed.
 */
export const CODE_BASE: string = ''
