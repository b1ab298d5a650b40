import type { ProgramConfig } from '../package-format'

/** The one HTML document every address answers with. */
export const documentHtml = (config: ProgramConfig): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="data:,">
<title>预览</title>
</head>
<body>
<script>window.__preview_config = ${JSON.stringify(config).replace(/</g, '\\u003c')}</script>
<script src="/__preview/runtime.js"></script>
<script src="/__preview/package/main.js"></script>
</body>
</html>
`
