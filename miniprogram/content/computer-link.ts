/** The way to the sealed page for the computer, wherever it stands. */
export const COMPUTER_LINK = {
  heading: '发到电脑',
  text: '在电脑上逐栏复制、下载，不用再打字',
} as const
