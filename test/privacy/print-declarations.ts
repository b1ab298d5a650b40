import { neededDeclarations, typedItems } from './declarations'

console.log('小程序后台 › 设置 › 基本设置 › 服务内容声明 › 用户隐私保护指引，按代码需要声明：\n')
for (const { item, use, name, files } of neededDeclarations())
  console.log(`${item}\n  用途：${use}\n  接口：${name}\n  位置：${files.join('、')}\n`)
console.log('补充 › 其他信息（用户自己填写或拍摄，全部可以不填）：\n')
for (const { item, use, fields } of typedItems())
  console.log(`${item}\n  用途：${use}\n  字段：${fields.join('、')}\n`)
console.log('信息存储：不上传、不存服务器；只在用户手机本地，用户可随时在「备份和导出」里全部删除。')
