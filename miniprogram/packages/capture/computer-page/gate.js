// Runs in any browser, however old: the page itself may not even parse there.
;(function () {
  var standing = document.getElementById('standing')
  var isNew = false
  try {
    isNew =
      typeof Promise === 'function' &&
      typeof Blob === 'function' &&
      typeof atob === 'function' &&
      typeof Symbol === 'function' &&
      'replaceChildren' in Element.prototype &&
      'normalize' in String.prototype &&
      CSS.supports('color', 'var(--a)')
  } catch (e) {
    isNew = !e
  }
  if (isNew || !standing) return
  document.documentElement.setAttribute('data-old', '')
  standing.innerText =
    '这个浏览器太旧，打不开。请用 Chrome、Edge、Firefox 或 Safari 的新版本打开；360、QQ、搜狗浏览器请切换到极速模式。'
})()
