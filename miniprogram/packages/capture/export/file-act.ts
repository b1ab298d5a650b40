/** What a file-card tells: what is to be done with which of the files. */
export type FileAct = WechatMiniprogram.CustomEvent<{ act: string; index: number }>
