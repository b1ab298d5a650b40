/** What the app is called, in sentences, file names and on its printed codes. Another name: docs/publish.md, 2. */
export const APP_NAME = '认证随行'
