// Runs in any browser, however old: the page itself may not even parse there.
;(function () {
  var app = document.getElementById('app')
  var isNew = false
  try {
    isNew =
      typeof Promise === 'function' &&
      typeof Blob === 'function' &&
      typeof atob === 'function' &&
      typeof Symbol === 'function' &&
      typeof MessageChannel === 'function' &&
      'replaceChildren' in Element.prototype &&
      'normalize' in String.prototype &&
      CSS.supports('color', 'var(--a)')
  } catch (e) {
    isNew = !e
  }
  function tell() {
    // Once the box for the passphrase stands, an error is no matter of the browser's age.
    if (!app || app.querySelector('form, .open')) return
    document.documentElement.setAttribute('data-old', '')
    app.innerHTML = '<p class="plain"></p>'
    app.firstChild.innerText =
      '请换新版本的 Edge、Chrome、Firefox 或 Safari 打开，这个浏览器缺少要用的功能；360、QQ、搜狗浏览器请切换到极速模式。'
  }
  if (!isNew) tell()
  // What it lacks may not be on the list above.
  window.addEventListener('error', tell)
})()
